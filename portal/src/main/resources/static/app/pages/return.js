// Somebody is back: when, and why. Or word of them came: still abroad, heard today. Or it ended another way.

import { html } from 'lit';
import { get, post } from '../api.js';
import { card } from '../parts.js';
import { Form } from '../form.js';
import { codes, optionsOf, t } from '../texts.js';

const WAYS = ['return', 'word', 'deceased', 'failed', 'moved-away'];

class Return extends Form {
  async begin() {
    [this.at, this.migration] = this.path;
    [this.codes, this.person] = await Promise.all([codes(get), get(this.api('registry', `persons/${this.at}`))]);
    return { what: 'return', on: '', about: '', why: '' };
  }

  title() {
    return t('return.record');
  }

  back() {
    return `#/person/${this.at}`;
  }

  lead() {
    return html`<p class="quiet">${this.person.details.name}</p>`;
  }

  fields() {
    const back = this.said.what === 'return';
    return html`
      ${this.one('what', WAYS.map((it) => [it, t(`return.${it}`)]), { label: t('return.what') })}
      ${this.date('on', { label: t(back ? 'return.on' : 'f.on'), required: !back })}
      ${back && !this.said.on ? this.date('about', { label: t('returned'), hint: t('month.hint'), month: true, required: false }) : ''}
      ${back ? this.list('why', optionsOf(this.codes, 'return'), { label: t('return.why'), required: false }) : ''}`;
  }

  summary() {
    return this.said.what === 'deceased' ? card(html`<p>${t('return.deceased.care')}</p>`, 'guarded') : '';
  }

  check() {
    return this.said.what === 'return' ? {} : this.needs('on');
  }

  async send() {
    const { what, on, about, why } = this.said;
    const path = this.api('registry', `migrations/${this.migration}`);
    if (what === 'return') await post(`${path}/return`, { ...(on ? { on } : about && { about }), ...(why && { why }) }, this.key);
    else if (what === 'word') await post(`${path}/words`, { on }, this.key);
    else await post(`${path}/end`, { how: what, on }, this.key);
    this.done(`#/person/${this.at}`);
  }
}

customElements.define('page-return', Return);
