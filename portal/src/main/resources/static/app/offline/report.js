// Says to the cooperative how this device stands: its last number, and what it has not sent. The answer brings its limits.

import { deliver } from '../api.js';
import { device, lastReceipt, setLimits } from './device.js';
import { isOpen, items } from './outbox.js';

let last;

/** Only when something has changed, or once an hour. */
export async function report(me, village = me.places.find((it) => it.length === 10)) {
  if (!me.roles.some((it) => it === 'teller' || it === 'manager') || !village) return;
  const open = (await items()).filter((it) => isOpen(it) && it.receipt && it.kind !== 'void');
  const body = {
    lastNumber: await lastReceipt(), openReceipts: open.length, openRupiah: open.reduce((sum, it) => sum + (it.amountRupiah ?? 0), 0),
  };
  const said = JSON.stringify(body);
  if (!body.lastNumber) return; // It has given none yet.
  if (last?.said === said && Date.now() - last.at < 3600000) return;
  const path = `/api/cooperative/v1/villages/${village}/devices/${await device()}/reports`;
  const answer = await deliver({ method: 'POST', path, body, userId: me.id });
  if (answer.status !== 200) return;
  last = { said, at: Date.now() };
  await setLimits(answer.body);
}
