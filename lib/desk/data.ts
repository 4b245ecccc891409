import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { boardOf } from "@/lib/covenants/board/data";
import { notYetSent, totalsOf } from "@/lib/covenants/board/domain";
import { waitingIn } from "@/lib/dashboard/campaign/data";
import type { CampaignChoice } from "@/lib/dashboard/campaign/types";
import { ensureToday } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import { fromDbDate } from "@/lib/kernel/dates";
import { countPledges, firstPledges } from "@/lib/pledges/list/data";
import { ALL_PLEDGES } from "@/lib/pledges/list/domain";
import type { PledgeFilter } from "@/lib/pledges/list/types";
import { byAge, waitsForDecision } from "./domain";
import type { Desk, WaitingReport } from "./types";

/** How many of each list stand on the desk; the rest are one click away. */
const FIRST = 5;

async function waitingReports(actor: Actor, campaignId: string): Promise<WaitingReport[]> {
  const rows = await prisma.progressReport.findMany({
    where: {
      AND: [unitScope(actor), { campaignId, status: "SUBMITTED", pledge: { deletedAt: null, measure: { not: "RECURRING" } } }],
    },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    take: FIRST,
    select: {
      id: true,
      ofDay: true,
      recordedAt: true,
      pledge: { select: { title: true } },
      organization: { select: { name: true } },
      _count: { select: { evidence: true } },
    },
  });
  return rows.map(({ id, ofDay, recordedAt, pledge, organization, _count }) => ({
    id,
    recordedAt,
    ofDay: fromDbDate(ofDay),
    pledgeTitle: pledge.title,
    unitName: organization.name,
    photos: _count.evidence,
  }));
}

/** What waits for the official in a campaign, oldest first; null when the actor may not see it. Queries: constant. */
export async function deskOf(actor: Actor, campaign: CampaignChoice): Promise<Desk | null> {
  if (!can(actor, "campaigns.manage")) return null;
  const board = await boardOf(actor, campaign.id);
  if (!board) return null;
  await ensureToday(actor, [campaign.id]);
  const all: PledgeFilter = { ...ALL_PLEDGES, campaignId: campaign.id };
  const [waiting, reports, overdueCount, overdue, due, unreported] = await Promise.all([
    waitingIn(actor, campaign.id),
    waitingReports(actor, campaign.id),
    countPledges(actor, { ...all, overdue: true }),
    firstPledges(actor, { ...all, overdue: true }, FIRST),
    countPledges(actor, { ...all, reporting: "DUE" }),
    countPledges(actor, { ...all, reporting: "OVERDUE" }),
  ]);
  return {
    campaign,
    totals: totalsOf(board.lines),
    waiting,
    toApprove: board.lines.filter(waitsForDecision).toSorted(byAge),
    notSent: notYetSent(board.lines),
    reports,
    overdue: { count: overdueCount, first: overdue },
    due,
    unreported,
  };
}
