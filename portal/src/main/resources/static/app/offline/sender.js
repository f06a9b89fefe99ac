// Sends the outbox: one sender on the phone, things in their order, each until it is answered for good.

import { deliver } from '../api.js';
import { pause } from './backoff.js';
import { loadClock, now } from './clock.js';
import { isOnline, probe } from './network.js';
import { change, items, QUEUED, REFUSED, SENT, sweep } from './outbox.js';
import { OPENING } from './opening.js';
import { report } from './report.js';
import { alone, onTold, tell } from './tabs.js';

const IDLE = 60000;
let me;
let timer;
let paused;
let misses = 0;

/** From now on what is queued goes out as this user, and as no other. */
export function startSending(user) {
  me = user;
  paused = undefined;
  for (const event of ['online', 'focus', 'pageshow']) addEventListener(event, () => wake());
  document.addEventListener('visibilitychange', () => document.hidden || wake());
  onTold('outbox-put', () => wake());
  wake(true); // Whoever has just signed in need not wait out what was held for the login.
}

export function stopSending() {
  me = undefined;
  clearTimeout(timer);
}

/** Why nothing goes out: `signed-out`, `other-user` or `storage-full`; else nothing. */
export const whyPaused = () => paused;

/** Tries now what waits; `force` also what has been told to wait. */
export async function wake(force = false) {
  if (!me) return;
  clearTimeout(timer);
  await alone('desmigratif-sender', async (lock) => {
    if (lock) await drain(me, force);
  }, { ifAvailable: !force }).catch((failure) => {
    if (failure?.name !== 'QuotaExceededError') return;
    paused = 'storage-full'; // Nothing goes out that cannot be marked first: it could be changed, and booked twice.
    tell('outbox');
  });
  if (me) timer = setTimeout(wake, await untilNext());
}

async function untilNext() {
  if (!isOnline()) return pause(misses);
  const next = (await items(me.username)).filter((it) => it.state === QUEUED).map((it) => it.nextAt - Date.now());
  return Math.max(500, Math.min(IDLE, ...next));
}

/** In order; what must wait holds up its own thing alone, a till the money that went into it, no network all. */
async function drain(user, force) {
  await loadClock();
  if (!await hasNetwork(user)) return;
  const held = new Set((await items(user.username)).filter((it) => it.kind === OPENING && it.state === REFUSED).map((it) => it.thing));
  let before = -1;
  let sent = 0;
  for (;;) {
    const next = (await items(user.username)).find((it) => it.state === QUEUED && it.n > before && !held.has(it.thing) && !held.has(it.body?.session));
    if (!next || user !== me) break;
    before = next.n;
    if (next.nextAt > Date.now() && !force) {
      held.add(next.thing);
      continue;
    }
    const outcome = await sendOne(next);
    if (outcome === 'held' || (outcome === 'refused' && next.kind === OPENING)) held.add(next.thing);
    if (outcome === 'stop') break;
    sent++;
  }
  if (sent) {
    await sweep();
    await report(user).catch(() => {});
    tell('drained');
  }
}

/** A harmless question goes first, so that what was never sent can still be edited. */
async function hasNetwork(user) {
  if (!(await items(user.username)).some((it) => it.state === QUEUED)) return false;
  misses = (await probe()) ? 0 : misses + 1;
  return misses === 0;
}

/** Marked before it goes: from then on it may have been booked, so it is no longer edited, only asked again. */
async function sendOne(item) {
  const marked = await change(item.n, (it) => it.state === QUEUED, (it) => ({ ...it, attempted: true, tries: it.tries + 1, happened: happened(it) }));
  if (!marked || marked.unchanged) return 'gone';
  const answer = await deliver(marked).catch(() => ({ status: 0 }));
  paused = undefined;
  if (answer.status >= 200 && answer.status < 300) return settle(marked, { state: SENT, answer: answer.body, sentAt: new Date().toISOString(), why: undefined });
  if (answer.status === 401) return hold(marked, answer, 'signed-out');
  if (answer.code === 'other-user') return hold(marked, answer, 'other-user');
  if (isPassing(answer)) return wait(marked, answer);
  return settle(marked, { state: REFUSED, why: { status: answer.status, code: answer.code, field: answer.field, texts: answer.texts } });
}

/** A clock that ran ahead while there was no network is known by now: nothing has happened in the future. */
function happened(it) {
  const time = now();
  return !it.attempted && it.happened > time ? time : it.happened;
}

const isPassing = ({ status, code }) => status === 0 || status >= 500 || status === 408 || status === 425 || status === 429
  || code === 'not-heard-yet' || code === 'csrf';

async function settle(item, result) {
  await change(item.n, () => true, (it) => ({ ...it, ...result, nextAt: 0 }));
  return result.state;
}

/** 401 pauses and never deletes: whoever signs in as this user goes on. */
async function hold(item, answer, why) {
  paused = why;
  await change(item.n, () => true, (it) => ({ ...it, nextAt: Date.now() + IDLE, why: { status: answer.status, code: why } }));
  return 'stop';
}

async function wait(item, { status, code, texts, retryAfter }) {
  const nextAt = Date.now() + pause(item.tries, retryAfter);
  await change(item.n, () => true, (it) => ({ ...it, nextAt, why: { status, code: code ?? 'no-network', texts } }));
  return status === 0 ? 'stop' : 'held';
}
