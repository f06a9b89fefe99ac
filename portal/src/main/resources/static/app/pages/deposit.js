// Setor: member, amount, who brought it, one sentence to read aloud, take the money, receipt. A double tap books once.

import { html, nothing } from 'lit';
import { get, local, patiently, post, uuid } from '../api.js';
import { device, gave, lastReceipt } from '../device.js';
import { amount, day, inWords, moment, rupiah } from '../format.js';
import { action, card, choice, empty, field, heading, rows } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

const QUICK = [1000, 2000, 5000, 10000];
class Deposit extends Page {
  static properties = { ...Page.properties, text: { state: true }, found: { state: true }, member: { state: true }, typed: { state: true }, by: { state: true }, plan: { state: true }, receipt: { state: true }, error: { state: true } };

  async load() {
    this.text = '';
    this.typed = '';
    this.by = 'self';
    this.session = (await get(`${this.api('cooperative', 'sessions')}?open=true&mine=true`)).items[0];
    if (this.path[0]) {
      const kept = await get(this.api('cooperative', `members/${this.path[0]}`));
      await this.choose(kept);
    }
  }

  typedName(text) {
    this.text = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(async () => {
      const asked = text.trim();
      if (!asked) {
        this.found = undefined;
        return;
      }
      const query = /^\d{1,6}$/.test(asked) ? `number=${Number(asked)}` : `q=${encodeURIComponent(asked)}`;
      try {
        this.found = (await get(`${this.api('cooperative', 'members')}?${query}&limit=10`)).items;
      } catch (failure) {
        this.failure = failure;
      }
    }, 250);
  }

  async choose(member) {
    this.next = await get(this.api('cooperative', `members/${local(member.id)}/next-deposit`));
    this.member = member;
    this.found = undefined;
    this.failure = undefined;
    this.typed = this.next.missingRupiah > 0 ? String(Math.min(this.next.missingRupiah, 5000)) : '';
    await this.replan();
  }

  async replan() {
    const value = amount(this.typed);
    this.error = undefined;
    this.plan = undefined;
    if (!(value > 0)) return;
    const plan = await get(`${this.api('cooperative', `members/${local(this.member.id)}/next-deposit`)}?amountRupiah=${value}`);
    if (amount(this.typed) !== value) return;
    this.plan = plan;
    // One key and one receipt number for each part, made before the first try and kept for every repeat.
    this.parts = plan.parts.map((part, i) => ({ ...part, key: uuid(), receipt: lastReceipt() + 1 + i, done: false }));
  }

  type(text) {
    this.typed = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.replan().catch((failure) => { this.failure = failure; }), 200);
  }

  async take() {
    if (!this.plan?.parts.length) {
      this.error = t('error.amount');
      document.getElementById('amount')?.focus();
      return;
    }
    for (const part of this.parts.filter((it) => !it.done)) {
      part.answer = await patiently(() => post(this.api('cooperative', `savings/${local(part.savings)}/deposits`), {
        amountRupiah: part.amountRupiah, on: this.me.today, session: this.session.id, device: device(), receipt: part.receipt,
        handedInBy: this.by, ...(part.forMonth && { forMonth: part.forMonth }),
      }, part.key));
      part.done = true;
      gave(part.receipt);
    }
    this.receipt = { member: this.member, parts: this.parts, total: this.parts.reduce((sum, it) => sum + it.amountRupiah, 0), by: this.by, at: new Date().toISOString() };
    await this.updateComplete;
    document.getElementById('title')?.focus();
  }

  again() {
    this.receipt = undefined;
    this.member = undefined;
    this.plan = undefined;
    this.typed = '';
    this.text = '';
    this.by = 'self';
  }

  purpose(part) {
    return part.forMonth ? t('for.mandatory', { month: day(part.forMonth) }) : t(`product.${part.product}`);
  }

  show() {
    if (!this.session) {
      return html`${heading(t('nav.deposit'))}${this.troubled()}${card(empty(t('deposit.no-session'), html`<a class="btn btn-primary" href="#/till">${t('till.start')}</a>`))}`;
    }
    return this.receipt ? this.slip() : html`
      ${heading(t('nav.deposit'), this.member ? undefined : '#/today')}
      ${this.troubled()}
      ${this.member ? this.form() : this.search()}`;
  }

  search() {
    return card(html`
      ${field({ id: 'search', label: t('member.search'), hint: t('member.search.hint'), value: this.text, input: (v) => this.typedName(v) })}
      ${this.found === undefined ? nothing : this.found.length === 0 ? empty(t('member.none-found')) : html`<ul class="list">${this.found.map((it) => html`
        <li><button type="button" class="row-button" @click=${() => this.doing(() => this.choose(it))}>
          <span><strong>${it.name}</strong></span><span class="quiet">${it.number ? t('member.number', { n: it.number }) : t(`standing.${it.standing}`)}</span></button></li>`)}</ul>`}`);
  }

  form() {
    const value = amount(this.typed);
    return html`
      ${card(html`<div class="line"><strong>${this.member.name}</strong>
        <button type="button" class="btn btn-light" @click=${() => this.again()}>${t('change')}</button></div>
        <p class="quiet">${this.member.number ? t('member.number', { n: this.member.number }) : t('candidate.hint')}
        ${this.next.missingRupiah > 0 ? ` · ${t('due', { amount: rupiah(this.next.missingRupiah) })}` : ''}</p>`)}
      ${card(html`
        <div class="quick" role="group" aria-label=${t('amount')}>${QUICK.map((it) => html`
          <button type="button" class="btn ${value === it ? 'btn-primary' : 'btn-outline-primary'}" aria-pressed=${value === it ? 'true' : 'false'} @click=${() => this.type(String(it))}>${rupiah(it)}</button>`)}</div>
        ${field({ id: 'amount', label: t('amount.rupiah'), value: this.typed, inputmode: 'numeric', maxlength: 20, error: this.error ?? this.errorOf('amountRupiah'), input: (v) => this.type(v) })}
        ${choice({ id: 'by', label: t('handed-in-by'), value: this.by, options: [['self', t('by.self')], ['family', t('by.family')], ['other', t('by.other')]], pick: (v) => { this.by = v; } })}`)}
      ${this.plan?.parts.length ? card(html`<p class="sentence" aria-live="polite">${this.plan.parts.map((part) => html`
        ${t('deposit.sentence', { amount: rupiah(part.amountRupiah), purpose: this.purpose(part), name: this.member.name })}<br>`)}</p>`, 'tinted') : nothing}
      ${action(t('take-money'), () => this.doing(() => this.take()), { busy: this.busy })}`;
  }

  slip() {
    const { receipt } = this;
    return html`
      ${heading(t('receipt'))}
      ${card(html`
        <p class="done" role="status">✓ ${t('deposit.done')}</p>
        ${rows([
          [t('member'), `${receipt.member.name}${receipt.member.number ? ` (${t('member.number', { n: receipt.member.number })})` : ''}`],
          ...receipt.parts.map((it) => [this.purpose(it), rupiah(it.amountRupiah)]),
          [t('total'), html`<strong>${rupiah(receipt.total)}</strong>`],
          [t('in-words'), html`<em lang="id">${inWords(receipt.total)}</em>`],
          [t('handed-in-by'), t(`by.${receipt.by}`)],
          receipt.by === 'self' && [t('balance'), rupiah(receipt.parts.at(-1).answer.figures.balanceRupiah)],
          [t('receipt.number'), `${device()} / ${receipt.parts.map((it) => it.receipt).join(', ')}`],
          [t('at'), moment(receipt.at)],
        ])}`, 'receipt')}
      <div class="buttons">
        ${action(t('next-deposit'), () => this.again())}
        <button type="button" class="btn btn-outline-primary wide" @click=${() => window.print()}>${t('print')}</button>
        <a class="btn btn-outline-primary wide" target="_blank" rel="noopener" href="https://wa.me/?text=${encodeURIComponent(this.message())}">${t('send-wa')}</a>
      </div>`;
  }

  /** Nothing of a balance: a receipt goes through other hands. */
  message() {
    return `${t('receipt')}: ${rupiah(this.receipt.total)} (${inWords(this.receipt.total)}), ${this.receipt.parts.map((it) => this.purpose(it)).join(', ')}. No. ${this.receipt.parts.map((it) => it.receipt).join(', ')}.`;
  }
}

customElements.define('page-deposit', Deposit);
