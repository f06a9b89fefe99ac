// The queue as a file: for a phone that dies, a browser that is cleaned, a manager who brings in what a lost one held.

import { result, within } from './db.js';
import { isOpen, items, QUEUED } from './outbox.js';
import { tell } from './tabs.js';

const KIND = 'desmigratif-queue';

/** All of a user that is not sent, as text; ids and amounts, no name. */
export async function queueAsText(me) {
  const open = (await items(me.username)).filter(isOpen);
  return JSON.stringify({ kind: KIND, version: 1, written: new Date().toISOString(), user: me.username, userId: me.id, items: open }, undefined, 1);
}

export async function download(me) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await queueAsText(me)], { type: 'application/json' }));
  link.download = `antrean-${me.username}-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Takes a file in: what is here already (by its key) is left as it is. A manager may bring in another's. */
export async function takeIn(me, text) {
  const file = parsed(text);
  const own = file.userId === me.id;
  if (!own && !me.roles.includes('manager')) throw Object.assign(new Error('file-of-another'), { code: 'file-of-another' });
  const taken = await within(['outbox'], async (outbox) => {
    const keys = new Set((await result(outbox.getAll())).map((it) => it.key));
    let count = 0;
    for (const { n, ...it } of file.items) {
      if (keys.has(it.key)) continue;
      await result(outbox.add({ ...it, state: QUEUED, user: me.username, userId: me.id, nextAt: 0, attempted: true, brought: !own }));
      count++;
    }
    return count;
  });
  tell('outbox');
  tell('outbox-put');
  return { taken, of: file.items.length };
}

function parsed(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch { /* Not even JSON. */ }
  const right = file?.kind === KIND && Array.isArray(file.items) && file.items.every((it) => it.key && it.path?.startsWith('/api/') && it.method);
  if (!right) throw Object.assign(new Error('file-strange'), { code: 'file-strange' });
  return file;
}
