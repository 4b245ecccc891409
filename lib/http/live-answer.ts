const HEADERS = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

/** What there is to see at this moment, for one of our own pages; never to be kept on the way. */
export function seen(view: object): Response {
  return Response.json(view, { headers: HEADERS });
}

/** Nothing that this reader may see: not there, another place's, or not signed in. */
export function missing(): Response {
  return new Response(null, { status: 404, headers: HEADERS });
}
