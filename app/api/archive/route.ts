import { IDLE } from "@/lib/action-state";
import { takeWholeAction } from "@/lib/archives/whole/actions";
import { mayTakeWhole } from "@/lib/archives/whole/policy";
import { getActor } from "@/lib/auth/session";
import { readBounded } from "@/lib/http/bounded-body";
import { download, noFile } from "@/lib/http/download";
import { isSameOrigin } from "@/lib/http/same-origin";
import { formatDay } from "@/lib/kernel/dates";
import { wordsOfRequest } from "../exports/words";
import { contentsOf } from "./contents";
import { pack } from "./packing";

/** A password, and what a form adds around it. */
const MAX_BYTES = 16_384;

function back(code: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: `/archive?why=${encodeURIComponent(code)}`, "cache-control": "private, no-store" },
  });
}

/** Everything of the own ward as one zip, for whoever may take it along and gives the own password once more: a plain form, so that it works without a script. */
export async function POST(request: Request): Promise<Response> {
  const actor = await getActor();
  if (!actor || !isSameOrigin(request.headers) || !mayTakeWhole(actor).ok) return noFile();
  const body = await readBounded(request, MAX_BYTES);
  const type = request.headers.get("content-type") ?? "";
  const form = body && (await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null));
  if (!form) return back("kernel.badRequest");
  const state = await takeWholeAction(IDLE, form);
  if (state.status !== "ok") return back(state.reasons[0]?.code ?? "kernel.badRequest");
  const words = await wordsOfRequest();
  const name = `${words("exports.wholeFile.name")} - ${actor.membership.placeName} - ${formatDay(actor.today).replaceAll("/", "-")}.zip`;
  return download(pack(await contentsOf(actor, words), actor.now), name, "zip");
}
