// Keeps the shell of the pages: one set of files, known by its version, taken as a whole or not at all. Nothing that
// anybody says or asks is ever kept here: /api, /login and /oauth2 go to the network, as if there were no worker.

const CACHE = `shell-${SHELL.version}`;
const HOME = '/';

/** Each file by its hash: a set that changes while it is fetched is no set, and is tried again later. */
async function fill() {
  const cache = await caches.open(CACHE);
  const fetched = Object.entries(SHELL.files).map(async ([address, integrity]) => {
    const kept = await caches.match(address, { cacheName: CACHE });
    if (!kept) await cache.put(address, await fresh(address, integrity));
  });
  await Promise.all(fetched);
  await cache.put(HOME, await fresh(HOME));
}

async function fresh(address, integrity) {
  const answer = await fetch(address, { credentials: 'same-origin', ...(integrity && { integrity }) });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function tidy() {
  const old = (await caches.keys()).filter((it) => it.startsWith('shell-') && it !== CACHE);
  await Promise.all(old.map((it) => caches.delete(it)));
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

/** The first worker takes the open pages along; a later one waits until the page asks for it, between two forms. */
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver(event.source));
});

/** Only where the asking tab is the only one: another may be in the middle of a form. */
async function takeOver(asking) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1) asking.postMessage('other-tabs');
  else self.skipWaiting();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  const home = request.mode === 'navigate' && address.pathname === HOME;
  if (!home && !(address.pathname in SHELL.files)) return;
  event.respondWith(kept(request, home ? HOME : address.pathname));
});

async function kept(request, address) {
  return (await caches.match(address, { cacheName: CACHE })) ?? fetch(request);
}
