// The last twelve months: on a desk a chart one can point at, and everywhere the table of the same months.

import { html } from 'lit';
import { day } from '../format.js';
import { card } from '../parts.js';
import '../parts/desk-chart.js';
import { table } from '../parts/table.js';
import { t } from '../texts.js';
import { count, named, ofPlain } from './show.js';

const CHARTS = [
  [{ code: 'departures', kind: 'bar', say: count }, { code: 'M6', kind: 'line', share: true, say: ofPlain }],
  [{ code: 'people-active', kind: 'line', say: count }, { code: 'people-returned', kind: 'line', say: count }],
];

const value = (line, it) => (it.missing ? null : line.share ? it.value : it.numerator) ?? null;

/** A month that was not reported is a gap; a small or hidden number is told as such and drawn as a gap. */
const said = (line, it) => (it.missing ? t('figures.missing') : line.say(it));

export function trends(it) {
  const known = CHARTS.map((chart) => chart.filter((line) => it.trends[line.code])).filter((chart) => chart.length);
  if (!known.length) return '';
  const lines = known.flat();
  const months = it.trends[lines[0].code];
  const nameOf = (line) => named(it.figure(line.code, line.share ? '12-months' : undefined)) || line.code;
  return card(html`<h2>${t('figures.trend')}</h2>
    ${known.map((chart) => html`<desk-chart role="img" aria-label=${chart.map(nameOf).join(', ')} .chart=${{
      months: months.map((one) => day(one.period)),
      series: chart.map((line) => ({ name: nameOf(line), kind: line.kind, share: line.share, values: it.trends[line.code].map((one) => value(line, one)), words: it.trends[line.code].map((one) => said(line, one)) })),
    }}></desk-chart>`)}
    <details class="more"><summary>${t('figures.table')}</summary>${table({ caption: t('figures.trend'), file: `bulan-${it.place}-${it.period}`, rows: months, columns: [
      { name: t('figures.month'), of: (row) => day(row.period), plain: (row) => row.period },
      ...lines.map((line) => ({ name: nameOf(line), num: true, wraps: true, of: (row) => said(line, it.trends[line.code].find((one) => one.period === row.period)) })),
    ] })}</details>`, 'no-print');
}
