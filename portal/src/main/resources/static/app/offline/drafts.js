// What was being typed when the page was left, kept for each person and form until it is done or thrown away.

import { readAll, remove, write, read, readKeys } from './db.js';
import { tell } from './tabs.js';

const name = (user, form) => `${user}/${form}`;
let order = Promise.resolve();

/** One write after the other, so that an older one never comes last. */
function inOrder(work) {
  order = order.then(work).catch(() => {});
  return order;
}

export const draft = (user, form) => read('drafts', name(user, form));

export const keepDraft = (user, form, value) => inOrder(() => write('drafts', { ...value, form, at: new Date().toISOString() }, name(user, form)));

export const dropDraft = (user, form) => inOrder(async () => {
  await remove('drafts', name(user, form));
  tell('outbox');
});

/** All drafts of a user. */
export async function drafts(user) {
  const [keys, values] = await Promise.all([readKeys('drafts'), readAll('drafts')]);
  return values.filter((_, i) => keys[i].startsWith(`${user}/`));
}
