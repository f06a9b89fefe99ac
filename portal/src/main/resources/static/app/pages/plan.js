// Plans a cycle: what, from when to when, how much, at what cost and price. Without a plan prices swing.

import { html, nothing } from 'lit';
import { get, newId, put } from '../api.js';
import { rupiah } from '../format.js';
import { card } from '../parts.js';
import { Form } from '../form.js';
import { t } from '../texts.js';
import { productsOf, quantityOf, totalOf, trades, UNITS } from '../business/trades.js';

class Plan extends Form {
  async begin() {
    [this.group] = this.path;
    [this.trades, this.kept] = await Promise.all([trades(), get(this.api('business', `groups/${this.group}`))]);
    this.id = newId('cycle');
    return { product: '', startOn: this.me.today, harvestPlannedOn: '', quantity: '', unit: 'kg', cost: '', price: '' };
  }

  back() {
    return `#/group/${this.group}`;
  }

  lead() {
    return html`<p class="quiet">${this.kept.name}</p>`;
  }

  fields() {
    return html`
      ${this.list('product', productsOf(this.trades, this.kept.trade), { label: t('cycle.product') })}
      <div class="pair">${this.date('startOn', { label: t('cycle.start'), max: undefined })}${this.date('harvestPlannedOn', { label: t('cycle.harvest-planned'), min: this.said.startOn, max: undefined })}</div>
      ${this.text('quantity', { label: t('cycle.quantity-planned'), inputmode: 'decimal', maxlength: 12 })}
      ${this.one('unit', UNITS.map((it) => [it, t(`unit.${it}`)]), { label: t('cycle.unit') })}
      <div class="pair">${this.money('cost', { label: t('cycle.cost-planned') })}${this.money('price', { label: t('cycle.price-planned', { unit: t(`unit.${this.said.unit}`) }) })}</div>`;
  }

  summary() {
    const total = totalOf(quantityOf(this.said.quantity), this.rupiah('price'));
    return total > 0 ? card(html`<p class="sentence">${t('cycle.expected', { revenue: rupiah(total), left: rupiah(total - (this.rupiah('cost') || 0)) })}</p>`, 'tinted') : nothing;
  }

  check() {
    return { ...this.needs('product', 'startOn', 'harvestPlannedOn'), quantity: quantityOf(this.said.quantity) > 0 ? undefined : t('error.quantity'), ...this.needsMoney('cost', 'price') };
  }

  async send() {
    const { product, startOn, harvestPlannedOn, quantity, unit } = this.said;
    await put(this.api('business', `cycles/${this.id}`), {
      group: this.whole(this.group), product, startOn, harvestPlannedOn, plannedQuantity: quantityOf(quantity), unit, plannedCostRupiah: this.rupiah('cost'), plannedPriceRupiah: this.rupiah('price'),
    });
    this.done(`#/cycle/${this.id}`);
  }
}

customElements.define('page-plan', Plan);
