import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Reason, type Result, refuse } from "@/lib/kernel/result";
import { isEditable, move } from "./domain";
import { missingBefore, reasonOf } from "./readiness/domain";
import type { Readiness } from "./readiness/types";
import type { CampaignEvent, CampaignHead } from "./types";

/** What a question about a campaign looks at. */
export type Subject = Pick<CampaignHead, "placeId" | "status" | "isDeleted">;

/** Whether somebody of the campaign's scope sees it at all: a representative only what has been open for registration, and nothing deleted. */
export function maySee(actor: Actor, campaign: Pick<CampaignHead, "wasOpened" | "isDeleted">): boolean {
  if (!can(actor, "campaigns.read")) return false;
  return actor.membership.role !== "REPRESENTATIVE" || (campaign.wasOpened && !campaign.isDeleted);
}

/** Whether the actor runs the campaigns of a place: its emulation official. */
export function mayManage(actor: Actor, placeId: string): Result<null> {
  return can(actor, "campaigns.manage") && worksFor(actor, placeId) ? ok(null) : refuse("campaigns.onlyOfficial");
}

/** Whether what a campaign says may be changed by the actor now: by its official, until it is closed. */
export function mayEdit(actor: Actor, campaign: Subject): Result<null> {
  const manages = mayManage(actor, campaign.placeId);
  if (!manages.ok) return manages;
  if (campaign.isDeleted) return refuse("campaigns.deleted");
  return isEditable(campaign.status) ? ok(null) : refuse("campaigns.notEditable");
}

function mayMove(actor: Actor, campaign: Subject, event: CampaignEvent): Result<null> {
  const manages = mayManage(actor, campaign.placeId);
  if (!manages.ok) return manages;
  if (campaign.isDeleted) return refuse("campaigns.deleted");
  const moved = move(campaign.status, event);
  return moved.ok ? ok(null) : moved;
}

/** Opening or launching asks for everything that is missing at once, so that a person can mend it in one go. */
function complete(readiness: Readiness, event: "OPEN" | "LAUNCH"): Result<null> {
  const [first, ...rest]: Reason[] = missingBefore(readiness, event).map(reasonOf);
  return first ? { ok: false, reasons: [first, ...rest] } : ok(null);
}

/** Whether registration may open: by the official, from a draft that lacks nothing. All that is missing is named. */
export function mayOpen(actor: Actor, campaign: Subject, readiness: Readiness): Result<null> {
  const moves = mayMove(actor, campaign, "OPEN");
  return moves.ok ? complete(readiness, "OPEN") : moves;
}

/** Whether the campaign may be launched: by the official, when it is open and has the main occasion's date. All that is missing is named. */
export function mayLaunch(actor: Actor, campaign: Subject, readiness: Readiness): Result<null> {
  const moves = mayMove(actor, campaign, "LAUNCH");
  return moves.ok ? complete(readiness, "LAUNCH") : moves;
}

/** Whether a launched campaign may be closed: by its official or by the leader of the place. */
export function mayClose(actor: Actor, campaign: Subject): Result<null> {
  if (!can(actor, "campaigns.close") || !worksFor(actor, campaign.placeId)) return refuse("campaigns.onlyOfficialOrLeader");
  const moved = move(campaign.status, "CLOSE");
  return moved.ok ? ok(null) : moved;
}

/** Whether a closed campaign may be put away: by its official. */
export function mayArchive(actor: Actor, campaign: Subject): Result<null> {
  return mayMove(actor, campaign, "ARCHIVE");
}

/** Whether an open or launched campaign may be called off: by its official, with a reason. */
export function mayCancel(actor: Actor, campaign: Subject): Result<null> {
  return mayMove(actor, campaign, "CANCEL");
}

/** Whether a draft may be deleted, or a deleted one brought back: by the official; what units have seen is called off instead. */
export function mayDiscard(actor: Actor, campaign: Subject): Result<null> {
  const manages = mayManage(actor, campaign.placeId);
  if (!manages.ok) return manages;
  return campaign.status === "DRAFT" ? ok(null) : refuse("campaigns.onlyDraftDeleted");
}

/** Whether the day of an occasion may be moved: by the official or the leader of the place, after the launch (before it, the day is simply edited). */
export function mayExtend(actor: Actor, campaign: Subject): Result<null> {
  if (!can(actor, "pledges.extend") || !worksFor(actor, campaign.placeId)) return refuse("campaigns.onlyOfficialOrLeader");
  return campaign.status === "LAUNCHED" ? ok(null) : refuse("campaigns.extendAfterLaunch");
}
