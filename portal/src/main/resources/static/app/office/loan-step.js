// The next step of a loan, for whose turn it is: appraise, approve or refuse, pay out, take a repayment.

import { html, nothing } from 'lit';
import { patiently, post } from '../api.js';
import { amount, rupiah } from '../format.js';
import { card, submit } from '../parts.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

const REFUSED = ['need', 'ability', 'risk', 'funds', 'collateral', 'documents', 'other'];

class LoanStep extends Form {
  static properties = { ...Form.properties, page: { attribute: false }, loan: { attribute: false }, owed: { attribute: false }, turn: {}, name: {} };

  async begin() {
    this.me = this.page.me;
    const pays = this.turn === 'payout' || this.turn === 'repayment';
    this.session = pays ? (await this.some('cooperative', 'sessions?open=true&mine=true'))[0] : undefined;
    const { askedRupiah, askedMonths } = this.loan;
    return { risk: '', capacity: '', note: '', decide: 'approval', amount: rupiah(this.turn === 'repayment' ? this.instalment : askedRupiah).slice(2), months: String(askedMonths), rate: '12', lateFee: '', why: '' };
  }

  /** What the next instalment still lacks; who pays more or all of it says so. */
  get instalment() {
    const { principalRupiah = 0, interestRupiah = 0, penaltyRupiah = 0 } = this.owed ?? {};
    const next = this.loan.schedule.find((it) => it.outstandingRupiah < principalRupiah);
    return penaltyRupiah + interestRupiah + principalRupiah - (next?.outstandingRupiah ?? 0);
  }

  get draftKey() {
    return `${location.hash}/${this.turn}`;
  }

  show() {
    if (!this.said) return this.troubled();
    if ((this.turn === 'payout' || this.turn === 'repayment') && !this.session) return card(html`<p>${t('loan.no-session')}</p><a class="btn btn-primary" href="#/till">${t('nav.till')}</a>`);
    return card(html`<h2>${t(`loan.turn.${this.turn}`)}</h2>${this.troubled()}
      <form novalidate @submit=${(e) => { e.preventDefault(); this.submit(); }}>${this[this.turn]()}${submit(t(`loan.do.${this.turn === 'approval' ? this.said.decide : this.turn}`), { busy: this.busy })}</form>`, 'tinted');
  }

  appraisal() {
    return html`${this.one('risk', ['low', 'middle', 'high'].map((it) => [it, t(`risk.${it}`)]), { label: t('loan.risk') })}
      ${this.money('capacity', { label: t('loan.capacity'), hint: t('loan.capacity.hint') })}${this.words('note', { label: t('loan.note'), required: false })}`;
  }

  approval() {
    return html`${this.one('decide', [['approval', t('loan.approve')], ['refusal', t('loan.refuse')]], { label: t('loan.decide') })}
      ${this.said.decide === 'refusal' ? html`${this.list('why', REFUSED.map((it) => [it, t(`refused.${it}`)]), { label: t('loan.why') })}${this.words('note', { label: t('loan.note'), required: false })}`
        : html`${this.money('amount')}<div class="pair">${this.text('months', { label: t('loan.months'), inputmode: 'numeric', maxlength: 2 })}
          ${this.text('rate', { label: t('loan.rate-year'), hint: t('loan.rate.hint'), inputmode: 'decimal', maxlength: 5 })}</div>${this.money('lateFee', { label: t('loan.late-fee'), required: false })}`}`;
  }

  payout() {
    return html`<p class="sentence">${t('loan.payout.sentence', { amount: rupiah(this.loan.amountRupiah), name: this.name })}</p>`;
  }

  repayment() {
    return html`${this.money('amount')}<p class="quiet">${t('loan.repayment.order')}</p>`;
  }

  get points() {
    const percent = Number(String(this.said.rate).replace(',', '.'));
    return percent >= 0 && percent <= 24 ? Math.round(percent * 100) : NaN;
  }

  check() {
    if (this.turn === 'appraisal') return { ...this.needs('risk'), ...this.needsMoney('capacity') };
    if (this.turn === 'repayment') return this.needsMoney('amount');
    if (this.turn === 'payout') return {};
    if (this.said.decide === 'refusal') return this.needs('why');
    return { ...this.needsMoney('amount'), months: /^\d{1,2}$/.test(this.said.months) ? undefined : t('error.months'), rate: Number.isNaN(this.points) ? t('error.rate') : undefined };
  }

  body() {
    const note = this.said.note.trim() && { note: this.said.note.trim() };
    if (this.turn === 'appraisal') return ['appraisal', { risk: this.said.risk, monthlyCapacityRupiah: this.rupiah('capacity'), ...note }];
    if (this.turn === 'payout') return ['payout', { on: this.me.today, session: this.session.id }];
    if (this.turn === 'repayment') return ['repayments', { amountRupiah: this.rupiah('amount'), on: this.me.today, session: this.session.id }];
    if (this.said.decide === 'refusal') return ['refusal', { reason: this.said.why, ...note }];
    const fee = amount(this.said.lateFee);
    return ['approval', { amountRupiah: this.rupiah('amount'), months: Number(this.said.months), annualRateBasisPoints: this.points, ...(fee > 0 && { lateFeeRupiah: fee }) }];
  }

  async send() {
    const [what, body] = this.body();
    const answer = await patiently(() => post(this.page.api('cooperative', `loans/${this.page.at}/${what}`), body, this.key));
    this.page.slip = this.turn === 'repayment' ? { amountRupiah: body.amountRupiah, answer } : undefined;
    await this.page.done(location.hash);
    await this.another();
  }

  summary() {
    return nothing;
  }
}

customElements.define('loan-step', LoanStep);
