// What happened to something, newest first, straight from its own record.

import { html, nothing } from 'lit';
import { day, moment } from '../format.js';
import { t, tOr } from '../texts.js';

/** Facts as {type, happened, heard, kept}; `say` may add a line to one. Late entries show when they were heard. */
export const timeline = (facts, say = () => undefined) => (facts.length ? html`<ol class="timeline">${facts.toReversed().map((it) => html`
  <li><strong>${tOr(`fact.${it.type}`, it.type)}</strong> <span class="quiet">${moment(it.happened)}</span>
    ${it.heard?.slice(0, 10) !== it.happened?.slice(0, 10) && it.heard ? html`<span class="quiet">(${t('entered', { day: day(it.heard) })})</span>` : nothing}
    ${say(it) ? html`<br>${say(it)}` : nothing}
    ${it.kept?.reason ? html`<br><span class="quiet">${t('reason')}: ${it.kept.reason}</span>` : nothing}</li>`)}</ol>` : html`<p class="quiet">${t('timeline.none')}</p>`);
