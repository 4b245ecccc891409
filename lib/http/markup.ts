import "server-only";
import type { ReactElement } from "react";
import { sha256 } from "@/lib/kernel/hash";

/**
 * Whoever stands between may keep a public answer, but must ask before showing it again: what was withdrawn is gone with the next request,
 * and what has not changed costs an answer without a body.
 */
const ASK_AGAIN = "public, no-cache";

type Answer = { readonly body: string | Uint8Array<ArrayBuffer>; readonly type: string; readonly status?: number };

/** A public answer that names itself by its content; who has it already gets 304. */
export function publicAnswer(request: Request, { body, type, status = 200 }: Answer): Response {
  const etag = `"${sha256(body).slice(0, 32)}"`;
  const headers = { "content-type": type, "cache-control": ASK_AGAIN, etag };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  const isKnown = status === 200 && known.some((one) => one.trim().replace(/^W\//, "") === etag);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { status, headers });
}

const HTML = "text/html; charset=utf-8";

async function documentOf(page: ReactElement): Promise<string> {
  // Loaded when it is needed: the bundler takes a static import for a mistake in what renders pages itself.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

/** A whole document for everybody, rendered on the server and sent without any script. */
export async function pageAnswer(request: Request, page: ReactElement, status = 200): Promise<Response> {
  return publicAnswer(request, { body: await documentOf(page), type: HTML, status });
}

/** The same document for one reader alone; nobody keeps it. */
export async function privatePageAnswer(page: ReactElement): Promise<Response> {
  return new Response(await documentOf(page), { headers: { "content-type": HTML, "cache-control": "private, no-store" } });
}
