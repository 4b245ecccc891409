import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import { formatNumber } from "@/lib/kernel/numbers";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { DECIMALS } from "../constants";
import { findTarget } from "../data";
import { checkReading } from "../domain";
import { mayKeepTargets } from "../policy";
import type { ReadingInput } from "./schema";

/** What a correction replaces: a reading of the same target that nothing replaced yet, with a reason. */
async function checkCorrection(tx: Tx, { correctsId, targetId, reason }: ReadingInput): Promise<Result<true>> {
  if (correctsId === null) return ok(true);
  const corrected = await tx.targetReading.findFirst({
    where: { id: correctsId, targetId },
    select: { replaced: { select: { id: true } } },
  });
  if (!corrected) return refuse("access.notFound", { field: "correctsId" });
  if (corrected.replaced) return refuse("access.conflict");
  return reason === null ? refuse("targets.reasonMissing", { field: "reason" }) : ok(true);
}

/**
 * Records what was reached by a day; with `correctsId` in place of an earlier reading, which stays to be seen. The same id again for the same target is the
 * same reading.
 */
export async function addReading(actor: Actor, input: ReadingInput): Promise<Result<{ id: string; targetId: string }>> {
  const target = await findTarget(actor, input.targetId);
  if (!target) return refuse("access.notFound");
  const allowed = mayKeepTargets(actor, target.placeId);
  if (!allowed.ok) return allowed;
  const { id, targetId, ofDay, value, verdict, asPublished } = input;
  const sound = checkReading({ day: ofDay, value, verdict, asPublished }, actor.today);
  if (!sound.ok) return sound;
  return writeInPlace(target.placeId, async (tx) => {
    const again = await tx.targetReading.findUnique({ where: { id }, select: { targetId: true } });
    if (again) return again.targetId === targetId ? ok({ id, targetId }) : refuse("access.notFound");
    const corrects = await checkCorrection(tx, input);
    if (!corrects.ok) return corrects;
    await tx.targetReading.create({
      data: {
        ...input,
        ofDay: toDbDate(ofDay),
        placeId: target.placeId,
        recordedAt: actor.now,
        recordedById: actor.person?.id ?? actor.membership.id,
        recordedByName: actor.person?.name ?? "",
      },
    });
    const shown = value === null ? (asPublished ?? "") : formatNumber(value, DECIMALS);
    await record(tx, actor, target.placeId, {
      type: input.correctsId === null ? "targets.readingAdded" : "targets.readingCorrected",
      subject: { type: "target", id: targetId },
      params: { name: target.name, day: formatDay(ofDay), value: shown, verdict: verdict ?? "NONE", reason: input.reason ?? "" },
      after: { readingId: id, value, verdict, correctsId: input.correctsId },
    });
    return ok({ id, targetId });
  });
}
