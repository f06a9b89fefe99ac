// What stands behind a figure: lines without names. Above the village they open from five people up.

import { html, nothing } from 'lit';
import { get, local } from '../api.js';
import { day } from '../format.js';
import { card, empty, heading } from '../parts.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { opens } from '../nav.js';
import { codes, t, wordOf } from '../texts.js';

class Records extends Page {
  static properties = { ...Page.properties, items: { state: true }, next: { state: true } };

  async load() {
    [this.place, this.figure, this.window, this.period] = this.path;
    this.codes = await codes(get);
    this.items = [];
    this.next = undefined;
    await this.fetch();
  }

  async fetch() {
    const page = await get(`/api/reporting/v1/places/${this.place}/records?figure=${this.figure}&window=${this.window}&period=${this.period}&limit=100${this.next ? `&after=${encodeURIComponent(this.next)}` : ''}`);
    this.page = page;
    this.items = [...this.items, ...page.records];
    this.next = page.next;
  }

  show() {
    const back = `#/figures/${this.place}/${this.period}`;
    if (!this.page) return html`${heading(t('nav.records'), back)}${this.troubled()}`;
    // Where a line leads to a person no channel stands beside it: that is read on the record itself.
    const leads = opens(this.me, 'person') && this.items.some((it) => it.person);
    const columns = [
      { name: t('figures.month'), of: (it) => (it.month ? day(it.month) : '–'), plain: (it) => it.month ?? '' }, { name: t('records.sex'), of: (it) => t(`sex.${it.sex}`) }, { name: t('records.age'), of: (it) => it.ageBand ?? '–' },
      { name: t('records.country'), of: (it) => (it.country ? wordOf(this.codes, 'country', it.country) : t('not-known')) },
      ...(leads ? [{ name: t('records.open'), of: (it) => (it.person ? html`<a href="#/person/${local(it.person)}">${t('records.open')}</a>` : ''), plain: () => '' }]
        : [{ name: t('records.channel'), of: (it) => (it.channel ? t(`channel.${it.channel}`) : '–') }]),
    ];
    return html`${heading(`${this.page.name}, ${day(this.period)}`, back)}${this.troubled()}
      ${card(html`<p class="quiet">${t('records.shown', { n: this.items.length, of: this.page.count })}</p>
        ${this.items.length ? table({ caption: t('nav.records'), file: `catatan-${this.place}-${this.figure}-${this.period}`, rows: this.items, columns }) : empty(t('figures.na'))}`)}
      ${this.next ? html`<button type="button" class="btn btn-outline-primary wide" @click=${() => this.doing(() => this.fetch())}>${t('more')}</button>` : nothing}`;
  }
}

customElements.define('page-records', Records);
