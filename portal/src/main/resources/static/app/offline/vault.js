// What is personal on this phone is sealed: AES-GCM under a key of each user's own, wrapped by a PIN of six digits. The
// key is never written in clear; other tabs of the same user are handed it while this one is open.

import { read, readAll, remove, within, result, write } from './db.js';
import { onTold, tell } from './tabs.js';

const ROUNDS = 600000;
const MOST_WRONG = 10;
const encoder = new TextEncoder();

let key; // { user, key } while unlocked.

export const PIN = /^\d{6}$/;
export const isUnlocked = (user) => key?.user === user;

/** Everybody who has a PIN here: { user, name, wrong }. */
export const users = () => readAll('users');

async function wrapping(pin, salt, rounds) {
  const raw = await crypto.subtle.importKey('raw', encoder.encode(pin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, raw, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/** A new PIN is a new key: what was sealed under an old one is fetched again. */
export async function setPin({ username, name }, pin) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', made, await wrapping(pin, salt, ROUNDS), { name: 'AES-GCM', iv });
  await wipe(username);
  await write('users', { user: username, name, salt, iv, rounds: ROUNDS, wrapped, wrong: 0, waitUntil: 0 });
  await unwrap(await read('users', username), pin);
}

/** Opens with the PIN: true, or how it failed: `wrong`, `wait`, `wiped`. */
export async function unlock(user, pin) {
  const kept = await read('users', user);
  if (!kept) return 'wiped';
  if (kept.waitUntil > Date.now()) return 'wait';
  try {
    await unwrap(kept, pin);
  } catch {
    return wrong(kept);
  }
  await write('users', { ...kept, wrong: 0, waitUntil: 0 }).catch(() => {}); // A full phone opens all the same.
  return true;
}

async function unwrap(kept, pin) {
  const opened = await crypto.subtle.unwrapKey(
    'raw', kept.wrapped, await wrapping(pin, kept.salt, kept.rounds), { name: 'AES-GCM', iv: kept.iv },
    { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
  key = { user: kept.user, key: opened };
}

/** After five wrong PINs each further one waits longer; after ten what was read is gone, and what is queued stays. */
async function wrong(kept) {
  const times = kept.wrong + 1;
  if (times >= MOST_WRONG) {
    await wipe(kept.user);
    await remove('users', kept.user);
    return 'wiped';
  }
  const waitUntil = times < 5 ? 0 : Date.now() + 30000 * 2 ** (times - 5);
  await write('users', { ...kept, wrong: times, waitUntil });
  return times < 5 ? 'wrong' : 'wait';
}

/** Whether this is the PIN of somebody of this phone: as a signature; nothing is opened by it. */
export async function isPinOf(user, pin) {
  const own = key;
  const how = await unlock(user, pin);
  key = own;
  return how === true;
}

export function lock() {
  key = undefined;
}

/** Asks the other tabs for the key of this user; waits a moment for an answer. */
export function borrow(user) {
  return new Promise((done) => {
    const stop = onTold('key-given', (given) => {
      if (given?.user !== user) return;
      key = given;
      stop();
      done(true);
    });
    setTimeout(() => { stop(); done(isUnlocked(user)); }, 150);
    tell('key-wanted', user);
  });
}

onTold('key-wanted', (user) => {
  if (isUnlocked(user)) tell('key-given', key);
});

/** Seals a value under a name, for the user who is unlocked. */
export async function seal(user, name, value) {
  if (!isUnlocked(user)) return false;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = encoder.encode(`${user}/${name}`); // What is moved to another name or user does not open.
  const text = encoder.encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key.key, text);
  return write('sealed', { iv, sealed }, `${user}/${name}`).then(() => true, () => false); // Where it is full, memory has it.
}

/** What was sealed, or nothing. */
export async function unseal(user, name) {
  if (!isUnlocked(user)) return undefined;
  const kept = await read('sealed', `${user}/${name}`);
  if (!kept) return undefined;
  const additionalData = encoder.encode(`${user}/${name}`);
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv, additionalData }, key.key, kept.sealed);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined; // Sealed under an older key.
  }
}

/** Forgets what was read for a user; the queue and the PIN stay. */
export async function wipe(user) {
  await within(['sealed'], async (store) => {
    for (const name of await result(store.getAllKeys())) {
      if (name.startsWith(`${user}/`)) await result(store.delete(name));
    }
  });
}
