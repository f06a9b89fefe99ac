// What time it is: as the platform says, and from there by the phone's clock, which may be wrong by a day.

import { read, write } from './db.js';

const JUMP = 60000;
let contact; // { server, phone, still, today, zone }: both clocks when the platform was last heard.

/** Both clocks, side by side; `still` in training mode, where the platform's day does not pass. */
export async function heardTime({ now, still, today, zone }) {
  contact = { server: Date.parse(now), phone: Date.now(), still, today, zone };
  await write('kept', contact, 'contact').catch(() => {});
}

/** What an answer says of the time, where the phone's clock has jumped since. */
export function heardDate(header) {
  const server = Date.parse(header ?? '');
  if (!contact || contact.still || Number.isNaN(server) || Math.abs(server - instant()) < JUMP) return;
  contact = { ...contact, server, phone: Date.now() };
  write('kept', contact, 'contact').catch(() => {});
}

export async function loadClock() {
  contact ??= await read('kept', 'contact');
}

/** Never before the last contact: a clock that was set back does not take the day with it. */
function instant() {
  if (!contact) return Date.now();
  return contact.still ? contact.server : contact.server + Math.max(0, Date.now() - contact.phone);
}

export const now = () => new Date(instant()).toISOString();

/** The day in the village. */
export function today() {
  if (contact?.still) return contact.today;
  return new Intl.DateTimeFormat('en-CA', { timeZone: contact?.zone ?? 'Asia/Jakarta' }).format(instant());
}

/** How far the phone's clock was off at the last contact, in minutes. */
export const clockOff = () => (contact && !contact.still ? Math.round((contact.phone - contact.server) / 60000) : 0);
