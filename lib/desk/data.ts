import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { boardOf } from "@/lib/covenants/board/data";
import { notYetSent, totalsOf } from "@/lib/covenants/board/domain";
import { waitingIn } from "@/lib/dashboard/campaign/data";
import type { CampaignChoice } from "@/lib/dashboard/campaign/types";
import { ensureToday } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import { fromDbDate } from "@/lib/kernel/dates";
import { overdueOf } from "@/lib/pledges/list/data";
import type { Desk, WaitingReport } from "./types";

/** How many of each list stand on the desk; the rest are one click away. */
const FIRST = 5;

async function waitingReports(actor: Actor, campaignId: string): Promise<WaitingReport[]> {
  const rows = await prisma.progressReport.findMany({
    where: { AND: [unitScope(actor), { campaignId, status: "SUBMITTED" }] },
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
  const board = await boardOf(actor, campaign.id);
  if (!board) return null;
  await ensureToday(actor, [campaign.id]);
  const [waiting, first, overdue, unreported] = await Promise.all([
    waitingIn(actor, campaign.id),
    waitingReports(actor, campaign.id),
    overdueOf(actor, campaign.id, FIRST),
    prisma.pledgeSummary.count({ where: { campaignId: campaign.id, reporting: "OVERDUE" } }),
  ]);
  const byAge = board.lines.filter(({ standing }) => standing.state === "WAITING" || standing.amendment === "WAITING");
  return {
    campaign,
    totals: totalsOf(board.lines),
    toApprove: byAge.sort((left, right) => (left.since?.getTime() ?? 0) - (right.since?.getTime() ?? 0)).slice(0, FIRST),
    notSent: notYetSent(board.lines).slice(0, FIRST),
    reports: { count: waiting.reports, first },
    overdue,
    unreported,
    done: waiting.done,
    branches: waiting.branches,
  };
}
