// The outbox: every command that moves money or must not be lost waits here until the service has answered for good.
// An item carries ids and amounts, never a name; it belongs to one user and is sent as that user alone.

import { uuid } from '../api.js';
import { rupiah } from '../format.js';
import { t } from '../texts.js';
import { now } from './clock.js';
import { within, result, readAll } from './db.js';
import { device, limits } from './device.js';
import { tell } from './tabs.js';

export const QUEUED = 'queued';
export const SENT = 'sent';
export const REFUSED = 'refused';
const DAYS_KEPT = 7;

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
export async function put(me, village, commands, more = {}) {
  const name = await device();
  const most = await limits();
  const batch = uuid();
  const made = await within(['outbox', 'kept'], async (outbox, kept) => {
    check(commands, await result(outbox.getAll()), most, more.offline);
    let last = (await result(kept.get('receipt'))) ?? 0;
    const all = [];
    for (const { numbered, ...command } of commands) {
      const body = numbered ? { ...command.body, device: name, receipt: ++last } : command.body;
      const receipt = numbered ? { device: name, number: last } : command.receipt;
      const item = {
        ...command, body, receipt, user: me.username, userId: me.id, village, key: uuid(), batch, state: QUEUED,
        happened: now(), phone: new Date().toISOString(), tries: 0, attempted: false, nextAt: 0, offline: Boolean(more.offline),
      };
      item.n = await result(outbox.add(item));
      all.push(item);
    }
    if (commands.some((it) => it.numbered)) await result(kept.put(last, 'receipt'));
    return all;
  }).catch((failure) => {
    throw failure.name === 'QuotaExceededError' ? new Refusal('storage-full', {}) : failure;
  });
  tell('outbox');
  return made;
}

/** What was not sent must stay small enough to be lost: on one receipt, and on this device. */
function check(commands, all, most, offline) {
  const money = commands.filter((it) => it.amountRupiah);
  if (!offline || !money.length) return;
  const open = all.filter((it) => it.state !== SENT).reduce((sum, it) => sum + (it.amountRupiah ?? 0), 0);
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
