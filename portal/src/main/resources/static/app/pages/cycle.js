// One cycle, from plan to division: what it cost, what was harvested and sold, and what each member gets of it.

import { html, nothing } from 'lit';
import { get, local, post, uuid } from '../api.js';
import { day, rupiah } from '../format.js';
import { badge, card, heading, links, rows, steps } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { t } from '../texts.js';
import { nameOf, quantity, trades } from '../business/trades.js';
import '../business/entry.js';

const STAGES = ['open', 'closed', 'divided'];

class Cycle extends Page {
  async load() {
    [this.at] = this.path;
    [this.trades, this.cycle] = await Promise.all([trades(), get(this.api('business', `cycles/${this.at}`))]);
    this.group = await get(this.api('business', `groups/${local(this.cycle.plan.group)}`));
    this.names = await this.namesOf((this.cycle.division?.shares ?? []).map((it) => it.person));
  }

  async reverse(kind, entry) {
    const reason = await asked({ title: t('reverse.title'), text: t('reverse.text'), label: t('reason'), yes: t('reverse'), danger: true });
    if (!reason) return;
    await post(this.api('business', `cycles/${this.at}/${kind}/${entry}/reversal`), { reason }, uuid());
    await this.done(location.hash, t('reversed'));
  }

  async close() {
    if (!await asked({ title: t('cycle.close'), text: t('cycle.close.text'), yes: t('cycle.close') })) return;
    await post(this.api('business', `cycles/${this.at}/closing`), { on: this.me.today }, uuid());
    await this.done(location.hash);
  }

  async divide() {
    const { cycle } = this;
    if (!await asked({ title: t('cycle.divide'), text: t('cycle.divide.text', { net: rupiah(cycle.netRupiah) }), yes: t('cycle.divide') })) return;
    await post(this.api('business', `cycles/${this.at}/division`), {}, uuid());
    await this.done(location.hash);
  }

  show() {
    const { cycle } = this;
    if (!cycle || !this.group) return html`${heading(t('nav.cycle'), '#/groups')}${this.troubled()}`;
    const { plan } = cycle;
    const mine = this.is('mentor');
    return html`${heading(`${nameOf(this.trades, plan.product)}, ${this.group.name}`, `#/group/${local(plan.group)}`)}
      ${steps(STAGES.indexOf(cycle.stage) + 1, STAGES.length, STAGES.map((it) => t(`cycle.stage.${it}`)))}
      ${this.troubled()}
      ${cycle.overdue ? html`<p>${badge(`! ${t('cycle.overdue')}: ${day(plan.harvestPlannedOn)}`, 'warn')}</p>` : nothing}
      ${mine && cycle.stage === 'open' ? links([[`#/sale/${local(plan.group)}/${this.at}`, t('sell')]]) : nothing}
      ${this.compare()}
      ${mine && cycle.stage === 'open' ? html`<cycle-entry .page=${this} .plan=${plan}></cycle-entry>` : nothing}
      ${this.sales()}${this.costs()}${this.harvests()}
      ${this.ending(mine)}`;
  }

  /** Plan beside what happened. */
  compare() {
    const { plan, harvests, revenueRupiah, costRupiah, netRupiah, costsRecorded, lastPriceRupiah } = this.cycle;
    const brought = harvests.reduce((sum, it) => sum + it.quantity, 0);
    const unit = t(`unit.${plan.unit}`);
    return card(table({ caption: t('cycle.compare'), rows: [
      [t('cycle.harvest'), day(plan.harvestPlannedOn), harvests.length ? day(harvests.at(-1).on) : '–'],
      [t('cycle.quantity'), `${quantity(plan.plannedQuantity)} ${unit}`, brought ? `${quantity(brought)} ${unit}` : '–'],
      [t('cycle.price', { unit }), rupiah(plan.plannedPriceRupiah), this.cycle.sales.length ? rupiah(lastPriceRupiah) : '–'],
      [t('cycle.cost'), rupiah(plan.plannedCostRupiah), costsRecorded ? rupiah(costRupiah) : t('cycle.no-costs')],
      [t('cycle.revenue'), '', rupiah(revenueRupiah)], [t('cycle.net'), '', rupiah(netRupiah)],
    ], columns: [{ name: t('cycle.compare'), of: (it) => it[0] }, { name: t('cycle.planned'), of: (it) => it[1], num: true }, { name: t('cycle.real'), of: (it) => it[2], num: true }] }));
  }

  undo(kind, it) {
    if (it.reversed) return badge(t('reversed'));
    return this.is('mentor', 'manager') && this.cycle.stage !== 'divided' ? html`<button type="button" class="btn btn-light no-print" aria-label="${t('reverse')} ${day(it.on)}" @click=${() => this.doing(() => this.reverse(kind, it.entry))}>${t('reverse')}</button>` : '';
  }

  sales() {
    const { sales } = this.cycle;
    if (!sales.length) return nothing;
    return card(html`<h2>${t('sales')}</h2>${table({ caption: t('sales'), file: 'penjualan', rows: sales, columns: [
      { name: t('f.on'), of: (it) => day(it.on), plain: (it) => it.on }, { name: t('cycle.quantity'), of: (it) => `${quantity(it.quantity)} ${t(`unit.${it.unit}`)}`, num: true },
      { name: t('sale.price'), of: (it) => rupiah(it.priceRupiah), plain: (it) => it.priceRupiah, num: true }, { name: t('total'), of: (it) => rupiah(it.totalRupiah), plain: (it) => it.totalRupiah, num: true },
      { name: t('sale.buyer'), of: (it) => `${t(`buyer.${it.buyer}`)}, ${t(`paid.${it.paid}`)}` }, { name: t('state'), of: (it) => this.undo('sales', it), plain: (it) => (it.reversed ? t('reversed') : '') },
    ] })}`);
  }

  costs() {
    const { costs } = this.cycle;
    if (!costs.length) return nothing;
    return card(html`<h2>${t('costs')}</h2>${table({ caption: t('costs'), rows: costs, columns: [
      { name: t('f.on'), of: (it) => day(it.on) }, { name: t('cost.kind'), of: (it) => t(`cost.${it.kind}`) },
      { name: t('amount'), of: (it) => rupiah(it.amountRupiah), num: true }, { name: t('state'), of: (it) => this.undo('costs', it) },
    ] })}`);
  }

  harvests() {
    const { harvests } = this.cycle;
    if (!harvests.length) return nothing;
    return card(html`<h2>${t('harvests')}</h2>${table({ caption: t('harvests'), rows: harvests, columns: [
      { name: t('f.on'), of: (it) => day(it.on) }, { name: t('cycle.quantity'), of: (it) => `${quantity(it.quantity)} ${t(`unit.${it.unit}`)}`, num: true },
      { name: t('cycle.planned'), of: (it) => (it.withinPlan ? `✓ ${t('harvest.within')}` : `! ${t('harvest.off', { n: it.daysFromPlan })}`) },
    ] })}`);
  }

  ending(mine) {
    const { cycle } = this;
    if (cycle.division) {
      return card(html`<h2>${t('division')} · ${day(cycle.division.month)}</h2>${table({ caption: t('division'), file: 'pembagian', rows: cycle.division.shares, columns: [
        { name: t('name'), of: (it) => this.names.get(it.person) ?? t('someone') }, { name: t('division.share'), of: (it) => rupiah(it.amountRupiah ?? it.rupiah), plain: (it) => it.amountRupiah ?? it.rupiah, num: true },
      ], foot: [t('total'), rupiah(cycle.division.netRupiah)] })}`);
    }
    if (!mine) return nothing;
    return html`<div class="buttons"><button type="button" class="btn btn-outline-primary wide" ?disabled=${this.busy} @click=${() => this.doing(() => (cycle.stage === 'open' ? this.close() : this.divide()))}>
      ${t(cycle.stage === 'open' ? 'cycle.close' : 'cycle.divide')}</button></div>`;
  }
}

customElements.define('page-cycle', Cycle);
