// One migration of a person as a line of a list: country and dates, never the channel and never a reason.

import { local } from '../api.js';
import { day } from '../format.js';
import { badge } from '../parts.js';
import { t } from '../texts.js';

export const isOpen = (it) => it.standing === 'intended' || it.standing === 'abroad';

export function episode(page, it) {
  const left = it.departedOn ?? it.departedAbout;
  const back = it.returnedOn ?? it.returnedAbout;
  const notes = [
    it.standing !== 'intended' && t('left', { day: left ? day(left) : t('date.unknown') }), back && t('came-back', { day: day(back) }),
    it.standing === 'abroad' && it.heardOn && t('heard', { day: day(it.heardOn) }),
  ];
  return {
    href: isOpen(it) ? `#/departure/${page.at}/${local(it.id)}` : undefined,
    title: it.country ? page.word('country', it.country) : t('country.unknown'), note: notes.filter(Boolean).join(' · '), end: badge(t(`standing.${it.standing}`), it.standing === 'abroad' ? 'active' : ''),
  };
}
