// A member's own view: savings line by line, loans with what is still owed.

import { html, nothing } from 'lit';
import { get, local } from '../api.js';
import { day, rupiah } from '../format.js';
import { badge, card, empty, heading, list } from '../parts.js';
import { printing } from '../parts/paper.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { t, tOr } from '../texts.js';

class Mine extends Page {
  async load() {
    if (this.path[0]) {
      this.book = await get(this.api('cooperative', `mine/savings/${this.path[0]}/statement`));
      return;
    }
    [this.savings, this.loans] = await Promise.all([get(this.api('cooperative', 'mine/savings')), get(this.api('cooperative', 'mine/loans'))]);
  }

  show() {
    if (this.book) return this.passbook();
    if (!this.loans) return html`${heading(t('nav.mine'))}${this.troubled()}`;
    return html`${heading(t('nav.mine'))}${this.troubled()}
      ${card(html`<h2>${t('savings')}</h2>${this.savings.length ? list(this.savings.map((it) => ({ href: `#/mine/${local(it.id)}`, title: t(`product.${it.product}`), note: it.paidThrough ? t('paid-through', { month: day(it.paidThrough) }) : undefined, end: html`<strong>${rupiah(it.balanceRupiah)}</strong>` }))) : empty(t('savings.none'))}`)}
      ${this.loans.length ? card(html`<h2>${t('nav.loans')}</h2>${list(this.loans.map((it) => ({ title: rupiah(it.amountRupiah ?? it.askedRupiah), note: it.paidOutOn ? t('loan.left', { amount: rupiah(it.outstandingRupiah) }) : undefined, end: badge(t(`loan.stage.${it.stage}`)) })))}`) : nothing}`;
  }

  passbook() {
    const { account, lines } = this.book;
    const sign = (it) => (it.type.startsWith('withdrawal-made') || it.type.startsWith('deposit-reversed') ? -1 : 1);
    return html`${heading(t(`product.${account.product}`), '#/mine')}
      ${card(html`<p class="big">${rupiah(account.balanceRupiah)}</p>`)}
      ${card(table({ caption: t('nav.passbook'), file: 'simpanan-saya', rows: lines.toReversed(), columns: [
        { name: t('f.on'), of: (it) => day(it.on), plain: (it) => it.on }, { name: t('passbook.what'), of: (it) => `${tOr(`fact.${it.type}`, it.type)}${it.forMonth ? ` ${day(it.forMonth)}` : ''}` },
        { name: t('amount'), of: (it) => rupiah(sign(it) * it.amountRupiah), plain: (it) => sign(it) * it.amountRupiah, num: true }, { name: t('balance'), of: (it) => rupiah(it.balanceRupiah), plain: (it) => it.balanceRupiah, num: true },
      ] }))}${printing(['a4'])}`;
  }
}

customElements.define('page-mine', Mine);
