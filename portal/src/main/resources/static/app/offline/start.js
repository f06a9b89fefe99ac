// Coming in: with a network by the login, without one by the PIN of somebody who has worked on this phone before.

import { get, signOut, whenSignedOut } from '../api.js';
import { forgetFirst } from '../first.js';
import { heardTime, loadClock } from './clock.js';
import { readKeys } from './db.js';
import { device, room } from './device.js';
import { report } from './report.js';
import { startSending, stopSending } from './sender.js';
import { tell } from './tabs.js';
import { borrow, lock, seal, unseal, users, wipe } from './vault.js';

let me;

/** Only who has a PIN on this phone needs it: the first page comes sooner without. */
const locking = () => import(`./lock.js`);

/** Who works here now; nothing where one is on the way to the login. */
export async function enter() {
  await loadClock();
  me = await signedIn() ?? await withoutNetwork();
  if (!me) return undefined;
  if (offlineRole(me)) {
    whenSignedOut(() => tell('signed-out'));
    navigator.storage?.persist && room();
    await device();
    startSending(me);
    report(me).catch(() => {});
  }
  return me;
}

export const offlineRole = (who) => who.roles.some((it) => it === 'teller' || it === 'manager');

async function signedIn() {
  let who;
  try {
    who = await get('/api/portal/v1/me');
  } catch (failure) {
    if (failure.status === 0 || failure.status >= 500) return undefined;
    throw failure;
  }
  await heardTime(who);
  if (!offlineRole(who)) return who;
  if ((await users()).some((it) => it.user === who.username)) {
    const { askPin, keepLocked } = await locking();
    if (!await borrow(who.username)) await askPin(who);
    keepLocked(who);
    await seal(who.username, 'me', who);
  }
  return who;
}

/** Somebody of this phone, as she was when she last had a network. */
async function withoutNetwork() {
  const kept = await readKeys('sealed');
  const known = (await users()).filter((it) => kept.includes(`${it.user}/me`));
  if (!known.length) throw Object.assign(new Error('no-network'), { status: 0, code: 'first-time-needs-network' });
  const { choose, keepLocked } = await locking();
  for (;;) {
    const user = await choose(known);
    const who = await unseal(user, 'me');
    if (who) {
      keepLocked(who);
      return { ...who, offline: true };
    }
  }
}

/** After a PIN was set: from now on it locks, and what is read is kept. */
export async function pinIsSet(who) {
  (await locking()).keepLocked(who);
  await seal(who.username, 'me', who);
}

/** Signs out: what was read goes, what is queued stays until its owner comes back. */
export async function leave() {
  stopSending();
  if (me) await wipe(me.username);
  forgetFirst();
  lock();
  await import(`./village.js`).then((it) => it.forget()).catch(() => {}); // What was not fetched has nothing to forget.
  await signOut().catch(() => location.reload()); // Without a network one leaves the phone, not the platform.
}

