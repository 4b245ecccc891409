import { getActor } from "@/lib/auth/session";
import { fileForDownload } from "@/lib/files/data";
import type { FileDownload } from "@/lib/files/types";

type Context = { params: Promise<{ id: string }> };

/** A name for the browser's disk: plain letters for old ones, the whole name for the rest. */
function disposition({ mime, name }: FileDownload): string {
  const extension = mime === "application/pdf" ? "pdf" : "jpg";
  const base = name.replace(/\.[^.]*$/, "") || "tep";
  const plain = base.normalize("NFD").replace(/[^A-Za-z0-9 _-]/g, "") || "tep";
  // A paper is never opened inside our pages: what it may carry must not run in their name.
  const kind = mime === "application/pdf" ? "attachment" : "inline";
  return `${kind}; filename="${plain}.${extension}"; filename*=UTF-8''${encodeURIComponent(`${base}.${extension}`)}`;
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
}

/** A photo or paper, for those who may see what it belongs to; `?size=thumb` for the small picture. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return missing();
  const variant = new URL(request.url).searchParams.get("size") === "thumb" ? "thumb" : "full";
  const file = await fileForDownload(actor, (await params).id, variant);
  if (!file) return missing();
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
