import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { campaignOn } from "@/lib/history/past/data";
import { indicatorResults } from "@/lib/indicators/data";
import { addDays, type Day, momentOf, partsOf, toDbDate } from "@/lib/kernel/dates";
import { targetSets } from "@/lib/targets/data";
import type { ReviewFacts } from "../types";
import type { DraftFacts, SaidInReport } from "./types";

/** What units wrote is taken from the latest reports; people choose among them. */
const MOST_SAID = 30;

/** Difficulties or proposals in the accepted reports of a period, the latest first. */
async function saidIn(review: ReviewFacts, what: "difficulties" | "proposals", to: Day): Promise<SaidInReport[]> {
  const { placeId, campaigns, period } = review;
  if (campaigns.length === 0) return [];
  const rows = await prisma.progressReport.findMany({
    where: {
      placeId,
      campaignId: { in: campaigns.map(({ id }) => id) },
      status: "ACCEPTED",
      pledge: { deletedAt: null },
      ofDay: { lte: toDbDate(to), ...(period.from ? { gte: toDbDate(period.from) } : {}) },
      recordedAt: { lt: momentOf(addDays(to, 1)) },
      NOT: { OR: [{ [what]: null }, { [what]: "" }] },
    },
    orderBy: [{ ofDay: "desc" }, { id: "desc" }],
    take: MOST_SAID,
    select: {
      id: true,
      difficulties: true,
      proposals: true,
      organization: { select: { name: true } },
      pledge: { select: { title: true } },
    },
  });
  return rows.map((row) => ({ reportId: row.id, unitName: row.organization.name, title: row.pledge.title, text: row[what] ?? "" }));
}

/**
 * Everything that a review is drafted from: its campaigns at the end of the period (today, while that lies ahead) and on the day before it, its targets and the
 * indicators of its years, and what units wrote. The caller has found the review in the actor's scope.
 */
export async function draftFacts(actor: Actor, review: ReviewFacts): Promise<DraftFacts> {
  const { period, placeId } = review;
  const to = period.to === null || period.to > actor.today ? actor.today : period.to;
  const from = period.from && addDays(period.from, -1);
  const years = [...new Set([period.from, to].flatMap((day) => (day ? [partsOf(day).year] : [])))];
  const [campaigns, targets, indicators, difficulties, proposals] = await Promise.all([
    Promise.all(
      review.campaigns.map(async ({ id }) => ({
        before: from && (await campaignOn(actor, id, from)),
        after: await campaignOn(actor, id, to),
      })),
    ),
    targetSets(actor, to, { id: { in: review.targetSets.map(({ id }) => id) } }),
    indicatorResults(actor, { placeId, year: { in: years } }),
    saidIn(review, "difficulties", to),
    saidIn(review, "proposals", to),
  ]);
  const seen = campaigns.flatMap(({ before, after }) => (after ? [{ before, after }] : []));
  return { from, to, campaigns: seen, targets: targets ?? [], indicators: indicators ?? [], difficulties, proposals };
}
