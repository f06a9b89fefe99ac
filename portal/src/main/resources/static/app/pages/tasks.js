// All tasks of one kind, oldest first: each leads to where it is put right.

import { html } from 'lit';
import { get } from '../api.js';
import { day } from '../format.js';
import { card, empty, heading, list } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';
import { leadOf } from '../today/officer.js';

const KINDS = ['nik-missing', 'departure-unclear'];

class Tasks extends Page {
  static properties = { ...Page.properties, items: { state: true }, next: { state: true } };

  async load() {
    this.kind = KINDS.includes(this.path[0]) ? this.path[0] : KINDS[0];
    this.items = [];
    await this.fetch();
  }

  async fetch() {
    const page = await get(`${this.api('registry', `today/${this.kind}`)}?limit=50${this.next ? `&after=${encodeURIComponent(this.next)}` : ''}`);
    this.items = [...this.items, ...page.items.map((it) => ({ href: leadOf(it), title: it.name ?? t('someone'), end: t('since', { day: day(it.since) }) }))];
    this.next = page.next;
  }

  show() {
    return html`${heading(t(`task.${this.kind}`), '#/today')}${this.troubled()}
      ${card(this.items?.length ? list(this.items) : empty(t('today.done')))}
      ${this.next ? html`<button type="button" class="btn btn-outline-primary wide" @click=${() => this.doing(() => this.fetch())}>${t('more')}</button>` : ''}`;
  }
}

customElements.define('page-tasks', Tasks);
