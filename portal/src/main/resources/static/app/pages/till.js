// Kas: a teller's own drawer, from opening to counting note by note. It closes with a difference only with a reason.

import { html, nothing } from 'lit';
import { get, local, newId, patiently, post, Problem } from '../api.js';
import { day, rupiah } from '../format.js';
import { device } from '../offline/device.js';
import { closedHere, openedHere, opening } from '../offline/opening.js';
import { change, isOpen, items, REFUSED, SENT } from '../offline/outbox.js';
import { record } from '../offline/record.js';
import { report } from '../offline/report.js';
import { isClosed, outdate, taken } from '../offline/village.js';
import { badge, card, empty, heading, links, rows } from '../parts.js';
import { printing } from '../parts/paper.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

const NOTES = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

class Till extends Form {
  static properties = { ...Form.properties, closed: { state: true } };

  async begin() {
    this.id = newId('session');
    this.session = await this.known();
    this.waiting = this.session ? (await items()).filter(isOpen).length : 0;
    return { counted: '', reason: '' };
  }

  /** The open till; without a network as it was when the village was read, or as it was opened here since. */
  async known() {
    this.away = false;
    try {
      return (await get(`${this.api('cooperative', 'sessions')}?open=true&mine=true`)).items[0] ?? await openedHere(this.me, { readAt: Infinity });
    } catch (failure) {
      if (failure.status !== 0) throw failure;
      this.away = true;
      const village = await taken(this.me, this.village);
      return village?.session ?? openedHere(this.me, village);
    }
  }

  title() {
    return t('nav.till');
  }

  /** Notes and coins one by one come to the sum; who knows the sum types it. */
  say(name, value) {
    super.say(name, value);
    if (!name.startsWith('n')) return;
    const sum = NOTES.reduce((all, it) => all + it * (Number(this.said[`n${it}`]) || 0), 0);
    super.say('counted', sum ? rupiah(sum).slice(2) : '');
  }

  get counted() {
    return this.said.counted.trim() === '0' ? 0 : this.rupiah('counted');
  }

  get difference() {
    return this.session ? this.counted - this.session.cashRupiah : 0;
  }

  lead() {
    const open = this.session;
    if (!open && this.away) return html`${card(html`<p>${t('till.closed')}</p>`)}<p class="notice">${t('till.open-offline')}</p>`;
    return open ? card(rows([[t('till.since'), day(open.openedOn)], [t('till.opening'), rupiah(open.openingCashRupiah)], [t('till.expected'), html`<strong>${rupiah(open.cashRupiah)}</strong>`]])) : card(html`<p>${t('till.closed')}</p>`);
  }

  fields() {
    const differs = this.session && this.said.counted && this.difference !== 0;
    return html`
      ${this.money('counted', { label: this.session ? t('till.count') : t('till.opening-count'), hint: t('till.count.hint') })}
      <details class="more"><summary>${t('till.by-note')}</summary><div class="pair">${NOTES.map((it) => this.text(`n${it}`, { label: rupiah(it), inputmode: 'numeric', maxlength: 5, required: false }))}</div></details>
      ${differs ? html`<p>${badge(`! ${t('till.differs', { amount: rupiah(this.difference) })}`, 'warn')}</p>${this.words('reason', { label: t('till.reason') })}` : nothing}`;
  }

  check() {
    return { counted: Number.isNaN(this.counted) ? t('error.amount') : undefined, reason: this.session && this.difference !== 0 && this.said.reason.trim().length < 3 ? t('error.reason') : undefined };
  }

  verb() {
    return t(this.session ? 'till.close' : 'till.start');
  }

  async send() {
    if (!this.session) {
      await this.open();
      return;
    }
    await report(this.me).catch(() => {}); // So that the cooperative knows that nothing waits here.
    const reason = this.difference !== 0 ? { reason: this.said.reason.trim() } : {};
    await patiently(() => post(this.api('cooperative', `sessions/${local(this.session.id)}/closing`), { countedRupiah: this.counted, ...reason }, `${this.key}-${this.counted}-${this.said.reason.length}`));
    await closedHere(this.session);
    await isClosed(this.me);
    this.closed = { counted: this.counted, difference: this.difference };
  }

  /** Through the queue, so that it can be opened where there is no network; what is refused is said here. */
  async open() {
    const [item] = await record(this.me, this.village, [opening(this.village, this.id, await device(), this.counted)]);
    if (item.state === REFUSED) {
      await change(item.n, () => true, () => undefined);
      throw new Problem(item.why.status, item.why);
    }
    outdate();
    this.done('#/deposit', t(item.state === SENT ? 'till.opened' : 'till.opened-here'));
  }

  show() {
    if (this.away && this.session && !this.waiting) {
      return html`${heading(t('nav.till'), '#/today')}${this.lead()}${card(empty(t('till.close-online'), html`<a class="btn btn-primary" href="#/deposit">${t('nav.deposit')}</a>`))}`;
    }
    if (this.waiting) {
      return html`${heading(t('nav.till'), '#/today')}${card(empty(t('till.queue-first', { n: this.waiting }), html`<a class="btn btn-primary" href="#/queue">${t('status.see')}</a>`))}`;
    }
    if (!this.closed) return super.show();
    return html`${heading(t('nav.till'))}
      ${card(html`<p class="done" role="status">✓ ${t('till.done')}</p>${rows([[t('f.on'), day(this.me.today)], [t('till.counted'), rupiah(this.closed.counted)], [t('till.difference'), rupiah(this.closed.difference)]])}
        <p class="only-print">${t('signed')}: ______________ / ______________</p>`)}
      ${printing()}${links([['#/today', t('nav.today')]])}`;
  }
}

customElements.define('page-till', Till);
