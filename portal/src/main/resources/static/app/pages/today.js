// Tugas hari ini: what waits for this role, what is overdue first, each one tap from being done.

import { html, nothing } from 'lit';
import { number } from '../format.js';
import { card, empty, heading, list, tiles } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

/** Which module knows what waits for a role. */
const KNOWS = { officer: 'officer', mentor: 'mentor', teller: 'counter', manager: 'counter', board: 'board', head: 'head', district: 'district', ministry: 'district', tutor: 'tutor', member: 'own', auditor: 'board', operator: 'operator' };

class Today extends Page {
  static properties = { ...Page.properties, parts: { state: true } };

  async load() {
    const modules = [...new Set(this.me.roles.map((it) => KNOWS[it]).filter(Boolean))];
    const read = await Promise.all(modules.map(async (it) => (await import(`../today/${it}.js`)).waiting(this)));
    this.tiles = read.flatMap((it) => it.tiles ?? []);
    this.tasks = read.flatMap((it) => it.tasks ?? []).filter((it) => it.count > 0).toSorted((a, b) => (a.rank ?? 9) - (b.rank ?? 9));
  }

  show() {
    if (!this.tasks) return html`${heading(t('nav.today'))}${this.troubled()}`;
    return html`
      ${heading(t('today.title'))}
      ${this.troubled()}
      ${this.tiles.length ? tiles(this.tiles) : nothing}
      ${this.tasks.length ? html`<div class="grid loose">${this.tasks.map((it) => this.task(it))}</div>` : card(empty(t('today.done')))}`;
  }

  task(it) {
    const items = it.items ?? [];
    return card(html`
      <h2>${it.title} <span class="count ${it.late ? 'late' : ''}">${it.late ? html`<span class="visually-hidden">${t('today.late')}: </span>! ` : nothing}${number(it.count)}</span></h2>
      ${it.why ? html`<p class="quiet">${it.why}</p>` : nothing}
      ${list(items)}
      ${it.all && it.count > items.length ? html`<p><a class="btn btn-outline-primary" href=${it.all}>${items.length ? t('and-more', { n: it.count - items.length }) : t('today.open')}</a></p>`
        : it.count > items.length && items.length ? html`<p class="quiet">${t('and-more', { n: it.count - items.length })}</p>` : nothing}`);
  }
}

customElements.define('page-today', Today);
