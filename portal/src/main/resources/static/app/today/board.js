// What waits for the board: loans to decide, a month to close; an auditor sees the same doors.

import { find, local } from '../api.js';
import { day, rupiah } from '../format.js';
import { t } from '../texts.js';
import { applications } from './applications.js';

export async function board(page) {
  const decides = page.is('board');
  const [loans, periods, applied] = await Promise.all([
    decides ? page.some('cooperative', 'loans?stage=appraised&limit=5') : [], find(page.api('cooperative', 'books/usp/periods')), decides ? applications(page) : undefined,
  ]);
  const names = await page.namesOf(loans.map((it) => it.person));
  const prepared = decides ? (periods ?? []).filter((it) => it.stage === 'closing') : [];
  return {
    tiles: [
      { href: '#/cooperative', big: t('nav.cooperative'), text: t('coop.hint') },
      { href: '#/loans', big: t('nav.loans'), text: t('loans.hint'), primary: decides },
      { href: '#/books', big: t('nav.books'), text: t('books.hint') },
      { href: '#/members', big: t('nav.members'), text: t('members.hint') },
    ],
    tasks: [
      ...(applied ? [applied] : []),
      { rank: 1, title: t('task.loan-to-decide'), count: loans.length, all: '#/loans/appraised',
        items: loans.map((it) => ({ href: `#/loan/${local(it.id)}`, title: names.get(it.person) ?? t('someone'), end: rupiah(it.askedRupiah) })) },
      { rank: 2, title: t('task.month-to-close'), count: prepared.length, items: prepared.map((it) => ({ href: '#/periods', title: day(it.month) })) },
    ],
  };
}
