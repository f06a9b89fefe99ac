// One outreach session: topic, day, who came. Kept as it was; there is nothing to correct in who came.

import { html } from 'lit';
import { get, local, newId, put } from '../api.js';
import { day } from '../format.js';
import { card, heading, list, rows } from '../parts.js';
import { Form } from '../form.js';
import { codes, optionsOf, t, wordOf } from '../texts.js';

class Session extends Form {
  async begin() {
    this.codes = await codes(get);
    if (this.path[0]) {
      this.held = await get(this.api('registry', `outreach/${this.path[0]}`));
      this.names = await this.namesOf(this.held.present);
    }
    this.id = newId('outreach');
    return { on: this.me.today, topic: '', present: [] };
  }

  title() {
    return t('outreach.record');
  }

  back() {
    return '#/outreach';
  }

  fields() {
    return html`
      ${this.one('topic', optionsOf(this.codes, 'topic'), { label: t('outreach.topic') })}
      ${this.date('on')}
      ${this.person('present', { label: t('outreach.who'), many: true })}
      <p class="quiet" role="status">${t('outreach.count', { n: this.said.present.length })}</p>`;
  }

  check() {
    return this.needs('topic', 'on', 'present');
  }

  async send() {
    await put(this.api('registry', `outreach/${this.id}`), { on: this.said.on, topic: this.said.topic, present: this.said.present.map((it) => it.id) });
    this.done('#/outreach');
  }

  show() {
    if (!this.held) return super.show();
    return html`${heading(wordOf(this.codes, 'topic', this.held.topic), '#/outreach')}${this.troubled()}
      ${card(rows([[t('f.on'), day(this.held.on)], [t('outreach.present'), this.held.present.length]]))}
      ${card(list(this.held.present.slice(0, 200).map((it) => ({ href: `#/person/${local(it)}`, title: this.names.get(it) ?? t('someone') }))))}`;
  }
}

customElements.define('page-session', Session);
