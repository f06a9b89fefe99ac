// What may still be done to an item of the queue: asked again, edited, voided; never once it may have been booked.

import { uuid } from '../api.js';
import { now, today } from './clock.js';
import { result, within } from './db.js';
import { change, put, QUEUED, REFUSED } from './outbox.js';
import { wake } from './sender.js';
import { tell } from './tabs.js';

/** Nobody has seen it yet, or it was refused for good: then it is only here. */
export const mayMend = (it) => it.state === REFUSED || (it.state === QUEUED && !it.attempted);

/** Asked again as it is: at once. */
export async function retry(n) {
  await change(n, (it) => it.state === QUEUED || it.state === REFUSED, (it) => (it.state === REFUSED
    ? { ...it, state: QUEUED, key: uuid(), attempted: false, tries: 0, nextAt: 0, why: undefined }
    : { ...it, nextAt: 0 }));
  wake(true);
}

/**
 * The same receipt with another content, under another key. Another number only where this one stands on another
 * deposit; the open till of now, where there is one.
 */
export async function mend(n, changes, session) {
  let mended;
  await within(['outbox', 'kept'], async (outbox, kept) => {
    const it = await result(outbox.get(n));
    if (!it || !mayMend(it)) return;
    let { receipt } = it;
    if (it.why?.code === 'receipt-used' && !it.paper) {
      receipt = { ...receipt, number: ((await result(kept.get('receipt'))) ?? 0) + 1 };
      await result(kept.put(receipt.number, 'receipt'));
    } else if (changes.number) {
      receipt = { ...receipt, number: changes.number };
    }
    const { forMonth, ...body } = it.body;
    mended = {
      ...it, receipt, amountRupiah: changes.amountRupiah, state: QUEUED, key: uuid(), attempted: false, tries: 0, nextAt: 0, why: undefined,
      happened: now(), mended: true,
      body: {
        ...body, amountRupiah: changes.amountRupiah, handedInBy: changes.by, on: changes.on ?? today(), receipt: receipt.number,
        ...(session && { session: session.id }),
      },
    };
    await result(outbox.put(mended));
  });
  tell('outbox');
  wake(true);
  return mended;
}

/** Deletes one; its number is told as void, with a reason, so that it is not missed. */
export async function cancel(me, item, why) {
  const done = await change(item.n, mayMend, () => undefined);
  if (!done?.gone) return false;
  if (item.receipt) {
    const { device, number } = item.receipt;
    await put(me, item.village, [{
      kind: 'void', thing: `voids/${device}`, method: 'POST', receipt: item.receipt, member: item.member,
      path: `/api/cooperative/v1/villages/${item.village}/devices/${device}/voids`, body: { number, why },
    }]);
  }
  wake(true);
  return true;
}
