// Records a cost or a harvest on the page of its cycle.

import { html } from 'lit';
import { post } from '../api.js';
import { card, submit } from '../parts.js';
import { Form } from '../form.js';
import { t } from '../texts.js';
import { COSTS, quantityOf } from './trades.js';

class CycleEntry extends Form {
  static properties = { ...Form.properties, page: { attribute: false }, plan: { attribute: false } };

  async begin() {
    this.me = this.page.me;
    return { what: 'cost', on: this.me.today, kind: '', amount: '', quantity: '' };
  }

  get draftKey() {
    return `${location.hash}/entry`;
  }

  check() {
    return this.said.what === 'cost' ? { ...this.needs('kind', 'on'), ...this.needsMoney('amount') }
      : { ...this.needs('on'), quantity: quantityOf(this.said.quantity) > 0 ? undefined : t('error.quantity') };
  }

  async send() {
    const { what, on, kind, quantity } = this.said;
    const path = this.page.api('business', `cycles/${this.page.at}`);
    if (what === 'cost') await post(`${path}/costs`, { on, kind, amountRupiah: this.rupiah('amount') }, this.key);
    else await post(`${path}/harvest`, { on, quantity: quantityOf(quantity), unit: this.plan.unit }, this.key);
    await this.another();
    await this.page.done(location.hash);
  }

  show() {
    if (!this.said) return '';
    const cost = this.said.what === 'cost';
    return card(html`<h2>${t('entry.record')}</h2>${this.troubled()}
      <form novalidate @submit=${(e) => { e.preventDefault(); this.submit(); }}>
        ${this.one('what', [['cost', t('entry.cost')], ['harvest', t('entry.harvest')]], { label: t('entry.what') })}
        ${cost ? html`${this.list('kind', COSTS.map((it) => [it, t(`cost.${it}`)]), { label: t('cost.kind') })}${this.money('amount')}`
          : this.text('quantity', { label: t('cycle.quantity-in', { unit: t(`unit.${this.plan.unit}`) }), inputmode: 'decimal', maxlength: 12 })}
        ${this.date('on')}${submit(t('save'), { busy: this.busy })}
      </form>`);
  }
}

customElements.define('cycle-entry', CycleEntry);
