import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { pledgesChanged } from "@/lib/dashboard/summary/mutations";
import { type Tx, writeInPlace } from "@/lib/db/write";
import type { EventCode } from "@/lib/kernel/events";
import { ok, type Result } from "@/lib/kernel/result";
import { dueOf } from "../domain";
import { pledgeForWrite, saveState } from "../standing/mutations";
import type { LoadedPledge } from "../standing/types";
import type { PledgeState } from "../types";
import type { PledgeStep } from "./schema";
import type { ChangedPledge } from "./types";

/** What becomes of a pledge, and the sentence that tells it; `ofDay` is the day that it is of, today unless said. */
export type Change = {
  readonly next: PledgeState;
  readonly type: EventCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly statusReason?: string | null;
  readonly ofDay?: Actor["today"];
};

/** Whether the actor may do it to this pledge. */
export type May = (actor: Actor, pledge: LoadedPledge) => Result<null>;
/** What becomes of the pledge, or why not. */
export type Decide = (pledge: LoadedPledge) => Result<Change> | Promise<Result<Change>>;

/** One change of one pledge in a write of its own. */
export function changePledge(actor: Actor, step: PledgeStep, may: May, decide: Decide): Promise<Result<ChangedPledge>> {
  return writeInPlace(actor.membership.placeId, (tx) => changePledgeIn(actor, tx, step, may, decide));
}

/** One change of one pledge inside the caller's write: in scope, allowed, possible, guarded by version, told in the history, followed by the summaries. */
export async function changePledgeIn(actor: Actor, tx: Tx, step: PledgeStep, may: May, decide: Decide): Promise<Result<ChangedPledge>> {
  const found = await pledgeForWrite(actor, tx, step.pledgeId);
  if (!found.ok) return found;
  const pledge = found.value;
  const allowed = may(actor, pledge);
  if (!allowed.ok) return allowed;
  const decided = await decide(pledge);
  if (!decided.ok) return decided;
  const { next, type, params, statusReason, ofDay = actor.today } = decided.value;
  const saved = await saveState(actor, tx, pledge, next, {
    version: step.version,
    ...(statusReason === undefined ? {} : { statusReason }),
  });
  if (!saved.ok) return saved;
  const { id, placeId, campaignId, organizationId, title, unitName, status, record: known } = pledge;
  await record(tx, actor, placeId, {
    type,
    subject: { type: "pledge", id },
    campaignId,
    organizationId,
    params: { ...params, pledge: title, unit: unitName },
    before: { status, due: dueOf(known.content, known.state), branch: known.state.choice?.branch ?? null },
    after: { status: next.status, due: dueOf(known.content, next), branch: next.choice?.branch ?? null },
  });
  await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds: [id], ofDay });
  return ok({ pledgeId: id, version: step.version + 1, status: next.status });
}
