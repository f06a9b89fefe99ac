// What may still be done to an item of the queue: asked again, edited, voided; never once it may have been booked.

import { uuid } from '../api.js';
import { now, today } from './clock.js';
import { read, result, within } from './db.js';
import { device } from './device.js';
import { change, enqueue, isOpen, items, lastGiven, openRupiah, QUEUED, RECEIPTS, REFUSED } from './outbox.js';
import { OPENING, waitsFor } from './opening.js';
import { linkOf, relink } from './seal.js';
import { wake } from './sender.js';
import { alone, tell } from './tabs.js';

/** Nobody has seen it yet, or it was refused for good: then it is only here. */
export const mayMend = (it) => it.state === REFUSED || (it.state === QUEUED && !it.attempted);

/** Asked again as it is: at once; and counted anew, for by now less may be waiting beside it. */
export async function retry(n) {
  await within(['outbox'], async (outbox) => {
    const it = await result(outbox.get(n));
    if (it?.state === QUEUED) await result(outbox.put({ ...it, nextAt: 0 }));
    if (it?.state === REFUSED) await result(outbox.put({ ...it, ...ANEW, key: uuid(), body: recounted(it, await result(outbox.getAll())) }));
  });
  tell('outbox');
  wake(true);
}

const ANEW = { state: QUEUED, attempted: false, tries: 0, nextAt: 0, why: undefined };

/** What is not sent yet, with this one as it is now. */
function recounted({ n, batch, member, amountRupiah, body }, all) {
  if (!body.offline) return body;
  const others = all.filter((it) => it.n !== n);
  const beside = others.filter((it) => it.batch === batch && it.member === member).reduce((sum, it) => sum + (it.amountRupiah ?? 0), 0);
  return { ...body, offline: { receiptRupiah: amountRupiah + beside, openRupiah: amountRupiah + openRupiah(others) } };
}

/**
 * The same receipt with another content, under another key. Another number only where this one stands on another
 * deposit; the open till of now, where there is one.
 */
export async function mend(n, changes, session) {
  const mended = await alone(RECEIPTS, async () => {
    const before = await read('outbox', n);
    if (!before || !mayMend(before)) return undefined;
    const { item, given } = await changed(before, changes, session);
    return within(['outbox', 'kept'], async (outbox, kept) => {
      const it = await result(outbox.get(n));
      if (!it || !mayMend(it) || it.key !== before.key) return undefined;
      const whole = { ...item, body: recounted(item, await result(outbox.getAll())) };
      await result(outbox.put(whole));
      if (given) {
        await result(kept.put(given.number, 'receipt'));
        await result(kept.put(given.seal, 'seal'));
      }
      return whole;
    });
  });
  tell('outbox');
  wake(true);
  return mended;
}

/** The item as it will be; and, where it takes another number, the last number and seal of the device. */
async function changed(it, { amountRupiah, by, on, number }, session) {
  const { last, seal } = await lastGiven();
  const anew = it.why?.code === 'receipt-used' && !it.paper;
  const receipt = anew ? { device: await device(), number: last + 1 } : { ...it.receipt, number: number || it.receipt.number };
  const { forMonth, link, ...rest } = it.body;
  const body = {
    ...rest, amountRupiah, handedInBy: by, on: on ?? today(), device: receipt.device, receipt: receipt.number, ...(session && { session: session.id }),
  };
  const content = { ...it, body };
  const hold = anew ? await linkOf(seal, content) : await relink(link, content);
  const item = { ...it, ...ANEW, receipt, amountRupiah, key: uuid(), happened: now(), mended: true, body: { ...body, ...(hold && { link: hold }) } };
  return { item, given: anew ? { number: receipt.number, seal: hold?.seal ?? '' } : undefined };
}

/** A till that could not be opened: its money goes into the one that is open now, else it stays. */
async function emptied(opened, session) {
  await within(['outbox'], async (outbox) => {
    for (const it of await result(outbox.getAll())) {
      if (!session || session.id === opened.thing || !waitsFor(opened, it) || !mayMend(it)) continue;
      await result(outbox.put({ ...it, body: { ...it.body, session: session.id } }));
    }
  });
  return !(await items()).some((it) => isOpen(it) && waitsFor(opened, it));
}

/** Deletes one; its number is told as void, with a reason, so that it is not missed. */
export async function cancel(me, item, why, session) {
  if (item.kind === OPENING && !await emptied(item, session)) return false;
  const done = await change(item.n, mayMend, () => undefined);
  if (!done?.gone) return false;
  if (item.receipt) {
    const { device, number } = item.receipt;
    await enqueue(me, item.village, [{
      kind: 'void', thing: `voids/${device}`, method: 'POST', receipt: item.receipt, member: item.member,
      path: `/api/cooperative/v1/villages/${item.village}/devices/${device}/voids`, body: { number, why, ...(item.body.link && { link: item.body.link }) },
    }]);
  }
  wake(true);
  return true;
}
