// Who has applied to become a member: board or manager accepts or refuses.

import { local } from '../api.js';
import { day } from '../format.js';
import { t } from '../texts.js';

const SHOWN = 5;

export async function applications(page) {
  const waiting = await page.some('cooperative', 'members?standing=applied&limit=200');
  return {
    rank: 1, title: t('task.member-to-decide'), count: waiting.length, all: '#/members/applied',
    items: waiting.slice(0, SHOWN).map((it) => ({ href: `#/member/${local(it.id)}`, title: it.name, end: t('since', { day: day(it.since) }) })),
  };
}
