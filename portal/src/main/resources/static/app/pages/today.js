// Tugas hari ini: what waits for this role, what is overdue first, each one tap from being done.

import { html, nothing } from 'lit';
import { noting } from '../first.js';
import { number } from '../format.js';
import { card, empty, heading, list, tiles } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';
import { board } from '../today/board.js';
import { counter } from '../today/counter.js';
import { district } from '../today/district.js';
import { head } from '../today/head.js';
import { mentor } from '../today/mentor.js';
import { officer } from '../today/officer.js';
import { operator } from '../today/operator.js';
import { own } from '../today/own.js';
import { tutor } from '../today/tutor.js';

/** What waits for a role. */
const WAITS = { officer, mentor, teller: counter, manager: counter, board, head, district, ministry: district, tutor, member: own, auditor: board, operator };

class Today extends Page {
  static properties = { ...Page.properties, parts: { state: true } };

  load() {
    return noting(() => this.read());
  }

  async read() {
    const roles = [...new Set(this.me.roles.map((it) => WAITS[it]).filter(Boolean))];
    const read = await Promise.all(roles.map((it) => it(this)));
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
