import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { calendarFor } from "@/lib/holidays/data";
import { type Day, fromDbDate, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { loadStandings } from "@/lib/pledges/standing/data";
import { OPEN_STATUSES } from "./constants";
import { figuresOf, overdueDays, usualDue } from "./domain";
import type {
  AskedFigure,
  AskForm,
  ExplanationCounts,
  ExplanationEntry,
  ExplanationFilter,
  ExplanationHead,
  ExplanationLine,
  ExplanationList,
  ExplanationPage,
  ExplanationState,
  ExplanationsWaiting,
} from "./types";

const PAGE_SIZE = 50;
/** A unit has a handful of pledges, and each place asks about one of them once at a time. */
const MOST_OF_UNIT = 100;

const inForce = { pledge: { deletedAt: null }, campaign: { deletedAt: null } } satisfies Prisma.ExplanationRequestWhereInput;

/** Requests that the actor may read: those about pledges in sight. */
function readable(actor: Actor): Prisma.ExplanationRequestWhereInput {
  return { AND: [unitScope(actor), inForce] };
}

const lineSelect = {
  id: true,
  pledgeId: true,
  status: true,
  round: true,
  dueDay: true,
  askedByName: true,
  askedByPost: true,
  askedAt: true,
  pledge: { select: { title: true } },
  organization: { select: { name: true } },
  place: { select: { name: true } },
  entries: { where: { step: "QUESTION" }, orderBy: { round: "desc" }, take: 1, select: { text: true } },
} satisfies Prisma.ExplanationRequestSelect;

type LineRow = Prisma.ExplanationRequestGetPayload<{ select: typeof lineSelect }>;

function toLine(actor: Actor, row: Omit<LineRow, "entries"> & { readonly entries: readonly { readonly text: string }[] }): ExplanationLine {
  const { id, pledgeId, status, round, askedByName, askedByPost, askedAt, pledge, organization, place, entries } = row;
  const dueDay = fromDbDate(row.dueDay);
  return {
    ...{ id, pledgeId, status, round, askedByName, askedByPost, askedAt, dueDay },
    title: pledge.title,
    unitName: organization.name,
    placeName: place.name,
    overdue: overdueDays({ status, dueDay }, actor.today),
    question: entries[0]?.text ?? "",
  };
}

/** A request with what a write needs of it. */
export type LoadedExplanation = {
  readonly id: string;
  readonly placeId: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly pledgeId: string;
  readonly title: string;
  readonly unitName: string;
  readonly round: number;
  readonly head: ExplanationHead;
};

const headSelect = {
  id: true,
  placeId: true,
  campaignId: true,
  organizationId: true,
  pledgeId: true,
  status: true,
  round: true,
  askedById: true,
  askedByRole: true,
  askedByPlaceId: true,
  pledge: { select: { title: true } },
  organization: { select: { name: true } },
  entries: { where: { step: "ANSWER" }, orderBy: { round: "desc" }, take: 1, select: { personId: true } },
} satisfies Prisma.ExplanationRequestSelect;

/** A request in the actor's scope for a write, or null; inside a write it is read with the write's own transaction. */
export async function loadExplanation(actor: Actor, db: Tx, id: string): Promise<LoadedExplanation | null> {
  if (!isId(id) || !can(actor, "pledges.read")) return null;
  const row = await db.explanationRequest.findFirst({ where: { AND: [{ id }, readable(actor)] }, select: headSelect });
  if (!row) return null;
  const { placeId, campaignId, organizationId, pledgeId, round, status, askedById, askedByRole, askedByPlaceId, entries } = row;
  return {
    ...{ id, placeId, campaignId, organizationId, pledgeId, round },
    title: row.pledge.title,
    unitName: row.organization.name,
    head: {
      ...{ placeId, organizationId, status },
      askedBy: { personId: askedById, placeId: askedByPlaceId, role: askedByRole },
      answeredBy: entries[0]?.personId ?? null,
    },
  };
}

const pageSelect = {
  ...lineSelect,
  version: true,
  placeId: true,
  organizationId: true,
  askedById: true,
  askedByRole: true,
  askedByPlaceId: true,
  figure: true,
  closedAt: true,
  organization: { select: { name: true, helpContact: true } },
  campaign: { select: { id: true, name: true, status: true } },
  entries: { orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.ExplanationRequestSelect;

/** A request with all its rounds, or null when the actor may not see it. Two queries. */
export async function explanationPage(actor: Actor, id: string): Promise<ExplanationPage | null> {
  if (!isId(id) || !can(actor, "pledges.read")) return null;
  const row = await prisma.explanationRequest.findFirst({ where: { AND: [{ id }, readable(actor)] }, select: pageSelect });
  if (!row) return null;
  const fileIds = row.entries.flatMap((entry) => entry.fileIds);
  const files = await prisma.storedFile.findMany({
    where: { placeId: row.placeId, id: { in: fileIds }, deletedAt: null },
    select: { id: true, mime: true, originalName: true },
  });
  const entries = row.entries.map(
    (entry): ExplanationEntry => ({
      ...{ id: entry.id, round: entry.round, step: entry.step, text: entry.text, channel: entry.channel, at: entry.at },
      ...{ personName: entry.personName, personPost: entry.personPost },
      dueDay: fromDbDateOrNull(entry.dueDay),
      files: files
        .filter((file) => entry.fileIds.includes(file.id))
        .map((file) => ({ fileId: file.id, mime: file.mime, name: file.originalName })),
    }),
  );
  const questions = row.entries.filter(({ step }) => step === "QUESTION");
  const { organizationId, placeId, status, askedById, askedByRole, askedByPlaceId, version, campaign, closedAt } = row;
  return {
    ...toLine(actor, { ...row, entries: questions.slice(-1) }),
    ...{ version, organizationId, campaign, closedAt, entries },
    helpContact: row.organization.helpContact,
    figure: row.figure as unknown as AskedFigure,
    head: {
      ...{ placeId, organizationId, status },
      askedBy: { personId: askedById, placeId: askedByPlaceId, role: askedByRole },
      answeredBy: row.entries.findLast(({ step }) => step === "ANSWER")?.personId ?? null,
    },
  };
}

function inState(actor: Actor, state: ExplanationState | null): Prisma.ExplanationRequestWhereInput {
  if (state === "OVERDUE") return { status: "ASKED", dueDay: { lt: toDbDate(actor.today) } };
  return state ? { status: state } : {};
}

async function countStates(actor: Actor, where: Prisma.ExplanationRequestWhereInput): Promise<ExplanationCounts> {
  const [rows, overdue] = await Promise.all([
    prisma.explanationRequest.groupBy({ by: ["status"], where, _count: true }),
    prisma.explanationRequest.count({ where: { AND: [where, inState(actor, "OVERDUE")] } }),
  ]);
  const of = (status: string) => rows.find((row) => row.status === status)?._count ?? 0;
  return { ASKED: of("ASKED"), OVERDUE: overdue, ANSWERED: of("ANSWERED"), CLOSED: of("CLOSED"), WITHDRAWN: of("WITHDRAWN") };
}

/** A page of requests within what the actor may read: open ones by their day, then the closed, the latest first; null for who reads none. Queries: constant. */
export async function explanationList(actor: Actor, filter: ExplanationFilter, size = PAGE_SIZE): Promise<ExplanationList | null> {
  if (!can(actor, "pledges.read")) return null;
  const { state, campaignId, organizationId, page } = filter;
  const all: Prisma.ExplanationRequestWhereInput = {
    AND: [readable(actor), campaignId ? { campaignId } : {}, organizationId ? { organizationId } : {}],
  };
  const where: Prisma.ExplanationRequestWhereInput = { AND: [all, inState(actor, state)] };
  const from = (page - 1) * size;
  const [rows, counts, total] = await Promise.all([
    prisma.explanationRequest.findMany({
      where,
      orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { dueDay: "asc" }, { id: "asc" }],
      skip: from,
      take: size,
      select: lineSelect,
    }),
    countStates(actor, all),
    prisma.explanationRequest.count({ where }),
  ]);
  return { lines: rows.map((row) => toLine(actor, row)), counts, total, from, pageSize: size };
}

/** All requests about a pledge, the latest first. One query. */
export async function explanationsOf(actor: Actor, pledgeId: string): Promise<ExplanationLine[]> {
  if (!isId(pledgeId) || !can(actor, "pledges.read")) return [];
  const rows = await prisma.explanationRequest.findMany({
    where: { AND: [{ pledgeId }, readable(actor)] },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    select: lineSelect,
  });
  return rows.map((row) => toLine(actor, row));
}

/** What the representative's unit is asked to explain and has not answered, by its day; empty for anybody else. One query. */
export async function askedOfUnit(actor: Actor): Promise<ExplanationLine[]> {
  if (actor.membership.role !== "REPRESENTATIVE") return [];
  const rows = await prisma.explanationRequest.findMany({
    where: { AND: [readable(actor), { status: "ASKED" }] },
    orderBy: [{ dueDay: "asc" }, { id: "asc" }],
    take: MOST_OF_UNIT,
    select: lineSelect,
  });
  return rows.map((row) => toLine(actor, row));
}

/** How many requests of a campaign wait, and for whom, within what the actor may read. Two queries. */
export async function explanationsIn(actor: Actor, campaignId: string): Promise<ExplanationsWaiting> {
  const { ANSWERED, OVERDUE } = await countStates(actor, { AND: [readable(actor), { campaignId }] });
  return { answered: ANSWERED, overdue: OVERDUE };
}

/** By when a unit of a place would answer if it were asked now: three of that place's working days. The caller has found the record in the actor's scope. */
export async function usualDueIn(actor: Actor, placeId: string): Promise<Day> {
  return usualDue(actor.today, await calendarFor(actor, prisma, placeId, actor.today));
}

/** What the form of asking about a pledge starts from, or null when the actor may not see the pledge. Queries: constant. */
export async function askForm(actor: Actor, pledgeId: string): Promise<AskForm | null> {
  if (!isId(pledgeId) || !can(actor, "pledges.read")) return null;
  const where: Prisma.PledgeWhereInput = { AND: [{ id: pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] };
  const [[pledge], open] = await Promise.all([
    loadStandings(actor, prisma, where),
    prisma.explanationRequest.findFirst({
      where: { AND: [{ pledgeId, askedByPlaceId: actor.membership.placeId, status: { in: [...OPEN_STATUSES] } }, readable(actor)] },
      select: { id: true },
    }),
  ]);
  if (!pledge) return null;
  const { id, title, unitName, placeId, campaignStatus, status, standing } = pledge;
  return {
    ...{ pledgeId: id, title, unitName },
    pledge: { placeId, campaignStatus, status },
    figures: figuresOf(standing, actor.today),
    openId: open?.id ?? null,
  };
}
