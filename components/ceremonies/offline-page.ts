import type { TabletView } from "@/lib/ceremonies/running/types";

/** The name under which the worker in `public/` finds the page. */
const CACHE = "giao-uoc-ceremony";
const WORKER = "/ceremony-worker.js";
const SCOPE = "/ceremonies/";
const VIEW = "giao-uoc-ceremony:";

function isPossible(): boolean {
  return "serviceWorker" in navigator && "caches" in globalThis;
}

/** Keeps this page and its scripts on the device, so that it can be loaded again without a line. A page without a certificate cannot; it then must stay open. */
export async function keepPage(): Promise<void> {
  if (!isPossible()) return;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
    const cache = await caches.open(CACHE);
    const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
    const parts = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/_next/static/"));
    await cache.add(location.pathname);
    const paths = new Set(parts.map(({ pathname }) => pathname));
    await Promise.all([...paths].map(async (path) => (await cache.match(path)) ?? cache.add(path)));
  } catch {
    // No room, or the line went: the page works on while it stays open.
  }
}

/** Takes off the device what was kept of a ceremony that is over. */
export async function forgetPage(ceremonyId: string): Promise<void> {
  try {
    localStorage.removeItem(VIEW + ceremonyId);
    if (isPossible()) await caches.delete(CACHE);
  } catch {
    // Nothing was kept then.
  }
}

/** Keeps what the server last told, for a page that is loaded again without a line. */
export function keepView(view: TabletView): void {
  try {
    localStorage.setItem(VIEW + view.id, JSON.stringify(view));
  } catch {
    // Full or forbidden: the page then begins with what it was loaded with.
  }
}

/** What the server told last, where that is newer than what the page was loaded with. */
export function keptView(initial: TabletView): TabletView | null {
  try {
    const kept = JSON.parse(localStorage.getItem(VIEW + initial.id) ?? "null") as TabletView | null;
    return kept && kept.readAt > initial.readAt ? kept : null;
  } catch {
    return null;
  }
}
