import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { loadRepresentedUnits } from "@/lib/campaigns/data";
import { mayManage } from "@/lib/campaigns/policy";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { momentOf } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { boardOf } from "../board/data";
import { notYetSent } from "../board/domain";
import type { RemindInput } from "./schema";

/** What a reminder answers: how many units it reached. */
export type Reminded = { readonly campaignId: string; readonly count: number };

/** Those of the units that somebody represents today and that were not reminded today already. */
async function reachable(actor: Actor, tx: Tx, campaignId: string, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  const represented = await loadRepresentedUnits(actor, tx, unitIds);
  const reminders = await tx.notice.findMany({
    where: { subjectId: campaignId, kind: "covenantReminder", at: { gte: momentOf(actor.today) } },
    select: { organizationId: true },
  });
  const reminded = new Set(reminders.map(({ organizationId }) => organizationId));
  return new Set([...represented].filter((id) => !reminded.has(id)));
}

/**
 * Reminds, in the application, every unit of a campaign that has not sent its covenant: once a day at most, and only units that somebody represents. Nothing
 * leaves the application, and nothing says that it did.
 */
export async function remindUnsent(actor: Actor, { campaignId }: RemindInput): Promise<Result<Reminded>> {
  const board = await boardOf(actor, campaignId);
  if (!board) return refuse("access.notFound");
  const { campaign } = board;
  const allowed = mayManage(actor, campaign.placeId);
  if (!allowed.ok) return allowed;
  if (campaign.status !== "OPEN" && campaign.status !== "LAUNCHED") return refuse("covenants.campaignEnded");
  const missing = notYetSent(board.lines);
  return writeInPlace<Reminded>(campaign.placeId, async (tx) => {
    const ids = await reachable(
      actor,
      tx,
      campaignId,
      missing.map(({ organizationId }) => organizationId),
    );
    const units = missing.filter(({ organizationId }) => ids.has(organizationId));
    if (units.length === 0) return refuse("covenants.nobodyToRemind");
    await record(tx, actor, campaign.placeId, {
      type: "covenants.reminded",
      subject: { type: "campaign", id: campaignId },
      campaignId,
      params: { campaign: campaign.name, count: units.length, units: units.map(({ name }) => name).join("; ") },
      after: { units: units.map(({ organizationId }) => organizationId) },
      concerns: { unitIds: units.map(({ organizationId }) => organizationId) },
    });
    return ok({ campaignId, count: units.length });
  });
}
