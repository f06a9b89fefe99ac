// A village head opens one departure record, with a typed reason that is kept. It is shown once and left again.

import { html, nothing } from 'lit';
import { get, post } from '../api.js';
import { day } from '../format.js';
import { card, heading, locked, rows } from '../parts.js';
import { Form } from '../form.js';
import { codes, t, wordOf } from '../texts.js';

class Opening extends Form {
  static keepsDraft = false;

  static properties = { ...Form.properties, record: { state: true } };

  async begin() {
    this.codes = await codes(get);
    return { person: undefined, reason: '' };
  }

  lead() {
    return card(locked(t('opening.lead')), 'guarded');
  }

  fields() {
    return html`${this.person('person', { label: t('f.person') })}${this.words('reason', { label: t('opening.reason'), rows: 3 })}`;
  }

  check() {
    return this.needs('person', 'reason');
  }

  verb() {
    return t('opening.open');
  }

  async send() {
    const { person, reason } = this.said;
    this.record = await post(this.api('registry', 'migrations/openings'), { person: person.id, reason: reason.trim() }, this.key);
  }

  show() {
    if (!this.record) return super.show();
    const { departure, back, standing } = this.record;
    const words = (list, values) => (values ?? []).map((it) => wordOf(this.codes, list, it)).join(', ') || '–';
    return html`${heading(this.said.person.name)}
      ${card(rows([
        [t('migrations'), t(`standing.${standing}`)],
        departure && [t('departed.on'), day(departure.on ?? departure.about)], departure?.country && [t('country'), wordOf(this.codes, 'country', departure.country)],
        departure && [t('channel.ask'), t(`channel.way.${departure.channel}`)], departure && [t('papers.which'), words('paper', departure.papers)],
        departure?.reasons?.length && [t('departure.why-not'), words('reason', departure.reasons)], back && [t('return.on'), day(back.on ?? back.about)],
      ]), 'guarded')}
      <div class="buttons"><button type="button" class="btn btn-primary wide" @click=${() => { this.record = undefined; this.startAgain(); }}>${t('close')}</button></div>${nothing}`;
  }
}

customElements.define('page-opening', Opening);
