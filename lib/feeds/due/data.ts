import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { listDirectives, ownDirectives } from "@/lib/directives/data";
import { explanationList } from "@/lib/explanations/data";
import { addDays, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { loadStandings } from "@/lib/pledges/standing/data";
import { DAYS_AHEAD, DAYS_BACK, MOST_ROWS } from "../constants";
import { byDay, type Single } from "../domain";
import type { FeedEntry, FeedKind } from "../types";
import { reportsDue } from "./domain";

/** Pledges that are still to be done. */
const OPEN = ["ACTIVE", "DONE_REPORTED", "WAITING", "PAUSED"] as const;
const running = { deletedAt: null, campaign: { deletedAt: null, status: "LAUNCHED" } } satisfies Prisma.PledgeWhereInput;

function single(entry: Pick<FeedEntry, "id" | "day" | "of" | "path"> & { readonly kind: FeedKind; readonly title: string }): FeedEntry {
  const { title, ...rest } = entry;
  return { ...rest, titles: [title], count: 1, session: null, location: null };
}

/** Works and tasks by the day on which they are due: each of the own unit's, those of a whole ward day by day. */
async function pledgeEntries(actor: Actor): Promise<FeedEntry[]> {
  const within = { gte: toDbDate(addDays(actor.today, -DAYS_BACK)), lte: toDbDate(addDays(actor.today, DAYS_AHEAD)) };
  const rows = await prisma.pledge.findMany({
    where: { AND: [unitScope(actor), running, { dueDay: within, status: { in: [...OPEN] } }] },
    orderBy: [{ dueDay: "asc" }, { id: "asc" }],
    take: MOST_ROWS,
    select: { id: true, title: true, dueDay: true, organization: { select: { name: true } } },
  });
  if (actor.membership.role === "REPRESENTATIVE") {
    return rows.flatMap(({ id, title, dueDay, organization }) => {
      const day = fromDbDateOrNull(dueDay);
      return day ? [single({ id: `due-${id}`, kind: "PLEDGES_DUE", day, title, of: organization.name, path: `/pledges/${id}` })] : [];
    });
  }
  const singles = rows.flatMap(({ title, dueDay, organization }): Single[] => {
    const day = fromDbDateOrNull(dueDay);
    return day ? [{ kind: "PLEDGES_DUE", day, title: `${organization.name}: ${title}` }] : [];
  });
  const { placeId, placeName } = actor.membership;
  return byDay(singles, { scope: placeId, of: placeName, path: "/calendar" });
}

/** Reports that the own unit is asked for; nobody else is. */
async function reportEntries(actor: Actor): Promise<FeedEntry[]> {
  if (actor.membership.role !== "REPRESENTATIVE") return [];
  const pledges = await loadStandings(actor, prisma, { AND: [running, unitScope(actor)] });
  const { organizationId, organizationName } = actor.membership;
  return byDay(reportsDue(pledges, actor.today), { scope: organizationId, of: organizationName, path: "/today" });
}

async function explanationEntries(actor: Actor): Promise<FeedEntry[]> {
  const list = await explanationList(actor, { state: "ASKED", campaignId: null, organizationId: null, page: 1 });
  return (list?.lines ?? []).map(({ id, dueDay: day, title, unitName: of }) =>
    single({ id: `explanation-${id}`, kind: "EXPLANATION_DUE", day, title, of, path: `/explanations/${id}` }),
  );
}

async function directiveEntries(actor: Actor): Promise<FeedEntry[]> {
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const list = isUnit ? await ownDirectives(actor) : ((await listDirectives(actor, { status: "OPEN", dueDay: { not: null } })) ?? []);
  return list.flatMap(({ id, due: day, text, placeName }) =>
    day
      ? [
          single({
            id: `directive-${id}`,
            kind: "DIRECTIVE_DUE",
            day,
            title: text,
            of: placeName,
            path: isUnit ? "/today" : `/directives/${id}`,
          }),
        ]
      : [],
  );
}

/**
 * What is due to the actor in one post: the own unit's works, reports, explanations and directives; for a ward's officials and leaders those of
 * the ward. People above the wards answer for none of them. Queries: constant.
 */
export async function dueEntries(actor: Actor): Promise<FeedEntry[]> {
  if (!can(actor, "pledges.read") || actor.membership.placeKind !== "WARD") return [];
  const all = await Promise.all([pledgeEntries(actor), reportEntries(actor), explanationEntries(actor), directiveEntries(actor)]);
  return all.flat();
}
