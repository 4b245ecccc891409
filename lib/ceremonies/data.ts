import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Visitor } from "@/lib/auth/visitor";
import { governingRevision, openRevision, standingOf } from "@/lib/covenants/domain";
import type { RevisionHead } from "@/lib/covenants/types";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { whenOf } from "@/lib/events/domain";
import { fromDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { type Course, counterOf, courseOf, turnState } from "./domain";
import { mayWatch } from "./policy";
import type { CeremonyEventRef, CeremonyRow, CeremonyView, TurnSignature, TurnView } from "./types";

const inOrder = { orderBy: { position: "asc" } } as const;
const named = { select: { id: true, name: true } } as const;

const ceremonySelect = {
  id: true,
  placeId: true,
  status: true,
  version: true,
  name: true,
  day: true,
  session: true,
  location: true,
  startedAt: true,
  endedAt: true,
  displayNumber: true,
  place: named,
  event: {
    select: { ...{ id: true, name: true, day: true, precision: true, month: true, date: true }, session: true, location: true },
  },
  campaign: {
    select: {
      id: true,
      name: true,
      status: true,
      blocks: { ...inOrder, select: { members: { ...inOrder, select: { organization: named } } } },
    },
  },
  rounds: {
    ...inOrder,
    select: { id: true, name: true, turns: { ...inOrder, select: { organizationId: true, reason: true, organization: named } } },
  },
  steps: { orderBy: { number: "asc" }, select: { organizationId: true, kind: true, reason: true } },
} as const satisfies Prisma.CeremonySelect;

type CeremonyRecord = Prisma.CeremonyGetPayload<{ select: typeof ceremonySelect }>;
type TurnRecord = CeremonyRecord["rounds"][number]["turns"][number];

const covenantSelect = {
  id: true,
  organizationId: true,
  revisions: {
    select: {
      id: true,
      number: true,
      status: true,
      basedOnId: true,
      droppedAt: true,
      version: true,
      code: true,
      hash: true,
      signature: {
        select: {
          method: true,
          signerName: true,
          signerPost: true,
          signedAt: true,
          receivedAt: true,
          witnessName: true,
          witnessPost: true,
        },
      },
    },
  },
} as const satisfies Prisma.CovenantSelect;

type CovenantRecord = Prisma.CovenantGetPayload<{ select: typeof covenantSelect }>;
type Revision = RevisionHead & CovenantRecord["revisions"][number];

function signatureOf(revision: Revision | null): TurnSignature | null {
  if (!revision?.signature) return null;
  return { ...revision.signature, code: revision.code ?? "", hash: revision.hash ?? "" };
}

type Progress = { readonly course: Course; readonly startedAt: Date | null };

function toTurn(turn: TurnRecord, covenant: CovenantRecord | undefined, { course, startedAt }: Progress): TurnView {
  const { organizationId, organization } = turn;
  const revisions = (covenant?.revisions ?? []).map((row): Revision => ({ ...row, isDropped: row.droppedAt !== null }));
  const { state: standing } = standingOf(revisions);
  const open = openRevision(revisions);
  const governing = governingRevision(revisions);
  const signature = signatureOf(governing);
  return {
    organizationId,
    unit: organization.name,
    covenantId: covenant?.id ?? null,
    standing,
    approved: open?.status === "APPROVED" ? { revisionId: open.id, version: open.version } : null,
    governingId: governing?.id ?? null,
    state: turnState(standing, course, organizationId),
    isCalled: course.called === organizationId,
    reason: turn.reason ?? course.skipped.get(organizationId) ?? null,
    hasBegun: course.touched.has(organizationId) || (signature !== null && startedAt !== null && signature.receivedAt >= startedAt),
    signature,
  };
}

function toEvent(row: CeremonyRecord["event"]): CeremonyEventRef | null {
  if (!row) return null;
  const { id, name, session, location } = row;
  return { id, name, when: whenOf(row), session, location };
}

function toView(row: CeremonyRecord, covenants: readonly CovenantRecord[]): CeremonyView {
  const course = courseOf(row.steps);
  const byUnit = new Map(covenants.map((covenant) => [covenant.organizationId, covenant]));
  const rounds = row.rounds.map(({ id, name, turns }) => ({
    id,
    name,
    turns: turns.map((turn) => toTurn(turn, byUnit.get(turn.organizationId), { course, startedAt: row.startedAt })),
  }));
  const turns = rounds.flatMap((round) => round.turns);
  const taking = new Set(turns.map(({ organizationId }) => organizationId));
  const members = row.campaign.blocks.flatMap((block) => block.members.map(({ organization }) => organization));
  const { id, placeId, status, version, name, session, location, startedAt, endedAt, displayNumber, campaign } = row;
  return {
    ...{ id, placeId, status, version, name, session, location, startedAt, endedAt, displayNumber, rounds },
    placeName: row.place.name,
    event: toEvent(row.event),
    campaign: { id: campaign.id, name: campaign.name, status: campaign.status },
    day: fromDbDate(row.day),
    others: members.filter((member) => !taking.has(member.id)).map((member) => ({ organizationId: member.id, unit: member.name })),
    counter: counterOf(turns),
    called: course.called !== null && taking.has(course.called) ? { organizationId: course.called, byPhone: course.byPhone } : null,
  };
}

/** A ceremony in the actor's scope, whole, inside a write or for a page; null when there is none that the actor may see. Two queries and their parts. */
export async function loadCeremony(actor: Actor, db: Tx, id: string): Promise<CeremonyView | null> {
  if (!isId(id) || !mayWatch(actor)) return null;
  return loadWhere(db, { id, ...placeScope(actor) });
}

/** `loadCeremony` for a page. */
export async function ceremonyView(actor: Actor, id: string): Promise<CeremonyView | null> {
  return loadCeremony(actor, prisma, id);
}

/** The ceremony with an address for screens, for whoever has that address: what it may show is the caller's to choose. */
export async function ceremonyOfDisplay(_visitor: Pick<Visitor, "now">, displayKeyHash: string): Promise<CeremonyView | null> {
  return loadWhere(prisma, { displayKeyHash });
}

async function loadWhere(db: Tx, where: Prisma.CeremonyWhereInput): Promise<CeremonyView | null> {
  const row = await db.ceremony.findFirst({ where: { ...where, campaign: { deletedAt: null } }, select: ceremonySelect });
  if (!row) return null;
  const organizationIds = row.rounds.flatMap(({ turns }) => turns.map(({ organizationId }) => organizationId));
  const covenants = await db.covenant.findMany({
    where: { campaignId: row.campaign.id, placeId: row.placeId, organizationId: { in: organizationIds } },
    select: covenantSelect,
  });
  return toView(row, covenants);
}

const MOST_ROWS = 200;

/** Ceremonies in the actor's scope, of one campaign or of all, newest first; null for whoever sees none. A constant number of queries. */
export async function ceremonyList(actor: Actor, campaignId: string | null): Promise<readonly CeremonyRow[] | null> {
  if (!mayWatch(actor)) return null;
  if (campaignId !== null && !isId(campaignId)) return [];
  const rows = await prisma.ceremony.findMany({
    where: { ...placeScope(actor), ...(campaignId ? { campaignId } : {}), campaign: { deletedAt: null } },
    orderBy: [{ day: "desc" }, { id: "desc" }],
    take: MOST_ROWS,
    select: {
      id: true,
      name: true,
      status: true,
      day: true,
      session: true,
      location: true,
      place: { select: { name: true } },
      campaign: { select: { name: true } },
    },
  });
  const counts = await countsOf(rows.map(({ id }) => id));
  return rows.map(({ place, campaign, day, ...row }) => ({
    ...row,
    day: fromDbDate(day),
    placeName: place.name,
    campaignName: campaign.name,
    counter: counts.get(row.id) ?? { signed: 0, total: 0 },
  }));
}

/** The ceremonies that were part of an event, of those that the actor sees; the caller has found the event in the actor's scope. */
export async function ceremoniesAt(actor: Actor, eventId: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (!mayWatch(actor)) return [];
  return prisma.ceremony.findMany({
    where: { AND: [{ eventId, campaign: { deletedAt: null } }, placeScope(actor)] },
    orderBy: { id: "asc" },
    take: MOST_ROWS,
    select: { id: true, name: true },
  });
}

/** Of each ceremony how many turns there are, and how many of these units have a signed covenant in its campaign. */
async function countsOf(ids: readonly string[]): Promise<ReadonlyMap<string, CeremonyRow["counter"]>> {
  if (ids.length === 0) return new Map();
  const rows = await prisma.$queryRaw<{ id: string; signed: number; total: number }[]>`
    SELECT t."ceremonyId" AS id, count(*)::int AS total, count(r.id)::int AS signed
    FROM "CeremonyTurn" t JOIN "Ceremony" c ON c.id = t."ceremonyId"
    LEFT JOIN "Covenant" v ON v."campaignId" = c."campaignId" AND v."organizationId" = t."organizationId"
    LEFT JOIN "CovenantRevision" r ON r."covenantId" = v.id AND r.status = 'SIGNED'
    WHERE t."ceremonyId" = ANY(${[...ids]}::uuid[]) GROUP BY 1`;
  return new Map(rows.map(({ id, signed, total }) => [id, { signed, total }]));
}

/** Campaigns of the actor's own place of which a ceremony can be planned now. */
export async function plannableCampaigns(actor: Actor): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (!mayWatch(actor)) return [];
  return prisma.campaign.findMany({
    where: { AND: [placeScope(actor), { placeId: actor.membership.placeId }], status: { in: ["OPEN", "LAUNCHED"] }, deletedAt: null },
    orderBy: { id: "desc" },
    select: { id: true, name: true },
  });
}
