// What somebody is typing, kept until it is saved: a call, a reload or a wrong tap loses nothing. It ends with the
// window and at signing out; forms on sensitive things keep nothing.

const KEPT = 'desmigratif.draft.';

export const keepDraft = (name, said) => sessionStorage.setItem(KEPT + name, JSON.stringify(said));

export const forgetDraft = (name) => sessionStorage.removeItem(KEPT + name);

export function forgetDrafts() {
  Object.keys(sessionStorage).filter((it) => it.startsWith(KEPT)).forEach((it) => sessionStorage.removeItem(it));
}

/** A draft that really differs from how the form begins. */
export function draftOf(name, first) {
  const kept = sessionStorage.getItem(KEPT + name);
  if (!kept) return undefined;
  const said = JSON.parse(kept);
  return Object.keys(said).some((it) => JSON.stringify(said[it]) !== JSON.stringify(first[it])) ? said : undefined;
}
