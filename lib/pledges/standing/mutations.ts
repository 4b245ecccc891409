import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import type { Tx } from "@/lib/db/write";
import { type Day, toDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { dueOf, governingBranch } from "../domain";
import type { PledgeState } from "../types";
import { loadStandings } from "./data";
import type { LoadedPledge } from "./types";

const dbDate = (day: Day | null | undefined): Date | null => (day ? toDbDate(day) : null);

/** A pledge in the actor's scope for a write that holds the place's lock; what the actor may not see is like what does not exist. */
export async function pledgeForWrite(actor: Actor, tx: Tx, pledgeId: string): Promise<Result<LoadedPledge>> {
  if (!isId(pledgeId) || !can(actor, "pledges.read")) return refuse("access.notFound");
  const where = { AND: [{ id: pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] };
  const [pledge] = await loadStandings(actor, tx, where);
  return pledge ? ok(pledge) : refuse("access.notFound");
}

/**
 * Writes what became of a pledge, if it still is what the actor was shown: `version` is the one that was loaded or, where a form was filled in, the form's.
 * Refuses access.conflict. `statusReason` is written when given, also null.
 */
export async function saveState(
  actor: Actor,
  tx: Tx,
  pledge: LoadedPledge,
  next: PledgeState,
  { version = pledge.version, statusReason }: { version?: number; statusReason?: string | null } = {},
): Promise<Result<null>> {
  const { content } = pledge.record;
  const branch = governingBranch(content, next) ?? content.branches[0];
  const { count } = await tx.pledge.updateMany({
    where: { AND: [{ id: pledge.id, version, status: pledge.status, deletedAt: null }, unitScope(actor)] },
    data: {
      status: next.status,
      ...(statusReason === undefined ? {} : { statusReason }),
      ...(branch ? { measure: branch.measure.type } : {}),
      dueDay: dbDate(dueOf(content, next)),
      branchKey: next.choice?.branch ?? null,
      branchChosenDay: dbDate(next.choice?.chosenOn),
      branchConfirmedDay: dbDate(next.choice?.confirmedOn),
      doneDay: dbDate(next.done?.doneOn),
      doneReportedDay: dbDate(next.done?.reportedOn),
      acceptedDay: dbDate(next.done?.acceptedOn),
      version: { increment: 1 },
    },
  });
  return count === 1 ? ok(null) : refuse("access.conflict");
}
