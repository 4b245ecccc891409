import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { withPost } from "@/lib/history/domain";
import { fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { countDirectives } from "./domain";
import type { Assignee, DirectiveChoices, DirectiveCounts, DirectiveView } from "./types";

const MOST = 500;

const select = {
  id: true,
  version: true,
  placeId: true,
  position: true,
  issuerPost: true,
  issuerName: true,
  text: true,
  assigneesAsPublished: true,
  givenDay: true,
  dueDay: true,
  dueAsPublished: true,
  source: true,
  status: true,
  doneDay: true,
  doneText: true,
  doneByName: true,
  doneByPost: true,
  place: { select: { name: true } },
  review: { select: { id: true, title: true } },
  assignees: {
    orderBy: { position: "asc" },
    select: { doneDay: true, doneText: true, doneByName: true, doneByPost: true, organization: { select: { id: true, name: true } } },
  },
} satisfies Prisma.DirectiveSelect;

type Row = Prisma.DirectiveGetPayload<{ select: typeof select }>;

/** A representative reads what the own unit did; of other units only that they are asked, too. */
function isOwn(actor: Actor, organizationId: string): boolean {
  return actor.membership.role !== "REPRESENTATIVE" || actor.membership.organizationId === organizationId;
}

function toAssignee(actor: Actor, { organization, doneDay, doneText, doneByName, doneByPost }: Row["assignees"][number]): Assignee {
  const isTold = doneDay && isOwn(actor, organization.id);
  return {
    ...organization,
    done: isTold ? { day: fromDbDate(doneDay), text: doneText ?? "", by: withPost(doneByName ?? "", doneByPost ?? "") } : null,
  };
}

function toView(
  actor: Actor,
  { place, assignees, givenDay, dueDay, doneDay, doneText, doneByName, doneByPost, review, ...row }: Row,
): DirectiveView {
  return {
    ...row,
    placeName: place.name,
    review: can(actor, "reviews.read") ? review : null,
    assignees: assignees.map((assignee) => toAssignee(actor, assignee)),
    givenDay: fromDbDateOrNull(givenDay),
    due: fromDbDateOrNull(dueDay),
    closed: doneDay && { day: fromDbDate(doneDay), text: doneText, by: withPost(doneByName ?? "", doneByPost ?? "") },
  };
}

/** Directives of the actor's places; of the own unit's for a representative; nothing for who reads no pledges. */
function scopeOf(actor: Actor): Prisma.DirectiveWhereInput | null {
  if (!can(actor, "pledges.read")) return null;
  const { role, organizationId } = actor.membership;
  return { AND: [placeScope(actor), { deletedAt: null }, role === "REPRESENTATIVE" ? { assignees: { some: { organizationId } } } : {}] };
}

/** Directives that the actor may read, in their order; null for who reads none. Queries: constant. */
export async function listDirectives(
  actor: Actor,
  where: Prisma.DirectiveWhereInput = {},
  db: Tx = prisma,
): Promise<DirectiveView[] | null> {
  const scope = scopeOf(actor);
  if (!scope) return null;
  const rows = await db.directive.findMany({
    where: { AND: [scope, where] },
    orderBy: [{ reviewId: "desc" }, { position: "asc" }, { id: "asc" }],
    take: MOST,
    select,
  });
  return rows.map((row) => toView(actor, row));
}

/** The conclusions of a review. */
export async function directivesOf(actor: Actor, reviewId: string, db: Tx = prisma): Promise<DirectiveView[]> {
  return (await listDirectives(actor, { reviewId }, db)) ?? [];
}

/** One directive in the actor's scope; null when it is not there. */
export async function findDirective(actor: Actor, id: string, db: Tx = prisma): Promise<DirectiveView | null> {
  const found = await listDirectives(actor, { id }, db);
  return found?.[0] ?? null;
}

/** How many are open, and how many of them overdue, of those that the actor may read. One query. */
export async function directiveCounts(actor: Actor): Promise<DirectiveCounts | null> {
  const scope = scopeOf(actor);
  if (!scope) return null;
  const rows = await prisma.directive.findMany({
    where: { AND: [scope, { status: "OPEN" }] },
    take: MOST,
    select: { status: true, dueDay: true },
  });
  return countDirectives(
    rows.map(({ status, dueDay }) => ({ status, due: fromDbDateOrNull(dueDay) })),
    actor.today,
  );
}

/** What the own unit is still asked to do, the nearest due day first; empty for who represents none. */
export async function ownDirectives(actor: Actor): Promise<DirectiveView[]> {
  const { role, organizationId } = actor.membership;
  if (role !== "REPRESENTATIVE") return [];
  const open = await listDirectives(actor, { status: "OPEN", assignees: { some: { organizationId, doneDay: null } } });
  return (open ?? []).toSorted((left, right) => ((left.due ?? "9999") < (right.due ?? "9999") ? -1 : 1));
}

/** Units and reviews of the actor's own place that a directive may name. Two queries. */
export async function directiveChoices(actor: Actor): Promise<DirectiveChoices> {
  const { placeId } = actor.membership;
  const [units, reviews] = await Promise.all([
    prisma.organization.findMany({
      where: { AND: [{ placeId, deletedAt: null }, { id: { not: placeId } }] },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      take: MOST,
      select: { id: true, name: true },
    }),
    prisma.review.findMany({
      where: { AND: [placeScope(actor), { placeId, deletedAt: null }] },
      orderBy: { id: "desc" },
      take: MOST,
      select: { id: true, title: true },
    }),
  ]);
  return { units, reviews };
}
