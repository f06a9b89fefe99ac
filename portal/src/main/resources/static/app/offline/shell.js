// The shell on the phone: taken along by the service worker, and changed only when the person says so.

let heard = () => {};
let found;

const say = (what) => {
  found = what;
  heard(what);
};

/** Tells of `ready` (it can be used without a network now), `new` (another version waits) and `other-tabs`. */
export function onVersion(work) {
  heard = work;
  if (found) work(found);
  return () => { heard = () => {}; };
}

export async function installShell() {
  if (!('serviceWorker' in navigator)) return;
  const first = !navigator.serviceWorker.controller;
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (!registration) return;
  if (registration.waiting && !first) say('new');
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && !first) say('new');
      if (worker.state === 'activated' && first) say('ready');
    });
  });
  navigator.serviceWorker.addEventListener('message', (it) => it.data === 'other-tabs' && say('other-tabs'));
}

/** Asked for between two forms: the new set takes over, and the page starts again on it. */
export async function takeNewVersion() {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage('take-over');
}
