import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { AuditInput } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { rebuildCampaign } from "@/lib/dashboard/summary/mutations";
import type { Prisma } from "@/lib/db/generated/client";
import { writeInPlace } from "@/lib/db/write";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isCampaignAbove } from "../choices/data";
import { loadCampaign } from "../data";
import { searchText } from "../domain";
import { writeGuarded } from "../mutations";
import { mayArchive, mayCancel, mayClose, mayDiscard, mayLaunch, mayManage, mayOpen } from "../policy";
import { factsOf, readinessOf } from "../readiness/domain";
import type { CreateInput } from "../schema";
import type { CampaignView, Saved } from "../types";
import { chooseLaunchDay } from "./domain";
import type { CancelInput, CloseInput, GuardInput, LaunchInput } from "./schema";

/** Begins a draft in the actor's own place. The same id again is the same draft. */
export async function createCampaign(actor: Actor, input: CreateInput): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(placeId, async (tx) => {
    const { id, name, parentId } = input;
    const again = await tx.campaign.findUnique({ where: { id }, select: { placeId: true, version: true } });
    if (again) return again.placeId === placeId ? ok({ id, version: again.version }) : refuse("access.notFound");
    if (parentId && !(await isCampaignAbove(actor, tx, parentId))) return refuse("campaigns.parentUnknown", { field: "parentId" });
    await tx.campaign.create({ data: { id, placeId, parentId, name, nameFolded: searchText(name, null), createdAt: actor.now } });
    await record(tx, actor, placeId, {
      type: "campaigns.created",
      subject: { type: "campaign", id },
      campaignId: id,
      params: { campaign: name },
      after: { name, parentId },
    });
    return ok({ id, version: 1 });
  });
}

/** What one move of a campaign's life writes and tells. */
type Move = {
  readonly data: Prisma.CampaignUncheckedUpdateManyInput;
  readonly event: Pick<AuditInput, "type" | "params" | "before" | "after">;
};

async function moveCampaign(actor: Actor, input: GuardInput, decide: (campaign: CampaignView) => Result<Move>): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const campaign = await loadCampaign(actor, tx, input.id);
    if (!campaign) return refuse("access.notFound");
    const move = decide(campaign);
    if (!move.ok) return move;
    if (campaign.version !== input.version) return refuse("access.conflict");
    const written = await writeGuarded(actor, tx, campaign, move.value.data);
    if (!written.ok) return written;
    const { id, placeId, name } = campaign;
    const { params, ...event } = move.value.event;
    await record(tx, actor, placeId, {
      ...event,
      subject: { type: "campaign", id },
      campaignId: id,
      params: { campaign: name, ...params },
    });
    if (campaign.wasOpened) await rebuildCampaign(actor, tx, { placeId, campaignId: id });
    return written;
  });
}

/** Opens the registration: units see the campaign and draft their covenants. All that is missing is named at once. */
export async function openCampaign(actor: Actor, input: GuardInput): Promise<Result<Saved>> {
  return moveCampaign(actor, input, (campaign) => {
    const allowed = mayOpen(actor, campaign, readinessOf(factsOf(campaign)));
    if (!allowed.ok) return allowed;
    return ok({
      data: { status: "OPEN", openedAt: actor.now },
      event: { type: "campaigns.opened", before: { status: campaign.status }, after: { status: "OPEN" } },
    });
  });
}

/** Launches the campaign: signing begins. The launch day may lie in the past. All that is missing is named at once. */
export async function launchCampaign(actor: Actor, input: LaunchInput): Promise<Result<Saved>> {
  return moveCampaign(actor, input, (campaign) => {
    const allowed = mayLaunch(actor, campaign, readinessOf(factsOf(campaign)));
    if (!allowed.ok) return allowed;
    const day = chooseLaunchDay(input.launchDay, campaign.launchDay, actor.today);
    if (!day.ok) return day;
    const launchSession = input.launchSession ?? campaign.launchSession;
    const launchYearInferred = campaign.launchYearInferred && day.value === campaign.launchDay;
    return ok({
      data: { status: "LAUNCHED", launchedAt: actor.now, launchDay: toDbDate(day.value), launchSession, launchYearInferred },
      event: {
        type: "campaigns.launched",
        params: { day: formatDay(day.value) },
        before: { status: campaign.status, launchDay: campaign.launchDay },
        after: { status: "LAUNCHED", launchDay: day.value },
      },
    });
  });
}

/** Closes a launched campaign, by its official or the leader of the place, who confirms that the final figures are in. It is never opened again. */
export async function closeCampaign(actor: Actor, input: CloseInput): Promise<Result<Saved>> {
  return moveCampaign(actor, input, (campaign) => {
    const allowed = mayClose(actor, campaign);
    if (!allowed.ok) return allowed;
    if (!input.confirmed) return refuse("campaigns.closeUnconfirmed", { field: "confirmed" });
    return ok({
      data: { status: "CLOSED", closedAt: actor.now },
      event: { type: "campaigns.closed", before: { status: campaign.status }, after: { status: "CLOSED" } },
    });
  });
}

/** Puts a closed campaign away: it can be read, and stands last in lists. */
export async function archiveCampaign(actor: Actor, input: GuardInput): Promise<Result<Saved>> {
  return moveCampaign(actor, input, (campaign) => {
    const allowed = mayArchive(actor, campaign);
    if (!allowed.ok) return allowed;
    return ok({
      data: { status: "ARCHIVED" },
      event: { type: "campaigns.archived", before: { status: campaign.status }, after: { status: "ARCHIVED" } },
    });
  });
}

/** Calls off an open or launched campaign with a reason; everything in it stays readable. */
export async function cancelCampaign(actor: Actor, input: CancelInput): Promise<Result<Saved>> {
  return moveCampaign(actor, input, (campaign) => {
    const allowed = mayCancel(actor, campaign);
    if (!allowed.ok) return allowed;
    const { reason } = input;
    return ok({
      data: { status: "CANCELLED", cancelReason: reason },
      event: {
        type: "campaigns.cancelled",
        params: { reason },
        before: { status: campaign.status },
        after: { status: "CANCELLED", cancelReason: reason },
      },
    });
  });
}

/** Deletes a draft: it leaves the lists, stays in the history, and can be brought back. */
export async function discardCampaign(actor: Actor, input: GuardInput): Promise<Result<Saved>> {
  return moveCampaign(actor, input, (campaign) => {
    const allowed = mayDiscard(actor, campaign);
    if (!allowed.ok) return allowed;
    if (campaign.isDeleted) return refuse("campaigns.deleted");
    return ok({
      data: { deletedAt: actor.now },
      event: { type: "campaigns.discarded", before: { isDeleted: false }, after: { isDeleted: true } },
    });
  });
}

/** Brings a deleted draft back as it was. */
export async function restoreCampaign(actor: Actor, input: GuardInput): Promise<Result<Saved>> {
  return moveCampaign(actor, input, (campaign) => {
    const allowed = mayDiscard(actor, campaign);
    if (!allowed.ok) return allowed;
    if (!campaign.isDeleted) return refuse("campaigns.notDeleted");
    return ok({
      data: { deletedAt: null },
      event: { type: "campaigns.restored", before: { isDeleted: true }, after: { isDeleted: false } },
    });
  });
}
