// Bukti kertas: yesterday's receipts from the carbon book, typed in with the numbers that are printed on them.

import { html, nothing } from 'lit';
import { amount, day, rupiah } from '../format.js';
import { today } from '../offline/clock.js';
import { depositCommands } from '../offline/deposits.js';
import { OfflinePage } from '../offline/page.js';
import { asOf, stateBadge, stateOf } from '../offline/parts.js';
import { memberOf, plan, search } from '../offline/village.js';
import { action, card, field, heading } from '../parts.js';
import { t } from '../texts.js';

const BOOK = /^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/;
const KEPT = 'desmigratif.book';

class Paper extends OfflinePage {
  static properties = { ...OfflinePage.properties, form: { state: true }, errors: { state: true }, typed: { state: true } };

  async load() {
    this.typed = [];
    this.fresh({ book: localStorage.getItem(KEPT) ?? '', on: today(), number: '' });
    await super.load();
  }

  /** The next slip: the same book and day, the number after. */
  fresh({ book, on, number }) {
    this.errors = {};
    this.form = { book, on, number, text: '', member: undefined, typed: '' };
  }

  set(more) {
    this.form = { ...this.form, ...more };
    this.errors = {};
  }

  wrong() {
    const { book, number, on, member, typed } = this.form;
    const value = amount(typed);
    const over = member && value > 0 ? plan(this.taken, member, value, this.queued).over : 0;
    return Object.fromEntries([
      !BOOK.test(book) && ['book', t('paper.book.error')],
      !(amount(number) > 0) && ['number', t('paper.number.error')],
      (!on || on > today()) && ['on', t('paper.on.error')],
      !member && ['search', t('error.choose')],
      !(value > 0) && ['amount', t('error.amount')],
      over && ['amount', t('error.over', { amount: rupiah(over) })],
    ].filter(Boolean));
  }

  async save() {
    this.errors = this.wrong();
    if (Object.keys(this.errors).length) {
      document.getElementById(Object.keys(this.errors)[0])?.focus();
      return;
    }
    const { book, number, on, member, typed } = this.form;
    localStorage.setItem(KEPT, book);
    const { parts } = plan(this.taken, member, amount(typed), this.queued);
    // One slip, one number, one deposit: what is more than is due pays for months to come.
    const single = parts.length === 1 ? parts : [{ ...parts[0], amountRupiah: amount(typed), forMonth: undefined }];
    const receipts = [{ device: `buku-${book}`, number: amount(number) }];
    const commands = depositCommands({ village: this.village, session: this.session, member, parts: single, by: 'self', on, receipts });
    const made = await this.record(commands.map((it) => ({ ...it, paper: true })));
    this.typed = [...made, ...this.typed];
    this.fresh({ book, on, number: String(amount(number) + 1) });
    document.getElementById('number')?.focus();
  }

  async outboxChanged() {
    if (this.typed?.length) this.typed = (await this.of(new Set(this.typed.map((it) => it.n)))).reverse();
  }

  show() {
    if (!this.taken) return html`${heading(t('paper.title'))}${this.troubled()}`;
    if (!this.session) return this.noTill(t('paper.title'));
    const { form, errors } = this;
    const found = form.member ? [] : search(this.taken, form.text, 6);
    return html`${heading(t('paper.title'), '#/deposit')}${this.troubled()}
      ${card(html`<p class="quiet">${t('paper.why')}</p>
        ${field({ id: 'book', label: t('paper.book'), hint: t('paper.book.hint'), value: form.book, maxlength: 20, error: errors.book, input: (book) => this.set({ book: book.trim() }) })}
        ${field({ id: 'number', label: t('paper.number'), value: form.number, inputmode: 'numeric', maxlength: 9, error: errors.number, input: (value) => this.set({ number: value }) })}
        ${field({ id: 'on', label: t('paper.on'), value: form.on, type: 'date', max: today(), error: errors.on, input: (on) => this.set({ on }) })}
        ${form.member ? html`<div class="line mb-3"><strong>${form.member.name}</strong><button type="button" class="btn btn-light" @click=${() => this.set({ member: undefined, text: '' })}>${t('change')}</button></div>`
          : html`${field({ id: 'search', label: t('member.search'), hint: t('member.search.hint'), value: form.text, error: errors.search, input: (text) => this.set({ text }) })}
            ${found.length ? html`<ul class="list mb-3">${found.map((it) => html`<li><button type="button" class="row-button" @click=${() => this.set({ member: it })}><strong>${it.name}</strong><span class="quiet">${t('member.number', { n: it.number })}</span></button></li>`)}</ul>` : nothing}`}
        ${field({ id: 'amount', label: t('amount.rupiah'), value: form.typed, inputmode: 'numeric', maxlength: 15, error: errors.amount, input: (typed) => this.set({ typed }) })}
        ${action(t('paper.save'), () => this.doing(() => this.save()), { busy: this.busy })}`)}
      ${this.typed.length ? card(html`<ul class="list queue">${this.typed.map((it) => html`<li class="queue-line"><span class="grow"><strong>${it.receipt.number}</strong> · ${memberOf(this.taken, it.member)?.name} · ${rupiah(it.amountRupiah)}<br>
        <span class="quiet">${day(it.body.on)}</span></span>${stateBadge(stateOf([it]))}</li>`)}</ul>`) : nothing}
      ${asOf(this.taken)}`;
  }
}

customElements.define('page-paper', Paper);
