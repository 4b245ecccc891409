import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { dayAt, fromDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { Reason, Result } from "@/lib/kernel/result";
import { governingBranch } from "@/lib/pledges/domain";
import { mayAcceptDone } from "@/lib/pledges/policy";
import { loadStandings } from "@/lib/pledges/standing/data";
import { undoAcceptance } from "../lifecycle/domain";
import { acceptedBefore } from "../lowering/domain";
import { mayRecall, mayReview } from "../policy";
import type { EvidenceLine, ReportPage, SamePicture } from "../review/types";
import type { Figure } from "../types";

const pageSelect = {
  id: true,
  version: true,
  status: true,
  placeId: true,
  organizationId: true,
  authorId: true,
  figure: true,
  ofDay: true,
  recordedAt: true,
  channel: true,
  authorName: true,
  authorPost: true,
  claimsDone: true,
  text: true,
  difficulties: true,
  proposals: true,
  lowerReason: true,
  returnReason: true,
  reviewerName: true,
  reviewedAt: true,
  pledgeId: true,
  pledge: { select: { title: true } },
  organization: { select: { name: true } },
  campaign: { select: { name: true, status: true } },
  evidence: {
    where: { file: { deletedAt: null } },
    orderBy: { position: "asc" },
    select: { file: { select: { id: true, originalName: true, mime: true, width: true, height: true, firstId: true } } },
  },
} satisfies Prisma.ProgressReportSelect;

type Row = Prisma.ProgressReportGetPayload<{ select: typeof pageSelect }>;

/** Everything about one report as the actor may see it, with what the actor may do; null when there is nothing to see. Queries: constant. */
export async function reportPage(actor: Actor, id: string): Promise<ReportPage | null> {
  if (!isId(id) || !can(actor, "pledges.read")) return null;
  const row = await prisma.progressReport.findFirst({
    where: { AND: [{ id, pledge: { deletedAt: null }, campaign: { deletedAt: null } }, unitScope(actor)] },
    select: pageSelect,
  });
  if (!row) return null;
  const [[pledge], same, nextId] = await Promise.all([
    loadStandings(actor, prisma, { AND: [{ id: row.pledgeId }, unitScope(actor)] }),
    samePictures(actor, row),
    nextWaiting(actor, row),
  ]);
  if (!pledge) return null;
  const { content, state, reports } = pledge.record;
  const figure = row.figure as Figure;
  const ofDay = fromDbDate(row.ofDay);
  const owner = { ...row, campaignStatus: row.campaign.status };
  const before = acceptedBefore(
    reports.filter((report) => report.id !== id),
    figure,
    ofDay,
  );
  const undo = () => undoAcceptance(row.status, row.reviewedAt ? dayAt(row.reviewedAt) : actor.today, actor.today);
  const { version, status, recordedAt, channel, authorName, authorPost, claimsDone, text, difficulties, proposals } = row;
  const { lowerReason, returnReason, reviewerName, reviewedAt, organization, campaign } = row;
  return {
    ...{ id, version, status, recordedAt, channel, authorName, authorPost, claimsDone, text, difficulties, proposals },
    ...{ lowerReason, returnReason, reviewerName, reviewedAt, figure, ofDay, nextId },
    pledge: { id: row.pledgeId, title: row.pledge.title },
    unitName: organization.name,
    campaignName: campaign.name,
    measure: governingBranch(content, state)?.measure ?? null,
    previous: before && { day: before.day, figure: before.figure },
    evidence: row.evidence.map(({ file }) => toEvidence(file, same)),
    whyNotReview: status === "SUBMITTED" ? whyNot(mayReview(actor, owner)) : undefined,
    whyNotRecall: status === "SUBMITTED" ? whyNot(mayRecall(actor, owner)) : undefined,
    whyNotUndo: status === "ACCEPTED" ? (whyNot(mayReview(actor, owner)) ?? whyNot(undo())) : undefined,
    canAcceptWork:
      pledge.status === "DONE_REPORTED" && mayAcceptDone(actor, { ...pledge, claimAuthorIds: claimsDone ? [row.authorId] : [] }).ok,
    isAuthor: row.authorId === actor.person?.id,
  };
}

function whyNot(result: Result<unknown>): Reason | null {
  return result.ok ? null : result.reasons[0];
}

type SameRow = SamePicture & { readonly firstId: string };

function toEvidence(
  { id, originalName, mime, width, height, firstId }: Row["evidence"][number]["file"],
  same: readonly SameRow[],
): EvidenceLine {
  const others = same.filter((other) => other.firstId === firstId).map(({ firstId: _, ...other }) => other);
  return { fileId: id, name: originalName, mime, width, height, same: others };
}

/** Other reports in the actor's scope, waiting or accepted, that show one of these pictures. */
async function samePictures(actor: Actor, { id, placeId, evidence }: Row): Promise<SameRow[]> {
  if (evidence.length === 0) return [];
  const rows = await prisma.evidence.findMany({
    where: {
      placeId,
      reportId: { not: id },
      file: { placeId, firstId: { in: evidence.map(({ file }) => file.firstId) }, deletedAt: null },
      report: { AND: [unitScope(actor), { status: { in: ["SUBMITTED", "ACCEPTED"] }, pledge: { deletedAt: null } }] },
    },
    orderBy: { report: { recordedAt: "asc" } },
    take: 50,
    select: {
      reportId: true,
      file: { select: { firstId: true } },
      report: { select: { ofDay: true, pledge: { select: { title: true } }, organization: { select: { name: true } } } },
    },
  });
  return rows.map(({ reportId, file, report }) => ({
    reportId,
    firstId: file.firstId,
    title: report.pledge.title,
    unitName: report.organization.name,
    ofDay: fromDbDate(report.ofDay),
  }));
}

/** The oldest other report that waits for this reviewer. */
async function nextWaiting(actor: Actor, { id }: Row): Promise<string | null> {
  if (!can(actor, "reports.review")) return null;
  const own = actor.memberships.filter(({ role }) => role === "REPRESENTATIVE").map(({ organizationId }) => organizationId);
  const next = await prisma.progressReport.findFirst({
    where: {
      AND: [
        unitScope(actor),
        {
          placeId: actor.membership.placeId,
          status: "SUBMITTED",
          id: { not: id },
          authorId: { not: actor.person?.id ?? "" },
          organizationId: { notIn: own },
          pledge: { deletedAt: null },
          campaign: { deletedAt: null, status: { in: ["LAUNCHED", "CLOSED"] } },
        },
      ],
    },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return next?.id ?? null;
}
