// Somebody means to go abroad: where to and as what, so that the village can serve them before they leave.

import { html } from 'lit';
import { get, newId, put } from '../api.js';
import { Form } from '../form.js';
import { codes, optionsOf, t } from '../texts.js';

class Intent extends Form {
  async begin() {
    [this.at] = this.path;
    [this.codes, this.kept] = await Promise.all([codes(get), get(this.api('registry', `persons/${this.at}`))]);
    this.id = newId('migration');
    return { country: '', work: '', on: this.me.today };
  }

  title() {
    return t('intent.record');
  }

  back() {
    return `#/person/${this.at}`;
  }

  lead() {
    return html`<p class="quiet">${this.kept.details.name}</p>`;
  }

  fields() {
    return html`${this.list('country', optionsOf(this.codes, 'country'), { label: t('country'), required: false })}
      ${this.list('work', optionsOf(this.codes, 'work'), { label: t('work'), required: false })}${this.date('on')}`;
  }

  check() {
    return this.needs('on');
  }

  async send() {
    const { country, work, on } = this.said;
    await put(this.api('registry', `migrations/${this.id}`), { person: this.whole(this.at), ...(country && { country }), ...(work && { work }), on });
    this.done(`#/service/${this.at}`, t('intent.saved'));
  }
}

customElements.define('page-intent', Intent);
