import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, toDbDate } from "@/lib/kernel/dates";
import { ok } from "@/lib/kernel/result";
import { loadStandings } from "@/lib/pledges/standing/data";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import { mergeSummaries, summarise } from "../domain";
import { groupsOf } from "../grouping/domain";
import type { UnitSummary } from "../types";
import { rollUpItemOf, summaryRowOf } from "./domain";

/** Which pledges of one unit changed, and the day that the change is of. */
export type PledgeChange = {
  readonly placeId: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly pledgeIds: readonly string[];
  readonly ofDay: Day;
};

type CampaignKey = { readonly placeId: string; readonly campaignId: string };

/** Rows per statement. */
const BATCH = 1_000;
/** Campaigns brought to today by one reading; who reads a whole province finds the rest as of the day that they show. */
const MOST_CAMPAIGNS = 25;

/**
 * Called at the end of every write that changes a pledge or its reports, inside its transaction: adds one row to each pledge's
 * history and rebuilds the summaries of the unit and of the campaign's day from their records. The first write of a day rebuilds the
 * whole campaign, so that its day never mixes figures of two days.
 */
export async function pledgesChanged(actor: Actor, tx: Tx, change: PledgeChange): Promise<void> {
  const { placeId, campaignId, organizationId, pledgeIds, ofDay } = change;
  const isStale = await hasEarlierDay(tx, campaignId, actor.today);
  const pledges = await loadStandings(actor, tx, isStale ? { placeId, campaignId } : { placeId, campaignId, organizationId });
  const changed = new Set(pledgeIds);
  await addHistory(
    actor,
    tx,
    pledges.filter(({ id }) => changed.has(id)),
    ofDay,
  );
  await writeSummaries(actor, tx, pledges);
  const units = groupByUnit(pledges);
  if (!units.has(organizationId)) units.set(organizationId, []);
  await writeUnits(actor, tx, { placeId, campaignId }, units);
  await writeDay(actor, tx, { placeId, campaignId });
}

/** Rebuilds every summary of a campaign inside the caller's transaction: when an occasion's day moved, or a new day is first read. */
export async function rebuildCampaign(actor: Actor, tx: Tx, { placeId, campaignId }: CampaignKey): Promise<void> {
  const pledges = await loadStandings(actor, tx, { placeId, campaignId });
  const units = groupByUnit(pledges);
  await tx.unitSummary.deleteMany({ where: { campaignId, organizationId: { notIn: [...units.keys()] } } });
  await writeSummaries(actor, tx, pledges);
  await writeUnits(actor, tx, { placeId, campaignId }, units);
  await writeDay(actor, tx, { placeId, campaignId });
}

/**
 * Brings summaries that are of an earlier day to `actor.today`, before they are read; does nothing when they are of today.
 * Takes any campaigns of any places; each place is brought up to date in a write of its own.
 */
export async function ensureToday(actor: Actor, campaignIds: readonly string[]): Promise<void> {
  const today = toDbDate(actor.today);
  const stale = await prisma.unitSummary.groupBy({
    by: ["campaignId", "placeId"],
    where: {
      campaignId: { in: [...campaignIds] },
      day: { lt: today },
      campaign: { deletedAt: null, status: { notIn: ["ARCHIVED", "CANCELLED"] } },
    },
    orderBy: { campaignId: "asc" },
    take: MOST_CAMPAIGNS,
  });
  for (const { campaignId, placeId } of stale) {
    await writeInPlace(placeId, async (tx) => {
      // Somebody else may have done it while this waited for the place's lock.
      if (await hasEarlierDay(tx, campaignId, actor.today)) await rebuildCampaign(actor, tx, { placeId, campaignId });
      return ok(null);
    });
  }
}

async function hasEarlierDay(tx: Tx, campaignId: string, today: Day): Promise<boolean> {
  const earlier = await tx.unitSummary.findFirst({ where: { campaignId, day: { lt: toDbDate(today) } }, select: { campaignId: true } });
  return earlier !== null;
}

function groupByUnit(pledges: readonly LoadedPledge[]): Map<string, LoadedPledge[]> {
  const units = new Map<string, LoadedPledge[]>();
  for (const pledge of pledges) {
    const unit = units.get(pledge.organizationId);
    if (unit) unit.push(pledge);
    else units.set(pledge.organizationId, [pledge]);
  }
  return units;
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH));
}

async function addHistory(actor: Actor, tx: Tx, pledges: readonly LoadedPledge[], ofDay: Day): Promise<void> {
  for (const batch of batches(pledges)) {
    await tx.pledgeHistory.createMany({
      data: batch.map(({ id, placeId, status, contentHash, isDeleted, standing }) => ({
        placeId,
        pledgeId: id,
        ofDay: toDbDate(ofDay),
        recordedAt: actor.now,
        status,
        progress: standing.percent,
        contentHash,
        dueDay: standing.due && toDbDate(standing.due),
        deleted: isDeleted,
      })),
    });
  }
}

/** Writes the pledges' summaries as one document per statement: a ward of 10.000 pledges is ten statements. */
async function writeSummaries(actor: Actor, tx: Tx, pledges: readonly LoadedPledge[]): Promise<void> {
  const gone = pledges.filter(({ isDeleted }) => isDeleted).map(({ id }) => id);
  if (gone.length > 0) await tx.pledgeSummary.deleteMany({ where: { pledgeId: { in: gone } } });
  const kept = pledges.filter(({ isDeleted }) => !isDeleted);
  for (const batch of batches(kept)) {
    const rows = JSON.stringify(batch.map((pledge) => summaryRowOf(pledge, actor.today)));
    await tx.$executeRaw`
      INSERT INTO "PledgeSummary" ("pledgeId", "placeId", "campaignId", "day", "light", "severity", "progress", "expected", "overdueDays",
        "forecast", "forecastDay", "projected", "lastReportDay", "waitingReports", "reporting", "assessable", "assessment", "verdict", "details")
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS row ("pledgeId" uuid, "placeId" uuid, "campaignId" uuid, "day" date, "light" text,
        "severity" int, "progress" numeric, "expected" numeric, "overdueDays" int, "forecast" text, "forecastDay" date, "projected" numeric,
        "lastReportDay" date, "waitingReports" int, "reporting" text, "assessable" boolean,
        "assessment" text, "verdict" text, "details" jsonb)
      ON CONFLICT ("pledgeId") DO UPDATE SET "day" = EXCLUDED."day", "light" = EXCLUDED."light", "severity" = EXCLUDED."severity",
        "progress" = EXCLUDED."progress", "expected" = EXCLUDED."expected", "overdueDays" = EXCLUDED."overdueDays",
        "forecast" = EXCLUDED."forecast", "forecastDay" = EXCLUDED."forecastDay", "projected" = EXCLUDED."projected",
        "lastReportDay" = EXCLUDED."lastReportDay", "waitingReports" = EXCLUDED."waitingReports", "reporting" = EXCLUDED."reporting",
        "assessable" = EXCLUDED."assessable", "assessment" = EXCLUDED."assessment", "verdict" = EXCLUDED."verdict", "details" = EXCLUDED."details"`;
  }
}

async function writeUnits(actor: Actor, tx: Tx, key: CampaignKey, units: ReadonlyMap<string, readonly LoadedPledge[]>): Promise<void> {
  const rows = [...units].map(([organizationId, pledges]) => {
    const items = pledges.filter(({ isDeleted }) => !isDeleted).map(rollUpItemOf);
    return {
      ...key,
      organizationId,
      day: toDbDate(actor.today),
      figures: summarise(items) as unknown as Prisma.InputJsonValue,
      groups: groupsOf(items) as unknown as Prisma.InputJsonValue,
    };
  });
  await tx.unitSummary.deleteMany({ where: { campaignId: key.campaignId, organizationId: { in: [...units.keys()] } } });
  for (const batch of batches(rows)) await tx.unitSummary.createMany({ data: batch });
}

/** The campaign's figures of the day: the sum of its units. */
async function writeDay(actor: Actor, tx: Tx, { placeId, campaignId }: CampaignKey): Promise<void> {
  const units = await tx.unitSummary.findMany({ where: { campaignId }, select: { figures: true } });
  const figures = mergeSummaries(units.map((unit) => unit.figures as unknown as UnitSummary)) as unknown as Prisma.InputJsonValue;
  const day = toDbDate(actor.today);
  await tx.campaignDay.upsert({
    where: { campaignId_day: { campaignId, day } },
    create: { campaignId, day, placeId, figures },
    update: { figures },
  });
}
