import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { termOf } from "@/lib/pledges/domain";
import { standingOf } from "@/lib/progress/domain";
import { forecastDays, toRecord } from "./domain";
import type { LoadedPledge } from "./types";

/** Pledges read at a time: enough to keep the number of queries small, few enough for the memory of a small server. */
const BATCH = 2_000;

/** Whose a pledge is, and all that says how far it is, as every reading of a pledge takes it: its text, branch, days, reports, conditions and money. */
export const courseSelect = {
  id: true,
  covenantId: true,
  organizationId: true,
  blockId: true,
  status: true,
  content: true,
  contentHash: true,
  branchKey: true,
  branchChosenDay: true,
  branchConfirmedDay: true,
  doneDay: true,
  doneReportedDay: true,
  acceptedDay: true,
  signedAt: true,
  organization: { select: { name: true } },
  reports: {
    where: { status: { in: ["SUBMITTED", "ACCEPTED"] } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { id: true, ofDay: true, recordedAt: true, reviewedAt: true, status: true, figure: true },
  },
  conditions: { select: { branchKey: true, metDay: true, evidence: true, fileIds: true, confirmedById: true, recordedAt: true } },
  contributions: {
    where: { stage: "RECEIVED", value: { not: null }, pledge: { measure: "AMOUNT" } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { ofDay: true, recordedAt: true, value: true },
  },
} satisfies Prisma.PledgeSelect;

const recordSelect = {
  ...courseSelect,
  version: true,
  placeId: true,
  campaignId: true,
  title: true,
  kind: true,
  weight: true,
  dueDay: true,
  deletedAt: true,
  campaign: {
    select: {
      status: true,
      rhythm: true,
      rhythmDay: true,
      occasions: { where: { isMain: true }, select: { occasion: { select: { day: true } } } },
    },
  },
  extensions: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }], select: { oldDay: true, newDay: true } },
  contents: { select: { contentId: true } },
  funding: { select: { source: true } },
} satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof recordSelect }>;

/**
 * Signed pledges with their reports, conditions and extensions, and where each stands on `actor.today`. The caller's `where` carries the
 * scope: this reads whatever it names. Ten queries per 2.000 pledges, whatever their number of reports.
 */
export async function loadStandings(actor: Actor, db: Tx, where: Prisma.PledgeWhereInput): Promise<LoadedPledge[]> {
  const loaded: LoadedPledge[] = [];
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await db.pledge.findMany({
      where: { AND: [where, after === null ? {} : { id: { gt: after } }] },
      orderBy: { id: "asc" },
      take: BATCH,
      select: recordSelect,
    });
    for (const row of rows) loaded.push(toLoaded(actor, row));
    after = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return loaded;
  }
}

function toLoaded(actor: Actor, row: Row): LoadedPledge {
  const record = toRecord(row);
  const occasionDay = fromDbDateOrNull(row.campaign.occasions[0]?.occasion.day ?? null);
  const { id, version, placeId, campaignId, covenantId, organizationId, blockId, title, kind, status, weight, contentHash } = row;
  const days = forecastDays(occasionDay, termOf(record.content, record.state).due);
  return {
    ...{ id, version, placeId, campaignId, covenantId, organizationId, blockId, title, kind, status, weight, contentHash },
    unitName: row.organization.name,
    campaignStatus: row.campaign.status,
    isDeleted: row.deletedAt !== null,
    contentIds: row.contents.map(({ contentId }) => contentId),
    fundingSources: [...new Set(row.funding.map(({ source }) => source))],
    occasionDay,
    lastReportDay: record.reports.reduce<LoadedPledge["lastReportDay"]>((last, { day }) => (last && last > day ? last : day), null),
    waitingReports: record.reports.filter((report) => report.status === "SUBMITTED").length,
    extensionCount: row.extensions.length,
    record,
    standing: standingOf(record, days, actor.today),
  };
}
