import "server-only";
import type { Actor } from "@/lib/access/actor";
import { noticeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { MOST_COUNTED } from "./constants";
import { groupNotices, isNoticeKind } from "./domain";
import type { NoticeLine, OpenNotices, PastNotices } from "./types";

/** Lines of all groups together on the page; the counts in their heads are of all there are. */
const MOST_OPEN = 300;
const PAGE_SIZE = 50;
const MOST_CHOICES = 500;

const personOf = (actor: Actor): string => actor.person?.id ?? "00000000-0000-0000-0000-000000000000";

/** Notices that the actor may read; nobody is told of what they did themselves. */
function readable(actor: Actor, unitId: string | null = null): Prisma.NoticeWhereInput {
  const others: Prisma.NoticeWhereInput = { OR: [{ actorPersonId: null }, { actorPersonId: { not: personOf(actor) } }] };
  return { AND: [noticeScope(actor), others, unitId ? { organizationId: unitId } : {}] };
}

const unreadBy = (actor: Actor): Prisma.NoticeWhereInput => ({ doneAt: null, reads: { none: { personId: personOf(actor) } } });

/** How many notices the actor has not read and that are not done, at most one more than the bell shows. One query, along an index. */
export async function unreadNotices(actor: Actor): Promise<number> {
  return prisma.notice.count({ where: { AND: [readable(actor), unreadBy(actor)] }, take: MOST_COUNTED + 1 });
}

function selectFor(actor: Actor) {
  return {
    id: true,
    kind: true,
    waits: true,
    doneAt: true,
    at: true,
    params: true,
    unit: { select: { name: true } },
    reads: { where: { personId: personOf(actor) }, select: { readAt: true } },
  } satisfies Prisma.NoticeSelect;
}

type Row = Prisma.NoticeGetPayload<{ select: ReturnType<typeof selectFor> }>;

function toLines(rows: readonly Row[]): NoticeLine[] {
  return rows.flatMap(({ id, kind, waits, doneAt, at, params, unit, reads }) =>
    isNoticeKind(kind)
      ? [
          {
            id,
            kind,
            waits,
            isDone: doneAt !== null,
            isRead: reads.length > 0,
            at,
            unitName: unit?.name ?? null,
            params: params as NoticeLine["params"],
          },
        ]
      : [],
  );
}

async function countByKind(where: Prisma.NoticeWhereInput): Promise<ReadonlyMap<string, number>> {
  const rows = await prisma.notice.groupBy({ by: ["kind"], where, _count: true });
  return new Map(rows.map(({ kind, _count }) => [kind, _count]));
}

/** What is open for the actor: all that waits, read or not, and what was not read yet; by kind, then by unit. Queries: constant. */
export async function openNotices(actor: Actor, unitId: string | null): Promise<OpenNotices> {
  const unread = unreadBy(actor);
  const open: Prisma.NoticeWhereInput = { AND: [readable(actor, unitId), { doneAt: null }, { OR: [{ waits: true }, unread] }] };
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const [rows, counts, unreadCounts, units] = await Promise.all([
    prisma.notice.findMany({ where: open, orderBy: [{ at: "asc" }, { id: "asc" }], take: MOST_OPEN, select: selectFor(actor) }),
    countByKind(open),
    countByKind({ AND: [readable(actor, unitId), unread] }),
    isUnit
      ? []
      : prisma.organization.findMany({
          where: { unitNotices: { some: { AND: [readable(actor), { doneAt: null }] } } },
          orderBy: [{ position: "asc" }, { id: "asc" }],
          take: MOST_CHOICES,
          select: { id: true, name: true },
        }),
  ]);
  const kinds = [...counts].flatMap(([kind, count]) => (isNoticeKind(kind) ? [{ kind, count, unread: unreadCounts.get(kind) ?? 0 }] : []));
  return { groups: groupNotices(toLines(rows), kinds), unread: [...unreadCounts.values()].reduce((sum, count) => sum + count, 0), units };
}

/** What is over for the actor, the latest first: done by whomever, or read with nothing left to do. Two queries. */
export async function pastNotices(actor: Actor, unitId: string | null, page: number): Promise<PastNotices> {
  const read: Prisma.NoticeWhereInput = { waits: false, reads: { some: { personId: personOf(actor) } } };
  const where: Prisma.NoticeWhereInput = { AND: [readable(actor, unitId), { OR: [{ doneAt: { not: null } }, read] }] };
  const from = (page - 1) * PAGE_SIZE;
  const [rows, total] = await Promise.all([
    prisma.notice.findMany({ where, orderBy: [{ at: "desc" }, { id: "desc" }], skip: from, take: PAGE_SIZE, select: selectFor(actor) }),
    prisma.notice.count({ where }),
  ]);
  return { lines: toLines(rows), total, from, pageSize: PAGE_SIZE };
}
