import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { writeInPlace } from "@/lib/db/write";
import { ok, type Result } from "@/lib/kernel/result";
import { confirmPassword } from "@/lib/people/account/mutations";
import { mayTakeWhole } from "./policy";
import type { TakeWholeInput } from "./schema";

/** Confirms by the own password that everything of the place is taken along, and says so in its history before the first byte leaves. */
export async function takeWhole(actor: Actor, { password }: TakeWholeInput): Promise<Result<true>> {
  const allowed = mayTakeWhole(actor);
  if (!allowed.ok) return allowed;
  const confirmed = await confirmPassword(actor, password);
  if (!confirmed.ok) return confirmed;
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    await record(tx, actor, placeId, { type: "exports.whole", subject: { type: "organization", id: placeId } });
    return ok(true);
  });
}
