import type { DeviceStep } from "./device-step";

/** What was done at this tablet and has not arrived yet, kept by the browser over reloads and restarts. Without a store (private windows) it lives in the page only. */
const DATABASE = "giao-uoc-ceremonies";
const STORE = "steps";

/** A kept step, and whose it is: one person's at one ceremony. */
type Kept = { readonly id: string; readonly owner: string; readonly order: number; readonly step: DeviceStep };

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" }).createIndex("owner", "owner");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

let opened: Promise<IDBDatabase | null> | null = null;

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  opened ??= open();
  const database = await opened;
  if (!database) return null;
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => resolve(null);
      transaction.onabort = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

/** Keeps a step, or what became of it. */
export async function keepStep(owner: string, order: number, step: DeviceStep): Promise<void> {
  await run("readwrite", (store) => store.put({ id: step.id, owner, order, step } satisfies Kept));
}

/** What somebody did at a ceremony and has not been told to have arrived, in the order in which it was done. */
export async function keptSteps(owner: string): Promise<{ order: number; step: DeviceStep }[]> {
  const rows = (await run("readonly", (store) => store.index("owner").getAll(owner) as IDBRequest<Kept[]>)) ?? [];
  return rows.sort((left, right) => left.order - right.order).map(({ order, step }) => ({ order, step }));
}

/** Forgets a step that has arrived, or that somebody has read the refusal of. */
export async function forgetStep(id: string): Promise<void> {
  await run("readwrite", (store) => store.delete(id));
}
