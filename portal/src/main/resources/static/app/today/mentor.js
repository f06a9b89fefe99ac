// What waits for a mentor: harvests past their plan, capital that came back from the cooperative.

import { find, local } from '../api.js';
import { day, number } from '../format.js';
import { t } from '../texts.js';

const LEADS = { 'harvest-overdue': (task) => `#/cycle/${local(task.of)}`, 'capital-turned-away': (task) => `#/capital/${local(task.of)}` };

export async function mentor(page) {
  const [today, counts, groups] = await Promise.all([find(page.api('business', 'today')), find(page.api('business', 'counts')), page.some('business', 'groups?limit=200')]);
  const nameOf = (id) => groups.find((it) => it.id === id)?.name ?? t('someone');
  return {
    tiles: [
      { href: '#/sale', big: t('sell'), text: t('sell.hint'), primary: true },
      { href: '#/groups', big: number(counts?.groups ?? 0), text: t('nav.groups') },
      { href: '#/groups', big: number(counts?.openCycles ?? 0), text: t('cycles.open') },
      { href: '#/groups', big: number(counts?.participants ?? 0), text: t('participants') },
    ],
    tasks: (today?.kinds ?? []).map((kind, i) => ({
      rank: 3 + i, late: kind.kind === 'harvest-overdue', title: t(`task.${kind.kind}`), why: t(`task.${kind.kind}.why`), count: kind.count,
      items: kind.first.map((task) => ({ href: LEADS[kind.kind](task), title: nameOf(task.group), end: t('since', { day: day(task.since) }) })),
    })),
  };
}
