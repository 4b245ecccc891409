import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { toDbDate } from "@/lib/kernel/dates";
import { ok, type Result } from "@/lib/kernel/result";
import { adoptIds, changesOf, removedFrom } from "../domain";
import { saveStep } from "../mutations";
import type { CampaignView, StepSaved } from "../types";
import { checkFixed, readOccasions } from "./domain";
import type { OccasionsInput } from "./schema";
import type { PlainOccasion } from "./types";

/** Saves the occasions in their order and which is the main one. After the launch days that are known move by extension only. */
export async function saveOccasions(actor: Actor, input: OccasionsInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "occasions", async (tx, campaign) => {
    const read = readOccasions(input.occasions, input.mainId, campaign.source.day ?? actor.today);
    if (!read.ok) return read;
    const wanted = read.value.flatMap(({ id }) => (id ? [id] : []));
    const known = await tx.occasion.findMany({ where: { id: { in: wanted } }, select: { id: true, campaignId: true } });
    const occasions = adoptIds(read.value, known, campaign.id).map(inOrder);
    const fixed = checkFixed(campaign.status, campaign.occasions, occasions);
    if (!fixed.ok) return fixed;
    const change = changesOf({ occasions: campaign.occasions.map(inOrder) }, { occasions });
    if (!change) return ok(null);
    await replaceOccasions(tx, campaign, occasions);
    return ok({ ...change, data: {} });
  });
}

/** The same fields in the same order, so that equal occasions compare equal. */
function inOrder({ id, kind, name, isMain, day, dateAsPublished, originDay, years }: PlainOccasion): PlainOccasion {
  return { id, kind, name, isMain, day, dateAsPublished, originDay, years };
}

async function replaceOccasions(tx: Tx, campaign: CampaignView, occasions: readonly PlainOccasion[]): Promise<void> {
  const campaignId = campaign.id;
  const removed = removedFrom(campaign.occasions, occasions);
  await tx.occasion.deleteMany({ where: { id: { in: removed.map(({ id }) => id) }, campaignId } });
  // One main occasion per campaign is a rule of the database too: the old one steps back before the new one is written.
  await tx.occasion.updateMany({ where: { campaignId, isMain: true }, data: { isMain: false } });
  for (const [position, { id, day, originDay, ...occasion }] of occasions.entries()) {
    const data = { ...occasion, position, day: day && toDbDate(day), originDay: originDay && toDbDate(originDay) };
    await tx.occasion.upsert({ where: { id }, create: { id, campaignId, ...data }, update: data });
  }
}
