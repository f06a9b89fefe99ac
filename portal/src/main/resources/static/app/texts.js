// Two catalogues, Indonesian first; only the one that is spoken is fetched. A test holds them equal.

const KEPT = 'desmigratif.language';

let now = localStorage.getItem(KEPT) ?? (document.documentElement.lang === 'en' ? 'en' : 'id');
let texts = await catalogue(now);

async function catalogue(spoken) {
  return (await import(`./texts/${spoken}.js`)).default;
}

export const language = () => now;

export async function setLanguage(other) {
  texts = await catalogue(other);
  now = other;
  localStorage.setItem(KEPT, other);
  document.cookie = `lang=${other}; path=/; max-age=31536000; samesite=lax`; // The login page speaks it too.
  document.documentElement.lang = other;
}

/** The text of a key, with {names} filled in. */
export function t(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

let lists;

/** The code lists of the registry, fetched once: countries, trades, reasons and what else a ministry decides. */
export const codes = (get) => (lists ??= get('/api/registry/v1/codes'));
