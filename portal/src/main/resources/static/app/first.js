// What the first page asks for is kept on the phone as addresses, without any answer: the next time the shell asks for it
// at once (pages/early.js), and the wait for the answers passes while the modules that show them are read.

const KEPT = 'desmigratif.first';
const MOST = 8;
let noted;

/** The answer to what was asked already, once; what is sent is never sent ahead. */
export const askedAlready = (path, { method }) => (method === 'GET' ? globalThis.early?.(path) : undefined);

export function note(path) {
  noted?.add(path);
}

/** Keeps what `work` asks for; a page that is read anew meanwhile begins anew. */
export async function noting(work) {
  const paths = new Set();
  noted = paths;
  await work();
  if (noted !== paths) return;
  noted = undefined;
  try {
    localStorage.setItem(KEPT, JSON.stringify([...paths].slice(0, MOST)));
  } catch {
    // A full phone asks later, as it did before.
  }
}

/** Somebody else's first page is another one. */
export const forgetFirst = () => localStorage.removeItem(KEPT);
