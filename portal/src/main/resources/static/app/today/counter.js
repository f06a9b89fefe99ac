// What waits at the counter: the drawer, who has not paid, loans to appraise or pay out, and what only a manager puts right.

import { find, local } from '../api.js';
import { rupiah } from '../format.js';
import { termsOf, works } from '../office/terms.js';
import { t } from '../texts.js';
import { applications } from './applications.js';

/** Where a task of the cooperative is put right. */
const LEADS = {
  'principal-incomplete': '#/members/accepted', 'capital-turned-away': '#/members', 'loan-to-decide': '#/loans/appraised', 'receipts-missing': '#/devices', 'receipts-broken': '#/devices', 'redos-asked': '#/reverse', 'devices-silent': '#/devices',
  'cash-difference-rupiah': '#/books', 'unassigned-rupiah': '#/books', 'books-differ': '#/books',
};
const AMOUNTS = ['cash-difference-rupiah', 'unassigned-rupiah'];

/** Without a network there are no tasks to be read, and still a day's work to be done. */
export async function counter(page) {
  try {
    return await read(page);
  } catch (failure) {
    if (failure.status !== 0) throw failure;
    return { tiles: ['deposit', 'collection', 'unpaid', 'queue'].map((at, i) => ({ href: `#/${at}`, big: t(`nav.${at}`), text: t(`offline.tile.${at}`), primary: i === 0 })) };
  }
}

async function read(page) {
  const manager = page.is('manager');
  if (!works(await termsOf(page))) {
    return { tiles: [manager ? { href: '#/cooperative', big: t('nav.cooperative'), text: t('coop.none'), primary: true } : { href: '#/members', big: t('nav.members'), text: t('coop.none') }] };
  }
  const [sessions, unpaid, tasks, loans, applied] = await Promise.all([
    page.some('cooperative', 'sessions?open=true&mine=true'), find(`${page.api('cooperative', 'unpaid')}?limit=5`),
    manager ? find(page.api('cooperative', 'tasks')) : [], page.some('cooperative', `loans?stage=${manager ? 'applied' : 'approved'}&limit=5`),
    manager ? applications(page) : undefined,
  ]);
  const owing = unpaid?.items ?? [];
  const names = await page.namesOf([...loans, ...owing].map((it) => it.person));
  const open = sessions[0];
  return {
    tiles: [
      open ? { href: '#/deposit', big: t('nav.deposit'), text: t('till.open', { cash: rupiah(open.cashRupiah) }), primary: true }
        : { href: '#/till', big: t('till.start'), text: t('till.closed'), primary: true },
      unpaid && { href: '#/unpaid', big: t('unpaid.of', { n: unpaid.unpaid, of: unpaid.members }), text: t('nav.unpaid') },
      { href: '#/members', big: t('nav.members'), text: t('members.hint') },
    ],
    tasks: [
      ...(applied ? [applied] : []),
      {
        rank: 2, title: t(manager ? 'task.loan-to-appraise' : 'task.loan-to-pay'), count: loans.length, all: `#/loans/${manager ? 'applied' : 'approved'}`,
        items: loans.map((it) => ({ href: `#/loan/${local(it.id)}`, title: names.get(it.person) ?? t('someone'), end: rupiah(it.amountRupiah ?? it.askedRupiah) })),
      },
      {
        rank: 4, title: t('task.mandatory-unpaid'), why: t('task.mandatory-unpaid.why'), count: unpaid?.unpaid ?? 0, all: '#/unpaid',
        items: owing.map((it) => ({ href: `#/deposit/${local(it.member)}`, title: names.get(it.person) ?? t('someone'), note: t('months-owed', { n: it.monthsOwed }), end: rupiah(it.owedRupiah) })),
      },
      ...(tasks ?? []).filter((it) => it.code in LEADS).map((it) => ({
        rank: it.code === 'books-differ' ? 0 : 5, late: it.code === 'books-differ', title: t(`task.${it.code}`), count: it.count, all: LEADS[it.code],
        why: AMOUNTS.includes(it.code) ? rupiah(it.of) : undefined,
      })),
    ],
  };
}
