// Antrean: what has been sent and what has not, why, and what can be done about it.

import { html, nothing } from 'lit';
import { local } from '../api.js';
import { amount, number, rupiah } from '../format.js';
import { drafts, dropDraft } from '../offline/drafts.js';
import { room } from '../offline/device.js';
import { cancel, mayMend, mend, retry } from '../offline/mending.js';
import { OPENING } from '../offline/opening.js';
import { isOpen, items, QUEUED, REFUSED, SENT } from '../offline/outbox.js';
import { OfflinePage } from '../offline/page.js';
import { asOf, purpose, slip, slipButtons, stateBadge } from '../offline/parts.js';
import { download, takeIn } from '../offline/queue-file.js';
import { wake } from '../offline/sender.js';
import { memberOf } from '../offline/village.js';
import { ago, whyText } from '../offline/why.js';
import { action, card, choice, empty, field, heading } from '../parts.js';
import { t } from '../texts.js';

const WHYS = ['typed-wrong', 'twice', 'payer-withdrew', 'refused'];
const LITTLE_ROOM = 200 * 1024 * 1024;

class Queue extends OfflinePage {
  static properties = { ...OfflinePage.properties, all: { state: true }, left: { state: true }, others: { state: true }, form: { state: true }, shown: { state: true }, said: { state: true }, disk: { state: true } };

  async load() {
    await this.outboxChanged();
    this.disk = await room();
    await super.load().catch((failure) => { this.failure = failure; }); // Names are missing then; the queue is not.
  }

  async outboxChanged() {
    const everything = await items();
    this.all = everything.filter((it) => it.user === this.me.username);
    this.others = everything.filter((it) => it.user !== this.me.username && isOpen(it)).length;
    this.left = await drafts(this.me.username);
  }

  name(it) {
    if (!it.member) return t(`kind.${it.kind}`, { n: '' });
    return memberOf(this.taken, it.member)?.name ?? t('someone');
  }

  show() {
    if (this.shown) return this.receipt();
    const refused = this.all.filter((it) => it.state === REFUSED);
    const queued = this.all.filter((it) => it.state === QUEUED);
    const sent = this.all.filter((it) => it.state === SENT).reverse().slice(0, 50);
    return html`
      ${heading(t('nav.queue'))}
      ${this.troubled()}
      ${this.said ? html`<p class="notice" role="status">${this.said}</p>` : nothing}
      ${this.disk?.free < LITTLE_ROOM ? html`<p class="notice">${t('queue.little-room')}</p>` : nothing}
      ${this.others ? html`<p class="notice">${t('queue.others', { n: this.others })}</p>` : nothing}
      ${refused.length + queued.length + this.left.length === 0 ? card(empty(t('queue.empty'))) : nothing}
      ${this.group('refused', refused)}
      ${this.group('queued', queued, action(t('queue.send-now'), () => this.doing(() => wake(true)), { busy: this.busy, kind: 'outline-primary' }))}
      ${this.left.length ? card(html`<h2>${t('state.draft')} <span class="count">${this.left.length}</span></h2><ul class="list">${this.left.map((it) => this.draftLine(it))}</ul>`) : nothing}
      ${this.group('sent', sent)}
      ${this.files()}
      ${asOf(this.taken)}`;
  }

  group(state, list, more = nothing) {
    if (!list.length) return nothing;
    return card(html`<h2>${t(`state.${state}`)} <span class="count">${number(list.length)}</span></h2>
      <ul class="list queue">${list.map((it) => this.line(it))}</ul>${more}`, state === 'refused' ? 'alarm' : '');
  }

  line(it) {
    return html`<li class="queue-line" data-state=${it.state}>
      <span class="grow"><strong>${it.kind === 'deposit' ? `${rupiah(it.amountRupiah)} · ${this.name(it)}` : t(`kind.${it.kind}`, { n: it.receipt?.number ?? '' })}</strong><br>
        <span class="quiet">${it.kind === 'deposit' ? `${purpose(it)} · ` : ''}${it.receipt ? `${t('slip.no', { n: it.receipt.number })} · ` : ''}${ago(it.phone)}</span>
        ${it.why && it.state !== SENT ? html`<br><span class=${it.state === REFUSED ? 'field-error' : 'quiet'}>${whyText(it)}</span>` : nothing}</span>
      ${stateBadge(it.state)}
      ${this.form?.n === it.n ? this.formOf(it) : this.buttons(it)}</li>`;
  }

  buttons(it) {
    const button = (text, work, kind = 'outline-primary') => html`<button type="button" class="btn btn-${kind}" aria-label="${text}: ${this.name(it)}" @click=${work}>${text}</button>`;
    if (it.state === SENT) {
      return it.kind === 'deposit' ? html`<span class="actions">${button(t('receipt'), () => { this.shown = it; }, 'light')}
        <a class="btn btn-light" href="#/reverse/${local(it.member)}" aria-label="${t('redo.do')}: ${this.name(it)}">${t('redo.do')}</a></span>` : nothing;
    }
    const mends = it.kind === 'deposit' && mayMend(it);
    return html`<span class="actions">
      ${it.state === REFUSED || it.nextAt > Date.now() ? button(t('queue.retry'), () => this.doing(() => retry(it.n)), mends ? 'outline-primary' : 'primary') : nothing}
      ${mends ? button(t('queue.correct'), () => this.correct(it), 'primary') : nothing}
      ${mayMend(it) && it.kind !== 'void' ? button(t('queue.delete'), () => { this.form = { n: it.n, deletes: true, why: it.state === REFUSED ? 'refused' : 'typed-wrong' }; }) : nothing}
      ${it.kind === 'deposit' ? button(t('receipt'), () => { this.shown = it; }, 'light') : nothing}</span>`;
  }

  correct(it) {
    this.form = { n: it.n, typed: String(it.amountRupiah), by: it.body.handedInBy, number: String(it.receipt.number) };
  }

  formOf(it) {
    const set = (more) => { this.form = { ...this.form, ...more }; };
    const cancelled = html`<button type="button" class="btn btn-light wide" @click=${() => { this.form = undefined; }}>${t('back')}</button>`;
    if (this.form.deletes) {
      return html`<div class="inner">${it.receipt ? choice({ id: 'why', label: t('queue.why-delete'), hint: t('queue.delete.hint'), value: this.form.why, options: WHYS.map((code) => [code, t(`void.${code}`)]), pick: (why) => set({ why }) }) : nothing}
        <div class="buttons">${action(t('queue.delete'), () => this.doing(() => this.drop(it)), { busy: this.busy, kind: 'danger' })}${cancelled}</div></div>`;
    }
    return html`<div class="inner">
      ${field({ id: 'amount', label: t('amount.rupiah'), value: this.form.typed, inputmode: 'numeric', error: this.form.error, input: (typed) => set({ typed }) })}
      ${it.paper ? field({ id: 'number', label: t('paper.number'), value: this.form.number, inputmode: 'numeric', input: (value) => set({ number: value }) }) : nothing}
      ${choice({ id: 'by', label: t('handed-in-by'), value: this.form.by, options: ['self', 'family', 'other'].map((code) => [code, t(`by.${code}`)]), pick: (by) => set({ by }) })}
      <div class="buttons">${action(t('queue.save'), () => this.doing(() => this.save(it)), { busy: this.busy })}${cancelled}</div></div>`;
  }

  async save(it) {
    const value = amount(this.form.typed);
    if (!(value > 0)) {
      this.form = { ...this.form, error: t('error.amount') };
      return;
    }
    const changed = await mend(it.n, { amountRupiah: value, by: this.form.by, on: it.paper ? it.body.on : undefined, number: it.paper ? amount(this.form.number) : undefined }, this.session);
    this.said = changed ? t('queue.saved') : t('queue.too-late');
    this.form = undefined;
  }

  async drop(it) {
    const done = await cancel(this.me, it, this.form.why, this.session);
    this.said = t(done ? (it.receipt ? 'queue.deleted' : 'queue.gone') : it.kind === OPENING ? 'queue.till-needed' : 'queue.too-late');
    this.form = undefined;
  }

  draftLine(it) {
    const member = memberOf(this.taken, it.member);
    return html`<li class="queue-line"><span class="grow"><strong>${t(`nav.${it.form}`)}</strong> ${member ? `· ${member.name}` : ''}<br><span class="quiet">${ago(it.at)}</span></span>
      ${stateBadge('draft')}
      <span class="actions"><a class="btn btn-primary" href="#/${it.form}">${t('draft.resume')}</a>
        <button type="button" class="btn btn-outline-primary" @click=${() => dropDraft(this.me.username, it.form)}>${t('draft.away')}</button></span></li>`;
  }

  receipt() {
    const batch = this.all.filter((it) => it.batch === this.shown.batch && it.member === this.shown.member && it.kind === 'deposit');
    return html`${heading(t('receipt'))}
      ${slip(batch, memberOf(this.taken, this.shown.member))}
      ${slipButtons(batch, action(t('back'), () => { this.shown = undefined; }))}`;
  }

  files() {
    return html`<details class="more no-print"><summary>${t('queue.file')}</summary>
      ${card(html`<p>${t('queue.file.why')}</p>
        <div class="buttons">${action(t('queue.export'), () => this.doing(() => download(this.me)), { kind: 'outline-primary' })}</div>
        <div class="field"><label for="queue-file">${t('queue.import')}</label>
          <input class="form-control" type="file" id="queue-file" accept="application/json,.json" @change=${(e) => this.doing(() => this.take(e.target))}></div>
        ${this.disk ? html`<p class="quiet">${t('queue.room', { used: number(Math.ceil(this.disk.usage / 1024)) })}${this.disk.lasting ? '' : ` ${t('queue.not-lasting')}`}</p>` : nothing}`)}</details>`;
  }

  async take(input) {
    const file = input.files[0];
    if (!file) return;
    try {
      const { taken, of } = await takeIn(this.me, await file.text());
      this.said = t('queue.imported', { n: taken, of });
      wake(true);
    } catch (failure) {
      this.said = t(`refusal.${failure.code}`);
    }
    input.value = '';
  }
}

customElements.define('page-queue', Queue);
