import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { type Day, fromDbDate } from "@/lib/kernel/dates";
import type { CampaignChoice, PlaceFigure, PlacesDashboard } from "../campaign/types";
import { mergeSummaries, rollUp } from "../domain";
import type { UnitSummary } from "../types";

type LastDay = { campaignId: string; name: string; placeName: string; placePath: string; day: Date; figures: unknown };

/** The last known figures of each running campaign of a subtree: one row per campaign, whatever the number of pledges. */
function lastDaysBelow(path: string): Promise<LastDay[]> {
  return prisma.$queryRaw<LastDay[]>`
    SELECT campaign."id" AS "campaignId", campaign."name", place."name" AS "placeName", place."path" AS "placePath", last."day", last."figures"
    FROM "Campaign" campaign
    JOIN "Organization" place ON place."id" = campaign."placeId" AND place."path" LIKE ${`${path}%`} AND place."deletedAt" IS NULL
    CROSS JOIN LATERAL (
      SELECT "day", "figures" FROM "CampaignDay" WHERE "campaignId" = campaign."id" ORDER BY "day" DESC LIMIT 1
    ) last
    WHERE campaign."deletedAt" IS NULL AND campaign."status" IN ('OPEN', 'LAUNCHED')
    ORDER BY place."position", campaign."id"`;
}

function figuresOf(rows: readonly LastDay[]): UnitSummary {
  return mergeSummaries(rows.map(({ figures }) => figures as UnitSummary));
}

function choicesOf(rows: readonly LastDay[]): CampaignChoice[] {
  return rows.map(({ campaignId, name, placeName }) => ({ id: campaignId, name, placeName }));
}

/**
 * A place above the wards as its leaders see it: the sum of its wards' last figures and each place directly below, with `placeId` a place of
 * the actor's subtree (the actor's own when null). Null when the actor may not see it. Queries: three.
 */
export async function placesDashboard(actor: Actor, placeId: string | null): Promise<PlacesDashboard | null> {
  if (actor.membership.role !== "LEADER") return null;
  const place = await prisma.organization.findFirst({
    where: { AND: [{ id: placeId ?? actor.membership.placeId }, { path: { startsWith: actor.membership.placePath }, deletedAt: null }] },
    select: { id: true, name: true, path: true },
  });
  if (!place) return null;
  const [children, rows] = await Promise.all([
    prisma.organization.findMany({
      where: { parentId: place.id, deletedAt: null, kind: { in: ["PROVINCE", "DISTRICT", "WARD"] } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true, path: true },
    }),
    lastDaysBelow(place.path),
  ]);
  const days = rows.map(({ day }) => fromDbDate(day)).sort();
  const asOf: Day | null = days[0] ?? null;
  const places: PlaceFigure[] = children.map((child) => {
    const own = rows.filter(({ placePath }) => placePath.startsWith(child.path));
    return { id: child.id, name: child.name, rollUp: rollUp(figuresOf(own)), campaigns: choicesOf(own) };
  });
  return { placeName: place.name, rollUp: rollUp(figuresOf(rows)), places, asOf };
}
