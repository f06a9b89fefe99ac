// Money goes out: only online, only from an open drawer, and handed over once the server has booked it.

import { html, nothing } from 'lit';
import { get, local, patiently, post } from '../api.js';
import { day, inWords, rupiah } from '../format.js';
import { card, empty, heading, rows } from '../parts.js';
import { printing, sendTo } from '../parts/paper.js';
import { sendPicture } from '../parts/picture.js';
import { Form } from '../form.js';
import { termsOf } from '../office/terms.js';
import { t } from '../texts.js';

class Withdrawal extends Form {
  static properties = { ...Form.properties, slip: { state: true } };

  async begin() {
    [this.at] = this.path;
    [this.member, this.savings, this.sessions, this.terms] = await Promise.all([
      get(this.api('cooperative', `members/${this.at}`)), get(this.api('cooperative', `members/${this.at}/savings`)),
      this.some('cooperative', 'sessions?open=true&mine=true'), termsOf(this),
    ]);
    this.from = this.savings.filter((it) => ['voluntary', 'remittance'].includes(it.product) && it.balanceRupiah > 0);
    return { account: this.from.length === 1 ? this.from[0].id : '', amount: '' };
  }

  back() {
    return `#/member/${this.at}`;
  }

  lead() {
    return html`<p class="quiet">${this.member.name} · ${t('till.limit', { limit: rupiah(this.terms.tellerLimitRupiah) })}</p>`;
  }

  fields() {
    return html`${this.one('account', this.from.map((it) => [it.id, `${t(`product.${it.product}`)}: ${rupiah(it.balanceRupiah)}`]), { label: t('withdrawal.from') })}${this.money('amount')}`;
  }

  check() {
    return { ...this.needs('account'), ...this.needsMoney('amount') };
  }

  verb() {
    return t('withdrawal.pay');
  }

  summary() {
    const amount = this.rupiah('amount');
    return amount > 0 && this.said.account ? card(html`<p class="sentence">${t('withdrawal.sentence', { amount: rupiah(amount), name: this.member.name })}</p>`, 'tinted') : nothing;
  }

  async send() {
    const amountRupiah = this.rupiah('amount');
    const answer = await patiently(() => post(this.api('cooperative', `savings/${local(this.said.account)}/withdrawals`), { amountRupiah, on: this.me.today, session: this.sessions[0].id }, this.key));
    this.slip = { amountRupiah, balance: answer.figures.balanceRupiah };
    await this.updateComplete;
    document.getElementById('title')?.focus();
  }

  show() {
    if (this.slip) return this.receipt();
    if (!this.said) return super.show();
    if (!this.sessions.length) return html`${heading(this.title(), this.back())}${card(empty(t('deposit.no-session'), html`<a class="btn btn-primary" href="#/till">${t('till.start')}</a>`))}`;
    if (!this.from.length) return html`${heading(this.title(), this.back())}${card(empty(t('withdrawal.nothing')))}`;
    return super.show();
  }

  receipt() {
    return html`${heading(t('withdrawal.receipt'), this.back())}
      ${card(html`<p class="done" role="status">✓ ${t('withdrawal.done')}</p>
        ${rows([[t('member'), this.member.name], [t('total'), html`<strong>${rupiah(this.slip.amountRupiah)}</strong>`], [t('in-words'), html`<em lang="id">${inWords(this.slip.amountRupiah)}</em>`],
          [t('balance'), rupiah(this.slip.balance)], [t('f.on'), day(this.me.today)]])}
        <p class="only-print">${t('signed')}: ______________</p>`)}
      ${printing()}
      <div class="buttons no-print">${sendTo(t('withdrawal.message', { amount: rupiah(this.slip.amountRupiah), words: inWords(this.slip.amountRupiah), day: day(this.me.today) }))}
        ${sendPicture(t('withdrawal.receipt'), [[t('member'), this.member.name], [t('total'), rupiah(this.slip.amountRupiah)], [t('in-words'), inWords(this.slip.amountRupiah)], [t('f.on'), day(this.me.today)]])}</div>`;
  }
}

customElements.define('page-withdrawal', Withdrawal);
