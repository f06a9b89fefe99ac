// Villages beside each other: a table first, dots around the district's own share, obstacles with owner and due date.

import { html, nothing } from 'lit';
import { day } from '../format.js';
import { badge, card, empty, list } from '../parts.js';
import { dots } from '../parts/chart.js';
import { table } from '../parts/table.js';
import { t, wordOf } from '../texts.js';
import { count, named, of, ofPlain } from './show.js';

const SHARES = [['M6', '12-months'], ['G3'], ['B1'], ['K2a']];
/** No ranking of places with fewer than this below the line. */
const LEAST_BELOW = 20;

const found = (row, [code, window]) => row.figures.find((it) => it.code === code && (!window || it.window === window));

export function comparison(it, villages) {
  const rows = villages.villages;
  const share = (which) => ({ name: named(it.figure(...which)) || which[0], wraps: true, of: (row) => (row.reported ? of(found(row, which)) : '–'), plain: (row) => (row.reported ? ofPlain(found(row, which)) : ''), num: true });
  return card(html`<h2>${t('figures.villages')}</h2>
    ${SHARES.map((which) => {
      const whole = it.figure(...which);
      const points = rows.map((row) => ({ ...found(row, which), name: row.name })).filter((one) => (one.denominator ?? 0) >= LEAST_BELOW);
      return points.length > 1 ? html`<p class="part">${named(whole)}: ${of(whole)}</p>${dots(points, whole?.value, { name: named(whole), words: ofPlain })}` : nothing;
    })}
    ${table({ caption: t('figures.villages'), file: `desa-${it.place}-${it.period}`, rows, columns: [
      { name: t('figures.villages'), of: (row) => html`<a href="#/figures/${row.place}/${it.period}">${row.name}</a>`, plain: (row) => row.name },
      { name: t('figures.reported'), of: (row) => (row.reported ? t('yes') : badge(`! ${t('figures.missing')}`, 'warn')), plain: (row) => t(row.reported ? 'yes' : 'no') },
      { name: named(it.figure('people-active')), of: (row) => (row.reported ? count(found(row, ['people-active'])) : '–'), num: true }, ...SHARES.map(share),
    ] })}`);
}

/** What is in the way, village by village; the soonest due first, and its village before the others. */
export function obstacles(it, villages, codes) {
  const lines = villages.villages.flatMap((village) => village.pillars.flatMap((pillar) => (pillar.obstacles ?? []).map((one) => ({ village, pillar, ...one }))))
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const byVillage = Map.groupBy(lines, (one) => one.village);
  const late = (one) => one.dueOn && one.dueOn <= it.today;
  return card(html`<h2>${t('section.obstacles')}</h2>${byVillage.size ? [...byVillage].map(([village, its]) => html`
    <h3><a href="#/figures/${village.place}/${it.period}">${village.name}</a></h3>
    ${list(its.map((one) => ({
      title: wordOf(codes, 'obstacle', one.code), note: [wordOf(codes, 'pillar', one.pillar.pillar), t('obstacle.owner', { owner: t(`role.${one.owner}`) }), one.dueOn && t('obstacle.due', { day: day(one.dueOn) })].filter(Boolean).join(' · '),
      end: late(one) ? badge(`! ${t('today.late')}`, 'warn') : '',
    })))}`) : empty(t('obstacles.none'))}`);
}
