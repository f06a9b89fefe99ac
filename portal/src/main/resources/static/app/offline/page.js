// What pages have in common that work without a network: the village as it was taken along, and the queue beside it.

import { html, nothing } from 'lit';
import { card, empty, heading } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';
import { device } from './device.js';
import { openedHere } from './opening.js';
import { asOf } from './parts.js';
import { of, record } from './record.js';
import { onTold } from './tabs.js';
import { isUnlocked } from './vault.js';
import { takeAlong, waiting } from './village.js';

export class OfflinePage extends Page {
  static properties = { ...Page.properties, taken: { state: true }, queued: { state: true }, opened: { state: true } };

  async load() {
    this.stops = [onTold('outbox', () => this.recount()), onTold('drained', () => this.refresh())];
    this.device = await device();
    this.noPin = !isUnlocked(this.me.username);
    this.taken = await takeAlong(this.me, this.village);
    await this.count();
  }

  async count() {
    [this.queued, this.opened] = await Promise.all([waiting(this.taken), openedHere(this.me, this.taken)]);
  }

  /** The open till, where it is on this very phone: money goes into a drawer that is here. */
  get session() {
    const session = this.taken?.session ?? this.opened;
    return session?.device === this.device ? session : undefined;
  }

  /** What to do before money can be taken. */
  noTill(title) {
    const elsewhere = this.taken.session;
    return html`${heading(title, '#/today')}${this.troubled()}${card(empty(
      elsewhere ? t('till.elsewhere', { device: elsewhere.device }) : t('deposit.no-session'), html`<a class="btn btn-primary" href="#/till">${elsewhere ? t('nav.till') : t('till.start')}</a>`))}
      ${asOf(this.taken)}`;
  }

  disconnectedCallback() {
    this.stops?.forEach((stop) => stop());
    super.disconnectedCallback();
  }

  async recount() {
    if (this.taken) await this.count();
    await this.outboxChanged?.();
  }

  /** What was sent since is counted beside it, so what was taken along need not be read again each time. */
  async refresh() {
    this.taken = await takeAlong(this.me, this.village).catch(() => this.taken);
    await this.recount();
  }

  /** Into the queue and off, where there is a network; the items as they stand after a moment. */
  record(commands) {
    return record(this.me, this.village, commands);
  }

  /** Until somebody has made a PIN, the village is not kept on the phone. */
  pinOffer() {
    return this.noPin ? html`<p class="notice no-print">${t('pin.offer')} <a href="#/pin">${t('pin.make')}</a></p>` : nothing;
  }

  of(ids) {
    return of(this.me, ids);
  }
}
