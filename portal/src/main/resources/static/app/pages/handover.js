// Serah terima: what is on this phone and in the drawer, signed by who leaves and who comes, each with her own PIN.

import { html, nothing } from 'lit';
import { moment, number, rupiah } from '../format.js';
import { now } from '../offline/clock.js';
import { read, write } from '../offline/db.js';
import { device, lastReceipt } from '../offline/device.js';
import { isOpen, items } from '../offline/outbox.js';
import { OfflinePage } from '../offline/page.js';
import { asOf } from '../offline/parts.js';
import { leave } from '../offline/start.js';
import { PIN, isPinOf, users } from '../offline/vault.js';
import { action, card, choice, empty, field, heading, rows } from '../parts.js';
import { t } from '../texts.js';

const KEPT = 'handovers';
const MOST = 50;

class Handover extends OfflinePage {
  static properties = { ...OfflinePage.properties, state: { state: true }, to: { state: true }, own: { state: true }, theirs: { state: true }, error: { state: true }, done: { state: true } };

  async load() {
    await super.load();
    this.own = '';
    this.theirs = '';
    this.others = (await users()).filter((it) => it.user !== this.me.username);
    await this.outboxChanged();
    this.before = (await read('kept', KEPT)) ?? [];
  }

  async outboxChanged() {
    const open = (await items(this.me.username)).filter(isOpen);
    const queuedRupiah = open.reduce((sum, it) => sum + (it.amountRupiah ?? 0), 0);
    this.state = {
      device: await device(), last: await lastReceipt(), open: open.length, queuedRupiah,
      cash: this.session ? this.session.cashRupiah + queuedRupiah : undefined,
    };
  }

  async sign() {
    this.error = undefined;
    const to = this.others.find((it) => it.user === this.to);
    if (!to) this.error = t('error.choose');
    else if (!PIN.test(this.own) || !await isPinOf(this.me.username, this.own)) this.error = t('handover.pin-own');
    else if (!PIN.test(this.theirs) || !await isPinOf(to.user, this.theirs)) this.error = t('handover.pin-theirs', { name: to.name });
    if (this.error) return;
    this.done = { ...this.state, at: now(), from: this.me.name, to: to.name };
    await write('kept', [this.done, ...this.before].slice(0, MOST), KEPT);
    await this.updateComplete;
    document.getElementById('title')?.focus();
  }

  show() {
    if (!this.state) return html`${heading(t('nav.handover'))}${this.troubled()}`;
    return this.done ? this.paper() : html`${heading(t('nav.handover'), '#/queue')}${this.troubled()}
      ${card(html`<p>${t('handover.why')}</p>${this.facts(this.state)}`)}
      ${this.others.length ? card(html`
        ${choice({ id: 'to', label: t('handover.to'), value: this.to, options: this.others.map((it) => [it.user, it.name]), pick: (to) => { this.to = to; } })}
        ${this.pin('own', t('handover.own', { name: this.me.name }))}
        ${this.pin('theirs', t('handover.theirs'))}
        ${this.error ? html`<p class="field-error" role="alert">${this.error}</p>` : nothing}
        ${action(t('handover.sign'), () => this.doing(() => this.sign()), { busy: this.busy })}`) : card(empty(t('handover.nobody')))}
      ${this.before.length ? card(html`<h2>${t('handover.before')}</h2><ul class="list">${this.before.map((it) => html`<li><span>${it.from} → ${it.to}</span><span class="quiet">${moment(it.at)}</span></li>`)}</ul>`) : nothing}
      ${asOf(this.taken)}`;
  }

  pin(id, label) {
    return field({ id, label, value: this[id], type: 'password', inputmode: 'numeric', maxlength: 6, autocomplete: 'off', input: (v) => { this[id] = v; } });
  }

  facts(it) {
    return rows([
      [t('handover.device'), it.device], [t('devices.last'), String(it.last)],
      [t('devices.open'), it.open ? `${number(it.open)} · ${rupiah(it.queuedRupiah)}` : '0'],
      it.cash !== undefined && [t('handover.cash'), html`<strong>${rupiah(it.cash)}</strong>`]]);
  }

  paper() {
    return html`${heading(t('nav.handover'))}
      ${card(html`<p class="done" role="status">✓ ${t('handover.done')}</p>${this.facts(this.done)}
        ${rows([[t('at'), moment(this.done.at)], [t('handover.from'), `${this.done.from} ✓`], [t('handover.to'), `${this.done.to} ✓`]])}`, 'receipt')}
      <div class="buttons no-print">${action(t('handover.leave'), () => leave())}
        ${action(t('print'), () => window.print(), { kind: 'outline-primary' })}</div>`;
  }
}

customElements.define('page-handover', Handover);
