import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { writeInPlace } from "@/lib/db/write";
import { ok, type Result } from "@/lib/kernel/result";
import { mayTake } from "./policy";
import type { TakenList } from "./schema";

/** Writes into the history of the actor's place that a list with people's names was taken along, by whom and how many lines it had. */
export async function recordList(actor: Actor, { list, format, count }: TakenList): Promise<Result<true>> {
  const allowed = mayTake(actor, list);
  if (!allowed.ok) return allowed;
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    await record(tx, actor, placeId, {
      type: "exports.taken",
      subject: { type: "organization", id: placeId },
      params: { list, format, count },
    });
    return ok(true);
  });
}
