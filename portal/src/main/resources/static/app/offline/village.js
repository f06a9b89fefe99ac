// What the role needs of its village, taken along: members and what they owe, groups, the open till. Sealed on the phone,
// never more than a megabyte, and always with the moment it was read.

import { all, find, get, local, post } from '../api.js';
import { now } from './clock.js';
import { isOpen, items } from './outbox.js';
import { seal, unseal } from './vault.js';

const FRESH = 5 * 60000;
const GROUPS_FRESH = 60 * 60000;
const NAME = 'village';

let kept; // { user, village, at, readAt, counter, groups, session }

/** What was read last, from memory or from the phone; nothing where nothing was. */
export async function taken(me, village) {
  if (kept?.user !== me.username || kept.village !== village) {
    const sealed = await unseal(me.username, NAME);
    kept = sealed?.village === village ? sealed : undefined;
  }
  return kept;
}

/** Read again where there is a network, at most every five minutes unless `force`; else what was taken along. */
export async function takeAlong(me, village, force = false) {
  const before = await taken(me, village);
  if (before?.session && !force && Date.now() - before.readAt < FRESH) return before;
  const begun = Date.now();
  try {
    kept = { user: me.username, village, ...(await fetchAll(village, before)), at: now(), readAt: begun };
  } catch (failure) {
    if (before && (failure.status === 0 || failure.status === 401 || failure.status >= 500)) return before;
    throw failure;
  }
  await seal(me.username, NAME, kept);
  return kept;
}

async function fetchAll(village, before) {
  const of = (service, rest) => `/api/${service}/v1/villages/${village}/${rest}`;
  const [counter, sessions] = await Promise.all([
    get(of('cooperative', 'counter')), get(`${of('cooperative', 'sessions')}?open=true&mine=true`),
  ]);
  const groups = before?.groupsAt > Date.now() - GROUPS_FRESH ? before : await fetchGroups(of, counter.members);
  return { counter, session: sessions.items[0], groups: groups.groups, names: groups.names, groupsAt: groups.groupsAt };
}

async function fetchGroups(of, members) {
  const groups = await groupsOf(of);
  return { groups, names: await namesOf(of, groups, members), groupsAt: Date.now() };
}

/** Names of those in groups who are no members: they are asked for at meetings too. */
async function namesOf(of, groups, members) {
  const known = new Set(members.map((it) => it.person));
  const ids = [...new Set(groups.flatMap((it) => it.people).filter((it) => !known.has(it)))].slice(0, 200);
  if (!ids.length) return {};
  const found = await post(of('registry', 'persons/names'), { ids }).catch(() => []);
  return Object.fromEntries(found.map((it) => [it.id, it.name]));
}

/** Each group with those who belong to it now. */
async function groupsOf(of) {
  const rows = await all(of('business', 'groups')).catch((failure) => {
    if (failure.status === 403 || failure.status === 404) return [];
    throw failure;
  });
  const whole = await Promise.all(rows.map((it) => find(of('business', `groups/${local(it.id)}`))));
  return whole.filter(Boolean).map((it) => ({
    id: it.id, name: it.name, people: it.participants.filter((one) => !one.until).map((one) => one.person),
  }));
}

/** A till was opened or closed here: what was taken along is read again before it is used. */
export function outdate() {
  if (kept) kept.readAt = 0;
}

/** The till was counted and closed: without a network, too, it is not open any more. */
export async function isClosed(me) {
  if (!kept) return;
  kept = { ...kept, session: undefined, readAt: 0 };
  await seal(me.username, NAME, kept);
}

export function forget() {
  kept = undefined;
}

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Members whose names have words that begin so, or whose number it is. */
export function search(village, text, most = 10) {
  const asked = plain(text.trim());
  if (!asked) return [];
  const members = village.counter.members;
  if (/^\d{1,6}$/.test(asked)) return members.filter((it) => it.number === Number(asked));
  const words = asked.split(/\s+/);
  return members.filter((it) => {
    const names = plain(it.name).split(/\s+/);
    return words.every((word) => names.some((name) => name.startsWith(word)));
  }).slice(0, most);
}

export const memberOf = (village, id) => village?.counter.members.find((it) => it.id === id);

/** What was taken here since the village was read, by member and account: nobody is asked twice for one month. */
export async function waiting(village) {
  const sums = { member: new Map(), account: new Map() };
  for (const it of await items()) {
    const unseen = isOpen(it) || Date.parse(it.sentAt) > village.readAt;
    if (it.kind !== 'deposit' || !unseen) continue;
    if (isOpen(it)) sums.member.set(it.member, (sums.member.get(it.member) ?? 0) + it.amountRupiah);
    sums.account.set(it.thing, (sums.account.get(it.thing) ?? 0) + it.amountRupiah);
  }
  return sums;
}

/** Where an amount goes: a candidate's to the principal, a member's to what is due first, the rest to voluntary savings. */
export function plan(village, member, amountRupiah, queued) {
  const due = member.principal ?? member.mandatory;
  if (!due) return { missingRupiah: 0, parts: [], over: amountRupiah };
  const missing = Math.max(0, due.missingRupiah - (queued.account.get(due.savings) ?? 0));
  const product = member.principal ? 'principal' : 'mandatory';
  const first = Math.min(amountRupiah, missing);
  const parts = first > 0 ? [{ savings: due.savings, product, forMonth: monthFor(village, due, queued), amountRupiah: first }] : [];
  const rest = amountRupiah - first;
  const takesRest = rest > 0 && member.voluntary && village.counter.licensed;
  if (takesRest) parts.push({ savings: member.voluntary, product: 'voluntary', amountRupiah: rest });
  return { missingRupiah: missing, parts, over: takesRest ? 0 : rest };
}

/** The month a mandatory saving is for, with what waits in the queue already counted. */
function monthFor(village, due, queued) {
  if (!due.forMonth) return undefined;
  let month = due.forMonth;
  let paid = queued.account.get(due.savings) ?? 0;
  while (paid >= rate(village, month)) {
    paid -= rate(village, month);
    month = next(month);
  }
  return month;
}

export function rate(village, month) {
  const rates = village.counter.mandatory;
  return (rates.filter((it) => it.from <= month).at(-1) ?? rates[0]).rupiah;
}

function next(month) {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
