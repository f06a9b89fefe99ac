// Jual: group, quantity, price; the total, then buyer and payment. Open cycle, today and the last price fill themselves in.

import { html, nothing } from 'lit';
import { get, local, post } from '../api.js';
import { day, rupiah } from '../format.js';
import { card, empty, heading, list } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { toast } from '../parts/toast.js';
import { Form } from '../form.js';
import { t } from '../texts.js';
import { nameOf, quantity, quantityOf, totalOf, trades } from '../business/trades.js';

class Sale extends Form {
  async begin() {
    const [group, cycle] = this.path;
    [this.trades, this.groups, this.open] = await Promise.all([trades(), this.some('business', 'groups?limit=200'), this.some('business', 'cycles?stage=open&limit=200')]);
    const of = this.open.filter((it) => local(it.group) === group);
    this.cycleId = cycle ?? (of.length === 1 ? local(of[0].id) : undefined);
    this.choices = group ? of : this.open;
    if (!this.cycleId) return {};
    this.cycle = await get(this.api('business', `cycles/${this.cycleId}`));
    const price = this.cycle.lastPriceRupiah || this.cycle.plan.plannedPriceRupiah;
    return { quantity: '', price: price ? rupiah(price).slice(2) : '', buyer: '', paid: 'cash', on: this.me.today };
  }

  groupName(id) {
    return this.groups.find((it) => it.id === id)?.name ?? t('someone');
  }

  show() {
    if (!this.said || this.cycleId) return super.show();
    return html`${heading(t('nav.sale'))}${this.troubled()}
      ${card(this.choices.length ? html`<p>${t('sale.which')}</p>${list(this.choices.map((it) => ({ href: `#/sale/${local(it.group)}/${local(it.id)}`, title: this.groupName(it.group), note: `${nameOf(this.trades, it.product)} · ${t('since', { day: day(it.startOn) })}` })))}`
        : empty(t('sale.no-cycle'), html`<a class="btn btn-primary" href="#/groups">${t('nav.groups')}</a>`))}`;
  }

  back() {
    return '#/sale';
  }

  lead() {
    return html`<p class="quiet">${this.groupName(this.cycle.plan.group)} · ${nameOf(this.trades, this.cycle.plan.product)}</p>`;
  }

  get total() {
    return totalOf(quantityOf(this.said.quantity), this.rupiah('price'));
  }

  fields() {
    const unit = t(`unit.${this.cycle.plan.unit}`);
    return html`
      <div class="pair">${this.text('quantity', { label: t('sale.quantity', { unit }), inputmode: 'decimal', maxlength: 12 })}${this.money('price', { label: t('cycle.price', { unit }) })}</div>
      ${this.one('buyer', ['villager', 'market', 'stall', 'other'].map((it) => [it, t(`buyer.${it}`)]), { label: t('sale.buyer') })}
      ${this.one('paid', ['cash', 'later'].map((it) => [it, t(`paid.${it}`)]), { label: t('sale.paid') })}
      ${this.date('on')}`;
  }

  summary() {
    return this.total > 0 ? card(html`<p class="big" aria-live="polite">${rupiah(this.total)}</p><p class="quiet">${quantity(quantityOf(this.said.quantity))} ${t(`unit.${this.cycle.plan.unit}`)} × ${rupiah(this.rupiah('price'))}</p>`, 'tinted') : nothing;
  }

  check() {
    const sold = quantityOf(this.said.quantity);
    return {
      quantity: !(sold > 0) ? t('error.quantity') : Number.isNaN(this.total) && this.rupiah('price') > 0 ? t('error.half-rupiah') : undefined,
      ...this.needsMoney('price'), ...this.needs('buyer', 'paid', 'on'),
    };
  }

  verb() {
    return t('sale.save');
  }

  async send() {
    const { buyer, paid, on } = this.said;
    const path = this.api('business', `cycles/${this.cycleId}`);
    await post(`${path}/sales`, { on, quantity: quantityOf(this.said.quantity), unit: this.cycle.plan.unit, priceRupiah: this.rupiah('price'), buyer, paid }, this.key);
    toast(t('sale.done', { total: rupiah(this.total) }));
    if (await asked({ title: t('sale.over'), text: t('sale.over.text'), yes: t('sale.over.yes'), no: t('sale.over.no') })) await post(`${path}/closing`, { on: this.me.today }, `${this.key}-close`);
    location.hash = `#/cycle/${this.cycleId}`;
  }
}

customElements.define('page-sale', Sale);
