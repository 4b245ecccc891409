import { type Actor, can, represents, worksFor } from "@/lib/access/actor";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { checkReviewer } from "./lifecycle/domain";

/** Where a report or pledge belongs. */
export type Belonging = { readonly placeId: string; readonly organizationId: string; readonly campaignStatus: CampaignStatus };

/** A report as far as rights are concerned. */
export type ReportOwner = Belonging & { readonly authorId: string };

/** Whether the actor holds, in any post, the representation of a unit: then somebody else decides about it. */
export function representsInAnyPost(actor: Actor, organizationId: string): boolean {
  return actor.memberships.some((membership) => membership.role === "REPRESENTATIVE" && membership.organizationId === organizationId);
}

/**
 * Whether the actor may send a report for a pledge in sight: the unit's representative, or an official of the ward who enters it for the unit;
 * only while the campaign runs. What the pledge itself allows is `checkReportable`'s to say.
 */
export function maySend(actor: Actor, pledge: Belonging): Result<null> {
  const sends = can(actor, "reports.send") && represents(actor, pledge.organizationId);
  const enters = can(actor, "reports.enterForUnit") && worksFor(actor, pledge.placeId);
  if (!sends && !enters) return refuse("progress.notReporter");
  return pledge.campaignStatus === "LAUNCHED" ? ok(null) : refuse("progress.campaignNotRunning");
}

/** Whether the actor may take a report back: its author, while the campaign runs. Its status is for the transition to judge. */
export function mayRecall(actor: Actor, report: ReportOwner): Result<null> {
  if (actor.person === null || actor.person.id !== report.authorId) return refuse("progress.notAuthor");
  return report.campaignStatus === "LAUNCHED" ? ok(null) : refuse("progress.campaignNotRunning");
}

/**
 * Whether the actor may accept or return a report in sight: an official or the leader of the same ward, never its author nor whoever
 * represents the unit; also after the campaign closed, until it is archived.
 */
export function mayReview(actor: Actor, report: ReportOwner): Result<null> {
  if (!can(actor, "reports.review") || !worksFor(actor, report.placeId)) return refuse("progress.notReviewer");
  if (report.campaignStatus !== "LAUNCHED" && report.campaignStatus !== "CLOSED") return refuse("progress.campaignNotRunning");
  const reviewer = checkReviewer({
    reviewerId: actor.person?.id ?? "",
    authorId: report.authorId,
    representsUnit: representsInAnyPost(actor, report.organizationId),
  });
  return reviewer.ok ? ok(null) : reviewer;
}
