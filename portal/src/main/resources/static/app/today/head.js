// What a village head sees: counts only, and the door to a record that needs a typed reason.

import { find } from '../api.js';
import { number } from '../format.js';
import { t } from '../texts.js';

export async function head(page) {
  const [people, business] = await Promise.all([find(page.api('registry', 'counts')), find(page.api('business', 'counts'))]);
  const count = (value, text, href = '#/figures') => ({ href, big: number(value ?? 0), text });
  return {
    tiles: [
      count(people?.persons, t('people.count')), count(people?.households, t('households.count')), count(people?.active, t('label.active')), count(people?.returned, t('label.returned')),
      count(people?.candidates, t('label.candidate')), count(business?.groups, t('nav.groups')), count(business?.participants, t('participants')),
    ],
    tasks: [
      { rank: 1, title: t('task.nik-missing'), why: t('head.ask-officer'), count: people?.withoutNik ?? 0 },
      { rank: 2, title: t('task.departure-unclear'), why: t('head.ask-officer'), count: people?.unclear ?? 0 },
      { rank: 3, late: true, title: t('task.harvest-overdue'), why: t('head.ask-mentor'), count: business?.overdue ?? 0 },
    ],
  };
}
