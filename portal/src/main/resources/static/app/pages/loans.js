// Pinjaman by stage: what waits for whom. The rate is shown as it works, beside as it is called.

import { html } from 'lit';
import { all, local } from '../api.js';
import { day, rupiah } from '../format.js';
import { badge, card, chips, empty, heading } from '../parts.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

const STAGES = ['applied', 'appraised', 'approved', 'paid-out', 'settled', 'refused'];

class Loans extends Page {
  async load() {
    this.stage = STAGES.includes(this.path[0]) ? this.path[0] : undefined;
    const [loans, members] = await Promise.all([all(`${this.api('cooperative', 'loans')}${this.stage ? `?stage=${this.stage}` : ''}`), all(this.api('cooperative', 'members'))]);
    const names = new Map(members.map((it) => [it.id, it.name]));
    const others = await this.namesOf(loans.filter((it) => !names.has(it.member)).map((it) => it.person)); // Turned away: not members yet.
    this.loans = loans.map((it) => ({ ...it, name: names.get(it.member) ?? others.get(it.person) ?? t('someone') }));
  }

  show() {
    if (!this.loans) return html`${heading(t('nav.loans'))}${this.troubled()}`;
    return html`${heading(t('nav.loans'))}
      ${chips(t('loans.filter'), [['#/loans', t('all'), !this.stage], ...STAGES.map((it) => [`#/loans/${it}`, t(`loan.stage.${it}`), this.stage === it])])}
      ${this.troubled()}
      ${card(this.loans.length ? table({ caption: t('nav.loans'), file: 'pinjaman', rows: this.loans, columns: [
        { name: t('member'), of: (it) => html`<a href="#/loan/${local(it.id)}">${it.name}</a>`, plain: (it) => it.name },
        { name: t('loan.amount'), of: (it) => rupiah((it.amountRupiah ?? it.askedRupiah) || undefined), plain: (it) => it.amountRupiah ?? it.askedRupiah, num: true },
        { name: t('loan.outstanding'), of: (it) => (it.paidOutOn ? rupiah(it.outstandingRupiah) : '–'), plain: (it) => it.outstandingRupiah, num: true },
        { name: t('loan.paid-out-on'), of: (it) => (it.paidOutOn ? day(it.paidOutOn) : '–'), plain: (it) => it.paidOutOn ?? '' },
        { name: t('state'), of: (it) => badge(t(`loan.stage.${it.stage}`), it.stage === 'paid-out' ? 'active' : ''), plain: (it) => t(`loan.stage.${it.stage}`) },
      ] }) : empty(t('loans.none')))}`;
  }
}

customElements.define('page-loans', Loans);
