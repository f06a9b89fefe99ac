// Warga: search as you type; a list by label. No channel, no reason of a departure stands in a list.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { get, local, post } from '../api.js';
import { badge, card, empty, heading } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

const LABELS = ['candidate', 'active', 'returned', 'spouse', 'child', 'parent'];

class People extends Page {
  static properties = { ...Page.properties, text: { state: true }, items: { state: true }, next: { state: true } };

  async load() {
    this.label = LABELS.includes(this.path[0]) ? this.path[0] : undefined;
    this.text = '';
    await this.seek();
  }

  /** What is typed goes into the body: a name or NIK in an address would stand in logs. */
  async seek(after) {
    const asked = this.text.trim();
    const nik = /^\d{16}$/.test(asked);
    const page = after || asked || this.label
      ? await post(`${this.api('registry', 'persons/search')}?limit=50${after ? `&after=${after}` : ''}`, {
          ...(nik ? { nik: asked } : { ...(asked && { text: asked }), ...(this.label && { label: this.label }) }),
        })
      : await get(`${this.api('registry', 'persons')}?limit=50`);
    if (asked !== this.text.trim()) return;
    this.items = after ? [...this.items, ...page.items] : page.items;
    this.next = page.next;
  }

  typed(text) {
    this.text = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.seek().catch((failure) => { this.failure = failure; }), 250);
  }

  show() {
    return html`
      ${heading(t('nav.people'))}
      <div class="toolbar">
        <label class="visually-hidden" for="search">${t('people.search')}</label>
        <input class="form-control" id="search" type="search" placeholder=${t('people.search')} autocomplete="off" .value=${live(this.text)}
          @input=${(e) => this.typed(e.target.value)}>
        <a class="btn btn-primary" href="#/register">${t('register')}</a>
      </div>
      <div class="chips" role="group" aria-label=${t('people.filter')}>
        <a href="#/people" aria-current=${this.label ? nothing : 'true'}>${t('all')}</a>
        ${LABELS.slice(0, 3).map((it) => html`<a href="#/people/${it}" aria-current=${this.label === it ? 'true' : nothing}>${t(`label.${it}`)}</a>`)}
      </div>
      ${this.troubled()}
      ${card(this.items?.length ? this.list() : empty(
        this.text ? t('people.none-found', { text: this.text }) : t('people.none'),
        html`<a class="btn btn-primary" href="#/register">${t('register')}</a> <a class="btn btn-outline-primary" href="#/import">${t('nav.import')}</a>`))}
      ${this.next ? html`<button type="button" class="btn btn-outline-primary wide" ?disabled=${this.busy}
        @click=${() => this.doing(() => this.seek(this.next))}>${t('more')}</button>` : nothing}`;
  }

  list() {
    return html`<ul class="list" aria-live="polite">${this.items.map(({ person, labels }) => html`
      <li><a href="#/person/${local(person.id)}">
        <span><strong>${person.name}</strong><br><span class="quiet">${[t(`sex.${person.sex}`), t('born-in', { year: person.birthYear }), person.hamlet].filter(Boolean).join(' · ')}</span></span>
        <span class="labels">${labels.map((it) => badge(t(`label.${it}`), it))}</span></a></li>`)}</ul>`;
  }
}

customElements.define('page-people', People);
