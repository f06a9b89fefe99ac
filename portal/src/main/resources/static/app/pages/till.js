// Kas: a teller's own drawer, from opening to counting. It closes with a difference only with a reason.

import { html, nothing } from 'lit';
import { get, local, newId, patiently, post, put, uuid } from '../api.js';
import { device } from '../device.js';
import { amount, day, rupiah } from '../format.js';
import { action, card, field, heading, rows } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

class Till extends Page {
  static properties = { ...Page.properties, session: { state: true }, closed: { state: true }, typed: { state: true }, reason: { state: true }, error: { state: true } };

  async load() {
    this.typed = '';
    this.reason = '';
    this.id = newId('session');
    this.key = uuid();
    this.session = (await get(`${this.api('cooperative', 'sessions')}?open=true&mine=true`)).items[0];
  }

  counted() {
    const value = this.typed.trim() === '0' ? 0 : amount(this.typed);
    this.error = Number.isNaN(value) ? t('error.amount') : undefined;
    return value;
  }

  async open() {
    const cash = this.counted();
    if (this.error) return;
    await put(this.api('cooperative', `sessions/${this.id}`), { device: device(), openingCashRupiah: cash });
    location.hash = '#/deposit';
  }

  async close() {
    const cash = this.counted();
    if (this.error) return;
    const answer = await patiently(() => post(this.api('cooperative', `sessions/${local(this.session.id)}/closing`),
      { countedRupiah: cash, ...(this.reason.trim() && { reason: this.reason.trim() }) }, `${this.key}-${cash}-${this.reason.length}`));
    this.closed = { ...answer, counted: cash };
  }

  show() {
    if (this.closed) {
      return html`${heading(t('nav.till'))}${card(html`<p class="done" role="status">✓ ${t('till.done')}</p>
        ${rows([[t('till.counted'), rupiah(this.closed.counted)]])}`)}`;
    }
    const open = this.session;
    return html`
      ${heading(t('nav.till'))}
      ${this.troubled()}
      ${open ? card(rows([[t('till.since'), day(open.openedOn)], [t('till.opening'), rupiah(open.openingCashRupiah)], [t('till.expected'), html`<strong>${rupiah(open.cashRupiah)}</strong>`]])) : card(html`<p>${t('till.closed')}</p>`)}
      ${card(html`
        ${field({ id: 'counted', label: open ? t('till.count') : t('till.opening-count'), hint: t('till.count.hint'), value: this.typed, inputmode: 'numeric', error: this.error ?? this.errorOf('countedRupiah'), input: (v) => { this.typed = v; } })}
        ${open && amount(this.typed) !== open.cashRupiah && this.typed ? field({ id: 'reason', label: t('till.reason'), value: this.reason, maxlength: 200, error: this.errorOf('reason'), input: (v) => { this.reason = v; } }) : nothing}`)}
      ${open ? action(t('till.close'), () => this.doing(() => this.close()), { busy: this.busy }) : action(t('till.start'), () => this.doing(() => this.open()), { busy: this.busy })}`;
  }
}

customElements.define('page-till', Till);
