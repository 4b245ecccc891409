// The tablet of a signing ceremony, loaded again without a line: its page and its scripts as the page has kept them. Everything else goes on as before.
const CACHE = "giao-uoc-ceremony";
const TABLET = /^\/ceremonies\/[0-9a-f-]{36}\/tablet$/;
const STATIC = "/_next/static/";

async function kept(request) {
  const cache = await caches.open(CACHE);
  return cache.match(new URL(request.url).pathname);
}

/** The server's page as long as it can be reached; only without a line the kept one. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const found = await kept(request);
    if (found) return found;
    throw error;
  }
}

/** Scripts and styles never change under their names. */
async function part(request) {
  return (await kept(request)) ?? fetch(request);
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && TABLET.test(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith(STATIC)) event.respondWith(part(request));
});
