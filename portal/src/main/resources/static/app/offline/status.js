// One line under the heading: no network, what waits, what was refused, a new version. Nothing where all is well.

import { html, LitElement, nothing } from 'lit';
import { t } from '../texts.js';
import { clockOff } from './clock.js';
import { isOnline, onNetwork } from './network.js';
import { items, QUEUED, REFUSED } from './outbox.js';
import { whyPaused } from './sender.js';
import { onVersion, takeNewVersion } from './shell.js';
import { offlineRole } from './start.js';
import { onTold } from './tabs.js';

class Status extends LitElement {
  static properties = { me: { attribute: false }, queued: { state: true }, refused: { state: true }, others: { state: true }, version: { state: true }, signedOut: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stops = [
      onNetwork(() => { this.signedOut &&= isOnline(); this.requestUpdate(); }),
      onTold('outbox', () => this.count()),
      onTold('signed-out', () => { this.signedOut = true; }),
      onVersion((found) => this.found(found)),
    ];
    this.count();
  }

  disconnectedCallback() {
    this.stops.forEach((stop) => stop());
    super.disconnectedCallback();
  }

  /** That it works without a network is said once, to whom it does; a new version stays until it is taken. */
  async found(version) {
    if (version !== 'ready') this.version = version;
    else if (offlineRole(this.me)) (await import('../parts/toast.js')).toast(t('status.ready'));
  }

  async count() {
    const all = await items().catch(() => []);
    const mine = all.filter((it) => it.user === this.me.username);
    this.queued = mine.filter((it) => it.state === QUEUED).length;
    this.refused = mine.filter((it) => it.state === REFUSED).length;
    this.signedOut = whyPaused() === 'signed-out' || (this.signedOut && this.queued > 0);
  }

  render() {
    const lines = [this.network(), this.full(), this.trouble(), this.login(), this.clock(), this.shell()].filter(Boolean);
    return lines.length ? html`<div class="status-lines" role="status">${lines}</div>` : nothing;
  }

  network() {
    const waiting = this.queued ? t('status.queued', { n: this.queued }) : '';
    if (!isOnline()) return this.line('offline', `${t('status.offline')} ${waiting}`, '#/queue', t('status.see'));
    return this.queued ? this.line('', waiting, '#/queue', t('status.see')) : undefined;
  }

  full() {
    return this.queued && whyPaused() === 'storage-full' ? this.line('warn', t('status.full')) : undefined;
  }

  trouble() {
    return this.refused ? this.line('warn', t('status.refused', { n: this.refused }), '#/queue', t('status.fix')) : undefined;
  }

  login() {
    return this.signedOut ? this.line('warn', t('status.signed-out'), '/oauth2/authorization/portal', t('status.sign-in')) : undefined;
  }

  clock() {
    const off = clockOff();
    return Math.abs(off) > 10 ? this.line('warn', t('status.clock', { n: Math.abs(off) })) : undefined;
  }

  shell() {
    if (!this.version) return undefined;
    return html`<p class="status-line">${this.version === 'other-tabs' ? t('status.other-tabs') : t('status.version')}
      ${this.version === 'new' ? html`<button type="button" class="btn btn-light" @click=${takeNewVersion}>${t('status.reload')}</button>` : nothing}</p>`;
  }

  line(kind, text, href, link) {
    return html`<p class="status-line ${kind}">${text} ${href ? html`<a href=${href}>${link}</a>` : nothing}</p>`;
  }
}

customElements.define('app-status', Status);
