/**
 * The worker of walls, as the browser runs it: pages, styles, scripts and published pictures come from the line while there is one, and else as they last came.
 * The slides themselves are the player's to keep; it says of when they are.
 */
const WORKER = `
const KEPT = "wall";
const isKept = (url) => url.origin === self.location.origin && !url.pathname.endsWith("/slides") &&
  (url.pathname.startsWith("/screen/") || url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/cong-khai/anh/"));
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isKept(new URL(request.url))) return;
  event.respondWith((async () => {
    const kept = await caches.open(KEPT);
    try {
      const answer = await fetch(request);
      if (answer.ok) await kept.put(request, answer.clone());
      else await kept.delete(request);
      return answer;
    } catch (error) {
      const last = await kept.match(request);
      if (last) return last;
      throw error;
    }
  })());
});
`;

/** The script itself; it holds nothing of any screen. */
export function GET(): Response {
  return new Response(WORKER, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache", "x-content-type-options": "nosniff" },
  });
}
