// The district's screen, and a village's own figures: who reported, departures, why, service, people, business, cooperative.

import { html, nothing } from 'lit';
import { find, get } from '../api.js';
import { day, moment, number, percent, rupiah } from '../format.js';
import { badge, bar, card, empty, heading, rows } from '../parts.js';
import { Page } from '../page.js';
import { codes, language, t } from '../texts.js';

const REASONS_SHOWN = 5;

class Figures extends Page {
  static properties = { ...Page.properties, period: { state: true }, data: { state: true }, villages: { state: true } };

  async load() {
    this.place = this.path[0] ?? this.me.places[0];
    this.period = this.path[1] ?? this.me.today.slice(0, 7);
    this.codes = await codes(get);
    await this.fetch();
  }

  async fetch() {
    const base = `/api/reporting/v1/places/${this.place}`;
    [this.tree, this.data] = await Promise.all([get(base), get(`${base}/figures?period=${this.period}`)]);
    const above = this.place.length < 10;
    [this.trend, this.villages] = await Promise.all([
      find(`${base}/trend?code=M6&window=12-months&to=${this.period}`),
      above ? find(`${base}/villages?period=${this.period}`) : undefined,
    ]);
  }

  go(period) {
    location.hash = `#/figures/${this.place}/${period}`;
  }

  figure(code, window) {
    return this.data.figures.find((it) => it.code === code && (!window || it.window === window));
  }

  /** A count as it may be shown: small and hidden cells say so. */
  count(it, side = 'numerator') {
    if (!it) return t('figures.na');
    if (it.flag === 'small') return t('figures.small');
    if (it.flag === 'hidden') return t('figures.hidden');
    return it[side] == null ? t('figures.na') : number(it[side]);
  }

  of(it) {
    return it?.numerator == null || it?.denominator == null ? this.count(it)
      : html`${t('figures.of', { n: number(it.numerator), of: number(it.denominator) })} <span class="quiet">(${percent(it.value)})</span>`;
  }

  months() {
    const [year, month] = this.me.today.split('-').map(Number);
    return Array.from({ length: 12 }, (_, i) => {
      const at = year * 12 + month - 1 - i;
      return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    });
  }

  show() {
    if (!this.data) return html`${heading(t('nav.figures'))}${this.troubled()}`;
    const up = this.tree.parent && this.me.places.some((it) => this.tree.parent.startsWith(it) || it === '0') ? `#/figures/${this.tree.parent}` : undefined;
    return html`
      ${heading(this.data.name ?? this.tree.name, up)}
      ${this.data.notice ? html`<p class="notice">${this.data.notice[language()]}</p>` : nothing}
      ${this.troubled()}
      <div class="toolbar no-print">
        <label class="visually-hidden" for="period">${t('figures.period')}</label>
        <select class="form-select" id="period" @change=${(e) => this.go(e.target.value)}>${this.months().map((it) => html`<option value=${it} ?selected=${it === this.period}>${day(it)}</option>`)}</select>
        <a class="btn btn-outline-primary" href="/api/reporting/v1/places/${this.place}/figures.csv?period=${this.period}&excel=true" download>${t('figures.download')}</a>
      </div>
      ${card(html`
        <p class="quiet">${t('figures.as-of', { moment: moment(this.data.asOf) })}</p>
        ${this.data.provisional ? html`<p>${badge(t('figures.provisional'), 'warn')}</p>` : nothing}
        ${rows([
          [t('figures.reported'), t('figures.of', { n: this.data.reported, of: this.data.villages })],
          [t('figures.missing'), this.data.missing.length ? this.data.missing.map((it) => this.nameOf(it)).join(', ') : t('figures.none-missing')],
        ])}`)}
      <div class="grid">${this.departures()}${this.reasons()}${this.served()}${this.people()}${this.outreach()}${this.business()}${this.cooperative()}${this.remittances()}</div>
      ${this.obstacles()}
      ${this.comparison()}
      ${this.table()}`;
  }

  nameOf(code) {
    return this.tree.villages?.find((it) => it.place === code)?.name ?? this.villages?.villages.find((it) => it.place === code)?.name ?? code;
  }

  departures() {
    const m6 = this.figure('M6', '12-months');
    const all = this.figure('departures', '12-months');
    return card(html`<h2>${t('section.departures')}</h2>
      <p class="big">${m6?.numerator == null ? this.count(m6) : t('figures.of', { n: number(m6.numerator), of: number(m6.denominator) })}</p>
      <p class="quiet">${t('channel.procedural')}${m6?.value == null ? '' : `, ${percent(m6.value)}`} ${this.compared()}</p>
      ${(all?.parts ?? []).map((it) => html`<p class="part">${it.name?.[language()] ?? it.part}</p>${bar(all.numerator ? (it.numerator ?? 0) / all.numerator : 0, this.count(it))}`)}`);
  }

  /** First against one's own past; no percentages of change on a handful. */
  compared() {
    const points = this.trend?.months.filter((it) => !it.missing) ?? [];
    const then = points.at(-4);
    const now = points.at(-1);
    if (!then || then.value == null || now?.value == null) return nothing;
    const way = now.value > then.value ? 'up' : now.value < then.value ? 'down' : 'same';
    return html`<br>${{ up: '↑', down: '↓', same: '→' }[way]} ${t(`trend.${way}`)}, ${t('trend.compared', { month: day(then.period), then: t('figures.of', { n: then.numerator, of: then.denominator }) })}`;
  }

  reasons() {
    const it = this.figure('departure-reasons', '12-months');
    const parts = (it?.parts ?? []).filter((part) => part.numerator !== 0).toSorted((a, b) => (b.numerator ?? 0) - (a.numerator ?? 0)).slice(0, REASONS_SHOWN);
    return card(html`<h2>${t('section.reasons')}</h2>${parts.length
      ? parts.map((part) => html`<p class="part">${part.name?.[language()] ?? part.part}</p>${bar(it.numerator ? (part.numerator ?? 0) / it.numerator : 0, this.count(part))}`)
      : empty(t('figures.na'))}`);
  }

  served() {
    const it = this.figure('served-before', '12-months');
    return card(html`<h2>${t('section.served')}</h2><p>${this.of(it)}</p>${rows((it?.parts ?? []).map((part) => [part.name?.[language()] ?? part.part, this.of(part)]))}`);
  }

  people() {
    const confirmed = this.figure('people-active-confirmed');
    return card(html`<h2>${t('section.people')}</h2>${rows([
      [this.label('people-active'), this.count(this.figure('people-active'))],
      [this.label('people-active-confirmed'), this.of(confirmed)],
      [this.label('people-returned'), this.count(this.figure('people-returned'))],
      [this.label('returns'), this.count(this.figure('returns'))],
      [this.label('people-candidates'), this.count(this.figure('people-candidates'))],
    ])}`);
  }

  label(code) {
    return this.figure(code)?.name[language()] ?? code;
  }

  outreach() {
    return card(html`<h2>${t('section.outreach')}</h2>${rows([[this.label('G3'), this.of(this.figure('G3'))], [this.label('P1'), this.of(this.figure('P1'))]])}`);
  }

  business() {
    const b5 = this.figure('B5');
    return card(html`<h2>${t('section.business')}</h2>${rows([
      [this.label('B1'), this.of(this.figure('B1'))],
      [this.label('B5'), b5?.value == null ? t(b5?.reason ? `reason.${b5.reason}` : 'figures.na') : rupiah(b5.value)],
      [this.label('gross-sales'), rupiah(this.figure('gross-sales')?.numerator)],
      [this.label('B7'), this.of(this.figure('B7'))],
    ])}`);
  }

  cooperative() {
    const k1 = this.figure('K1');
    const k2c = this.figure('K2c');
    return card(html`<h2>${t('section.cooperative')}</h2>${rows([
      [this.label('K1'), (k1?.parts ?? []).filter((it) => it.numerator !== 0).map((it) => html`${it.name?.[language()] ?? it.part}${this.place.length < 10 ? `: ${this.count(it)}` : ''}<br>`)],
      [this.label('K2a'), this.of(this.figure('K2a'))],
      [this.label('K2b'), this.of(this.figure('K2b'))],
      [this.label('K2c'), k2c?.value == null ? t('figures.na') : rupiah(k2c.value)],
    ])}`);
  }

  remittances() {
    const money = (it) => (it?.numerator == null ? this.count(it) : html`${rupiah(it.numerator)} <span class="quiet">${t('figures.of', { n: percent(it.value), of: rupiah(it.denominator) })}</span>`);
    return card(html`<h2>${t('section.remittances')}</h2>${rows([
      [this.label('K4'), money(this.figure('K4'))], [this.label('K4d'), money(this.figure('K4d'))],
      [this.label('remittance-households'), this.of(this.figure('remittance-households'))],
    ])}`);
  }

  obstacles() {
    const lines = (this.villages?.villages ?? []).flatMap((village) => village.pillars.flatMap((pillar) => (pillar.obstacles ?? []).map((it) => ({ village, pillar, it }))));
    if (!this.villages) return nothing;
    return card(html`<h2>${t('section.obstacles')}</h2>${lines.length ? html`<ul class="list">${lines.map(({ village, pillar, it }) => html`
      <li><span><strong>${village.name}</strong> · ${this.code('pillar', pillar.pillar)}<br>${this.code('obstacle', it.code)}</span>
      <span class="quiet">${t('obstacle.owner', { owner: t(`role.${it.owner}`) })}${it.dueOn ? html`<br>${t('obstacle.due', { day: day(it.dueOn) })}` : nothing}</span></li>`)}</ul>` : empty(t('obstacles.none'))}`);
  }

  code(list, value) {
    return this.codes[list]?.find((it) => it.code === value)?.[language()] ?? value;
  }

  comparison() {
    if (!this.villages) return nothing;
    const of = (row, code, window) => row.figures.find((it) => it.code === code && (!window || it.window === window));
    return card(html`<h2>${t('figures.villages')}</h2><div class="scroll" tabindex="0" role="region" aria-label=${t('figures.villages')}><table class="table">
      <thead><tr><th scope="col">${t('figures.villages')}</th><th scope="col" class="num">${this.label('people-active')}</th><th scope="col" class="num">M6</th><th scope="col" class="num">G3</th><th scope="col" class="num">B1</th><th scope="col" class="num">K2a</th></tr></thead>
      <tbody>${this.villages.villages.map((row) => html`<tr><th scope="row"><a href="#/figures/${row.place}/${this.period}">${row.name}</a></th>
        ${row.reported ? html`<td class="num">${this.count(of(row, 'people-active'))}</td>${[['M6', '12-months'], ['G3'], ['B1'], ['K2a']].map(([code, window]) => html`<td class="num">${this.of(of(row, code, window))}</td>`)}`
          : html`<td colspan="5">${t('figures.missing')}</td>`}</tr>`)}</tbody></table></div>`);
  }

  table() {
    return card(html`<details class="more"><summary>${t('figures.table')}</summary><div class="scroll" tabindex="0" role="region" aria-label=${t('figures.table')}><table class="table">
      <thead><tr><th scope="col">${t('figures.code')}</th><th scope="col">${t('figures.figure')}</th><th scope="col">${t('figures.window')}</th><th scope="col" class="num">${t('figures.numerator')}</th><th scope="col" class="num">${t('figures.denominator')}</th><th scope="col" class="num">${t('figures.value')}</th></tr></thead>
      <tbody>${this.data.figures.map((it) => html`<tr><td>${it.code}</td><td>${it.name[language()]}</td><td>${t(`window.${it.window}`)}</td><td class="num">${this.count(it)}</td><td class="num">${it.denominator == null ? '' : number(it.denominator)}</td><td class="num">${it.value ?? ''}</td></tr>`)}</tbody></table></div></details>`);
  }
}

customElements.define('page-figures', Figures);
