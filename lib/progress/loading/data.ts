import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { dayAt, fromDbDate } from "@/lib/kernel/dates";
import type { Figure } from "../types";
import type { LoadedReport } from "./types";

const reportSelect = {
  id: true,
  version: true,
  status: true,
  placeId: true,
  campaignId: true,
  organizationId: true,
  pledgeId: true,
  authorId: true,
  ofDay: true,
  figure: true,
  claimsDone: true,
  lowerReason: true,
  reviewedAt: true,
  batchId: true,
  campaign: { select: { status: true } },
  organization: { select: { name: true } },
  pledge: { select: { title: true } },
} satisfies Prisma.ProgressReportSelect;

type Row = Prisma.ProgressReportGetPayload<{ select: typeof reportSelect }>;

function toLoaded({ campaign, organization, pledge, ofDay, figure, reviewedAt, ...row }: Row): LoadedReport {
  return {
    ...row,
    campaignStatus: campaign.status,
    unitName: organization.name,
    title: pledge.title,
    ofDay: fromDbDate(ofDay),
    figure: figure as Figure,
    reviewedOn: reviewedAt && dayAt(reviewedAt),
  };
}

/** Reports in the actor's scope for a write that holds the place's lock, in the order in which they were recorded. */
export async function reportsForWrite(actor: Actor, tx: Tx, where: Prisma.ProgressReportWhereInput): Promise<LoadedReport[]> {
  if (!can(actor, "pledges.read")) return [];
  const rows = await tx.progressReport.findMany({
    where: { AND: [where, unitScope(actor), { campaign: { deletedAt: null }, pledge: { deletedAt: null } }] },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: reportSelect,
  });
  return rows.map(toLoaded);
}
