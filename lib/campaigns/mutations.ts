import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { rebuildCampaign } from "@/lib/dashboard/summary/mutations";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import { loadCampaign } from "./data";
import { mayEdit } from "./policy";
import { factsOf, mustKeep, readinessOf, reasonOf } from "./readiness/domain";
import type { CampaignView, Saved, StepInput, StepKey, StepSaved } from "./types";

/** What a step's save changes: columns of the campaign itself, and what the history tells of before and after. */
export type StepChange = {
  readonly data: Prisma.CampaignUncheckedUpdateManyInput;
  readonly before: Json;
  readonly after: Json;
};

/** A step's own work inside the transaction: checks, and writes of the rows below the campaign. Null = nothing differs. */
export type StepWork = (tx: Tx, campaign: CampaignView) => Promise<Result<StepChange | null>>;

/**
 * Saves one step of the guided form: in scope → policy → the step's work → the campaign guarded by its version → what an open campaign
 * must keep → history → summaries. What does not differ writes nothing, so that a form that saves itself leaves no empty history.
 */
export async function saveStep(actor: Actor, input: StepInput, step: StepKey, work: StepWork): Promise<Result<StepSaved>> {
  return writeInPlace(actor.membership.placeId, (tx) => saveStepInside(actor, tx, input, step, work));
}

/** `saveStep` inside a write that holds the place's lock. */
export async function saveStepInside(actor: Actor, tx: Tx, input: StepInput, step: StepKey, work: StepWork): Promise<Result<StepSaved>> {
  const goesOn = input.intent === "next";
  const campaign = await loadCampaign(actor, tx, input.id);
  if (!campaign) return refuse("access.notFound");
  const allowed = mayEdit(actor, campaign);
  if (!allowed.ok) return allowed;
  if (campaign.version !== input.version) return refuse("access.conflict");
  const change = await work(tx, campaign);
  if (!change.ok) return change;
  if (!change.value) return ok({ id: campaign.id, version: campaign.version, goesOn });
  const written = await writeGuarded(actor, tx, campaign, change.value.data);
  if (!written.ok) return written;
  const kept = await keepsWhatItNeeds(actor, tx, campaign);
  if (!kept.ok) return kept;
  await record(tx, actor, campaign.placeId, {
    type: "campaigns.edited",
    subject: { type: "campaign", id: campaign.id },
    campaignId: campaign.id,
    params: { campaign: campaign.name, step },
    before: change.value.before,
    after: change.value.after,
  });
  if (campaign.status === "LAUNCHED") await rebuildCampaign(actor, tx, { placeId: campaign.placeId, campaignId: campaign.id });
  return ok({ ...written.value, goesOn });
}

/** Writes columns of a campaign if it is still as it was loaded, and raises its version; else refuses with a conflict. */
export async function writeGuarded(
  actor: Actor,
  tx: Tx,
  campaign: Pick<CampaignView, "id" | "version" | "status">,
  data: Prisma.CampaignUncheckedUpdateManyInput,
): Promise<Result<Saved>> {
  const { id, version, status } = campaign;
  const { count } = await tx.campaign.updateMany({
    where: { id, version, status, ...placeScope(actor) },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 0 ? refuse("access.conflict") : ok({ id, version: version + 1 });
}

async function keepsWhatItNeeds(actor: Actor, tx: Tx, before: CampaignView): Promise<Result<null>> {
  if (before.status !== "OPEN" && before.status !== "LAUNCHED") return ok(null);
  const after = await loadCampaign(actor, tx, before.id);
  if (!after) return refuse("access.notFound");
  return refuseAll(mustKeep(readinessOf(factsOf(after)), before.status).map(reasonOf), null);
}
