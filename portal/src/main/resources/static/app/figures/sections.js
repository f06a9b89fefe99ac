// The cards of the district's screen and of a village's own figures, in the order a district reads them.

import { html, nothing } from 'lit';
import { day, rupiah } from '../format.js';
import { card, empty, rows } from '../parts.js';
import { bars, spark } from '../parts/chart.js';
import { t } from '../texts.js';
import { count, money, named, of, ofPlain, shareOf } from './show.js';

const REASONS_SHOWN = 5;

/** Sections of one place's figures: `figure` finds one, `trends` holds its last months, `records` leads to what stands behind. */
export const sections = (it) => [departures(it), reasons(it), served(it), people(it), outreach(it), business(it), cooperative(it), remittances(it)];

const parts = (whole) => bars((whole?.parts ?? []).map((part) => ({ name: named(part), share: shareOf(whole, part), text: count(part) })));

const line = (it, code) => [named(it.figure(code)) || code, of(it.figure(code))];

/** First against one's own past; on a handful no percentages of change. */
function compared(months = []) {
  const known = months.filter((it) => !it.missing && it.value != null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || first === last) return nothing;
  const way = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'same';
  return html`<p class="quiet">${{ up: '↑', down: '↓', same: '→' }[way]} ${t(`trend.${way}`)}, ${t('trend.compared', { month: day(first.period), then: ofPlain(first) })}</p>`;
}

function departures(it) {
  const m6 = it.figure('M6', '12-months');
  const whole = it.figure('departures', '12-months');
  return card(html`<h2>${t('section.departures')}</h2>
    <p class="big">${ofPlain(m6)}</p><p class="quiet">${t('channel.procedural')}</p>${compared(it.trends.M6)}
    ${it.trends.M6 ? spark(it.trends.M6, { name: t('channel.procedural'), words: ofPlain }) : nothing}
    ${parts(whole)}${it.records('departures', '12-months')}`);
}

function reasons(it) {
  const whole = it.figure('departure-reasons', '12-months');
  const most = (whole?.parts ?? []).filter((part) => part.numerator !== 0).toSorted((a, b) => (b.numerator ?? 0) - (a.numerator ?? 0)).slice(0, REASONS_SHOWN);
  return card(html`<h2>${t('section.reasons')}</h2>${most.length ? bars(most.map((part) => ({ name: named(part), share: shareOf(whole, part), text: count(part) }))) : empty(t('figures.na'))}`);
}

function served(it) {
  const whole = it.figure('served-before', '12-months');
  return card(html`<h2>${t('section.served')}</h2><p class="big">${ofPlain(whole)}</p>${rows((whole?.parts ?? []).map((part) => [named(part), of(part)]))}`);
}

function people(it) {
  const plain = (code) => [named(it.figure(code)) || code, count(it.figure(code))];
  return card(html`<h2>${t('section.people')}</h2>${rows([plain('people-active'), line(it, 'people-active-confirmed'), plain('people-returned'), plain('returns'), plain('people-candidates')])}
    ${it.trends['people-active'] ? spark(it.trends['people-active'].map((one) => ({ ...one, value: one.numerator })), { name: named(it.figure('people-active')), words: (one) => count(one) }) : nothing}${it.records('returns', '12-months')}`);
}

const outreach = (it) => card(html`<h2>${t('section.outreach')}</h2>${rows([line(it, 'G3'), line(it, 'P1')])}${it.records('G3', '12-months')}`);

function business(it) {
  const b5 = it.figure('B5');
  return card(html`<h2>${t('section.business')}</h2>${rows([
    line(it, 'B1'), [named(b5) || 'B5', b5?.value == null ? t(b5?.reason ? `reason.${b5.reason}` : 'figures.na') : rupiah(b5.value)],
    [named(it.figure('gross-sales')), rupiah(it.figure('gross-sales')?.numerator)], line(it, 'B7'),
  ])}${it.records('B1', 'period-end')}`);
}

function cooperative(it) {
  const k1 = it.figure('K1');
  const k2c = it.figure('K2c');
  return card(html`<h2>${t('section.cooperative')}</h2>${rows([
    [named(k1) || 'K1', (k1?.parts ?? []).filter((part) => part.numerator !== 0).map((part) => html`${named(part)}${it.above ? `: ${count(part)}` : ''}<br>`)],
    line(it, 'K2a'), line(it, 'K2b'), [named(k2c) || 'K2c', k2c?.value == null ? t('figures.na') : rupiah(k2c.value)],
  ])}`);
}

const remittances = (it) => card(html`<h2>${t('section.remittances')}</h2>${rows([
  [named(it.figure('K4')) || 'K4', money(it.figure('K4'))], [named(it.figure('K4d')) || 'K4d', money(it.figure('K4d'))], line(it, 'remittance-households'),
])}`);
