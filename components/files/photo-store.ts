import type { Photo } from "./photo";

/** Photos that this device still has to send, kept by the browser over reloads and restarts. Without a store (private windows) they live in the page only. */
const DATABASE = "giao-uoc-photos";
const STORE = "photos";

/** A kept photo and the draft that it belongs to. */
type Kept = { readonly id: string; readonly draft: string; readonly order: number; readonly photo: Photo };

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" }).createIndex("draft", "draft");
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

/** Keeps a photo of a draft, or what became of it. */
export async function keepPhoto(draft: string, order: number, photo: Photo): Promise<void> {
  await run("readwrite", (store) => store.put({ id: photo.id, draft, order, photo } satisfies Kept));
}

/** The photos of a draft in the order in which they were chosen. */
export async function keptPhotos(draft: string): Promise<Photo[]> {
  const rows = (await run("readonly", (store) => store.index("draft").getAll(draft) as IDBRequest<Kept[]>)) ?? [];
  return rows.sort((left, right) => left.order - right.order).map(({ photo }) => photo);
}

/** Forgets one photo. */
export async function forgetPhoto(id: string): Promise<void> {
  await run("readwrite", (store) => store.delete(id));
}

/** Forgets the photos of a draft: its report has arrived, or was thrown away. */
export async function forgetPhotos(draft: string): Promise<void> {
  for (const { id } of await keptPhotos(draft)) await forgetPhoto(id);
}
