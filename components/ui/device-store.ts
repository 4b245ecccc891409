/** One thing that a browser keeps: `id` names it, `order` is its place among those that are kept together. */
type Kept = { readonly id: string; readonly order: number };

function open(database: string, store: string, group: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" }).createIndex(group, group);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

/**
 * What a browser keeps over reloads and restarts, looked up by one of its fields, `group`. Where there is no store (private windows) nothing is kept and
 * nothing found.
 */
export function deviceStore<Row extends Kept>(database: string, store: string, group: Extract<keyof Row, string>) {
  let opened: Promise<IDBDatabase | null> | null = null;
  async function run<T>(mode: IDBTransactionMode, work: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
    opened ??= open(database, store, group);
    const found = await opened;
    if (!found) return null;
    return new Promise((resolve) => {
      try {
        const transaction = found.transaction(store, mode);
        const request = work(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = () => resolve(null);
        transaction.onabort = () => resolve(null);
      } catch {
        resolve(null);
      }
    });
  }
  return {
    keep: async (row: Row): Promise<void> => void (await run("readwrite", (rows) => rows.put(row))),
    keptIn: async (value: string): Promise<Row[]> => {
      const rows = (await run("readonly", (all) => all.index(group).getAll(value) as IDBRequest<Row[]>)) ?? [];
      return rows.sort((left, right) => left.order - right.order);
    },
    forget: async (id: string): Promise<void> => void (await run("readwrite", (rows) => rows.delete(id))),
  };
}
