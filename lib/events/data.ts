import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import { visibleCampaigns } from "@/lib/occasions/data";
import { sourceSelect } from "@/lib/sources/constants";
import { toSourceView } from "@/lib/sources/domain";
import { PAGE_SIZE } from "./constants";
import { timeOf } from "./domain";
import type { EventListInput } from "./schema";
import type { EventList, EventPage, EventRecord, EventRow, LinkChoices } from "./types";

const MOST_CHOICES = 300;
const MOST_OF_RECORD = 50;
const inOrder = { orderBy: { position: "asc" } } as const;
const named = { select: { id: true, name: true } } as const;
const timeSelect = { day: true, precision: true, month: true, date: true, session: true, dateAsPublished: true } as const;

const recordSelect = {
  ...timeSelect,
  id: true,
  placeId: true,
  version: true,
  type: true,
  name: true,
  location: true,
  summary: true,
  source: { select: sourceSelect },
  hosts: { ...inOrder, select: { organization: named } },
  participants: {
    ...inOrder,
    select: { id: true, kind: true, name: true, posts: true, roles: true, count: true, organization: named },
  },
  speeches: { ...inOrder, select: { id: true, kind: true, participantId: true, summary: true } },
  pictures: { ...inOrder, select: { id: true, caption: true, fileId: true } },
} as const satisfies Prisma.EventSelect;

/** An event in the actor's scope; null when there is none that the actor may see. Queries: constant. */
export async function loadEvent(actor: Actor, db: Tx, id: string): Promise<EventRecord | null> {
  if (!can(actor, "events.read")) return null;
  const row = await db.event.findFirst({ where: { AND: [placeScope(actor), { id }] }, select: recordSelect });
  if (!row) return null;
  const { placeId, version, type, name, location, summary, participants, speeches, pictures } = row;
  return {
    ...timeOf(row, actor.today),
    ...{ id, placeId, version, type, name, location, summary, participants, speeches, pictures },
    hosts: row.hosts.map(({ organization }) => organization),
    source: row.source && toSourceView(row.source),
  };
}

/** Pledges that the actor reads at all: a representative's own unit's; those without pledges in their work none. */
function visiblePledges(actor: Actor): Prisma.PledgeWhereInput {
  return can(actor, "pledges.read") ? { AND: [unitScope(actor), { deletedAt: null }] } : { id: { in: [] } };
}

/** An event with what it is tied to; null when the actor may not see it. Queries: constant. */
export async function eventPage(actor: Actor, id: string): Promise<EventPage | null> {
  const event = await loadEvent(actor, prisma, id);
  if (!event) return null;
  const [place, campaigns, pledges, occasions] = await Promise.all([
    prisma.organization.findUniqueOrThrow({ where: { id: event.placeId }, select: { name: true } }),
    prisma.eventCampaign.findMany({
      where: { eventId: id, campaign: visibleCampaigns(actor) },
      orderBy: { campaignId: "asc" },
      select: { campaign: named },
    }),
    prisma.eventPledge.findMany({
      where: { eventId: id, pledge: visiblePledges(actor) },
      orderBy: { pledgeId: "asc" },
      select: { pledge: { select: { id: true, title: true, organization: { select: { name: true } } } } },
    }),
    prisma.eventOccasion.findMany({
      where: { eventId: id },
      ...inOrder,
      select: { occasion: { select: { id: true, name: true, day: true } } },
    }),
  ]);
  return {
    ...{ event, placeName: place.name },
    campaigns: campaigns.map(({ campaign }) => campaign),
    pledges: pledges.map(({ pledge: { title, organization, ...pledge } }) => ({ ...pledge, name: title, unitName: organization.name })),
    occasions: occasions.map(({ occasion }) => ({ ...occasion, day: fromDbDateOrNull(occasion.day) })),
  };
}

const rowSelect = {
  ...{ ...timeSelect, id: true, type: true, name: true, location: true },
  place: { select: { name: true } },
} as const satisfies Prisma.EventSelect;

function toRow(actor: Actor, { place, ...row }: Prisma.EventGetPayload<{ select: typeof rowSelect }>): EventRow {
  const { id, type, name, location } = row;
  return { ...timeOf(row, actor.today), ...{ id, type, name, location }, placeName: place.name };
}

const LATEST_FIRST = [{ day: { sort: "desc", nulls: "last" } }, { id: "desc" }] as const satisfies Prisma.EventOrderByWithRelationInput[];

function inYear(year: number | null): Prisma.EventWhereInput {
  return year === null ? {} : { day: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) } };
}

/** One page of the events in the actor's scope, the latest first, those without a year at the end. Searched by name without accents. */
export async function eventList(actor: Actor, { q, type, year, page }: EventListInput, size = PAGE_SIZE): Promise<EventList | null> {
  if (!can(actor, "events.read")) return null;
  const folded = foldForSearch(q);
  const scope = placeScope(actor);
  const where = { AND: [scope, folded ? { nameFolded: { contains: folded } } : {}, type ? { type } : {}, inYear(year)] };
  const [total, bounds] = await Promise.all([
    prisma.event.count({ where }),
    prisma.event.aggregate({ where: scope, _min: { day: true }, _max: { day: true } }),
  ]);
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(page, pages);
  const rows = await prisma.event.findMany({
    where,
    orderBy: [...LATEST_FIRST],
    skip: (shown - 1) * size,
    take: size,
    select: rowSelect,
  });
  const [first, last] = [bounds._min.day?.getUTCFullYear(), bounds._max.day?.getUTCFullYear()];
  const years = first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return { rows: rows.map((row) => toRow(actor, row)), years, ...{ total, page: shown, pages } };
}

/** What events may be asked of: a campaign, a pledge or an occasion that the reader sees. */
export type EventsOf = { readonly campaignId: string } | { readonly pledgeId: string } | { readonly occasionId: string };

/** The events of a record that the actor sees, the latest first; the caller has found the record in the actor's scope. */
export async function eventsOf(actor: Actor, of: EventsOf): Promise<readonly EventRow[]> {
  if (!can(actor, "events.read")) return [];
  const tied: Prisma.EventWhereInput =
    "campaignId" in of ? { campaigns: { some: of } } : "pledgeId" in of ? { pledges: { some: of } } : { occasions: { some: of } };
  const rows = await prisma.event.findMany({
    where: { AND: [placeScope(actor), tied] },
    orderBy: [...LATEST_FIRST],
    take: MOST_OF_RECORD,
    select: rowSelect,
  });
  return rows.map((row) => toRow(actor, row));
}

/** Events of the actor's own place that another record may be tied to, the latest first. */
export async function eventChoices(actor: Actor): Promise<readonly EventRow[]> {
  if (!can(actor, "events.read")) return [];
  const rows = await prisma.event.findMany({
    where: { AND: [placeScope(actor), { placeId: actor.membership.placeId }] },
    orderBy: [...LATEST_FIRST],
    take: MOST_CHOICES,
    select: rowSelect,
  });
  return rows.map((row) => toRow(actor, row));
}

/** What an event of the actor's own place may be tied to. Three queries. */
export async function linkChoices(actor: Actor): Promise<LinkChoices> {
  const own = { AND: [placeScope(actor), { placeId: actor.membership.placeId }] };
  const [campaigns, pledges, occasions] = await Promise.all([
    prisma.campaign.findMany({
      where: { AND: [own, visibleCampaigns(actor)] },
      orderBy: { id: "desc" },
      take: MOST_CHOICES,
      select: { id: true, name: true },
    }),
    prisma.pledge.findMany({
      where: { AND: [own, visiblePledges(actor)] },
      orderBy: [{ organization: { position: "asc" } }, { position: "asc" }, { id: "asc" }],
      take: MOST_CHOICES,
      select: { id: true, title: true, organization: { select: { name: true } } },
    }),
    prisma.occasion.findMany({
      where: own,
      orderBy: [{ day: { sort: "desc", nulls: "last" } }, { id: "desc" }],
      take: MOST_CHOICES,
      select: { id: true, name: true },
    }),
  ]);
  return { campaigns, occasions, pledges: pledges.map(({ id, title, organization }) => ({ id, name: `${organization.name}: ${title}` })) };
}
