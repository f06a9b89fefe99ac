// Tabs of one phone tell each other what has changed.

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('desmigratif') : undefined;
const here = new EventTarget();

channel?.addEventListener('message', (it) => here.dispatchEvent(new CustomEvent(it.data.what, { detail: it.data.detail })));

/** Tells this tab and all others. */
export function tell(what, detail) {
  here.dispatchEvent(new CustomEvent(what, { detail }));
  channel?.postMessage({ what, detail });
}

/** One at a time on this phone; a browser that cannot lock (a page without HTTPS) has no other tab that sends. */
export function alone(name, work, options = {}) {
  return navigator.locks ? navigator.locks.request(name, options, work) : work({ name });
}

export function onTold(what, work) {
  const heard = (it) => work(it.detail);
  here.addEventListener(what, heard);
  return () => here.removeEventListener(what, heard);
}
