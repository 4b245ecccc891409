import { IDLE } from "@/lib/action-state";
import { getActor } from "@/lib/auth/session";
import { upload } from "@/lib/files/actions";
import { MAX_FILE_BYTES, MAX_FILE_MEGABYTES } from "@/lib/files/constants";
import { sentenceOf } from "@/lib/forms/sentences";
import { readBounded } from "@/lib/http/bounded-body";
import { isSameOrigin } from "@/lib/http/same-origin";
import type { Reason } from "@/lib/kernel/result";

/** Room for what a form adds around the file. */
const FORM_OVERHEAD = 16_384;

/** An answer to our own script, never to be shown or kept. */
function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
}

async function refused(status: number, reason: Reason): Promise<Response> {
  return answer({ ok: false, code: reason.code, text: await sentenceOf(reason) }, status);
}

async function readForm(request: Request, body: Uint8Array<ArrayBuffer>): Promise<FormData | null> {
  const type = request.headers.get("content-type") ?? "";
  return new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
}

/** Takes one file of a report in a form with `id`, `organizationId` and `file`; the same id again answers the same. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused(403, { code: "access.notAllowed" });
  if (!(await getActor())) return refused(401, { code: "access.signedOut" });
  const body = await readBounded(request, MAX_FILE_BYTES + FORM_OVERHEAD);
  if (!body) return refused(413, { code: "files.tooLargeUnnamed", params: { max: MAX_FILE_MEGABYTES } });
  const form = await readForm(request, body);
  if (!form) return refused(400, { code: "kernel.badRequest" });
  const state = await upload(IDLE, form);
  const [reason] = state.reasons;
  if (reason) return answer({ ok: false, code: reason.code, text: reason.text }, reason.code === "access.notFound" ? 404 : 422);
  return answer({ ok: true, file: state.value });
}
