import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { loadStandings } from "@/lib/pledges/standing/data";
import { todayOf } from "./domain";
import type { TodayPage } from "./types";

/** Returned reports looked at: a unit has a handful of pledges, older ones have been answered. */
const MOST_RETURNED = 200;
const MOST_WAITING = 200;

/** What the representative's unit is asked for today; null for anybody else. Queries: constant. */
export async function todayPage(actor: Actor): Promise<TodayPage | null> {
  if (actor.membership.role !== "REPRESENTATIVE") return null;
  const running = { deletedAt: null, campaign: { deletedAt: null, status: "LAUNCHED" } } satisfies Prisma.PledgeWhereInput;
  const inScope = { AND: [unitScope(actor), { pledge: running }] } satisfies Prisma.ProgressReportWhereInput;
  const [pledges, returned, waiting] = await Promise.all([
    loadStandings(actor, prisma, { AND: [running, unitScope(actor)] }),
    prisma.progressReport.findMany({
      where: { AND: [inScope, { status: "RETURNED" }] },
      orderBy: { recordedAt: "desc" },
      take: MOST_RETURNED,
      select: {
        id: true,
        pledgeId: true,
        ofDay: true,
        recordedAt: true,
        periodDay: true,
        returnReason: true,
        pledge: { select: { title: true } },
      },
    }),
    prisma.progressReport.findMany({
      where: { AND: [inScope, { status: "SUBMITTED" }] },
      orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
      take: MOST_WAITING,
      select: { id: true, ofDay: true, pledge: { select: { title: true } } },
    }),
  ]);
  return todayOf(
    pledges,
    returned.map(({ pledge, ofDay, periodDay, returnReason, ...row }) => ({
      ...row,
      title: pledge.title,
      ofDay: fromDbDate(ofDay),
      period: fromDbDateOrNull(periodDay),
      reason: returnReason ?? "",
    })),
    waiting.map(({ id, ofDay, pledge }) => ({ reportId: id, title: pledge.title, ofDay: fromDbDate(ofDay) })),
    actor.today,
  );
}
