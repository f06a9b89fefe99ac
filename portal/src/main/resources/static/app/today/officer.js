// What waits for an officer: people without NIK, departures of which channel or country is unclear.

import { find, local } from '../api.js';
import { day, number } from '../format.js';
import { t } from '../texts.js';

const LEADS = {
  'nik-missing': (task) => `#/correct/${local(task.person)}`,
  'departure-unclear': (task) => `#/departure/${local(task.person)}/${task.act.split('/').find((it) => it.startsWith('migration-'))}`,
};

export async function officer(page) {
  const [today, counts] = await Promise.all([find(page.api('registry', 'today')), find(page.api('registry', 'counts'))]);
  const kinds = today?.kinds ?? [];
  return {
    tiles: [
      { href: '#/register', big: t('register'), text: t('register.hint'), primary: true },
      { href: '#/people', big: number(counts?.persons ?? 0), text: t('people.count') },
      { href: '#/people/active', big: number(counts?.active ?? 0), text: t('label.active') },
      { href: '#/people/returned', big: number(counts?.returned ?? 0), text: t('label.returned') },
    ],
    tasks: kinds.map((kind, i) => ({
      rank: 1 + i, late: kind.kind === 'nik-missing', title: t(`task.${kind.kind}`), why: t(`task.${kind.kind}.why`), count: kind.count,
      all: `#/tasks/${kind.kind}`,
      items: kind.first.slice(0, 5).map((task) => ({ href: LEADS[kind.kind](task), title: task.name ?? t('someone'), note: t('since', { day: day(task.since) }) })),
    })),
  };
}

export const leadOf = (task) => LEADS[task.kind](task);
