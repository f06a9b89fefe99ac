// A member asks for a loan: amount, months, purpose, and members who stand in for it.

import { html } from 'lit';
import { get, newId, put } from '../api.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

class AskLoan extends Form {
  async begin() {
    [this.at] = this.path;
    this.id = newId('loan');
    this.member = await get(this.api('cooperative', `members/${this.at}`));
    return { amount: '', months: '', purpose: '', cosigners: [] };
  }

  back() {
    return `#/member/${this.at}`;
  }

  lead() {
    return html`<p class="quiet">${this.member.name}</p>`;
  }

  fields() {
    return html`${this.money('amount')}
      ${this.text('months', { label: t('loan.months'), inputmode: 'numeric', maxlength: 2 })}
      ${this.one('purpose', ['business', 'consumption', 'emergency'].map((it) => [it, t(`loan.purpose.${it}`)]), { label: t('loan.purpose') })}
      ${this.person('cosigners', { label: t('loan.cosigners'), kind: 'member', many: true })}`;
  }

  check() {
    return { ...this.needsMoney('amount'), months: /^\d{1,2}$/.test(this.said.months) ? undefined : t('error.months'), ...this.needs('purpose') };
  }

  async send() {
    const { months, purpose, cosigners } = this.said;
    await put(this.api('cooperative', `loans/${this.id}`), { member: this.whole(this.at), amountRupiah: this.rupiah('amount'), months: Number(months), purpose, cosigners: cosigners.map((it) => it.id) });
    this.done(`#/loan/${this.id}`);
  }
}

customElements.define('page-ask-loan', AskLoan);
