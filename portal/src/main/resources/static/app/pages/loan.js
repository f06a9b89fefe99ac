// One loan, from application to settled. A step shows only to whose turn it is: three people, never the borrower.

import { html, nothing } from 'lit';
import { find, get, local, post, uuid } from '../api.js';
import { day, inWords, rupiah } from '../format.js';
import { badge, card, heading, rows, steps } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { printing, sendTo } from '../parts/paper.js';
import { sendPicture } from '../parts/picture.js';
import { table } from '../parts/table.js';
import { timeline } from '../parts/timeline.js';
import { Page } from '../page.js';
import { t } from '../texts.js';
import '../office/loan-step.js';

const WAY = ['applied', 'appraised', 'approved', 'paid-out', 'settled'];
const rate = (points) => `${(points / 100).toLocaleString('id-ID', { maximumFractionDigits: 2 })} %`;

class LoanPage extends Page {
  static properties = { ...Page.properties, slip: { state: true } };

  async load() {
    [this.at] = this.path;
    this.loan = await get(this.api('cooperative', `loans/${this.at}`));
    [this.member, this.owed, this.facts] = await Promise.all([
      this.loan.member ? find(this.api('cooperative', `members/${local(this.loan.member)}`)) : undefined, this.loan.stage === 'paid-out' ? find(this.api('cooperative', `loans/${this.at}/owed?on=${this.me.today}`)) : undefined,
      this.is('auditor', 'board', 'manager') ? find(this.api('cooperative', `loans/${this.at}/timeline`)) : undefined,
    ]);
    this.name = this.member?.name ?? (await this.namesOf([this.loan.person])).get(this.loan.person) ?? t('someone');
  }

  /** Whose turn it is. */
  get turn() {
    const { stage } = this.loan;
    if (stage === 'applied' && this.is('manager')) return 'appraisal';
    if (stage === 'appraised' && this.is('board')) return 'approval';
    if (stage === 'approved' && this.is('teller')) return 'payout';
    return stage === 'paid-out' && this.is('teller', 'manager') ? 'repayment' : undefined;
  }

  async reverse(version) {
    const fact = this.facts?.find((it) => it.version === version)?.factId;
    const reason = await asked({ title: t('reverse.title'), text: t('loan.reverse.text'), label: t('reason'), yes: t('reverse'), danger: true });
    if (!reason || !fact) return;
    await post(this.api('cooperative', `loans/${this.at}/reversals`), { fact, reason }, uuid());
    await this.done(location.hash, t('reversed'));
  }

  show() {
    const { loan } = this;
    if (!loan || !this.name) return html`${heading(t('nav.loan'), '#/loans')}${this.troubled()}`;
    const now = WAY.indexOf(loan.stage);
    return html`${heading(this.name, '#/loans')}
      ${now >= 0 ? steps(now + 1, WAY.length, WAY.map((it) => t(`loan.stage.${it}`))) : html`<p>${badge(t(`loan.stage.${loan.stage}`), 'warn')}</p>`}
      ${this.troubled()}
      ${card(rows([
        [t('loan.asked'), `${rupiah(loan.askedRupiah)}, ${t('months-count', { n: loan.askedMonths })}`], [t('loan.purpose'), t(`loan.purpose.${loan.purpose}`)],
        loan.amountRupiah && [t('loan.amount'), html`<strong>${rupiah(loan.amountRupiah)}</strong>, ${t('months-count', { n: loan.months })}`],
        loan.annualRateBasisPoints != null && [t('loan.rate'), rate(loan.annualRateBasisPoints)], loan.effectiveRateBasisPoints != null && [t('loan.effective'), rate(loan.effectiveRateBasisPoints)],
        loan.paidOutOn && [t('loan.paid-out-on'), day(loan.paidOutOn)], loan.paidOutOn && [t('loan.outstanding'), html`<strong>${rupiah(loan.outstandingRupiah)}</strong>`],
        this.owed && [t('loan.owed-now'), t('loan.owed-parts', { total: rupiah(this.owed.totalRupiah), principal: rupiah(this.owed.principalRupiah), interest: rupiah(this.owed.interestRupiah), penalty: rupiah(this.owed.penaltyRupiah) })],
        loan.group && [t('loan.for-group'), t('yes')],
      ]))}
      ${this.receipt()}
      ${this.turn ? html`<loan-step .page=${this} .loan=${loan} .owed=${this.owed} .turn=${this.turn} .name=${this.name}></loan-step>` : nothing}
      ${this.repaid()}${this.schedule()}
      ${this.facts ? card(html`<h2>${t('timeline')}</h2>${timeline(this.facts)}`) : nothing}
      ${printing(['a4'])}`;
  }

  /** What was just paid back, for the hand of who brought it. */
  receipt() {
    if (!this.slip) return nothing;
    const { amountRupiah, answer } = this.slip;
    return html`${card(html`<h2>${t('loan.receipt')}</h2><p class="done" role="status">✓ ${t('loan.receipt.done')}</p>
      ${rows([[t('member'), this.name], [t('total'), html`<strong>${rupiah(amountRupiah)}</strong>`], [t('in-words'), html`<em lang="id">${inWords(amountRupiah)}</em>`], [t('f.on'), day(this.me.today)],
        answer.figures.outstandingRupiah != null && [t('loan.outstanding'), rupiah(answer.figures.outstandingRupiah)]])}`)}
      ${printing()}
      <div class="buttons no-print">${sendTo(t('loan.message', { amount: rupiah(amountRupiah), words: inWords(amountRupiah), day: day(this.me.today) }))}
        ${sendPicture(t('loan.receipt'), [[t('member'), this.name], [t('total'), rupiah(amountRupiah)], [t('in-words'), inWords(amountRupiah)], [t('f.on'), day(this.me.today)]])}</div>`;
  }

  repaid() {
    const { repaid } = this.loan;
    if (!repaid.length) return nothing;
    return card(html`<h2>${t('loan.repaid')}</h2>${table({ caption: t('loan.repaid'), file: 'angsuran', rows: repaid, columns: [
      { name: t('f.on'), of: (it) => day(it.on), plain: (it) => it.on }, { name: t('amount'), of: (it) => rupiah(it.amountRupiah), plain: (it) => it.amountRupiah, num: true },
      { name: t('loan.principal'), of: (it) => rupiah(it.principalRupiah), plain: (it) => it.principalRupiah, num: true }, { name: t('loan.interest'), of: (it) => rupiah(it.interestRupiah), plain: (it) => it.interestRupiah, num: true },
      ...(this.is('manager') ? [{ name: t('state'), plain: () => '', of: (it) => (it === repaid.at(-1) ? html`<button type="button" class="btn btn-light no-print" @click=${() => this.doing(() => this.reverse(it.version))}>${t('reverse')}</button>` : '') }] : []),
    ] })}`);
  }

  schedule() {
    const { schedule } = this.loan;
    if (!schedule.length) return nothing;
    return card(html`<h2>${t('loan.schedule')}</h2>${table({ caption: t('loan.schedule'), file: 'jadwal', rows: schedule, columns: [
      { name: t('loan.month'), of: (it) => `${t('loan.month')} ${it.month}`, plain: (it) => it.month }, { name: t('loan.due'), of: (it) => day(it.due), plain: (it) => it.due },
      { name: t('loan.principal'), of: (it) => rupiah(it.principalRupiah), plain: (it) => it.principalRupiah, num: true }, { name: t('loan.interest'), of: (it) => rupiah(it.interestRupiah), plain: (it) => it.interestRupiah, num: true },
      { name: t('loan.outstanding'), of: (it) => rupiah(it.outstandingRupiah), plain: (it) => it.outstandingRupiah, num: true },
    ] })}`);
  }
}

customElements.define('page-loan', LoanPage);
