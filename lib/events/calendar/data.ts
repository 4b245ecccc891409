import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDate, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { visibleCampaigns } from "@/lib/occasions/data";
import { timeOf } from "../domain";
import type { EventRow } from "../types";
import { boundsOf, byMonth, monthOf, writeMonth } from "./domain";
import type { CalendarItem, CalendarOccasion, CalendarView, Month } from "./types";

const MOST_EVENTS = 200;
const MOST_DUE = 60;
const MOST_UNDATED = 30;
/** Pledges that are still to be done. */
const OPEN = ["ACTIVE", "DONE_REPORTED", "WAITING", "PAUSED"] as const;
const COUNTED = [...OPEN, "ACCEPTED", "NOT_DELIVERED"] as const;

const occasionSelect = {
  ...{ id: true, name: true, day: true, dateAsPublished: true, originDay: true, years: true },
  place: { select: { name: true } },
} as const satisfies Prisma.OccasionSelect;

const eventSelect = {
  ...{ id: true, type: true, name: true, location: true, day: true, precision: true, month: true, date: true, session: true },
  dateAsPublished: true,
  place: { select: { name: true } },
} as const satisfies Prisma.EventSelect;

type OccasionRow = Prisma.OccasionGetPayload<{ select: typeof occasionSelect }>;

function ownPledges(actor: Actor): Prisma.PledgeWhereInput {
  return can(actor, "pledges.read") ? { AND: [unitScope(actor), { deletedAt: null }] } : { id: { in: [] } };
}

/** Campaigns by the main occasion, with how many pledges of theirs the actor sees and how many are done. Two queries for any number. */
async function campaignsOf(actor: Actor, occasionIds: readonly string[]): Promise<ReadonlyMap<string, CalendarOccasion["campaigns"]>> {
  const links = await prisma.campaignOccasion.findMany({
    where: { occasionId: { in: [...occasionIds] }, isMain: true, campaign: visibleCampaigns(actor) },
    orderBy: { campaignId: "asc" },
    select: { occasionId: true, campaign: { select: { id: true, name: true } } },
  });
  const counts = await prisma.pledge.groupBy({
    by: ["campaignId", "status"],
    where: { AND: [ownPledges(actor), { campaignId: { in: links.map(({ campaign }) => campaign.id) }, status: { in: [...COUNTED] } }] },
    _count: true,
  });
  const of = (campaignId: string, status?: string) =>
    counts.reduce((sum, row) => sum + (row.campaignId === campaignId && (!status || row.status === status) ? row._count : 0), 0);
  const found = new Map<string, CalendarOccasion["campaigns"]>();
  for (const { occasionId, campaign } of links) {
    const entry = { ...campaign, pledges: of(campaign.id), done: of(campaign.id, "ACCEPTED") };
    found.set(occasionId, [...(found.get(occasionId) ?? []), entry]);
  }
  return found;
}

function toOccasion({ place, ...row }: OccasionRow, campaigns: CalendarOccasion["campaigns"]): CalendarOccasion {
  return { ...row, day: fromDbDateOrNull(row.day), originDay: fromDbDateOrNull(row.originDay), placeName: place.name, campaigns };
}

function toEvent(actor: Actor, { place, ...row }: Prisma.EventGetPayload<{ select: typeof eventSelect }>): EventRow {
  const { id, type, name, location } = row;
  return { ...timeOf(row, actor.today), ...{ id, type, name, location }, placeName: place.name };
}

/** What has no day or no year; shown with the months from today on. Two queries. */
async function undatedRows(actor: Actor) {
  const scope = placeScope(actor);
  const [occasions, events] = await Promise.all([
    prisma.occasion.findMany({
      where: { AND: [scope, { day: null }] },
      orderBy: { id: "desc" },
      take: MOST_UNDATED,
      select: occasionSelect,
    }),
    prisma.event.findMany({ where: { AND: [scope, { day: null }] }, orderBy: { id: "desc" }, take: MOST_UNDATED, select: eventSelect }),
  ]);
  return { occasions, events };
}

/**
 * Half a year of the actor's scope from a month on: occasions, events, begins and ends of campaigns, and pledges that fall due (a
 * representative's own unit's). Null for who reads no events. Queries: constant, whatever the number of pledges.
 */
export async function calendar(actor: Actor, from: Month): Promise<CalendarView | null> {
  if (!can(actor, "events.read")) return null;
  const bounds = boundsOf(from);
  const within = { gte: toDbDate(bounds.first), lte: toDbDate(bounds.last) };
  const scope = placeScope(actor);
  const due = { AND: [ownPledges(actor), { dueDay: within, status: { in: [...OPEN] } }] };
  const isNow = writeMonth(from) === writeMonth(monthOf(actor.today));
  const [occasions, events, campaigns, pledges, dueDays, undated] = await Promise.all([
    prisma.occasion.findMany({
      where: { AND: [scope, { day: within }] },
      orderBy: [{ day: "asc" }, { id: "asc" }],
      take: MOST_EVENTS,
      select: occasionSelect,
    }),
    prisma.event.findMany({
      where: { AND: [scope, { day: within }] },
      orderBy: [{ day: "asc" }, { id: "asc" }],
      take: MOST_EVENTS,
      select: eventSelect,
    }),
    prisma.campaign.findMany({
      where: { AND: [scope, visibleCampaigns(actor), { status: { not: "CANCELLED" }, OR: [{ startDay: within }, { endDay: within }] }] },
      orderBy: { id: "asc" },
      take: MOST_EVENTS,
      select: { id: true, name: true, startDay: true, endDay: true, place: { select: { name: true } } },
    }),
    prisma.pledge.findMany({
      where: due,
      orderBy: [{ dueDay: "asc" }, { id: "asc" }],
      take: MOST_DUE,
      select: { id: true, title: true, dueDay: true, organization: { select: { name: true } } },
    }),
    prisma.pledge.groupBy({ by: ["dueDay"], where: due, _count: true }),
    isNow ? undatedRows(actor) : { occasions: [], events: [] },
  ]);
  const celebrating = await campaignsOf(
    actor,
    [...occasions, ...undated.occasions].map(({ id }) => id),
  );
  const withCampaigns = (row: OccasionRow) => toOccasion(row, celebrating.get(row.id) ?? []);
  const items: CalendarItem[] = [
    ...occasions.flatMap((row) => (row.day ? [{ kind: "OCCASION" as const, day: fromDbDate(row.day), occasion: withCampaigns(row) }] : [])),
    ...events.flatMap((row) => (row.day ? [{ kind: "EVENT" as const, day: fromDbDate(row.day), event: toEvent(actor, row) }] : [])),
    ...campaigns.flatMap(({ id, name, startDay, endDay, place }) =>
      (
        [
          ["START", startDay],
          ["END", endDay],
        ] as const
      ).flatMap(([edge, on]) =>
        on && on >= within.gte && on <= within.lte
          ? [{ kind: "CAMPAIGN" as const, day: fromDbDate(on), edge, id, name, placeName: place.name }]
          : [],
      ),
    ),
    ...pledges.flatMap(({ id, title, dueDay, organization }) =>
      dueDay ? [{ kind: "PLEDGE" as const, day: fromDbDate(dueDay), id, title, unitName: organization.name }] : [],
    ),
  ];
  const dueCounts = new Map<string, number>();
  for (const { dueDay, _count } of dueDays) {
    const key = dueDay ? writeMonth(monthOf(fromDbDate(dueDay))) : "";
    dueCounts.set(key, (dueCounts.get(key) ?? 0) + _count);
  }
  return {
    from,
    months: byMonth(from, items, dueCounts),
    undated: { occasions: undated.occasions.map(withCampaigns), events: undated.events.map((row) => toEvent(actor, row)) },
  };
}
