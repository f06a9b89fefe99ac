// Akun: who may come in, as what and where. An operator sees accounts, and nothing of people or money.

import { html, nothing } from 'lit';
import { get } from '../api.js';
import { badge, card, heading, links, list } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

class Accounts extends Page {
  static properties = { ...Page.properties, items: { state: true }, next: { state: true } };

  async load() {
    this.items = [];
    await this.fetch();
  }

  async fetch() {
    const page = await get(`/api/portal/v1/accounts?limit=50${this.next ? `&after=${encodeURIComponent(this.next)}` : ''}`);
    this.items = [...this.items, ...page.items];
    this.next = page.next;
  }

  show() {
    return html`${heading(t('nav.accounts'))}${this.troubled()}${links([['#/account', t('account.new')]])}
      ${card(list((this.items ?? []).map((it) => ({
        href: `#/account/${it.id}`, title: it.name, note: `${it.username} · ${it.roles.map((one) => t(`role.${one}`)).join(', ')} · ${it.places.join(', ')}`,
        end: it.closed ? badge(t('account.closed'), 'warn') : it.hasPassword ? '' : badge(`! ${t('account.no-password')}`, 'warn'),
      }))))}
      ${this.next ? html`<button type="button" class="btn btn-outline-primary wide" @click=${() => this.doing(() => this.fetch())}>${t('more')}</button>` : nothing}`;
  }
}

customElements.define('page-accounts', Accounts);
