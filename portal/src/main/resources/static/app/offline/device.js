// This phone or counter: sessions are opened on it, receipts are numbered for it, and it says how it stands.

import { uuid } from '../api.js';
import { read, result, within, write } from './db.js';

const DEFAULT = { receiptRupiah: 200000, deviceRupiah: 3000000 };

/** Its name, made once; what an earlier release kept elsewhere is taken over. */
export async function device() {
  return within(['kept'], async (kept) => {
    const name = await result(kept.get('device'));
    if (name) return name;
    const made = localStorage.getItem('desmigratif.device') ?? `hp-${uuid().slice(-6)}`;
    await result(kept.put(made, 'device'));
    const last = Number(localStorage.getItem('desmigratif.device.receipt') ?? 0);
    if (last) await result(kept.put(last, 'receipt'));
    return made;
  });
}

export const lastReceipt = async () => (await read('kept', 'receipt')) ?? 0;

/** What may be taken here without a network, as a manager has set it. */
export const limits = async () => (await read('kept', 'limits')) ?? DEFAULT;

export const setLimits = ({ receiptRupiah, deviceRupiah }) => write('kept', { receiptRupiah, deviceRupiah }, 'limits');

/** Asks the browser not to throw away what is kept here, and says how much room is left. */
export async function room() {
  const lasting = await navigator.storage?.persist?.().catch(() => false);
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => ({}))) ?? {};
  return { lasting: Boolean(lasting), free: quota - usage, usage };
}
