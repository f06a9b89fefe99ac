// Batalkan & ganti: a booked deposit that was wrong is reversed by a manager and taken again as it should have been.

import { html, nothing } from 'lit';
import { get, local, patiently, post, uuid } from '../api.js';
import { day, rupiah } from '../format.js';
import { OfflinePage } from '../offline/page.js';
import { memberOf } from '../offline/village.js';
import { action, badge, card, empty, field, heading } from '../parts.js';
import { t } from '../texts.js';

class Reverse extends OfflinePage {
  static properties = { ...OfflinePage.properties, lines: { state: true }, form: { state: true }, said: { state: true } };

  async load() {
    await super.load();
    this.member = memberOf(this.taken, `${this.village}/${this.path[0]}`);
    const accounts = await get(this.api('cooperative', `members/${this.path[0]}/savings`));
    const statements = await Promise.all(accounts.map((it) => get(this.api('cooperative', `savings/${local(it.id)}/statement`))));
    this.lines = statements.flatMap((it) => it.lines.filter((line) => line.type === 'deposit-made.v1').map((line) => ({ ...line, savings: it.account.id, product: it.account.product })))
      .sort((a, b) => b.on.localeCompare(a.on) || (b.receipt ?? 0) - (a.receipt ?? 0)).slice(0, 30);
  }

  async reverse() {
    const { line, reason, key } = this.form;
    await patiently(() => post(this.api('cooperative', `savings/${local(line.savings)}/reversals`), { fact: line.fact, reason: reason.trim(), takeClaim: false }, key));
    location.hash = `#/deposit/${this.path[0]}/${line.amountRupiah}`;
  }

  show() {
    return html`${heading(t('redo.title'), '#/queue')}${this.troubled()}
      ${this.member ? html`<p><strong>${this.member.name}</strong></p>` : nothing}
      ${this.is('manager') ? nothing : html`<p class="notice">${t('redo.by-manager')}</p>`}
      ${!this.lines ? nothing : card(this.lines.length ? html`<ul class="list queue">${this.lines.map((it) => this.line(it))}</ul>` : empty(t('redo.none')))}`;
  }

  line(it) {
    const asked = this.form?.line === it;
    return html`<li class="queue-line"><span class="grow"><strong>${rupiah(it.amountRupiah)}</strong> · ${t(`product.${it.product}`)}<br>
      <span class="quiet">${day(it.on)}${it.device ? ` · ${it.device} / ${it.receipt}` : ''}</span></span>
      ${it.reversed ? badge(t('redo.reversed')) : nothing}
      ${!it.reversed && this.is('manager') && !asked ? html`<span class="actions"><button type="button" class="btn btn-outline-primary" aria-label="${t('redo.do')}: ${rupiah(it.amountRupiah)}, ${day(it.on)}"
        @click=${() => { this.form = { line: it, reason: '', key: uuid() }; }}>${t('redo.do')}</button></span>` : nothing}
      ${asked ? html`<div class="inner">${field({ id: 'reason', label: t('reason'), hint: t('redo.reason.hint'), value: this.form.reason, maxlength: 200, error: this.errorOf('reason'), input: (reason) => { this.form = { ...this.form, reason }; } })}
        <div class="buttons">${action(t('redo.do'), () => this.doing(() => this.reverse()), { busy: this.busy })}
        <button type="button" class="btn btn-light wide" @click=${() => { this.form = undefined; }}>${t('back')}</button></div></div>` : nothing}</li>`;
  }
}

customElements.define('page-reverse', Reverse);
