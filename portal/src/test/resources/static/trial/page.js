// What a page is.
import { one as first, b } from 'lib';
import words from './words.js';

/** Said once. */
export const title = `${words.hello} ${first}`;

export async function later() {
  await b();
  return import(`./pages/${title}.js`);
}
