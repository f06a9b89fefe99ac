// Whether there is a network: known from how the last request ended, for what the browser says of it is not true.

import { heardDate } from './clock.js';

const news = new EventTarget();
const SURE = 15000;
const SHORT = 4000;
let online = true;
let heard = 0;

export const isOnline = () => online;

function is(now) {
  if (online === now) return;
  online = now;
  news.dispatchEvent(new Event('change'));
}

/** Something answered, whatever it said. */
export function reached(answer) {
  heard = Date.now();
  heardDate(answer?.headers.get('Date'));
  is(true);
}

export const missed = () => is(false);

export function onNetwork(work) {
  news.addEventListener('change', work);
  return () => news.removeEventListener('change', work);
}

/** Asks something harmless first, unless an answer has just come and `fresh` does not say otherwise: what is then sent has a way, and what is not is still only here. */
export async function probe(fresh = false) {
  if (!fresh && online && Date.now() - heard < SURE) return true;
  try {
    reached(await fetch('/api/portal/v1/about', { signal: AbortSignal.timeout(SHORT), cache: 'no-store' }));
  } catch {
    missed();
  }
  return online;
}
