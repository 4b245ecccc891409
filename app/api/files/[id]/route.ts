import { getActor } from "@/lib/auth/session";
import { fileForDownload } from "@/lib/files/data";
import type { FileDownload } from "@/lib/files/types";
import { dispositionOf, noFile } from "@/lib/http/download";

type Context = { params: Promise<{ id: string }> };

/** A paper is never opened inside our pages: what it may carry must not run in their name. */
function disposition({ mime, name }: FileDownload): string {
  const isPaper = mime === "application/pdf";
  return dispositionOf(`${name.replace(/\.[^.]*$/, "")}.${isPaper ? "pdf" : "jpg"}`, isPaper ? "attachment" : "inline");
}

/** A photo or paper, for those who may see what it belongs to; `?size=thumb` for the small picture. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return noFile();
  const variant = new URL(request.url).searchParams.get("size") === "thumb" ? "thumb" : "full";
  const file = await fileForDownload(actor, (await params).id, variant);
  if (!file) return noFile();
  const headers = {
    "content-type": file.mime,
    "content-disposition": disposition(file),
    "cache-control": "private, no-cache",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    etag: file.etag,
  };
  if (request.headers.get("if-none-match") === file.etag) return new Response(null, { status: 304, headers });
  return new Response(file.bytes, { headers });
}
