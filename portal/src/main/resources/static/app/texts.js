// Two catalogues, Indonesian first; only the language that is spoken and the areas that are open are fetched.

const KEPT = 'desmigratif.language';

let now = localStorage.getItem(KEPT) ?? (document.documentElement.lang === 'en' ? 'en' : 'id');
let texts = { ...(await import(`./texts/${now}.js`)).default };
const areas = new Set();

export const language = () => now;

const area = async (name) => Object.assign(texts, (await import(`./texts/${now}/${name}.js`)).default);

/** Makes the words of more areas known, before a page that says them is shown. */
export async function speak(...names) {
  await Promise.all(names.filter((it) => !areas.has(it)).map(async (it) => {
    await area(it);
    areas.add(it);
  }));
}

export async function setLanguage(other, who = '') {
  now = other;
  texts = { ...(await import(`./texts/${other}.js`)).default };
  await Promise.all([...areas].map(area));
  localStorage.setItem(KEPT, other);
  if (who) localStorage.setItem(`${KEPT}.${who}`, other);
  document.cookie = `lang=${other}; path=/; max-age=31536000; samesite=lax`; // The login page speaks it too.
  document.documentElement.lang = other;
}

/** On a phone that several people use, each finds the language they chose. */
export async function languageOf(who) {
  const chosen = localStorage.getItem(`${KEPT}.${who}`);
  if (chosen && chosen !== now) await setLanguage(chosen);
}

/** The text of a key, with {names} filled in. A key without words is left on the page, where tests look for it. */
export function t(key, values = {}) {
  const text = texts[key];
  if (text === undefined) document.body.dataset.missing = `${document.body.dataset.missing ?? ''} ${key}`.slice(-500);
  return (text ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The words of a key, or others where there are none. */
export const tOr = (key, other) => (texts[key] === undefined ? other : t(key));

let lists;

/** The code lists of the registry, fetched once: countries, trades, reasons and what else a ministry decides. */
export const codes = (get) => (lists ??= get('/api/registry/v1/codes'));

/** Where people of these villages go, the most first; any other code of ISO 3166 is said all the same. */
const COUNTRIES = ['MY', 'TW', 'HK', 'SG', 'BN', 'SA', 'KR', 'JP', 'AE', 'QA', 'KW', 'OM', 'BH', 'JO', 'MO', 'TR', 'PL', 'IT', 'AU', 'NZ', 'US', 'PG'];

function country(code) {
  return new Intl.DisplayNames([now], { type: 'region', style: 'short' }).of(code) ?? code;
}

/** What a code says in the language spoken. */
export const wordOf = (known, list, value) => (list === 'country' ? country(value) : known?.[list]?.find((it) => it.code === value)?.[now] ?? value);

/** A code list as options of a field. */
export const optionsOf = (known, list) => (list === 'country' ? COUNTRIES.map((it) => [it, country(it)]) : (known?.[list] ?? []).map((it) => [it.code, it[now]]));
