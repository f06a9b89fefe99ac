// Batalkan & ganti: whoever finds a booked deposit wrong asks for its reversal; a manager who did not take it reverses it,
// or says why it stays; then it is taken again as it should have been. Without a member: all that waits for a manager.

import { html, nothing } from 'lit';
import { get, local, newId, patiently, post, put, uuid } from '../api.js';
import { day, rupiah } from '../format.js';
import { memberOf, takeAlong } from '../offline/village.js';
import { action, badge, card, empty, field, heading } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

const MOST = 30;

class Reverse extends Page {
  static properties = { ...Page.properties, lines: { state: true }, redos: { state: true }, form: { state: true }, said: { state: true } };

  async load() {
    this.taken = await takeAlong(this.me, this.village);
    await (this.path[0] ? this.readLines() : this.readRedos('open=true'));
  }

  async readRedos(which) {
    this.redos = (await get(`${this.api('cooperative', 'redos')}?limit=100&${which}`)).items.toSorted((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id));
  }

  async readLines() {
    const [at] = this.path;
    this.member = memberOf(this.taken, this.whole(at));
    const accounts = await get(this.api('cooperative', `members/${at}/savings`));
    const [statements] = await Promise.all([
      Promise.all(accounts.map((it) => get(this.api('cooperative', `savings/${local(it.id)}/statement`)))), this.readRedos(`member=${encodeURIComponent(this.whole(at))}`),
    ]);
    this.lines = statements.flatMap((it) => it.lines.filter((line) => line.type === 'deposit-made.v1').map((line) => ({ ...line, savings: it.account.id, product: it.account.product })))
      .sort((a, b) => b.on.localeCompare(a.on) || (b.receipt ?? 0) - (a.receipt ?? 0)).slice(0, MOST);
  }

  begin(what, it, more = {}) {
    this.said = undefined;
    this.form = { what, id: it.fact, it, reason: '', key: uuid(), redo: newId('redo'), ...more };
  }

  /** By a manager who did not take it; who takes it again then has the form filled in. */
  async reverse({ it, reason, key, claim }) {
    const body = { fact: it.fact, reason: reason.trim(), takeClaim: Boolean(claim) };
    try {
      await patiently(() => post(this.api('cooperative', `savings/${local(it.savings)}/reversals`), body, key));
    } catch (failure) {
      if (failure.code === 'balance-too-low' && !claim) this.form = { ...this.form, short: true, key: uuid() };
      throw failure;
    }
    if (this.path[0]) location.hash = `#/deposit/${this.path[0]}/${it.amountRupiah}`;
    else await this.over('redo.reversed.done');
  }

  async ask({ it, reason, redo }) {
    await patiently(() => put(this.api('cooperative', `redos/${redo}`), { savings: it.savings, fact: it.fact, reason: reason.trim() }));
    await this.over('redo.asked.done');
  }

  async refuse({ it, reason, key }) {
    await patiently(() => post(this.api('cooperative', `redos/${local(it.id)}/refusal`), { reason: reason.trim() }, key));
    await this.over('redo.refused.done');
  }

  async over(words) {
    const done = this.form?.id;
    this.form = undefined;
    this.said = t(words);
    await this.load();
    if (!this.path[0]) this.redos = this.redos.filter((it) => it.fact !== done); // That it was reversed may not be heard yet.
  }

  show() {
    const title = this.path[0] ? t('redo.title') : t('redo.waiting');
    return html`${heading(title, this.path[0] ? '#/queue' : '#/today')}${this.troubled()}
      ${this.said ? html`<p class="notice" role="status">${this.said}</p>` : nothing}
      ${this.path[0] ? this.ofMember() : this.ofAll()}`;
  }

  ofMember() {
    return html`${this.member ? html`<p><strong>${this.member.name}</strong></p>` : nothing}
      ${this.is('manager') ? nothing : html`<p class="notice">${t('redo.by-manager')}</p>`}
      ${!this.lines ? nothing : card(this.lines.length ? html`<ul class="list queue">${this.lines.map((it) => this.line(it))}</ul>` : empty(t('redo.none')))}`;
  }

  line(it) {
    const redo = this.redos.find((one) => one.fact === it.fact);
    const waits = redo?.open;
    const mayReverse = this.is('manager') && it.by !== this.me.id;
    const what = mayReverse ? 'reverse' : 'ask';
    return html`<li class="queue-line" data-receipt=${it.receipt ?? ''}><span class="grow"><strong>${rupiah(it.amountRupiah)}</strong> · ${t(`product.${it.product}`)}<br>
      <span class="quiet">${day(it.on)}${it.receipt ? ` · ${it.device} / ${it.receipt}` : ''}</span>
      ${redo?.refusedFor ? html`<br><span class="field-error">${t('redo.stays', { why: redo.refusedFor })}</span>` : nothing}</span>
      ${it.reversed ? badge(t('redo.reversed')) : waits ? badge(html`<span aria-hidden="true">…</span> ${t('redo.waits')}`, 'wait') : nothing}
      ${it.reversed ? html`<span class="actions"><a class="btn btn-outline-primary" href="#/deposit/${this.path[0]}/${it.amountRupiah}">${t('redo.again')}</a></span>` : nothing}
      ${!it.reversed && (!waits || mayReverse) && this.form?.id !== it.fact ? this.buttons([['redo.do', () => this.begin(what, it), 'outline-primary']], it) : nothing}
      ${this.form?.id === it.fact ? this.reasons() : nothing}</li>`;
  }

  ofAll() {
    if (!this.redos) return nothing;
    if (!this.redos.length) return card(empty(t('redo.none-waiting')));
    return card(html`<ul class="list queue">${this.redos.map((it) => this.redo(it))}</ul>`);
  }

  redo(it) {
    const name = memberOf(this.taken, it.member)?.name ?? t('someone');
    const own = it.by === this.me.id;
    return html`<li class="queue-line"><span class="grow"><strong>${rupiah(it.amountRupiah)} · ${name}</strong><br>
      <span class="quiet">${day(it.madeOn)} · ${it.device} / ${it.receipt}</span><br>“${it.reason}”</span>
      ${own ? badge(t('redo.waits'), 'wait') : nothing}
      ${this.is('manager') && this.form?.id !== it.fact ? this.buttons([
        ['redo.approve', () => this.begin('reverse', it, { reason: it.reason }), 'primary'], ['redo.refuse', () => this.begin('refuse', it), 'outline-primary'],
      ], it) : nothing}
      ${this.form?.id === it.fact ? this.reasons() : nothing}</li>`;
  }

  buttons(list, it) {
    return html`<span class="actions">${list.map(([words, work, kind]) => html`<button type="button" class="btn btn-${kind}" aria-label="${t(words)}: ${rupiah(it.amountRupiah)}, ${day(it.madeOn ?? it.on)}" @click=${work}>${t(words)}</button>`)}</span>`;
  }

  reasons() {
    const { form } = this;
    const verbs = { reverse: this.path[0] ? 'redo.do' : 'redo.approve', ask: 'redo.ask', refuse: 'redo.refuse' };
    const work = () => this.doing(() => this[form.what](form));
    return html`<div class="inner">
      ${field({ id: 'reason', label: t('reason'), hint: t(form.what === 'refuse' ? 'redo.refuse.hint' : 'redo.reason.hint'), value: form.reason, maxlength: 200, error: this.errorOf('reason'), input: (reason) => { this.form = { ...form, reason }; } })}
      ${form.short ? html`<p class="notice">${t('redo.short')}</p>` : nothing}
      <div class="buttons">${form.short ? action(t('redo.claim'), () => this.doing(() => this.reverse({ ...form, claim: true })), { busy: this.busy, kind: 'danger' }) : action(t(verbs[form.what]), work, { busy: this.busy })}
      <button type="button" class="btn btn-light wide" @click=${() => { this.form = undefined; this.failure = undefined; }}>${t('back')}</button></div></div>`;
  }
}

customElements.define('page-reverse', Reverse);
