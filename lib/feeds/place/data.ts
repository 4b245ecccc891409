import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { addDays, fromDbDate, toDbDate } from "@/lib/kernel/dates";
import { visibleCampaigns } from "@/lib/occasions/data";
import { DAYS_AHEAD, DAYS_BACK, MOST_ROWS } from "../constants";
import type { FeedEntry } from "../types";

/** Signing ceremonies that are still to be held: those that the actor may watch, or in which the own unit has its turn. */
function ownCeremonies(actor: Actor): Prisma.CeremonyWhereInput {
  const { role, organizationId } = actor.membership;
  const mine =
    role === "REPRESENTATIVE" ? { turns: { some: { organizationId } } } : can(actor, "ceremonies.watch") ? {} : { id: { in: [] } };
  return { AND: [{ status: { not: "ENDED" } }, mine] };
}

/** What takes place in the actor's own place: events whose day is known, ceremonies to be held, occasions, begins and ends of campaigns. Four queries. */
export async function placeEntries(actor: Actor): Promise<FeedEntry[]> {
  const within = { gte: toDbDate(addDays(actor.today, -DAYS_BACK)), lte: toDbDate(addDays(actor.today, DAYS_AHEAD)) };
  const { placeId, placeName: of } = actor.membership;
  const here = { AND: [placeScope(actor), { placeId }] };
  const [events, ceremonies, occasions, campaigns] = await Promise.all([
    prisma.event.findMany({
      where: { AND: [here, { day: within, precision: "DAY" }] },
      orderBy: [{ day: "asc" }, { id: "asc" }],
      take: MOST_ROWS,
      select: { id: true, name: true, day: true, session: true, location: true },
    }),
    prisma.ceremony.findMany({
      where: { AND: [here, ownCeremonies(actor), { day: within }] },
      orderBy: [{ day: "asc" }, { id: "asc" }],
      take: MOST_ROWS,
      select: { id: true, name: true, day: true, session: true, location: true },
    }),
    prisma.occasion.findMany({
      where: { AND: [here, { day: within }] },
      orderBy: [{ day: "asc" }, { id: "asc" }],
      take: MOST_ROWS,
      select: { id: true, name: true, day: true },
    }),
    prisma.campaign.findMany({
      where: { AND: [here, visibleCampaigns(actor), { status: { not: "CANCELLED" }, OR: [{ startDay: within }, { endDay: within }] }] },
      orderBy: { id: "asc" },
      take: MOST_ROWS,
      select: { id: true, name: true, startDay: true, endDay: true },
    }),
  ]);
  const plain = { of, count: 1, session: null, location: null };
  const takingPlace = (kind: "EVENT" | "CEREMONY", path: string, rows: typeof events): FeedEntry[] =>
    rows.flatMap(({ id, name, day, session, location }) =>
      day
        ? [
            {
              ...plain,
              id: `${kind.toLowerCase()}-${id}`,
              kind,
              day: fromDbDate(day),
              titles: [name],
              session,
              location,
              path: path.replace("*", id),
            },
          ]
        : [],
    );
  const isRepresentative = actor.membership.role === "REPRESENTATIVE";
  return [
    ...takingPlace("EVENT", "/events/*", events),
    ...takingPlace("CEREMONY", isRepresentative ? "/covenants" : "/ceremonies/*", ceremonies),
    ...occasions.flatMap(({ id, name, day }): FeedEntry[] =>
      day ? [{ ...plain, id: `occasion-${id}`, kind: "OCCASION", day: fromDbDate(day), titles: [name], path: `/occasions/${id}` }] : [],
    ),
    ...campaigns.flatMap(({ id, name, startDay, endDay }) =>
      (
        [
          ["CAMPAIGN_START", startDay],
          ["CAMPAIGN_END", endDay],
        ] as const
      ).flatMap(([kind, on]): FeedEntry[] =>
        on && on >= within.gte && on <= within.lte
          ? [{ ...plain, id: `${kind.toLowerCase()}-${id}`, kind, day: fromDbDate(on), titles: [name], path: `/campaigns/${id}` }]
          : [],
      ),
    ),
  ];
}
