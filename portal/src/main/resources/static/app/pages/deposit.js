// Setor: member, amount, who brought it, one sentence to read aloud, take the money, receipt. With or without a network.

import { html, nothing } from 'lit';
import { local } from '../api.js';
import { amount, rupiah } from '../format.js';
import { depositCommands } from '../offline/deposits.js';
import { dropDraft, draft, keepDraft } from '../offline/drafts.js';
import { isOnline } from '../offline/network.js';
import { REFUSED, SENT } from '../offline/outbox.js';
import { OfflinePage } from '../offline/page.js';
import { asOf, purpose, slip, slipButtons, stateBadge, stateOf } from '../offline/parts.js';
import { memberOf, plan, rate, search } from '../offline/village.js';
import { action, card, choice, empty, field, heading } from '../parts.js';
import { t } from '../texts.js';

const QUICK = [1000, 2000, 5000, 10000];
const FRESH = 60000;

class Deposit extends OfflinePage {
  static properties = { ...OfflinePage.properties, text: { state: true }, member: { state: true }, typed: { state: true }, by: { state: true }, items: { state: true }, error: { state: true }, left: { state: true } };

  async load() {
    this.again();
    await super.load();
    const wanted = this.path[0] && memberOf(this.taken, `${this.village}/${this.path[0]}`);
    if (wanted) this.choose(wanted, Number(this.path[1]) || undefined);
    else this.left = await draft(this.me.username, 'deposit');
  }

  again() {
    this.items = undefined;
    this.member = undefined;
    this.left = undefined;
    this.error = undefined;
    this.typed = '';
    this.text = '';
    this.by = 'self';
  }

  choose(member, wanted) {
    this.member = member;
    this.failure = undefined;
    this.left = undefined;
    const { missingRupiah } = plan(this.taken, member, 0, this.queued);
    const due = member.mandatory ? Math.min(missingRupiah, rate(this.taken, member.mandatory.forMonth ?? '')) : 0;
    this.type(String(wanted ?? (due || '')));
  }

  type(text) {
    this.typed = text;
    this.error = undefined;
    this.keep();
  }

  keep() {
    keepDraft(this.me.username, 'deposit', { member: this.member.id, typed: this.typed, by: this.by });
  }

  resume() {
    const { member, typed, by } = this.left;
    const found = memberOf(this.taken, member);
    if (!found) return;
    this.by = by;
    this.choose(found, typed);
  }

  get plan() {
    const value = amount(this.typed);
    return value > 0 ? plan(this.taken, this.member, value, this.queued) : undefined;
  }

  async take() {
    const { parts = [], over = 0 } = this.plan ?? {};
    this.error = !parts.length && !over ? t('error.amount') : over ? t('error.over', { amount: rupiah(over) }) : undefined;
    if (this.error) {
      document.getElementById('amount')?.focus();
      return;
    }
    const sure = isOnline() && Date.now() - this.taken.readAt < FRESH && !this.queued.account.size;
    const { member, by, village, session } = this;
    this.items = await this.record(depositCommands({ village, session, member, parts, by, sure }));
    await dropDraft(this.me.username, 'deposit');
    await this.updateComplete;
    document.getElementById('title')?.focus();
  }

  /** The receipt on the screen is replaced once its deposits are booked. */
  async outboxChanged() {
    if (this.items) this.items = await this.of(new Set(this.items.map((it) => it.n)));
  }

  show() {
    if (!this.taken) return html`${heading(t('nav.deposit'))}${this.troubled()}`;
    if (!this.session) return this.noTill(t('nav.deposit'));
    return this.items ? this.done() : html`
      ${heading(t('nav.deposit'), this.member ? undefined : '#/today')}
      ${this.troubled()}
      ${this.member ? this.form() : this.search()}
      ${asOf(this.taken)}${this.pinOffer()}`;
  }

  search() {
    const found = search(this.taken, this.text);
    return html`${this.left ? card(html`<p>${t('draft.left', { name: memberOf(this.taken, this.left.member)?.name ?? t('someone'), amount: rupiah(amount(this.left.typed) || 0) })}</p>
        <div class="buttons">${action(t('draft.resume'), () => this.resume())}
        ${action(t('draft.away'), async () => { await dropDraft(this.me.username, 'deposit'); this.left = undefined; }, { kind: 'outline-primary' })}</div>`, 'tinted') : nothing}
      ${card(html`
      ${field({ id: 'search', label: t('member.search'), hint: t('member.search.hint'), value: this.text, input: (v) => { this.text = v; } })}
      ${!this.text.trim() ? nothing : found.length === 0 ? empty(t('member.none-found')) : html`<ul class="list">${found.map((it) => html`
        <li><button type="button" class="row-button" @click=${() => this.choose(it)}>
          <span><strong>${it.name}</strong></span><span class="quiet">${it.candidate ? t('standing.candidate') : t('member.number', { n: it.number })}</span></button></li>`)}</ul>`}`)}
      <p><a href="#/paper">${t('paper.link')}</a></p>`;
  }

  form() {
    const value = amount(this.typed);
    const { member } = this;
    const missing = plan(this.taken, member, 0, this.queued).missingRupiah;
    const waits = this.queued.member.get(member.id);
    return html`
      ${card(html`<div class="line"><strong>${member.name}</strong>
        <button type="button" class="btn btn-light" @click=${() => { dropDraft(this.me.username, 'deposit'); this.again(); }}>${t('change')}</button></div>
        <p class="quiet">${member.candidate ? t('candidate.hint') : t('member.number', { n: member.number })}
        ${missing > 0 ? ` · ${t('due', { amount: rupiah(missing) })}` : ''}</p>
        ${waits ? html`<p>${stateBadge('queued')} ${rupiah(waits)}</p>` : nothing}`)}
      ${card(html`
        <div class="quick" role="group" aria-label=${t('amount')}>${QUICK.map((it) => html`
          <button type="button" class="btn ${value === it ? 'btn-primary' : 'btn-outline-primary'}" aria-pressed=${value === it ? 'true' : 'false'} @click=${() => this.type(String(it))}>${rupiah(it)}</button>`)}</div>
        ${field({ id: 'amount', label: t('amount.rupiah'), value: this.typed, inputmode: 'numeric', maxlength: 20, error: this.error ?? this.errorOf('amountRupiah'), input: (v) => this.type(v) })}
        ${choice({ id: 'by', label: t('handed-in-by'), value: this.by, options: [['self', t('by.self')], ['family', t('by.family')], ['other', t('by.other')]], pick: (v) => { this.by = v; this.keep(); } })}`)}
      ${this.plan?.parts.length ? card(html`<p class="sentence" aria-live="polite">${this.plan.parts.map((part) => html`
        ${t('deposit.sentence', { amount: rupiah(part.amountRupiah), purpose: purpose(part), name: member.name })}<br>`)}</p>`, 'tinted') : nothing}
      ${action(t('take-money'), () => this.doing(() => this.take()), { busy: this.busy })}`;
  }

  done() {
    const state = stateOf(this.items);
    const member = memberOf(this.taken, this.items[0].member);
    return html`
      ${heading(state === SENT ? t('receipt') : t('receipt.provisional'))}
      ${state === REFUSED ? html`<div class="trouble" role="alert"><p>${t('deposit.refused')}</p><a class="btn btn-primary" href="#/queue">${t('status.fix')}</a></div>` : nothing}
      ${slip(this.items, member)}
      ${slipButtons(this.items, action(t('next-deposit'), () => this.again()))}
      ${state === SENT ? html`<p class="no-print"><a href="#/reverse/${local(this.items[0].member)}">${t('redo.link')}</a></p>` : nothing}`;
  }
}

customElements.define('page-deposit', Deposit);
