import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { sourceSelect } from "@/lib/sources/constants";
import { columnsOf, factsInOrder, readSource, toSourceView } from "@/lib/sources/domain";
import type { SourceFacts, SourceView } from "@/lib/sources/types";
import { hasUnits, isCampaignAbove, unitChoices } from "../choices/data";
import { changesOf, provenanceLists, searchText } from "../domain";
import { saveStep } from "../mutations";
import type { CampaignView, StepSaved } from "../types";
import type { BasicsInput, HostsInput, SourcesInput } from "./schema";

/** Saves name, theme, purpose, audience, form and whether the campaign is special. */
export async function saveBasics(actor: Actor, input: BasicsInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "basics", async (_tx, campaign) => {
    const { name, theme, purpose, audience, form, isSpecial } = input;
    const change = changesOf(basicsOf(campaign), { name, theme, purpose, audience, form, isSpecial });
    return ok(change && { ...change, data: { ...change.after, nameFolded: searchText(name, theme) } });
  });
}

function basicsOf({ name, theme, purpose, audience, form, isSpecial }: CampaignView) {
  return { name, theme, purpose, audience, form, isSpecial };
}

/** Saves who hosts the campaign together, in the office's order, the post that launches it, and the higher campaign that it answers. */
export async function saveHosts(actor: Actor, input: HostsInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "hosts", async (tx, campaign) => {
    const hostIds = [...new Set(input.hostIds)];
    if (!(await hasUnits(actor, tx, hostIds))) return refuse("campaigns.hostUnknown", { field: "hostIds" });
    const { parentId } = input;
    const keepsParent = parentId === null || parentId === campaign.parent?.id;
    if (!keepsParent && !(await isCampaignAbove(actor, tx, parentId))) return refuse("campaigns.parentUnknown", { field: "parentId" });
    const before = { hostIds: campaign.hosts.map(({ id }) => id), launchedBy: campaign.launchedBy, parentId: campaign.parent?.id ?? null };
    const sorted = (await unitChoices(actor, tx)).flatMap(({ id }) => (hostIds.includes(id) ? [id] : []));
    const change = changesOf(before, { hostIds: sorted, launchedBy: input.launchedBy, parentId });
    if (!change) return ok(null);
    if (change.after.hostIds) await replaceHosts(tx, campaign.id, change.after.hostIds);
    return ok({ ...change, data: { launchedBy: input.launchedBy, parentId } });
  });
}

async function replaceHosts(tx: Tx, campaignId: string, hostIds: readonly string[]): Promise<void> {
  await tx.campaignHost.deleteMany({ where: { campaignId } });
  await tx.campaignHost.createMany({ data: hostIds.map((organizationId, position) => ({ campaignId, organizationId, position })) });
}

/**
 * Saves the text that the campaign was entered from, and which of its values were concluded or are sample data. Sources are the place's: one
 * that the place has already may be taken; without a word typed the campaign has no source, and the place keeps it.
 */
export async function saveSources(actor: Actor, input: SourcesInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "sources", async (tx, campaign) => {
    const source = await sourceOf(actor, tx, campaign, input);
    if (!source.ok) return source;
    const after = { ...toldOf(source.value), ...provenanceLists(input.origins) };
    const { sampleFields, inferredFields } = campaign;
    const change = changesOf({ ...toldOf(campaign.source), sampleFields: [...sampleFields], inferredFields: [...inferredFields] }, after);
    const isSame = source.value?.id === campaign.source?.id;
    if (!change && isSame) return ok(null);
    const { sampleFields: samples, inferredFields: inferred } = after;
    const data = { sourceId: source.value?.id ?? null, sampleFields: samples, inferredFields: inferred };
    return ok({ before: change?.before ?? {}, after: change?.after ?? {}, data });
  });
}

/** The source that the campaign then has: one that was taken, the own one as typed anew, or a new one. */
async function sourceOf(actor: Actor, tx: Tx, campaign: CampaignView, input: SourcesInput): Promise<Result<SourceView | null>> {
  const { placeId, source: own } = campaign;
  if (input.takenSourceId && !own) {
    const taken = await tx.source.findFirst({ where: { id: input.takenSourceId, placeId }, select: sourceSelect });
    return taken ? ok(toSourceView(taken)) : refuse("sources.unknown", { field: "takenSourceId" });
  }
  const { sourceTitle, sourcePortal, sourcePublisher, sourceOriginalPublisher, sourceAuthors, sourceNotes } = input;
  const read = readSource(
    {
      ...{ title: sourceTitle, portal: sourcePortal, publisher: sourcePublisher, originalPublisher: sourceOriginalPublisher },
      ...{ authors: sourceAuthors, publishedDay: input.sourceDay, publishedTime: input.sourceTime, notes: sourceNotes },
    },
    { day: "sourceDay", time: "sourceTime" },
    actor.today,
  );
  if (!read.ok || !read.value) return read.ok ? ok(null) : read;
  const facts = factsInOrder(read.value);
  if (!own) {
    const id = newId();
    await tx.source.create({ data: { id, placeId, ...columnsOf(facts), createdAt: actor.now } });
    return ok({ id, ...facts });
  }
  if (JSON.stringify(factsInOrder(own)) !== JSON.stringify(facts)) {
    await tx.source.update({ where: { id: own.id }, data: { ...columnsOf(facts), version: { increment: 1 } } });
  }
  return ok({ id: own.id, ...facts });
}

/** What the campaign's history tells of its source. */
function toldOf(source: SourceFacts | null) {
  return {
    sourceTitle: source?.title ?? null,
    sourcePortal: source?.portal ?? null,
    sourcePublisher: source?.publisher ?? null,
    sourceOriginalPublisher: source?.originalPublisher ?? null,
    sourceAuthors: source?.authors ?? null,
    sourceNotes: source?.notes ?? null,
    sourceDay: source?.publishedDay ?? null,
    sourceTime: source?.publishedTime ?? null,
  };
}
