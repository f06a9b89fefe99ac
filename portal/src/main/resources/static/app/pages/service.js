// A service the village gave somebody: what, and what came of it.

import { html } from 'lit';
import { get, post } from '../api.js';
import { Form } from '../form.js';
import { codes, optionsOf, t } from '../texts.js';

class Service extends Form {
  async begin() {
    [this.at] = this.path;
    [this.codes, this.person] = await Promise.all([codes(get), get(this.api('registry', `persons/${this.at}`))]);
    return { on: this.me.today, kind: '', result: 'done' };
  }

  title() {
    return t('service.record');
  }

  back() {
    return `#/person/${this.at}`;
  }

  lead() {
    return html`<p class="quiet">${this.person.details.name}</p>`;
  }

  fields() {
    return html`
      ${this.one('kind', optionsOf(this.codes, 'service'), { label: t('service.kind') })}
      ${this.one('result', optionsOf(this.codes, 'result'), { label: t('service.result') })}
      ${this.date('on')}`;
  }

  check() {
    return this.needs('kind', 'result', 'on');
  }

  async send() {
    const { on, kind, result } = this.said;
    await post(this.api('registry', `persons/${this.at}/services`), { on, kind, result }, this.key);
    this.done(`#/person/${this.at}`);
  }
}

customElements.define('page-service', Service);
