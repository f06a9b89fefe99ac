// Belum bayar: who has not paid this month's mandatory saving, those who owe most first.

import { html, nothing } from 'lit';
import { all, get, local } from '../api.js';
import { day, rupiah } from '../format.js';
import { card, empty, heading } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

class Unpaid extends Page {
  async load() {
    const path = this.api('cooperative', 'unpaid');
    this.first = await get(`${path}?limit=1`);
    const [lines, members] = await Promise.all([all(path), all(this.api('cooperative', 'members'))]);
    const names = new Map(members.map((it) => [it.id, it.name]));
    this.lines = lines.map((it) => ({ ...it, name: names.get(it.member) ?? t('someone') }));
  }

  remind(line) {
    return t('remind.text', { month: day(this.first.month), amount: rupiah(line.owedRupiah) });
  }

  show() {
    return html`
      ${heading(t('nav.unpaid'))}
      ${this.troubled()}
      ${this.first ? html`
        ${card(html`<p class="big">${t('unpaid.of', { n: this.first.unpaid, of: this.first.members })}</p>
          <p class="quiet">${t('unpaid.month', { month: day(this.first.month) })}</p>
          ${this.lines.length ? html`<button type="button" class="btn btn-outline-primary no-print" @click=${() => window.print()}>${t('print-list')}</button>` : nothing}`)}
        ${card(this.lines.length ? html`<ul class="list">${this.lines.map((it) => html`
          <li class="person-line"><span><strong>${it.name}</strong><br>
            <span class="quiet">${t('months-owed', { n: it.monthsOwed })} · ${rupiah(it.owedRupiah)}</span></span>
            <span class="actions no-print"><a class="btn btn-primary" href="#/deposit/${local(it.member)}" aria-label="${t('nav.deposit')}: ${it.name}">${t('nav.deposit')}</a>
            <a class="btn btn-outline-primary" target="_blank" rel="noopener" href="https://wa.me/?text=${encodeURIComponent(this.remind(it))}" aria-label="${t('remind')}: ${it.name}">${t('remind')}</a></span></li>`)}</ul>`
          : empty(t('unpaid.none')))}` : nothing}`;
  }
}

customElements.define('page-unpaid', Unpaid);
