import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, formatDay, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { rebuildCelebrating } from "@/lib/occasions/mutations";
import { loadCampaign } from "../data";
import { writeGuarded } from "../mutations";
import { mayExtend } from "../policy";
import type { CampaignView, OccasionView, Saved } from "../types";
import { readNewDay } from "./domain";
import type { ExtendInput } from "./schema";

/**
 * Moves the day of an occasion after the launch, keeping who, why, the decision and the old day. Lights and forecasts of all pledges are
 * judged anew against the day, in every launched campaign that celebrates it. The same extension id again is the same extension.
 */
export async function extendOccasion(actor: Actor, input: ExtendInput): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const campaign = await loadCampaign(actor, tx, input.id);
    const occasion = campaign?.occasions.find(({ id }) => id === input.occasionId);
    if (!campaign || !occasion || !actor.person) return refuse("access.notFound");
    const allowed = mayExtend(actor, campaign);
    if (!allowed.ok) return allowed;
    const again = await tx.extension.findUnique({ where: { id: input.extensionId }, select: { occasionId: true } });
    if (again) return again.occasionId === occasion.id ? ok({ id: campaign.id, version: campaign.version }) : refuse("access.notFound");
    const newDay = readNewDay(input.newDay, occasion, actor.today);
    if (!newDay.ok) return newDay;
    if (campaign.version !== input.version) return refuse("access.conflict");
    const written = await writeGuarded(actor, tx, campaign, {});
    if (!written.ok) return written;
    await writeExtension(actor, tx, campaign, occasion, {
      ...input,
      newDay: newDay.value,
      personId: actor.person.id,
      decidedBy: actor.person.name,
    });
    await rebuildCelebrating(actor, tx, occasion.id, null);
    return written;
  });
}

type Decided = Omit<ExtendInput, "newDay"> & { readonly newDay: Day; readonly personId: string; readonly decidedBy: string };

async function writeExtension(actor: Actor, tx: Tx, campaign: CampaignView, occasion: OccasionView, decided: Decided): Promise<void> {
  const { id: campaignId, placeId, name } = campaign;
  const { reason, decision, newDay } = decided;
  await tx.extension.create({
    data: {
      ...{ id: decided.extensionId, placeId, campaignId, occasionId: occasion.id, reason, decision },
      oldDay: occasion.day && toDbDate(occasion.day),
      newDay: toDbDate(newDay),
      decidedById: decided.personId,
      decidedByName: decided.decidedBy,
      recordedAt: actor.now,
    },
  });
  await tx.occasion.update({ where: { id: occasion.id }, data: { day: toDbDate(newDay), version: { increment: 1 } } });
  await record(tx, actor, placeId, {
    type: "campaigns.extended",
    subject: { type: "campaign", id: campaignId },
    campaignId,
    params: {
      ...{ campaign: name, occasion: occasion.name, reason, decision },
      hasOld: occasion.day ? "yes" : "no",
      oldDay: occasion.day ? formatDay(occasion.day) : "",
      newDay: formatDay(newDay),
    },
    before: { day: occasion.day },
    after: { day: newDay, reason, decision },
  });
}
