// The way to the services: one place for keys, ids, CSRF and what went wrong.

import { askedAlready, note } from './first.js';
import { missed, reached } from './offline/network.js';

const PATIENCE = 45000;

const cookie = (name) => document.cookie.split('; ').find((it) => it.startsWith(`${name}=`))?.slice(name.length + 1);

/** A UUIDv7: ids and keys are made here, so that a second tap or a repeat after a lost answer books nothing twice. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = BigInt(Date.now());
  for (let i = 0; i < 6; i++) bytes[i] = Number((now >> BigInt(8 * (5 - i))) & 0xffn);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const newId = (kind) => `${kind}-${uuid()}`;

/** The part of an id behind its village, as it stands in a path. */
export const local = (id) => id.slice(id.indexOf('/') + 1);

/** An answer that is no success: status, stable code, field, texts. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.code ?? `http-${status}`);
    this.status = status;
    this.code = body.code ?? `http-${status}`;
    this.field = body.field;
    this.texts = body.texts ?? {};
  }

  text(language) {
    return this.texts[language] ?? this.texts.id ?? this.message;
  }
}

async function problem(answer) {
  const body = await answer.json().catch(() => ({}));
  return new Problem(answer.status, body);
}

/** One request, and whether anything answered: what the browser says of the network is not true. */
async function ask(path, asked) {
  try {
    const answer = await (askedAlready(path, asked) ?? fetch(path, { ...asked, signal: AbortSignal.timeout(PATIENCE) }));
    reached(answer);
    return answer;
  } catch {
    missed();
    throw new Problem(0, { code: 'no-network', texts: NO_NETWORK });
  }
}

function asking(method, { body, key, headers = {} } = {}) {
  const asked = { method, headers: { Accept: 'application/json', ...headers } };
  if (method !== 'GET') asked.headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN') ?? '';
  if (key) asked.headers['Idempotency-Key'] = key;
  if (body instanceof Blob) {
    asked.headers['Content-Type'] = 'text/csv';
    asked.body = body;
  } else if (body !== undefined) {
    asked.headers['Content-Type'] = 'application/json';
    asked.body = JSON.stringify(body);
  }
  return asked;
}

let signedOut = () => location.assign('/oauth2/authorization/portal');

/** What to do when the login is over: by default one signs in again at once. */
export function whenSignedOut(work) {
  signedOut = work;
}

async function send(method, path, more) {
  if (method === 'GET') note(path);
  const answer = await ask(path, asking(method, more));
  if (answer.status === 401) {
    signedOut();
    throw new Problem(401, { code: 'not-signed-in', texts: SIGN_IN });
  }
  if (!answer.ok) throw await problem(answer);
  if (answer.status === 204) return undefined;
  return more?.tagged ? { body: await answer.json(), tag: answer.headers.get('ETag') } : answer.json();
}

/** Sends what waited in the outbox, as whoever put it there; tells how it was answered and leaves the page where it is. */
export async function deliver({ method, path, body, key, happened, userId }) {
  const headers = { 'Acting-As': userId, ...(happened && { 'Happened-At': happened }) };
  const answer = await ask(path, asking(method, { body, key, headers }));
  const told = await answer.json().catch(() => undefined);
  if (answer.ok && told === undefined) return { status: 0 }; // Cut off in the middle: asked again.
  return { status: answer.status, body: told, code: told?.code, field: told?.field, texts: told?.texts, retryAfter: answer.headers.get('Retry-After') };
}

const NO_NETWORK = {
  id: 'Tidak ada sambungan. Isian Anda masih ada di sini; coba lagi nanti.',
  en: 'No connection. What you typed is still here; try again later.',
};
const SIGN_IN = { id: 'Silakan masuk lagi.', en: 'Please sign in again.' };

export const get = (path) => send('GET', path);
export const put = (path, body, key, headers) => send('PUT', path, { body, key, headers });
export const post = (path, body, key, headers) => send('POST', path, { body, key, headers });

/** What is kept, and the version it had: an edit sent with that version never overwrites somebody else's. */
export const getWithTag = (path) => send('GET', path, { tagged: true });

/** Like {@link get}, but nothing where there is nothing. */
export async function find(path) {
  try {
    return await get(path);
  } catch (failure) {
    if (failure.status === 404 || failure.status === 403) return undefined;
    throw failure;
  }
}

/** Every page of a list, up to a bound. */
export async function all(path, most = 1000) {
  const items = [];
  let after;
  do {
    const mark = path.includes('?') ? '&' : '?';
    const page = await get(`${path}${mark}limit=200${after ? `&after=${encodeURIComponent(after)}` : ''}`);
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < most);
  return items;
}

/** Signs out, here and at the issuer. */
export async function signOut() {
  const answer = await send('POST', '/logout');
  location.assign(answer?.next ?? '/');
}

/** Tries again what the service was too busy for, or has not heard of yet; the key makes that safe. */
export async function patiently(what, tries = 6) {
  for (let tried = 1; ; tried++) {
    try {
      return await what();
    } catch (failure) {
      const passing = failure.status === 503 || failure.code === 'not-heard-yet';
      if (!passing || tried === tries) throw failure;
      await new Promise((done) => setTimeout(done, 250 * tried));
    }
  }
}
