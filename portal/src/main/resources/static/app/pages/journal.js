// Jurnal: every entry of a month with its number, source and lines. Nothing is edited here, and nothing is left out.

import { html, nothing } from 'lit';
import { get } from '../api.js';
import { day, moment, rupiah } from '../format.js';
import { card, empty, heading } from '../parts.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { monthPicker } from '../office/months.js';
import { t, tOr } from '../texts.js';

class Journal extends Page {
  static properties = { ...Page.properties, items: { state: true }, next: { state: true } };

  async load() {
    this.unit = this.path[0] ?? 'usp';
    this.month = this.path[1] ?? this.me.today.slice(0, 7);
    this.items = [];
    this.next = undefined;
    await this.fetch();
  }

  async fetch() {
    const page = await get(`${this.api('cooperative', `books/${this.unit}/journal`)}?month=${this.month}&limit=100${this.next ? `&after=${this.next}` : ''}`);
    this.asOf = page.asOf;
    this.stillToPost = page.stillToPost;
    this.items = [...this.items, ...page.items];
    this.next = page.next;
  }

  show() {
    if (!this.asOf) return html`${heading(t('nav.journal'), '#/books')}${this.troubled()}`;
    const lines = this.items.flatMap((it) => it.lines.map((line, i) => ({ ...line, ...it, first: i === 0 })));
    return html`${heading(t('nav.journal'), `#/books/${this.unit}/${this.month}`)}
      ${monthPicker({ units: [this.unit], unit: this.unit, month: this.month, today: this.me.today, to: (unit, month) => `#/journal/${unit}/${month}` })}
      ${this.troubled()}
      ${card(html`<p class="quiet">${t('books.as-of', { moment: moment(this.asOf), n: this.stillToPost })}</p>
        ${lines.length ? table({ caption: t('nav.journal'), file: `jurnal-${this.unit}-${this.month}`, rows: lines, columns: [
          { name: t('journal.number'), of: (it) => it.number }, { name: t('f.on'), of: (it) => (it.first ? day(it.on) : ''), plain: (it) => it.on },
          { name: t('journal.kind'), of: (it) => (it.first ? tOr(`fact.${it.kind}`, it.kind) : ''), plain: (it) => it.kind }, { name: t('books.account'), of: (it) => it.account },
          { name: t('books.debit'), of: (it) => (it.debitRupiah ? rupiah(it.debitRupiah) : ''), plain: (it) => it.debitRupiah, num: true },
          { name: t('books.credit'), of: (it) => (it.creditRupiah ? rupiah(it.creditRupiah) : ''), plain: (it) => it.creditRupiah, num: true },
        ] }) : empty(t('journal.none'))}`)}
      ${this.next ? html`<p class="quiet">${t('journal.more-there')}</p><button type="button" class="btn btn-outline-primary wide" @click=${() => this.doing(() => this.fetch())}>${t('more')}</button>` : nothing}`;
  }
}

customElements.define('page-journal', Journal);
