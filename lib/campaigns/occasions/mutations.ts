import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { rebuildCelebrating } from "@/lib/occasions/mutations";
import { adoptIds, changesOf } from "../domain";
import { saveStep } from "../mutations";
import type { CampaignView, StepSaved } from "../types";
import { checkFixed, readOccasions } from "./domain";
import type { OccasionsInput } from "./schema";
import type { PlainOccasion } from "./types";

/**
 * Saves the occasions in their order and which is the main one. Occasions are the place's: a row may name one that the place has already,
 * and what is taken out of the campaign stays in the place. Days that a launch fixed move by extension only.
 */
export async function saveOccasions(actor: Actor, input: OccasionsInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "occasions", async (tx, campaign) => {
    const read = readOccasions(input.occasions, input.mainId, campaign.source?.publishedDay ?? actor.today);
    if (!read.ok) return read;
    const wanted = read.value.flatMap(({ id }) => (id ? [id] : []));
    const shared = (
      await tx.occasion.findMany({
        where: { id: { in: wanted } },
        select: {
          ...{ id: true, placeId: true, name: true, day: true },
          campaigns: { where: { campaign: { status: "LAUNCHED" } }, select: { campaignId: true } },
        },
      })
    ).map(({ campaigns, day, ...row }) => ({ ...row, day: fromDbDateOrNull(day), isFixed: campaigns.length > 0 }));
    const owned = shared.map(({ id, placeId }) => ({ id, ownerId: placeId }));
    const occasions = adoptIds(read.value, owned, campaign.placeId).map(inOrder);
    const fixed = checkFixed(campaign.status, campaign.occasions, occasions, shared);
    if (!fixed.ok) return fixed;
    const change = changesOf({ occasions: campaign.occasions.map(inOrder) }, { occasions });
    if (!change) return ok(null);
    await replaceOccasions(actor, tx, campaign, occasions);
    return ok({ ...change, data: {} });
  });
}

/** The same fields in the same order, so that equal occasions compare equal. */
function inOrder({ id, kind, name, isMain, day, dateAsPublished, originDay, years }: PlainOccasion): PlainOccasion {
  return { id, kind, name, isMain, day, dateAsPublished, originDay, years };
}

async function replaceOccasions(actor: Actor, tx: Tx, campaign: CampaignView, occasions: readonly PlainOccasion[]): Promise<void> {
  const { id: campaignId, placeId } = campaign;
  const before = new Map(campaign.occasions.map((occasion) => [occasion.id, JSON.stringify(inOrder(occasion))]));
  await tx.campaignOccasion.deleteMany({ where: { campaignId } });
  for (const [position, occasion] of occasions.entries()) {
    const { id, day, originDay, isMain, ...facts } = occasion;
    if (before.get(id) !== JSON.stringify(occasion)) {
      const days = { day: day && toDbDate(day), originDay: originDay && toDbDate(originDay) };
      const data = { ...facts, ...days, nameFolded: foldForSearch(facts.name) };
      await tx.occasion.upsert({
        where: { id },
        create: { id, placeId, ...data, createdAt: actor.now },
        update: { ...data, version: { increment: 1 } },
      });
      await rebuildCelebrating(actor, tx, id, campaignId);
    }
    await tx.campaignOccasion.create({ data: { campaignId, occasionId: id, position, isMain } });
  }
}
