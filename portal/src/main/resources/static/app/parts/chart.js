// Bars and lines drawn here, small enough for a phone. Words stand beside every one; no meaning is in a colour alone.

import { html, nothing, svg } from 'lit';
import { day } from '../format.js';

/** Lines of {name, share, text, href}: a bar each, its words and number beside it. */
export const bars = (lines) => html`<ul class="bars">${lines.map((it) => html`<li>
  <span class="part">${it.href ? html`<a href=${it.href}>${it.name}</a>` : it.name}</span>
  <span class="bar-line"><progress max="100" value=${Math.round((it.share ?? 0) * 100)} aria-hidden="true"></progress><span>${it.text}</span></span></li>`)}</ul>`;

const WIDTH = 240;
const HEIGHT = 48;
const EDGE = 5;

/** A line over months of {period, value, missing}: gaps stay gaps; the last point carries a dot. */
export function spark(months, { name, words }) {
  const known = months.map((it, i) => ({ ...it, i })).filter((it) => it.value != null);
  if (known.length < 2) return nothing;
  const top = Math.max(...known.map((it) => it.value)) || 1;
  const x = (it) => EDGE + (it.i * (WIDTH - 2 * EDGE)) / (months.length - 1);
  const y = (it) => HEIGHT - EDGE - (it.value / top) * (HEIGHT - 2 * EDGE);
  const runs = known.reduce((all, it) => {
    const run = all.at(-1);
    if (run && run.at(-1).i === it.i - 1) run.push(it);
    else all.push([it]);
    return all;
  }, []);
  const last = known.at(-1);
  return html`<figure class="spark"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}: ${known.map((it) => `${day(it.period)} ${words(it)}`).join(', ')}">
    ${svg`<line x1="0" x2=${WIDTH} y1=${HEIGHT - EDGE} y2=${HEIGHT - EDGE} class="axis"/>
    ${runs.map((run) => svg`<polyline points=${run.map((it) => `${x(it).toFixed(1)},${y(it).toFixed(1)}`).join(' ')}/>`)}
    <circle cx=${x(last).toFixed(1)} cy=${y(last).toFixed(1)} r="4"/>`}</svg>
    <figcaption class="quiet"><span>${day(months[0].period)}</span><span>${day(last.period)}: ${words(last)}</span></figcaption></figure>`;
}

/** Villages as dots on a line from 0 to 100 %, around the mark of the place they lie in. */
export function dots(points, mark, { name, words }) {
  const known = points.filter((it) => it.value != null);
  if (!known.length) return nothing;
  const x = (share) => EDGE + Math.min(1, share) * (WIDTH - 2 * EDGE);
  return html`<figure class="spark"><svg viewBox="0 0 ${WIDTH} 28" role="img" aria-label="${name}: ${known.map((it) => `${it.name} ${words(it)}`).join(', ')}">
    ${svg`<line x1=${EDGE} x2=${WIDTH - EDGE} y1="14" y2="14" class="axis"/>
    ${mark == null ? nothing : svg`<line x1=${x(mark)} x2=${x(mark)} y1="3" y2="25" class="mark"/>`}
    ${known.map((it) => svg`<circle cx=${x(it.value).toFixed(1)} cy="14" r="5"/>`)}`}</svg>
    <figcaption class="quiet"><span>0 %</span><span>100 %</span></figcaption></figure>`;
}
