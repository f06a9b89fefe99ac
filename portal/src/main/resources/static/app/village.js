// Whoever audits many villages works in one at a time: it is chosen in the menu and stays chosen while the window is open.

import { html, nothing } from 'lit';
import { find } from './api.js';
import { t } from './texts.js';

const KEPT = 'desmigratif.village';

/** Puts the chosen village before the wider places of an auditor. */
export async function withVillage(me) {
  if (me.places.some((it) => it.length === 10)) return;
  me.villageChoice = () => villageChoice(me);
  me.villages = (await find(`/api/reporting/v1/places/${me.places[0]}`))?.villages ?? [];
  const chosen = me.villages.find((it) => it.place === sessionStorage.getItem(KEPT)) ?? me.villages[0];
  if (chosen) me.places = [chosen.place, ...me.places];
}

function villageChoice(me) {
  if (!me.villages?.length) return nothing;
  return html`<label for="village">${t('village')}</label>
    <select class="form-select" id="village" @change=${(e) => { sessionStorage.setItem(KEPT, e.target.value); location.reload(); }}>
      ${me.villages.map((it) => html`<option value=${it.place} ?selected=${it.place === me.places[0]}>${it.name}</option>`)}</select>`;
}
