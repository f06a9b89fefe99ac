// The outbox: every command that moves money or must not be lost waits here until the service has answered for good.
// An item carries ids and amounts, never a name; it belongs to one user and is sent as that user alone.

import { uuid } from '../api.js';
import { rupiah } from '../format.js';
import { t } from '../texts.js';
import { now } from './clock.js';
import { within, result, read, readAll } from './db.js';
import { device, limits } from './device.js';
import { linkOf } from './seal.js';
import { alone, tell } from './tabs.js';

export const QUEUED = 'queued';
export const SENT = 'sent';
export const REFUSED = 'refused';
const DAYS_KEPT = 7;

/** Whoever gives numbers or changes what is sealed holds this lock. */
export const RECEIPTS = 'desmigratif-receipts';

/** A refusal of the phone itself, with a code as the services have them. */
export class Refusal extends Error {
  constructor(code, values) {
    super(code);
    this.code = code;
    this.values = values;
  }

  text() {
    const words = Object.entries(this.values).map(([name, value]) => [name, rupiah(value)]);
    return t(`refusal.${this.code}`, Object.fromEntries(words));
  }
}

/**
 * Puts commands in, all or none. Each is { kind, thing, method, path, body, member, amountRupiah, numbered }: a numbered
 * one takes the next receipt of this device, in the same write, so that no number is left out or given twice.
 */
export async function enqueue(me, village, commands, more = {}) {
  const name = await device();
  const most = await limits();
  const made = await alone(RECEIPTS, async () => {
    const given = await give(commands, name);
    return within(['outbox', 'kept'], async (outbox, kept) => {
      const before = await result(outbox.getAll());
      check(commands, before, most, more.offline);
      const counted = more.offline ? unsent(given.commands, openRupiah(before)) : given.commands;
      const about = { user: me.username, userId: me.id, village, batch: uuid(), offline: Boolean(more.offline) };
      const all = [];
      for (const command of counted) all.push(await add(outbox, { ...command, ...about }));
      if (given.numbered) {
        await result(kept.put(given.last, 'receipt'));
        await result(kept.put(given.seal, 'seal'));
      }
      return all;
    });
  }).catch((failure) => {
    throw failure.name === 'QuotaExceededError' ? new Refusal('storage-full', {}) : failure;
  });
  tell('outbox');
  return made;
}

/** Writes one; all of it is on the disk when the answer is there. */
async function add(outbox, command) {
  const item = {
    ...command, key: uuid(), state: QUEUED, happened: now(), phone: new Date().toISOString(), tries: 0, attempted: false, nextAt: 0,
  };
  item.n = await result(outbox.add(item));
  return item;
}

/** The last receipt given here: its number and its seal. */
export async function lastGiven() {
  const [number, seal] = await Promise.all([read('kept', 'receipt'), read('kept', 'seal')]);
  return { last: number ?? 0, seal: seal ?? '' };
}

/** The next numbers, each sealed onto the one before. Nobody else gives any meanwhile: see RECEIPTS. */
async function give(commands, name) {
  let { last, seal } = await lastGiven();
  const given = [];
  for (const { numbered, ...command } of commands) {
    if (!numbered) {
      given.push(command);
      continue;
    }
    const body = { ...command.body, device: name, receipt: ++last };
    const link = await linkOf(seal, { ...command, body });
    seal = link?.seal ?? '';
    given.push({ ...command, body: { ...body, ...(link && { link }) }, receipt: { device: name, number: last } });
  }
  return { commands: given, last, seal, numbered: given.some((it, i) => commands[i].numbered) };
}

/** What was taken without a network says what is not sent yet: the cooperative holds it against the limits, too. */
function unsent(commands, open) {
  let sum = open;
  return commands.map((it) => {
    sum += it.amountRupiah ?? 0;
    if (!it.body?.link) return it;
    const receiptRupiah = commands.filter((one) => one.member === it.member).reduce((all, one) => all + (one.amountRupiah ?? 0), 0);
    return { ...it, body: { ...it.body, offline: { receiptRupiah, openRupiah: sum } } };
  });
}

export const openRupiah = (all) => all.filter((it) => it.state !== SENT).reduce((sum, it) => sum + (it.amountRupiah ?? 0), 0);

/** What was not sent must stay small enough to be lost: on one receipt, and on this device. */
function check(commands, all, most, offline) {
  const money = commands.filter((it) => it.amountRupiah);
  if (!offline || !money.length) return;
  const open = openRupiah(all);
  const added = money.reduce((sum, it) => sum + it.amountRupiah, 0);
  for (const it of receipts(money)) {
    if (it > most.receiptRupiah) throw new Refusal('limit-receipt', { limit: most.receiptRupiah });
  }
  if (open + added > most.deviceRupiah) throw new Refusal('limit-device', { limit: most.deviceRupiah, open });
}

/** The sum each payer handed in at once. */
function receipts(money) {
  const sums = new Map();
  for (const it of money) sums.set(it.member, (sums.get(it.member) ?? 0) + it.amountRupiah);
  return sums.values();
}

/** All items of a user, oldest first; or of everybody. */
export async function items(user) {
  return (await readAll('outbox')).filter((it) => !user || it.user === user);
}

export const isOpen = (it) => it.state !== SENT;

/** Changes one item, where `may` still holds of it; the answer is the item as it is now. */
export async function change(n, may, work) {
  const changed = await within(['outbox'], async (outbox) => {
    const item = await result(outbox.get(n));
    if (!item || !may(item)) return item && { ...item, unchanged: true };
    const next = work(item);
    if (next === undefined) await result(outbox.delete(n));
    else await result(outbox.put(next));
    return next ?? { ...item, gone: true };
  });
  tell('outbox');
  return changed;
}

/** Forgets what was sent a week ago. */
export async function sweep() {
  const before = Date.now() - DAYS_KEPT * 86400000;
  await within(['outbox'], async (outbox) => {
    for (const it of await result(outbox.getAll())) {
      if (it.state === SENT && Date.parse(it.sentAt) < before) await result(outbox.delete(it.n));
    }
  });
}
