// Kiriman uang: what came, how, and the family's plan for it, filled in as the last time. Nothing of it is in the cooperative yet.

import { html, nothing } from 'lit';
import { get, newId, put } from '../api.js';
import { amount, rupiah } from '../format.js';
import { card, heading, links, rows } from '../parts.js';
import { Form } from '../form.js';
import { t } from '../texts.js';
import { minor, micro, QUOTED, USES } from '../office/transfer.js';

class Remittance extends Form {
  static properties = { ...Form.properties, saved: { state: true }, more: { state: true } };

  async begin() {
    [this.at] = this.path;
    this.id = newId('remittance');
    this.more = false;
    [this.member, this.before] = await Promise.all([get(this.api('cooperative', `members/${this.at}`)), this.some('cooperative', `remittances?member=${encodeURIComponent(this.whole(this.at))}&limit=50`)]);
    this.last = this.before.toSorted((a, b) => b.on.localeCompare(a.on))[0];
    return { received: '', on: this.me.today, channel: '', licensed: 'unknown', proof: '', currency: 'MYR', sum: '', rate: '', fee: '', feeBorneBy: 'sender', consent: [], ...Object.fromEntries(USES.map((it) => [it, ''])) };
  }

  back() {
    return `#/member/${this.at}`;
  }

  lead() {
    return html`<p class="quiet">${this.member.name}</p>`;
  }

  say(name, value) {
    super.say(name, value);
    if (USES.includes(name)) this.touched = true;
    if (name === 'received') this.asLastTime();
  }

  /** The last plan's shares on what has come now; what rounding leaves goes to daily needs. */
  asLastTime() {
    const whole = this.rupiah('received');
    if (!(whole > 0) || !this.last || this.touched) return;
    const part = (use) => Math.floor((this.last.plan[use] * whole) / this.last.receivedRupiah);
    const plan = Object.fromEntries(USES.filter((it) => it !== 'daily').map((it) => [it, part(it)]));
    plan.daily = whole - Object.values(plan).reduce((sum, it) => sum + it, 0);
    this.said = { ...this.said, ...Object.fromEntries(USES.map((it) => [it, plan[it] ? rupiah(plan[it]).slice(2) : ''])) };
  }

  planned(use) {
    return this.said[use] ? amount(this.said[use]) : 0;
  }

  get left() {
    return this.rupiah('received') - USES.reduce((sum, it) => sum + this.planned(it), 0);
  }

  fields() {
    const ways = ['bank', 'agent', 'by-hand', 'unknown'].map((it) => [it, t(`way.${it}`)]);
    return html`
      ${this.money('received', { label: t('remittance.received') })}
      ${this.date('on')}
      ${this.one('channel', ways, { label: t('remittance.way') })}
      ${this.one('proof', ['told', 'slip', 'bank-book'].map((it) => [it, t(`proof.${it}`)]), { label: t('remittance.proof') })}
      <details class="more" ?open=${this.more} @toggle=${(e) => { this.more = e.target.open; }}><summary>${t('remittance.details')}</summary>${this.more ? this.rateFields() : nothing}</details>
      <h2>${t('remittance.plan')}</h2>
      <div class="pair">${USES.map((it) => this.money(it, { label: t(`use.${it}`) }))}</div>
      <p class="sentence" aria-live="polite" id="left" tabindex="-1">${t('remittance.left', { amount: rupiah(Number.isNaN(this.left) ? 0 : this.left) })}</p>
      ${this.errors.left ? html`<p class="field-error">${this.errors.left}</p>` : nothing}
      ${this.many('consent', [['yes', t('remittance.consent')]], { label: t('remittance.consent.label') })}`;
  }

  rateFields() {
    return html`<div class="pair">
      ${this.list('currency', Object.keys(QUOTED).map((it) => [it, it]), { label: t('remittance.currency') })}
      ${this.text('sum', { label: t('remittance.sum'), inputmode: 'decimal', maxlength: 14, required: false })}
      ${this.text('rate', { label: t('remittance.rate', { unit: QUOTED[this.said.currency], currency: this.said.currency }), inputmode: 'decimal', maxlength: 14, required: false })}
      ${this.text('fee', { label: t('remittance.fee'), inputmode: 'decimal', maxlength: 14, required: false })}</div>
      ${this.said.fee ? this.one('feeBorneBy', ['sender', 'recipient'].map((it) => [it, t(`borne.${it}`)]), { label: t('remittance.borne') }) : nothing}
      ${this.one('licensed', ['yes', 'no', 'unknown'].map((it) => [it, t(`licensed.${it}`)]), { label: t('remittance.licensed') })}`;
  }

  check() {
    return { ...this.needsMoney('received'), ...this.needs('channel', 'proof'), left: this.left === 0 ? undefined : t('remittance.not-zero'), ...this.needs('consent') };
  }

  verb() {
    return t('remittance.save');
  }

  async send() {
    const { said } = this;
    const received = this.rupiah('received');
    const foreign = said.sum && minor(said.sum, said.currency) > 0;
    await put(this.api('cooperative', `remittances/${this.id}`), {
      member: this.whole(this.at), channel: said.channel, licensed: said.licensed, currency: foreign ? said.currency : 'IDR', amountMinor: foreign ? minor(said.sum, said.currency) : received,
      ...(foreign && said.rate && { rateMicro: micro(said.rate), quoteUnit: QUOTED[said.currency] }), ...(foreign && said.fee && { feeMinor: minor(said.fee, said.currency), feeBorneBy: said.feeBorneBy }),
      receivedRupiah: received, on: said.on, proof: said.proof, plan: Object.fromEntries(USES.map((it) => [it, this.planned(it)])), consent: true,
    });
    this.saved = { received, toSave: this.planned('savings') + this.planned('business') };
  }

  show() {
    if (!this.saved) return super.show();
    return html`${heading(t('remittance.saved'), this.back())}
      ${card(html`<p class="done" role="status">✓ ${t('remittance.saved')}</p><p>${t('remittance.not-in')}</p>
        ${rows([[t('remittance.received'), rupiah(this.saved.received)], ...USES.filter((it) => this.planned(it)).map((it) => [t(`use.${it}`), rupiah(this.planned(it))])])}`)}
      ${this.saved.toSave > 0 ? links([[`#/hand-in/${this.at}/${this.id}`, t('remittance.hand-in', { amount: rupiah(this.saved.toSave) })]]) : nothing}`;
  }
}

customElements.define('page-remittance', Remittance);
