// One member: standing, savings, remittances, loans, and what can be done next. The counter sees balances; the board does not.

import { html, nothing } from 'lit';
import { find, get, local, post, uuid } from '../api.js';
import { day, rupiah } from '../format.js';
import { badge, card, empty, heading, links, list, rows } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { timeline } from '../parts/timeline.js';
import { Page } from '../page.js';
import { termsOf } from '../office/terms.js';
import { t } from '../texts.js';

class Member extends Page {
  async load() {
    [this.at] = this.path;
    const query = `member=${encodeURIComponent(this.whole(this.at))}`;
    [this.member, this.savings, this.remittances, this.loans, this.terms, this.facts] = await Promise.all([
      get(this.api('cooperative', `members/${this.at}`)), this.is('board') ? undefined : find(this.api('cooperative', `members/${this.at}/savings`)),
      this.is('board') ? [] : this.some('cooperative', `remittances?${query}&limit=10`), this.some('cooperative', `loans?${query}&limit=20`), termsOf(this),
      this.is('manager', 'board', 'auditor') ? find(this.api('cooperative', `members/${this.at}/timeline`)) : undefined,
    ]);
  }

  async decide(what, text) {
    if (!await asked({ title: t(`member.${what}`), text, yes: t(`member.${what}`), danger: what === 'resignation' })) return;
    await post(this.api('cooperative', `members/${this.at}/${what}`), { on: this.me.today }, uuid());
    await this.done(location.hash);
  }

  async refuse() {
    const reason = await asked({ title: t('member.refusal'), text: t('member.refusal.text', { name: this.member.name }), label: t('reason'), yes: t('member.refusal'), danger: true });
    if (!reason) return;
    await post(this.api('cooperative', `members/${this.at}/refusal`), { on: this.me.today, reason }, uuid());
    await this.done(location.hash);
  }

  show() {
    const { member } = this;
    if (!member) return html`${heading(t('nav.member'), '#/members')}${this.troubled()}`;
    const paid = this.savings?.find((it) => it.product === 'principal')?.balanceRupiah;
    return html`${heading(member.name, '#/members')}${this.troubled()}
      ${this.next()}
      ${card(rows([[t('state'), badge(t(`standing.${member.standing}`), member.standing === 'admitted' ? 'active' : 'warn')], member.number && [t('member.no'), member.number],
        member.entryOn && [t('member.entry'), day(member.entryOn)], paid != null && [t('product.principal'), t('figures.of-money', { paid: rupiah(paid), of: rupiah(member.principalRupiah) })]]))}
      <div class="grid">${this.accounts()}${this.sent()}${this.lent()}</div>
      ${this.facts ? card(html`<h2>${t('timeline')}</h2>${timeline(this.facts)}`) : nothing}
      ${this.is('manager') && member.standing === 'admitted' ? html`<div class="buttons no-print"><button type="button" class="btn btn-outline-primary" @click=${() => this.doing(() => this.decide('resignation', t('member.resignation.text')))}>${t('member.resignation')}</button></div>` : nothing}`;
  }

  next() {
    const { standing } = this.member;
    if (standing === 'applied' && this.is('board', 'manager')) {
      return html`<div class="buttons"><button type="button" class="btn btn-primary wide" @click=${() => this.doing(() => this.decide('acceptance', t('member.acceptance.text', { principal: rupiah(this.terms.principalRupiah) })))}>${t('member.acceptance')}</button>
        <button type="button" class="btn btn-outline-primary wide" @click=${() => this.doing(() => this.refuse())}>${t('member.refusal')}</button></div>`;
    }
    if (!this.is('teller', 'manager') || !['accepted', 'admitted'].includes(standing)) return nothing;
    return links([[`#/deposit/${this.at}`, t('nav.deposit')], ...(standing === 'admitted'
      ? [[`#/withdrawal/${this.at}`, t('nav.withdrawal')], [`#/remittance/${this.at}`, t('nav.remittance')], [`#/ask-loan/${this.at}`, t('nav.ask-loan')]] : [])]);
  }

  accounts() {
    if (!this.savings) return nothing;
    return card(html`<h2>${t('savings')}</h2>${this.savings.length ? list(this.savings.map((it) => ({
      href: `#/passbook/${local(it.id)}`, title: t(`product.${it.product}`), note: it.paidThrough ? t('paid-through', { month: day(it.paidThrough) }) : undefined, end: html`<strong>${rupiah(it.balanceRupiah)}</strong>`,
    }))) : empty(t('savings.none'))}`);
  }

  sent() {
    if (!this.remittances.length) return nothing;
    return card(html`<h2>${t('nav.remittance')}</h2>${list(this.remittances.map((it) => ({ title: rupiah(it.receivedRupiah), note: `${day(it.on)} · ${t(`way.${it.channel}`)}`, end: t('remittance.planned', { amount: rupiah(it.plannedRupiah) }) })))}`);
  }

  lent() {
    if (!this.loans.length) return nothing;
    return card(html`<h2>${t('nav.loans')}</h2>${list(this.loans.map((it) => ({ href: `#/loan/${local(it.id)}`, title: rupiah(it.amountRupiah ?? it.askedRupiah), note: t(`loan.purpose.${it.purpose}`), end: badge(t(`loan.stage.${it.stage}`)) })))}`);
  }
}

customElements.define('page-member', Member);
