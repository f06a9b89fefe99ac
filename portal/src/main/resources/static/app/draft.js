// What somebody is typing, kept until it is saved: a call, a reload, a phone that dies in the middle loses nothing. It is
// sealed under a key that the portal hands to whoever is signed in and that is written nowhere on the phone, so another
// person on it reads nothing. Forms on sensitive things keep nothing.

import { read, readAll, readKeys, remove, write } from './offline/db.js';

const LONGEST = 14 * 24 * 3600 * 1000;
const encoder = new TextEncoder();
const waiting = new Map(); // What was typed while the last of it is still being written, by form.

let owner;
let key;
let order = Promise.resolve();

const at = (name) => `typed ${owner} ${name}`; // No user name has a space: it never meets another's draft.

/** One after the other, so that an older draft never comes last; a phone that keeps nothing holds up nobody. */
function inOrder(work) {
  order = order.then(work).catch(() => {});
  return order;
}

/** Whose drafts they are from now on. A key needs HTTPS or localhost; without one nothing is kept. */
export function draftsOf({ id, draftKey }) {
  if (owner === id) return;
  owner = id;
  key = draftKey && crypto.subtle?.importKey('raw', Uint8Array.from(draftKey.match(/../g), (it) => parseInt(it, 16)), 'AES-GCM', false, ['encrypt', 'decrypt']);
  inOrder(tidy);
}

/** What nobody came back for does not stay. */
async function tidy() {
  const [names, values] = await Promise.all([readKeys('drafts'), readAll('drafts')]);
  await Promise.all(names.filter((it, i) => it.startsWith('typed ') && Date.now() - values[i].at > LONGEST).map((it) => remove('drafts', it)));
}

async function put(name, said) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encoder.encode(at(name)) }, await key, encoder.encode(JSON.stringify(said)));
  await write('drafts', { iv, sealed, at: Date.now() }, at(name));
}

/** At once, since nobody knows when a phone dies; of what is typed while that takes, the last. */
export function keepDraft(name, said) {
  if (!key) return;
  const busy = waiting.has(name);
  waiting.set(name, said);
  if (!busy) inOrder(() => written(name));
}

async function written(name) {
  const said = waiting.get(name);
  waiting.delete(name);
  if (said) await put(name, said);
}

export function forgetDraft(name) {
  waiting.delete(name);
  return inOrder(() => remove('drafts', at(name)));
}

/** A draft that really differs from how the form begins. */
export async function draftOf(name, first) {
  if (!key) return undefined;
  await order;
  try {
    const kept = await read('drafts', at(name));
    if (!kept) return undefined;
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv, additionalData: encoder.encode(at(name)) }, await key, kept.sealed);
    const said = JSON.parse(new TextDecoder().decode(text));
    return Object.keys(said).some((it) => JSON.stringify(said[it]) !== JSON.stringify(first[it])) ? said : undefined;
  } catch {
    return undefined; // Sealed under another key.
  }
}
