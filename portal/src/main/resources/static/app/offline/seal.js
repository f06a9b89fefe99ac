// The chain of receipts: each is sealed over what stands on it and the seal of the one before, so that a receipt that is
// changed, left out or put in afterwards shows. The cooperative checks it.

import { local } from '../api.js';

const MOST = 20;
const encoder = new TextEncoder();

/** How a deposit's receipt holds on to the one before; nothing where the browser cannot compute it. */
export async function linkOf(after, { thing, body }, was = []) {
  if (!crypto.subtle) return undefined;
  const text = [after, body.device, body.receipt, local(thing), body.amountRupiah, body.on, body.handedInBy].join('|');
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(text));
  const seal = [...new Uint8Array(digest)].map((it) => it.toString(16).padStart(2, '0')).join('');
  return { after, seal, was: was.slice(0, MOST) };
}

/** The same receipt with another content: what held on to it as it was still does. */
export function relink(link, item) {
  return link && linkOf(link.after, item, [link.seal, ...link.was]);
}

/** A few signs of the seal, for paper: a receipt in hand can be held against the one that was booked. */
export const mark = (link) => link && `${link.seal.slice(0, 4)} ${link.seal.slice(4, 8)}`.toUpperCase();
