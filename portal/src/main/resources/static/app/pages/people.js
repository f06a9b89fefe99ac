// Warga: search as you type; a list by label. No channel, no reason of a departure stands in a list.

import { html, nothing } from 'lit';
import { get, local, post } from '../api.js';
import { badge, card, empty, heading } from '../parts.js';
import { SearchPage } from '../search.js';
import { t } from '../texts.js';

const LABELS = ['candidate', 'active', 'returned', 'spouse', 'child', 'parent'];

class People extends SearchPage {
  async load() {
    this.label = LABELS.includes(this.path[0]) ? this.path[0] : undefined;
    await super.load();
  }

  /** What is typed goes into the body: a name or NIK in an address would stand in logs. */
  find(asked, after) {
    const nik = /^\d{16}$/.test(asked);
    return after || asked || this.label
      ? post(`${this.api('registry', 'persons/search')}?limit=50${after ? `&after=${after}` : ''}`, {
          ...(nik ? { nik: asked } : { ...(asked && { text: asked }), ...(this.label && { label: this.label }) }),
        })
      : get(`${this.api('registry', 'persons')}?limit=50`);
  }

  show() {
    return html`
      ${heading(t('nav.people'))}
      <div class="toolbar">
        ${this.field(t('people.search'))}
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
      ${this.more()}`;
  }

  list() {
    return html`<ul class="list" aria-live="polite">${this.items.map(({ person, labels }) => html`
      <li><a href="#/person/${local(person.id)}">
        <span><strong>${person.name}</strong><br><span class="quiet">${[t(`sex.${person.sex}`), t('born-in', { year: person.birthYear }), person.hamlet].filter(Boolean).join(' · ')}</span></span>
        <span class="labels">${labels.map((it) => badge(t(`label.${it}`), it))}</span></a></li>`)}</ul>`;
  }
}

customElements.define('page-people', People);
