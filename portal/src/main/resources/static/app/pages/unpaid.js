// Belum bayar: who has not paid this month's mandatory saving, those who owe most first; also without a network.

import { html, nothing } from 'lit';
import { local } from '../api.js';
import { day, rupiah } from '../format.js';
import { today } from '../offline/clock.js';
import { OfflinePage } from '../offline/page.js';
import { asOf, stateBadge } from '../offline/parts.js';
import { plan } from '../offline/village.js';
import { action, card, empty, heading } from '../parts.js';
import { t } from '../texts.js';

class Unpaid extends OfflinePage {
  /** Those who still owe once the queue is counted too, and those whose money waits there. */
  get lines() {
    const lines = this.taken.counter.members.filter((it) => it.mandatory?.monthsOwed > 0).map((member) => ({
      member, owed: plan(this.taken, member, 0, this.queued).missingRupiah, waits: this.queued.member.get(member.id),
    }));
    return lines.sort((a, b) => b.member.mandatory.monthsOwed - a.member.mandatory.monthsOwed || a.member.number - b.member.number);
  }

  get month() {
    return today().slice(0, 7);
  }

  remind(line) {
    return t('remind.text', { month: day(this.month), amount: rupiah(line.owed) });
  }

  show() {
    if (!this.taken) return html`${heading(t('nav.unpaid'))}${this.troubled()}`;
    const lines = this.lines;
    const members = this.taken.counter.members.filter((it) => !it.candidate).length;
    return html`
      ${heading(t('nav.unpaid'))}
      ${this.troubled()}
      ${card(html`<p class="big">${t('unpaid.of', { n: lines.filter((it) => it.owed > 0).length, of: members })}</p>
        <p class="quiet">${t('unpaid.month', { month: day(this.month) })}</p>
        ${lines.length ? action(t('print-list'), () => window.print(), { kind: 'outline-primary' }) : nothing}`)}
      ${card(lines.length ? html`<ul class="list">${lines.map((it) => this.line(it))}</ul>` : empty(t('unpaid.none')))}
      ${asOf(this.taken)}${this.pinOffer()}`;
  }

  line(it) {
    const { member, owed, waits } = it;
    return html`<li class="person-line"><span><strong>${member.name}</strong><br>
      <span class="quiet">${t('months-owed', { n: member.mandatory.monthsOwed })} · ${rupiah(owed)}</span>
      ${waits ? html`<br>${stateBadge('queued')} ${rupiah(waits)}` : nothing}</span>
      <span class="actions no-print">
        <a class="btn btn-primary" href="#/deposit/${local(member.id)}" aria-label="${t('nav.deposit')}: ${member.name}">${t('nav.deposit')}</a>
        ${owed > 0 ? html`<a class="btn btn-outline-primary" target="_blank" rel="noopener" href="https://wa.me/?text=${encodeURIComponent(this.remind(it))}" aria-label="${t('remind')}: ${member.name}">${t('remind')}</a>` : nothing}
      </span></li>`;
  }
}

customElements.define('page-unpaid', Unpaid);
