// What waits for a district: villages that have not reported, obstacles whose day has come.

import { find, get } from '../api.js';
import { day, number } from '../format.js';
import { codes, t, wordOf } from '../texts.js';

export async function district(page) {
  const place = page.me.places[0];
  const period = page.me.today.slice(0, 7);
  const [answer, known] = await Promise.all([find(`/api/reporting/v1/places/${place}/villages?period=${period}`), codes(get)]);
  const villages = answer?.villages ?? [];
  const obstacles = villages.flatMap((village) => village.pillars.flatMap((pillar) => (pillar.obstacles ?? []).map((it) => ({ village, pillar, ...it }))));
  const due = obstacles.filter((it) => it.dueOn && it.dueOn <= page.me.today).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const missing = villages.filter((it) => !it.reported);
  return {
    tiles: [
      { href: '#/figures', big: t('figures.of', { n: number(villages.length - missing.length), of: number(villages.length) }), text: t('figures.reported'), primary: true },
      { href: '#/figures', big: number(obstacles.length), text: t('section.obstacles') },
    ],
    tasks: [
      { rank: 0, late: true, title: t('task.obstacle-due'), count: due.length, items: due.slice(0, 10).map((it) => ({
        href: `#/figures/${it.village.place}`, title: `${it.village.name}: ${wordOf(known, 'obstacle', it.code)}`, note: `${t('obstacle.owner', { owner: t(`role.${it.owner}`) })} · ${t('obstacle.due', { day: day(it.dueOn) })}` })) },
      { rank: 1, title: t('task.not-reported'), count: missing.length, items: missing.slice(0, 10).map((it) => ({ href: `#/figures/${it.place}`, title: it.name, end: day(period) })) },
    ],
  };
}
