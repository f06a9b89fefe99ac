// Perangkat: the manager's view of phones that give receipts: gaps, repeats, silence, limits, a lost one's series.

import { html, nothing } from 'lit';
import { get, patiently, post, put, uuid } from '../api.js';
import { amount, day, moment, number, rupiah } from '../format.js';
import { action, badge, card, empty, field, heading, rows } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

class Devices extends Page {
  static properties = { ...Page.properties, list: { state: true }, form: { state: true } };

  async load() {
    this.list = await get(this.api('cooperative', 'devices'));
  }

  async ask(work) {
    await patiently(work);
    this.form = undefined;
    await this.load();
  }

  show() {
    return html`${heading(t('nav.devices'), '#/today')}${this.troubled()}
      ${!this.list ? nothing : this.list.length === 0 ? card(empty(t('devices.none'))) : this.list.map((it) => this.device(it))}`;
  }

  device(it) {
    const book = it.name.startsWith('buku-');
    return card(html`
      <div class="line"><h2>${book ? t('devices.book', { name: it.name.slice(5) }) : it.name}</h2><span class="labels">
        ${it.closedOn ? badge(t('devices.closed')) : nothing}
        ${it.silent ? badge(html`<span aria-hidden="true">!</span> ${t('devices.silent')}`, 'warn') : nothing}
        ${it.missing ? badge(html`<span aria-hidden="true">!</span> ${t('devices.gap')}`, 'warn') : nothing}
        ${it.broken ? badge(html`<span aria-hidden="true">!</span> ${t('devices.chain')}`, 'warn') : nothing}
        ${it.repeated ? badge(html`<span aria-hidden="true">!</span> ${t('devices.repeat')}`, 'warn') : nothing}</span></div>
      ${rows([
        it.seenAt && [t('devices.seen'), moment(it.seenAt)],
        [t('devices.last'), String(it.lastNumber)],
        [t('devices.taken'), number(it.taken)],
        !book && [t('devices.open'), it.openReceipts ? `${number(it.openReceipts)} · ${rupiah(it.openRupiah)}` : '0'],
        it.missing && [t('devices.missing'), `${number(it.missing)}${it.firstMissing.length ? `: ${it.firstMissing.join(', ')}` : ''}`],
        it.broken && [t('devices.broken'), `${number(it.broken)}: ${t('devices.at-number', { n: it.firstBroken.join(', ') })}`],
        it.repeated && [t('devices.repeated'), number(it.repeated)],
        !book && [t('devices.limits'), `${rupiah(it.receiptRupiah)} · ${rupiah(it.deviceRupiah)}`],
        it.closedOn && [t('devices.closed'), `${day(it.closedOn)} · ${it.closedFor ?? ''}`],
      ])}
      ${this.is('manager') ? this.actions(it) : nothing}`, it.silent || it.missing || it.repeated || it.broken ? 'alarm' : '');
  }

  actions(it) {
    const form = this.form?.name === it.name ? this.form : undefined;
    if (!form) {
      return html`<div class="buttons no-print">
        ${it.name.startsWith('buku-') ? nothing : action(t('devices.set-limits'), () => { this.form = { name: it.name, what: 'limits', receipt: String(it.receiptRupiah), device: String(it.deviceRupiah) }; }, { kind: 'outline-primary' })}
        ${action(it.closedOn ? t('devices.reopen') : t('devices.close'), () => { this.form = { name: it.name, what: it.closedOn ? 'reopening' : 'closing', reason: '', key: uuid() }; }, { kind: 'outline-primary' })}</div>`;
    }
    const back = html`<button type="button" class="btn btn-light wide" @click=${() => { this.form = undefined; }}>${t('back')}</button>`;
    const set = (more) => { this.form = { ...form, ...more }; };
    if (form.what === 'limits') {
      return html`${field({ id: 'receiptRupiah', label: t('devices.limit-receipt'), value: form.receipt, inputmode: 'numeric', error: this.errorOf('receiptRupiah'), input: (receipt) => set({ receipt }) })}
        ${field({ id: 'deviceRupiah', label: t('devices.limit-device'), value: form.device, inputmode: 'numeric', error: this.errorOf('deviceRupiah'), input: (device) => set({ device }) })}
        <div class="buttons">${action(t('save'), () => this.doing(() => this.limit(form)), { busy: this.busy })}${back}</div>`;
    }
    return html`${field({ id: 'reason', label: t('reason'), hint: t(`devices.${form.what}.hint`), value: form.reason, maxlength: 200, error: this.errorOf('reason'), input: (reason) => set({ reason }) })}
      <div class="buttons">${action(form.what === 'closing' ? t('devices.close') : t('devices.reopen'), () => this.doing(() => this.series(form)), { busy: this.busy })}${back}</div>`;
  }

  limit(form) {
    const [receiptRupiah, deviceRupiah] = [amount(form.receipt), amount(form.device)];
    return this.ask(() => put(this.api('cooperative', `devices/${form.name}/limits`), { receiptRupiah: receiptRupiah || 0, deviceRupiah: deviceRupiah || 0 }));
  }

  series(form) {
    return this.ask(() => post(this.api('cooperative', `devices/${form.name}/${form.what}`), { reason: form.reason.trim() }, form.key));
  }
}

customElements.define('page-devices', Devices);
