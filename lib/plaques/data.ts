import "server-only";
import { type Actor, can, represents } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { Reason, Result } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { LIMITS, PAGE_SIZE, PLAQUE_STATUSES } from "./constants";
import { move } from "./domain";
import { dossierOf } from "./dossier/data";
import { mayAppraise, mayDecide, mayPropose, type PlaqueOwner } from "./policy";
import type { PlaqueQuery } from "./schema";
import type { PlaqueEvent, PlaqueLine, PlaqueList, PlaquePage, WorkChoice } from "./types";

const lineSelect = {
  id: true,
  status: true,
  level: true,
  decisionNumber: true,
  decisionDay: true,
  ceremonyDay: true,
  pledge: { select: { title: true } },
  organization: { select: { name: true } },
} satisfies Prisma.PlaqueSelect;

type LineRow = Prisma.PlaqueGetPayload<{ select: typeof lineSelect }>;

function toLine({ id, status, level, decisionNumber, decisionDay, ceremonyDay, pledge, organization }: LineRow): PlaqueLine {
  return {
    ...{ id, status, level, decisionNumber, title: pledge.title, unitName: organization.name },
    decisionDay: fromDbDateOrNull(decisionDay),
    ceremonyDay: fromDbDateOrNull(ceremonyDay),
  };
}

/** Accepted works of the actor's own ward that have no plaque yet. */
export async function worksWithoutPlaque(actor: Actor): Promise<WorkChoice[]> {
  if (!mayPropose(actor, actor.membership).ok) return [];
  const rows = await prisma.pledge.findMany({
    where: {
      AND: [
        unitScope(actor),
        { placeId: actor.membership.placeId, kind: "WORK", status: "ACCEPTED", deletedAt: null, plaque: { is: null } },
        { campaign: { deletedAt: null } },
      ],
    },
    orderBy: [{ acceptedDay: "desc" }, { id: "asc" }],
    take: LIMITS.choices,
    select: { id: true, title: true, organization: { select: { name: true } } },
  });
  return rows.map(({ id, title, organization }) => ({ id, title, unitName: organization.name }));
}

/** Plaques of the actor's scope, newest first, with how many stand at each step; null for those who may not read them. Queries: constant. */
export async function plaqueList(actor: Actor, { q, status, page }: PlaqueQuery, size = PAGE_SIZE): Promise<PlaqueList | null> {
  if (!can(actor, "plaques.read")) return null;
  const folded = foldForSearch(q);
  const base: Prisma.PlaqueWhereInput = { AND: [placeScope(actor), folded ? { pledge: { titleFolded: { contains: folded } } } : {}] };
  const where = { AND: [base, status ? { status } : {}] };
  const from = (page - 1) * size;
  const [rows, total, byStatus, works] = await Promise.all([
    prisma.plaque.findMany({ where, orderBy: { id: "desc" }, skip: from, take: size, select: lineSelect }),
    prisma.plaque.count({ where }),
    prisma.plaque.groupBy({ by: ["status"], where: base, _count: true }),
    worksWithoutPlaque(actor),
  ]);
  const counts = Object.fromEntries(
    PLAQUE_STATUSES.map((each) => [each, byStatus.find((row) => row.status === each)?._count ?? 0]),
  ) as PlaqueList["counts"];
  return { lines: rows.map(toLine), total, from, counts, works };
}

const pageSelect = {
  ...lineSelect,
  placeId: true,
  organizationId: true,
  pledgeId: true,
  version: true,
  code: true,
  wording: true,
  issuer: true,
  ceremonySession: true,
  proposalNote: true,
  proposedById: true,
  proposedByName: true,
  proposedAt: true,
  appraisalNote: true,
  appraisedByName: true,
  appraisedAt: true,
  returnReason: true,
  returnedByName: true,
  decidedByName: true,
  campaign: { select: { id: true, name: true } },
  event: { select: { id: true, name: true } },
  occasions: { orderBy: { position: "asc" }, select: { occasion: true } },
} satisfies Prisma.PlaqueSelect;

type PageRow = Prisma.PlaqueGetPayload<{ select: typeof pageSelect }>;

const WHOSE: Readonly<Record<PlaqueEvent, (actor: Actor, plaque: PlaqueOwner) => Result<null>>> = {
  PROPOSE_AGAIN: mayPropose,
  APPRAISE: mayAppraise,
  RETURN: mayAppraise,
  DECIDE: mayDecide,
  MOUNT: mayPropose,
  TIE: mayPropose,
};

/** Reasons that say "this is somebody else's part": what they close is not offered at all. */
const OTHERS_PART: ReadonlySet<Reason["code"]> = new Set<Reason["code"]>(["plaques.onlyOfficial", "plaques.notAppraiser"]);

/** The steps that come now and are this actor's part, each with why it cannot be taken by them. */
function stepsOf(actor: Actor, row: PageRow): PlaquePage["steps"] {
  const steps: Partial<Record<PlaqueEvent, Reason | null>> = {};
  for (const event of Object.keys(WHOSE) as PlaqueEvent[]) {
    if (!move(row.status, event).ok) continue;
    const allowed = WHOSE[event](actor, row);
    if (allowed.ok) steps[event] = null;
    else if (!OTHERS_PART.has(allowed.reasons[0].code)) steps[event] = allowed.reasons[0];
  }
  return steps;
}

function courseOf(row: PageRow): PlaquePage["course"] {
  const { proposalNote, proposedByName, proposedAt, appraisalNote, appraisedByName, appraisedAt, returnReason } = row;
  return {
    ...{ proposalNote, proposedAt, appraisalNote, appraisedAt, returnReason },
    ...{ proposedBy: proposedByName, appraisedBy: appraisedByName, returnedBy: row.returnedByName, decidedBy: row.decidedByName },
  };
}

/** Everything about one plaque, or null when the actor may not see it. The unit's own papers are for those who may read its pledge. */
export async function plaquePage(actor: Actor, id: string): Promise<PlaquePage | null> {
  if (!isId(id) || !can(actor, "plaques.read")) return null;
  const row = await prisma.plaque.findFirst({ where: { AND: [{ id }, placeScope(actor)] }, select: pageSelect });
  if (!row) return null;
  const { version, code, wording, pledgeId, campaign, event, issuer, ceremonySession } = row;
  const seesCourse = actor.membership.role !== "REPRESENTATIVE" || represents(actor, row.organizationId);
  return {
    ...toLine(row),
    ...{ version, code, wording, pledgeId, campaign, event, issuer, ceremonySession },
    occasions: row.occasions.map(({ occasion: { id: occasionId, kind, name, day, dateAsPublished, originDay, years } }) => ({
      ...{ id: occasionId, kind, name, dateAsPublished, years, isFixed: true },
      ...{ day: fromDbDateOrNull(day), originDay: fromDbDateOrNull(originDay) },
    })),
    course: seesCourse ? courseOf(row) : null,
    dossier: await dossierOf(actor, pledgeId),
    steps: stepsOf(actor, row),
  };
}

/** The plaques whose ceremony an event was, of those that the actor may see; the caller has found the event in the actor's scope. */
export async function plaquesAt(actor: Actor, eventId: string): Promise<readonly { readonly id: string; readonly title: string }[]> {
  if (!can(actor, "plaques.read")) return [];
  const rows = await prisma.plaque.findMany({
    where: { AND: [{ eventId }, placeScope(actor)] },
    orderBy: { id: "asc" },
    take: LIMITS.choices,
    select: { id: true, pledge: { select: { title: true } } },
  });
  return rows.map(({ id, pledge }) => ({ id, title: pledge.title }));
}

/** The plaque of a work that the actor may see: its id and state; null when it has none. */
export async function plaqueOfWork(actor: Actor, pledgeId: string): Promise<Pick<PlaqueLine, "id" | "status"> | null> {
  if (!isId(pledgeId) || !can(actor, "plaques.read")) return null;
  return prisma.plaque.findFirst({ where: { AND: [{ pledgeId }, placeScope(actor)] }, select: { id: true, status: true } });
}
