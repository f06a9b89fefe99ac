// Somebody is back: when, and why. Or word of them came: still abroad, heard today. Or it ended another way.

import { html } from 'lit';
import { get, post } from '../api.js';
import { card } from '../parts.js';
import { Form } from '../form.js';
import { needsSometime, sometime, sometimeOf, sometimeSaid } from '../people/sometime.js';
import { codes, optionsOf, t } from '../texts.js';

const WAYS = ['return', 'word', 'deceased', 'failed', 'moved-away'];

class Return extends Form {
  async begin() {
    [this.at, this.migration] = this.path;
    [this.codes, this.person] = await Promise.all([codes(get), get(this.api('registry', `persons/${this.at}`))]);
    return { what: 'return', ...sometimeOf(), why: '' };
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
      ${back ? sometime(this, t('return.on')) : this.date('on')}
      ${back ? this.list('why', optionsOf(this.codes, 'return'), { label: t('return.why'), required: false }) : ''}`;
  }

  summary() {
    return this.said.what === 'deceased' ? card(html`<p>${t('return.deceased.care')}</p>`, 'guarded') : '';
  }

  check() {
    return this.said.what === 'return' ? needsSometime(this) : this.needs('on');
  }

  async send() {
    const { what, on, why } = this.said;
    const path = this.api('registry', `migrations/${this.migration}`);
    if (what === 'return') await post(`${path}/return`, { ...sometimeSaid(this.said), ...(why && { why }) }, this.key);
    else if (what === 'word') await post(`${path}/words`, { on }, this.key);
    else await post(`${path}/end`, { how: what, on }, this.key);
    this.done(`#/person/${this.at}`);
  }
}

customElements.define('page-return', Return);
