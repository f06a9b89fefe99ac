// A till opened on this phone: it takes money at once, and is told to the cooperative before any of that money.

import { read, write } from './db.js';
import { items, QUEUED, SENT } from './outbox.js';

export const OPENING = 'opening';

/** The command; what is counted is part of the cooperative's cash already. */
export const opening = (village, id, device, cashRupiah) => ({
  kind: OPENING, thing: `${village}/${id}`, method: 'PUT', path: `/api/cooperative/v1/villages/${village}/sessions/${id}`,
  body: { device, openingCashRupiah: cashRupiah },
});

/** The one that the village, as it was read, does not know of yet. */
export async function openedHere(me, village) {
  const closed = await read('kept', 'closed-session');
  const mine = (await items(me.username)).filter((it) => it.kind === OPENING && it.thing !== closed);
  const found = mine.findLast((it) => it.state === QUEUED || (it.state === SENT && Date.parse(it.sentAt) > (village?.readAt ?? 0)));
  return found && {
    id: found.thing, device: found.body.device, openedOn: found.happened.slice(0, 10),
    openingCashRupiah: found.body.openingCashRupiah, cashRupiah: found.body.openingCashRupiah,
  };
}

/** It was counted and closed: no more money goes into it. */
export const closedHere = (session) => write('kept', session.id, 'closed-session');

/** Whether an item waits for the opening of the till that its money went into. */
export const waitsFor = (opened, it) => it.body?.session === opened.thing;
