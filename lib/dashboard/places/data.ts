import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { organizationScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { type Day, daysBetween, fromDbDate } from "@/lib/kernel/dates";
import { troublesOf } from "@/lib/pledges/list/data";
import { ALL_PLEDGES } from "@/lib/pledges/list/domain";
import type { CampaignFigure, PlaceFigure, PlacesDashboard } from "../campaign/types";
import { rollUp } from "../domain";
import { ensureToday } from "../summary/mutations";
import type { UnitSummary } from "../types";
import { totalOf, troubleFirst, within } from "./domain";

type LastDay = {
  campaignId: string;
  name: string;
  placeId: string;
  placeName: string;
  placePath: string;
  occasionDay: Date | null;
  day: Date | null;
  figures: UnitSummary | null;
};

/** A running campaign with its last figures. */
type Sum = Omit<LastDay, "figures"> & { readonly figures: UnitSummary };

/** How many works in trouble stand on the page; the rest are one click away. */
const TROUBLES = 6;
const PLACES = ["PROVINCE", "DISTRICT", "WARD"] as const;

/**
 * The running campaigns of a subtree with their last known figures: one row per campaign, whatever the number of pledges. The path comes from a place in the
 * actor's sight.
 */
function campaignsBelow(path: string): Promise<LastDay[]> {
  return prisma.$queryRaw<LastDay[]>`
    SELECT campaign."id" AS "campaignId", campaign."name", place."id" AS "placeId", place."name" AS "placeName", place."path" AS "placePath",
      occasion."day" AS "occasionDay", last."day", last."figures"
    FROM "Campaign" campaign
    JOIN "Organization" place ON place."id" = campaign."placeId" AND place."path" LIKE ${`${path}%`} AND place."deletedAt" IS NULL
    LEFT JOIN "CampaignOccasion" celebrated ON celebrated."campaignId" = campaign."id" AND celebrated."isMain"
    LEFT JOIN "Occasion" occasion ON occasion."id" = celebrated."occasionId"
    LEFT JOIN LATERAL (
      SELECT "day", "figures" FROM "CampaignDay" WHERE "campaignId" = campaign."id" ORDER BY "day" DESC LIMIT 1
    ) last ON true
    WHERE campaign."deletedAt" IS NULL AND campaign."status" IN ('OPEN', 'LAUNCHED')
    ORDER BY place."position", place."id", campaign."id"`;
}

/** Brings as many campaigns of a subtree to today as one reading may; the page says of which day the oldest figures are. */
async function refreshBelow(actor: Actor, path: string): Promise<void> {
  const running = await prisma.campaign.findMany({
    where: { deletedAt: null, status: { in: ["OPEN", "LAUNCHED"] }, place: { path: { startsWith: path } } },
    select: { id: true },
  });
  await ensureToday(
    actor,
    running.map(({ id }) => id),
  );
}

function toFigure(actor: Actor, { campaignId, name, placeName, occasionDay, figures }: Sum): CampaignFigure {
  return {
    id: campaignId,
    name,
    placeName,
    rollUp: rollUp(figures),
    daysLeft: occasionDay ? daysBetween(actor.today, fromDbDate(occasionDay)) : null,
  };
}

/** The places between the actor's own (included) and the one that is shown. */
async function placesAbove(actor: Actor, path: string): Promise<PlacesDashboard["above"]> {
  const ids = path.split("/").filter(Boolean).slice(0, -1);
  const rows = await prisma.organization.findMany({
    where: { AND: [{ id: { in: ids } }, organizationScope(actor)] },
    select: { id: true, name: true, path: true },
  });
  return rows.toSorted((left, right) => left.path.length - right.path.length).map(({ id, name }) => ({ id, name }));
}

function oldestOf(sums: readonly Sum[]): Day | null {
  const [oldest] = sums.flatMap(({ day }) => (day ? [fromDbDate(day)] : [])).sort();
  return oldest ?? null;
}

/**
 * A place above the wards as its leaders see it: the sum of its wards' last figures, each place directly below and its own campaigns; `placeId` is a place of
 * the actor's subtree (the actor's own when null). Null when the actor may not see it. Queries: constant; sums run over campaigns, not pledges.
 */
export async function placesDashboard(actor: Actor, placeId: string | null): Promise<PlacesDashboard | null> {
  if (!can(actor, "dashboard.read")) return null;
  const place = await prisma.organization.findFirst({
    where: {
      AND: [
        { id: placeId ?? actor.membership.placeId },
        organizationScope(actor),
        { deletedAt: null, kind: { in: ["NATION", ...PLACES] } },
      ],
    },
    select: { id: true, name: true, path: true },
  });
  if (!place) return null;
  await refreshBelow(actor, place.path);
  const [rows, children, above, trouble] = await Promise.all([
    campaignsBelow(place.path),
    prisma.organization.findMany({
      where: { parentId: place.id, deletedAt: null, kind: { in: [...PLACES] } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true, path: true, kind: true },
    }),
    placesAbove(actor, place.path),
    troublesOf(actor, { ...ALL_PLEDGES, placeId: place.id }, TROUBLES),
  ]);
  const sums = rows.flatMap(({ figures, ...row }): Sum[] => (figures ? [{ ...row, figures }] : []));
  const all = totalOf(sums);
  const places = children.map(({ id, name, path, kind }): PlaceFigure => {
    const own = within(sums, path);
    return { id, name, isWard: kind === "WARD", rollUp: rollUp(totalOf(own)), campaigns: own.map((sum) => toFigure(actor, sum)) };
  });
  return {
    id: place.id,
    placeName: place.name,
    above,
    rollUp: rollUp(all),
    verdicts: all.verdicts,
    reporting: all.reporting,
    trouble,
    places: troubleFirst(places),
    campaigns: sums.filter((sum) => sum.placeId === place.id).map((sum) => toFigure(actor, sum)),
    running: sums.length,
    asOf: oldestOf(sums),
  };
}
