// Recording: into the queue, and off where there is a network.

import { isOnline, probe } from './network.js';
import { enqueue, items, QUEUED } from './outbox.js';
import { wake } from './sender.js';
import { onTold } from './tabs.js';

const PATIENCE = 6000;

/** The items as they stand after a moment. */
export async function record(me, village, commands) {
  const online = await probe(true); // The limits hold as soon as the network is gone, not some seconds later.
  const made = await enqueue(me, village, commands, { offline: !online });
  const ids = new Set(made.map((it) => it.n));
  if (online) await settled(me, ids);
  return of(me, ids);
}

export async function of(me, ids) {
  return (await items(me.username)).filter((it) => ids.has(it.n));
}

/** Until all are answered for good, the network is gone, or patience is over: then they wait in the queue. */
function settled(me, ids) {
  return new Promise((done) => {
    const over = setTimeout(() => finish(), PATIENCE);
    const look = async () => {
      const open = (await of(me, ids)).some((it) => it.state === QUEUED);
      if (!open || !isOnline()) finish();
    };
    const stop = onTold('outbox', look);
    const finish = () => { clearTimeout(over); stop(); done(); };
    wake(true);
  });
}
