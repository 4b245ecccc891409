import { loadWall } from "../../load-wall";

type Context = { params: Promise<{ key: string }> };

/** What a wall shows, for the wall itself; an answer without a body while nothing has changed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const state = await loadWall((await params).key);
  const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff", "x-robots-tag": "noindex" };
  if (!state) return new Response(null, { status: 404, headers });
  const known = { ...headers, etag: state.etag, "x-figures-at": state.at };
  if (request.headers.get("if-none-match") === state.etag) return new Response(null, { status: 304, headers: known });
  return Response.json(state, { headers: known });
}
