// The district's screen, and a village's own figures: who reported, then what a district reads, from its numbers to a village.

import { html, nothing } from 'lit';
import { find, get } from '../api.js';
import { day, moment, number } from '../format.js';
import { badge, card, heading, rows } from '../parts.js';
import { printing } from '../parts/paper.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { opens } from '../nav.js';
import { codes, language, t } from '../texts.js';
import { monthsBack } from '../office/months.js';
import { comparison, obstacles } from '../figures/compare.js';
import { sections } from '../figures/sections.js';
import { trends } from '../figures/trend.js';
import { count, named } from '../figures/show.js';

const TRENDS = [['M6', '12-months'], ['people-active', 'period-end'], ['people-returned', 'period-end'], ['departures', 'month']];

class Figures extends Page {
  async load() {
    this.place = this.path[0] ?? this.me.places[0];
    this.period = this.path[1] ?? this.me.today.slice(0, 7);
    this.above = this.place.length < 10;
    const base = `/api/reporting/v1/places/${this.place}`;
    const trend = ([code, window]) => find(`${base}/trend?code=${code}&window=${window}&to=${this.period}`);
    [this.codes, this.tree, this.data, this.villages, ...this.lines] = await Promise.all([
      codes(get), get(base), get(`${base}/figures?period=${this.period}`), this.above ? find(`${base}/villages?period=${this.period}`) : undefined, ...TRENDS.map(trend),
    ]);
  }

  figure(code, window) {
    return this.data.figures.find((it) => it.code === code && (!window || it.window === window));
  }

  /** What the sections need to know of this page. */
  get known() {
    const trends = Object.fromEntries(TRENDS.map(([code], i) => [code, this.lines[i]?.months]));
    return { place: this.place, period: this.period, above: this.above, today: this.me.today, trends, figure: (code, window) => this.figure(code, window), records: (code, window) => this.records(code, window) };
  }

  records(code, window) {
    if (!opens(this.me, 'records') || !this.figure(code, window)?.numerator) return nothing;
    return html`<p class="no-print"><a href="#/records/${this.place}/${code}/${window}/${this.period}">${t('figures.records-of', { figure: named(this.figure(code, window)) })}</a></p>`;
  }

  nameOf(code) {
    return [...(this.tree.villages ?? []), ...(this.tree.children ?? [])].find((it) => it.place === code)?.name ?? code;
  }

  show() {
    if (!this.data) return html`${heading(t('nav.figures'))}${this.troubled()}`;
    const up = this.tree.parent && this.me.places.some((it) => it === '0' || (this.tree.parent.startsWith(it) && this.place !== it)) ? `#/figures/${this.tree.parent}/${this.period}` : undefined;
    return html`${heading(this.data.name ?? this.tree.name, up)}
      ${this.data.notice ? html`<p class="notice">${this.data.notice[language()]}</p>` : nothing}
      ${this.troubled()}
      <div class="toolbar no-print">
        <label class="visually-hidden" for="period">${t('figures.period')}</label>
        <select class="form-select" id="period" @change=${(e) => { location.hash = `#/figures/${this.place}/${e.target.value}`; }}>${monthsBack(this.me.today, 12).map((it) => html`<option value=${it} ?selected=${it === this.period}>${day(it)}</option>`)}</select>
        <a class="btn btn-outline-primary" href="/api/reporting/v1/places/${this.place}/figures.csv?period=${this.period}&excel=true" download>${t('figures.download')}</a>
      </div>
      ${this.reported()}
      <div class="grid">${sections(this.known)}</div>
      ${trends(this.known)}
      ${this.villages ? html`${obstacles(this.known, this.villages, this.codes)}${comparison(this.known, this.villages)}` : nothing}
      ${this.below()}${this.table()}${printing(['a4'])}`;
  }

  reported() {
    const { data } = this;
    return card(html`<p class="quiet">${data.asOf ? t('figures.as-of', { moment: moment(data.asOf) }) : t('figures.na')}</p>
      ${data.provisional ? html`<p>${badge(`! ${t('figures.provisional')}`, 'warn')}</p>` : nothing}
      ${rows([[t('figures.reported'), t('figures.of', { n: data.reported, of: data.villages })],
        [t('figures.missing'), data.missing.length ? data.missing.map((it) => this.nameOf(it)).join(', ') : `✓ ${t('figures.none-missing')}`]])}`);
  }

  /** The places below, one step down. */
  below() {
    const children = (this.tree.children ?? []).filter((it) => this.tree.villages.some((one) => one.place.startsWith(it.place)));
    if (!children.length || this.place.length >= 4) return nothing;
    return card(html`<h2>${t('figures.below')}</h2><div class="chips">${children.map((it) => html`<a href="#/figures/${it.place}/${this.period}">${it.name}</a>`)}</div>`);
  }

  table() {
    const value = (it) => (it.value == null ? '' : String(it.value).replace('.', ','));
    return card(html`<details class="more"><summary>${t('figures.table')}</summary>${table({ caption: t('figures.table'), file: `angka-${this.place}-${this.period}`, rows: this.data.figures, columns: [
      { name: t('figures.figure'), of: (it) => named(it) }, { name: t('figures.code'), of: (it) => it.code }, { name: t('figures.window'), of: (it) => t(`window.${it.window}`) },
      { name: t('figures.numerator'), of: (it) => count(it), num: true }, { name: t('figures.denominator'), of: (it) => (it.denominator == null ? '' : number(it.denominator)), num: true }, { name: t('figures.value'), of: value, num: true },
    ] })}</details>`);
  }
}

customElements.define('page-figures', Figures);
