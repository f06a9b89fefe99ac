// What pages have in common that work without a network: the village as it was taken along, and the queue beside it.

import { html, nothing } from 'lit';
import { card, empty, heading } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';
import { device } from './device.js';
import { isOnline, probe } from './network.js';
import { items, put, QUEUED } from './outbox.js';
import { asOf } from './parts.js';
import { wake } from './sender.js';
import { onTold } from './tabs.js';
import { isUnlocked } from './vault.js';
import { takeAlong, waiting } from './village.js';

const PATIENCE = 6000;

export class OfflinePage extends Page {
  static properties = { ...Page.properties, taken: { state: true }, queued: { state: true } };

  async load() {
    this.stops = [onTold('outbox', () => this.recount()), onTold('drained', () => this.refresh())];
    this.device = await device();
    this.noPin = !isUnlocked(this.me.username);
    this.taken = await takeAlong(this.me, this.village);
    this.queued = await waiting(this.taken);
  }

  /** The open till, where it is on this very phone: money goes into a drawer that is here. */
  get session() {
    return this.taken?.session?.device === this.device ? this.taken.session : undefined;
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
    if (this.taken) this.queued = await waiting(this.taken);
    await this.outboxChanged?.();
  }

  /** What was sent since is counted beside it, so what was taken along need not be read again each time. */
  async refresh() {
    this.taken = await takeAlong(this.me, this.village).catch(() => this.taken);
    await this.recount();
  }

  /** Into the queue and off, where there is a network; the items as they stand after a moment. */
  async record(commands) {
    const online = await probe();
    const made = await put(this.me, this.village, commands, { offline: !online });
    const ids = new Set(made.map((it) => it.n));
    if (online) await this.settled(ids);
    return this.of(ids);
  }

  /** Until somebody has made a PIN, the village is not kept on the phone. */
  pinOffer() {
    return this.noPin ? html`<p class="notice no-print">${t('pin.offer')} <a href="#/pin">${t('pin.make')}</a></p>` : nothing;
  }

  async of(ids) {
    return (await items(this.me.username)).filter((it) => ids.has(it.n));
  }

  /** Until all are answered for good, the network is gone, or patience is over: then they wait in the queue. */
  settled(ids) {
    return new Promise((done) => {
      const over = setTimeout(() => finish(), PATIENCE);
      const look = async () => {
        const open = (await this.of(ids)).some((it) => it.state === QUEUED);
        if (!open || !isOnline()) finish();
      };
      const stop = onTold('outbox', look);
      const finish = () => { clearTimeout(over); stop(); done(); };
      wake(true);
    });
  }
}
