// Tutup buku: a month is prepared by the manager, closed by the board; reopened only with a reason.

import { html, nothing } from 'lit';
import { get, post, uuid } from '../api.js';
import { day, moment } from '../format.js';
import { badge, card, heading } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { Page } from '../page.js';
import { monthPicker, monthsBack } from '../office/months.js';
import { notYet, termsOf, works } from '../office/terms.js';
import { t } from '../texts.js';

class Periods extends Page {
  async load() {
    this.unit = this.path[0] ?? 'usp';
    this.terms = await termsOf(this);
    if (!works(this.terms)) return;
    const known = await get(this.api('cooperative', `books/${this.unit}/periods`));
    this.months = monthsBack(this.me.today, 12).map((month) => known.find((it) => it.month === month) ?? { month, stage: 'open' });
  }

  async act(month, what, reason) {
    await post(this.api('cooperative', `books/${this.unit}/periods/${month}/${what}`), reason ? { reason } : undefined, uuid());
    await this.done(location.hash, t(`period.${what}.done`, { month: day(month) }));
  }

  async sure(month, what) {
    if (await asked({ title: t(`period.do.${what}`), text: t(`period.${what}.text`, { month: day(month) }), yes: t(`period.do.${what}`) })) await this.act(month, what);
  }

  async reopen(month) {
    const reason = await asked({ title: t('period.do.reopening'), text: t('period.reopening.text', { month: day(month) }), label: t('reason'), yes: t('period.do.reopening'), danger: true });
    if (reason) await this.act(month, 'reopening', reason);
  }

  show() {
    if (!this.months || !this.terms) return html`${heading(t('nav.periods'), '#/books')}${this.troubled()}${this.terms && !works(this.terms) ? notYet(this.me) : nothing}`;
    return html`${heading(t('nav.periods'), `#/books/${this.unit}`)}
      ${monthPicker({ units: this.terms.units.length ? this.terms.units : ['usp'], unit: this.unit, today: this.me.today, to: (unit) => `#/periods/${unit}` })}
      ${this.troubled()}
      ${card(html`<ul class="list">${this.months.map((it) => html`<li class="person-line"><span><strong>${day(it.month)}</strong>${it.since ? html`<br><span class="quiet">${moment(it.since)}</span>` : nothing}</span>
        <span class="actions">${badge(t(`period.${it.stage}`), it.stage === 'closed' ? 'active' : it.stage === 'closing' ? 'warn' : '')}${this.button(it)}</span></li>`)}</ul>`)}`;
  }

  button({ month, stage }) {
    const over = month < this.me.today.slice(0, 7);
    const press = (what, work) => html`<button type="button" class="btn btn-outline-primary" ?disabled=${this.busy} aria-label="${t(`period.do.${what}`)} ${day(month)}" @click=${() => this.doing(work)}>${t(`period.do.${what}`)}</button>`;
    if (stage === 'open' && over && this.is('manager')) return press('preparation', () => this.sure(month, 'preparation'));
    if (stage === 'closing' && this.is('board')) return press('closing', () => this.sure(month, 'closing'));
    return stage !== 'open' && this.is('manager') ? press('reopening', () => this.reopen(month)) : nothing;
  }
}

customElements.define('page-periods', Periods);
