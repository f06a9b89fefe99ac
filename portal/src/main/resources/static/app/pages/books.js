// Pembukuan: the trial balance of a unit's month, whether the books agree with the accounts, and the doors to journal and closing.

import { html, nothing } from 'lit';
import { find, get } from '../api.js';
import { moment, rupiah } from '../format.js';
import { badge, card, heading, links } from '../parts.js';
import { printing } from '../parts/paper.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { monthPicker } from '../office/months.js';
import { notYet, termsOf, works } from '../office/terms.js';
import { t } from '../texts.js';

class Books extends Page {
  async load() {
    this.unit = this.path[0] ?? 'usp';
    this.month = this.path[1] ?? this.me.today.slice(0, 7);
    const books = this.api('cooperative', `books/${this.unit}`);
    this.terms = await termsOf(this);
    if (!works(this.terms)) return;
    [this.balance, this.check] = await Promise.all([get(`${books}/trial-balance?month=${this.month}`), find(`${books}/check`)]);
  }

  show() {
    if (!this.balance) return html`${heading(t('nav.books'))}${this.troubled()}${this.terms && !works(this.terms) ? notYet(this.me) : nothing}`;
    const { accounts, debitRupiah, creditRupiah, asOf, stillToPost } = this.balance;
    const units = this.terms.units.length ? this.terms.units : ['usp'];
    return html`${heading(t('nav.books'))}
      ${monthPicker({ units, unit: this.unit, month: this.month, today: this.me.today, to: (unit, month) => `#/books/${unit}/${month}` })}
      ${this.troubled()}
      ${links([[`#/journal/${this.unit}/${this.month}`, t('nav.journal')], [`#/periods/${this.unit}`, t('nav.periods')], this.is('manager', 'auditor') && ['#/tills', t('nav.tills')]])}
      ${card(html`<h2>${t('books.trial-balance')}</h2><p class="quiet">${t('books.as-of', { moment: moment(asOf), n: stillToPost })} ${badge(t(this.balance.open ? 'period.open' : 'period.closed'))}</p>
        ${table({ caption: t('books.trial-balance'), file: `neraca-saldo-${this.unit}-${this.month}`, rows: accounts, columns: [
          { name: t('books.account'), of: (it) => `${it.account} ${it.title}` },
          { name: t('books.debit'), of: (it) => rupiah(it.debitRupiah), plain: (it) => it.debitRupiah, num: true }, { name: t('books.credit'), of: (it) => rupiah(it.creditRupiah), plain: (it) => it.creditRupiah, num: true },
          { name: t('books.balance'), of: (it) => `${rupiah(it.balanceRupiah)} ${t(`side.${it.side}`)}`, plain: (it) => it.balanceRupiah, num: true },
        ], foot: [t('total'), rupiah(debitRupiah), rupiah(creditRupiah), ''] })}`)}
      ${this.checked()}${printing(['a4'])}`;
  }

  checked() {
    if (!this.check) return nothing;
    return card(html`<h2>${t('books.check')} ${badge(this.check.right ? `✓ ${t('books.right')}` : `! ${t(this.check.stillToPost ? 'books.waiting' : 'books.wrong')}`, this.check.right ? 'active' : 'warn')}</h2>
      ${table({ caption: t('books.check'), rows: this.check.controls, columns: [
        { name: t('books.account'), of: (it) => `${it.account} ${it.title}` }, { name: t('books.in-book'), of: (it) => rupiah(it.bookRupiah), num: true }, { name: t('books.in-accounts'), of: (it) => rupiah(it.accountsRupiah), num: true },
      ] })}`);
  }
}

customElements.define('page-books', Books);
