// What the phone keeps: one IndexedDB, written so that what is acknowledged is on disk.

const NAME = 'desmigratif';
const STORES = {
  kept: undefined, // Small things by name: the device, its last number, what time it was at the last contact.
  outbox: { keyPath: 'n', autoIncrement: true },
  users: { keyPath: 'user' }, // Who works on this phone, and the key of each, wrapped by a PIN.
  sealed: undefined, // What was read of the village, sealed for one user.
  drafts: undefined,
};

let opened;

function open() {
  opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => Object.entries(STORES).forEach(([name, shape]) => asked.result.createObjectStore(name, shape));
    asked.onsuccess = () => {
      asked.result.onversionchange = () => { asked.result.close(); opened = undefined; };
      asked.result.onclose = () => { opened = undefined; };
      done(asked.result);
    };
    asked.onerror = () => { opened = undefined; failed(asked.error); };
  });
  return opened;
}

/** The result of a request. */
export const result = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

/** All of it or nothing: `work` gets the stores, and awaits nothing but their requests. */
export async function within(names, work, mode = 'readwrite') {
  const transaction = (await open()).transaction(names, mode, { durability: 'strict' });
  const over = new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error ?? new Error('aborted'));
  });
  let value;
  try {
    value = await work(...names.map((it) => transaction.objectStore(it)));
  } catch (failure) {
    over.catch(() => {});
    const cause = transaction.error; // Of a full disk a request says only that it was broken off; the transaction says why.
    try { transaction.abort(); } catch { /* It is over already. */ }
    throw cause ?? failure;
  }
  await over;
  return value;
}

export const read = (name, key) => within([name], (store) => result(store.get(key)), 'readonly');
export const readAll = (name) => within([name], (store) => result(store.getAll()), 'readonly');
export const readKeys = (name) => within([name], (store) => result(store.getAllKeys()), 'readonly');
export const write = (name, value, key) => within([name], (store) => result(store.put(value, key)));
export const remove = (name, key) => within([name], (store) => result(store.delete(key)));
