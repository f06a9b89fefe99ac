// All drawers, open ones first; a difference is marked in words.

import { html } from 'lit';
import { get } from '../api.js';
import { day, rupiah } from '../format.js';
import { badge, card, empty, heading } from '../parts.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

class Tills extends Page {
  async load() {
    this.sessions = (await get(`${this.api('cooperative', 'sessions')}?limit=100`)).items.toSorted((a, b) => b.open - a.open || b.openedOn.localeCompare(a.openedOn));
  }

  show() {
    if (!this.sessions) return html`${heading(t('nav.tills'), '#/books')}${this.troubled()}`;
    return html`${heading(t('nav.tills'), '#/books')}${this.troubled()}
      ${card(this.sessions.length ? table({ caption: t('nav.tills'), file: 'kas-teller', rows: this.sessions, columns: [
        { name: t('till.since'), of: (it) => day(it.openedOn), plain: (it) => it.openedOn }, { name: t('till.device'), of: (it) => it.device },
        { name: t('till.opening'), of: (it) => rupiah(it.openingCashRupiah), plain: (it) => it.openingCashRupiah, num: true },
        { name: t('till.expected'), of: (it) => rupiah(it.cashRupiah), plain: (it) => it.cashRupiah, num: true },
        { name: t('till.counted'), of: (it) => (it.open ? badge(t('till.is-open'), 'active') : rupiah(it.countedRupiah)), plain: (it) => it.countedRupiah, num: true },
        { name: t('till.difference'), of: (it) => (it.differenceRupiah ? badge(`! ${rupiah(it.differenceRupiah)}`, 'warn') : it.open ? '–' : `✓ ${rupiah(0)}`), plain: (it) => it.differenceRupiah, num: true },
      ] }) : empty(t('tills.none')))}`;
  }
}

customElements.define('page-tills', Tills);
