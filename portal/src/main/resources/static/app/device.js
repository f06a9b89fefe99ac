// This phone or counter: sessions are opened on it, and receipts are numbered for it.

import { uuid } from './api.js';

const KEPT = 'desmigratif.device';

export function device() {
  let name = localStorage.getItem(KEPT);
  if (!name) {
    name = `hp-${uuid().slice(-6)}`;
    localStorage.setItem(KEPT, name);
  }
  return name;
}

/** The number of the last receipt given here; the next ones follow it without a gap. */
export const lastReceipt = () => Number(localStorage.getItem(`${KEPT}.receipt`) ?? 0);

export function gave(receipt) {
  localStorage.setItem(`${KEPT}.receipt`, String(Math.max(lastReceipt(), receipt)));
}
