// Two catalogues, Indonesian first. What is missing in one is a mistake; a test holds them equal.

import { id } from './texts/id.js';
import { en } from './texts/en.js';

const CATALOGUES = { id, en };
const KEPT = 'desmigratif.language';

let now = localStorage.getItem(KEPT) ?? (document.documentElement.lang === 'en' ? 'en' : 'id');

export const language = () => now;

export function setLanguage(other) {
  now = other;
  localStorage.setItem(KEPT, other);
  document.cookie = `lang=${other}; path=/; max-age=31536000; samesite=lax`; // The login page speaks it too.
  document.documentElement.lang = other;
}

/** The text of a key, with {names} filled in. */
export function t(key, values = {}) {
  const text = CATALOGUES[now][key] ?? CATALOGUES.id[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

let lists;

/** The code lists of the registry, fetched once: countries, trades, reasons and what else a ministry decides. */
export const codes = (get) => (lists ??= get('/api/registry/v1/codes'));
