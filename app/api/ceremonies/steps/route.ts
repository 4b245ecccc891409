import { type ActionState, IDLE } from "@/lib/action-state";
import { getActor } from "@/lib/auth/session";
import { takeSignatureAction, takeStepAction } from "@/lib/ceremonies/running/actions";
import { sentenceOf } from "@/lib/forms/sentences";
import { readBounded } from "@/lib/http/bounded-body";
import { isSameOrigin } from "@/lib/http/same-origin";
import type { Reason } from "@/lib/kernel/result";

/** A drawn signature as text, and room for the words around it. */
const MAX_BYTES = 2_200_000;

/** An answer to our own script, never to be shown or kept. */
function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
}

async function refused(status: number, reason: Reason): Promise<Response> {
  return answer({ ok: false, code: reason.code, text: await sentenceOf(reason) }, status);
}

function statusOf({ reasons }: ActionState): number {
  const codes = reasons.map(({ code }) => code);
  if (codes.includes("kernel.broken")) return 500;
  if (codes.includes("access.signedOut")) return 401;
  return codes.includes("access.notFound") ? 404 : 422;
}

/** Takes one step of the tablet, or a signature that was drawn on it; the same id again answers the same. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused(403, { code: "access.notAllowed" });
  if (!(await getActor())) return refused(401, { code: "access.signedOut" });
  const body = await readBounded(request, MAX_BYTES);
  const type = request.headers.get("content-type") ?? "";
  const form = body && (await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null));
  if (!form) return refused(400, { code: "kernel.badRequest" });
  const state = await (form.has("drawing") ? takeSignatureAction : takeStepAction)(IDLE, form);
  if (state.status === "ok") return answer({ ok: true });
  const [reason] = state.reasons;
  return answer({ ok: false, code: reason?.code, text: state.reasons.map(({ text }) => text).join(" ") }, statusOf(state));
}
