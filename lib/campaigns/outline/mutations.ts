import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { type Day, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { hasUnits, isCampaignAbove, unitChoices } from "../choices/data";
import { changesOf, provenanceLists, searchText } from "../domain";
import { saveStep } from "../mutations";
import { takeDay } from "../readings/domain";
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

/** Saves the text that the campaign was entered from, and which of its values were concluded or are sample data. */
export async function saveSources(actor: Actor, input: SourcesInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "sources", async (_tx, campaign) => {
    const sourceDay = takeDay(input.sourceDay, "sourceDay", actor.today, "PAST");
    if (!sourceDay.ok) return sourceDay;
    const { sourceTitle, sourcePublisher, sourceAuthors, sourceNotes } = input;
    const after = {
      sourceTitle,
      sourcePublisher,
      sourceAuthors,
      sourceNotes,
      sourceDay: sourceDay.value,
      ...provenanceLists(input.origins),
    };
    const change = changesOf(sourcesOf(campaign), after);
    return ok(change && { ...change, data: { ...change.after, sourceDay: sourceDay.value && toDbDate(sourceDay.value) } });
  });
}

function sourcesOf({ source, sampleFields, inferredFields }: CampaignView) {
  return {
    sourceTitle: source.title,
    sourcePublisher: source.publisher,
    sourceAuthors: source.authors,
    sourceNotes: source.notes,
    sourceDay: source.day as Day | null,
    sampleFields: [...sampleFields],
    inferredFields: [...inferredFields],
  };
}
