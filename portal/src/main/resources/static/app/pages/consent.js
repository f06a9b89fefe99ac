// A guardian agrees, or takes it back: who, and what for. Without it a child is only a number of its household.

import { html, nothing } from 'lit';
import { get, post, uuid } from '../api.js';
import { day } from '../format.js';
import { asked } from '../parts/dialog.js';
import { card } from '../parts.js';
import { Form } from '../form.js';
import { codes, optionsOf, t } from '../texts.js';

class Consent extends Form {
  async begin() {
    [this.at] = this.path;
    [this.codes, this.child] = await Promise.all([codes(get), get(this.api('registry', `persons/${this.at}`))]);
    const was = this.child.consent;
    return { guardian: undefined, relation: was?.relation ?? '', on: this.me.today, purposes: was?.purposes ?? [] };
  }

  title() {
    return t('consent.record');
  }

  back() {
    return `#/person/${this.at}`;
  }

  lead() {
    return html`<p class="quiet">${this.child.details.name}</p>
      ${this.child.consent ? card(html`<p>${t('consent.stands', { day: day(this.child.consent.on) })}</p>
        <button type="button" class="btn btn-outline-primary" @click=${() => this.doing(() => this.withdraw())}>${t('consent.withdraw')}</button>`) : nothing}`;
  }

  fields() {
    return html`
      ${this.person('guardian', { label: t('consent.guardian') })}
      ${this.one('relation', optionsOf(this.codes, 'guardian'), { label: t('consent.relation') })}
      ${this.many('purposes', optionsOf(this.codes, 'purpose'), { label: t('consent.purposes') })}
      ${this.date('on')}`;
  }

  check() {
    return this.needs('guardian', 'relation', 'purposes', 'on');
  }

  async send() {
    const { guardian, relation, on, purposes } = this.said;
    await post(this.api('registry', `persons/${this.at}/consents`), { guardian: guardian.id, relation, on, purposes }, this.key);
    this.done(`#/person/${this.at}`);
  }

  async withdraw() {
    if (!await asked({ title: t('consent.withdraw'), text: t('consent.withdraw.text'), yes: t('consent.withdraw'), danger: true })) return;
    await post(this.api('registry', `persons/${this.at}/consent-withdrawals`), { on: this.me.today }, uuid());
    this.done(`#/person/${this.at}`);
  }
}

customElements.define('page-consent', Consent);
