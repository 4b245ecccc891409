import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { changesOf, idsIn } from "./changes/domain";
import { COVENANT_STEPS } from "./domain";
import type { HistoryChain, HistoryChoices, HistoryEntry, HistoryFilter, HistoryNames, HistoryOfPledge, HistoryPage } from "./types";

const PAGE = 50;
const MOST_CHOICES = 500;

const eventSelect = {
  id: true,
  seq: true,
  at: true,
  actorName: true,
  actorPost: true,
  type: true,
  params: true,
  before: true,
  after: true,
} satisfies Prisma.AuditEventSelect;

type Row = Prisma.AuditEventGetPayload<{ select: typeof eventSelect }>;

function readParams(value: unknown): HistoryEntry["params"] {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, item]) => typeof item === "string" || typeof item === "number"));
}

function toEntry({ before, after, ...row }: Row): HistoryEntry {
  return { ...row, seq: Number(row.seq), params: readParams(row.params), changes: changesOf(row.type, before, after, row.params) };
}

/** The names behind the ids that changes speak of, of the same place only. At most three queries. */
async function namesOf(placeId: string, entries: readonly HistoryEntry[]): Promise<HistoryNames> {
  const ids = idsIn(entries.flatMap(({ changes }) => changes));
  const [units, campaigns, contents] = await Promise.all([
    ids.units.length > 0
      ? prisma.organization.findMany({ where: { placeId, id: { in: ids.units } }, select: { id: true, name: true } })
      : [],
    ids.campaigns.length > 0
      ? prisma.campaign.findMany({
          where: { id: { in: ids.campaigns }, OR: [{ placeId }, { answers: { some: { placeId } } }] },
          select: { id: true, name: true },
        })
      : [],
    ids.contents.length > 0
      ? prisma.campaignContent.findMany({
          where: { id: { in: ids.contents }, campaign: { placeId } },
          orderBy: { position: "asc" },
          select: { id: true, position: true, text: true },
        })
      : [],
  ]);
  return { units, campaigns, contents: contents.map(({ id, position, text }) => ({ id, number: position + 1, text })) };
}

async function stretch(placeId: string, where: Prisma.AuditEventWhereInput, before: number | null, take: number): Promise<HistoryPage> {
  const rows = await prisma.auditEvent.findMany({
    where: { AND: [where, { placeId, ...(before === null ? {} : { seq: { lt: before } }) }] },
    orderBy: { seq: "desc" },
    take: take + 1,
    select: eventSelect,
  });
  const entries = rows.slice(0, take).map(toEntry);
  const older = rows.length > take ? (entries.at(-1)?.seq ?? null) : null;
  return { entries, older, names: await namesOf(placeId, entries) };
}

/** A stretch of the history of the actor's own place, newest first; null for who does not read it. Queries: constant. */
export async function placeHistory(actor: Actor, filter: HistoryFilter, size = PAGE): Promise<HistoryPage | null> {
  if (!can(actor, "history.read")) return null;
  const { topic, campaignId, organizationId, before } = filter;
  return stretch(
    actor.membership.placeId,
    {
      AND: [
        placeScope(actor),
        topic ? { type: { startsWith: `${topic}.` } } : {},
        campaignId ? { campaignId } : {},
        organizationId ? { organizationId } : {},
      ],
    },
    before,
    size,
  );
}

/**
 * What was done to one pledge: to itself and its reports, to its text while it was drafted, and the steps of its covenant; not the drafting of the covenant's
 * other pledges. The caller has found the pledge in the actor's scope. Queries: constant.
 */
export async function pledgeHistory(actor: Actor, of: HistoryOfPledge, before: number | null, take: number): Promise<HistoryPage> {
  const { placeId, pledgeId, covenantId, reportIds, explanationIds } = of;
  return stretch(
    placeId,
    {
      AND: [
        unitScope(actor),
        {
          OR: [
            { subjectId: { in: [pledgeId, ...reportIds, ...explanationIds] } },
            { subjectId: covenantId, type: { in: [...COVENANT_STEPS] } },
            { subjectId: covenantId, type: { startsWith: "covenants.pledge" }, after: { path: ["pledgeId"], equals: pledgeId } },
          ],
        },
      ],
    },
    before,
    take,
  );
}

/** What the history of the actor's own place can be narrowed to: its campaigns and its units; null for who does not read it. Two queries. */
export async function historyChoices(actor: Actor): Promise<HistoryChoices | null> {
  if (!can(actor, "history.read")) return null;
  const { placeId } = actor.membership;
  const name = { id: true, name: true } as const;
  const [campaigns, units] = await Promise.all([
    prisma.campaign.findMany({
      where: { AND: [placeScope(actor), { placeId, deletedAt: null }] },
      orderBy: { id: "desc" },
      take: MOST_CHOICES,
      select: name,
    }),
    prisma.organization.findMany({
      where: { placeId, deletedAt: null, id: { not: placeId } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      take: MOST_CHOICES,
      select: name,
    }),
  ]);
  return { campaigns, units };
}

/** Whether the chain of the actor's own place holds, recomputed from its first line; null for who does not read it. */
export async function chainOf(actor: Actor): Promise<HistoryChain | null> {
  return can(actor, "history.read") ? verifyChain(actor.membership.placeId) : null;
}
