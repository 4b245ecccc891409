import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { SOURCES } from "../constants";
import { differenceOf, totalsOf } from "../domain";
import type { LedgerEntry, LedgerTotals } from "../types";
import type { Money } from "./types";

const bare = { donorId: null, quantity: null, unit: null, day: null, fulfilsId: null, reversesId: null } as const;

/** Sums that the database made, one row for each combination, as entries of that sum: what totals are made of does not mind. */
type Grouped = { stage: LedgerEntry["stage"]; kind: LedgerEntry["kind"]; source: LedgerEntry["source"] };

/**
 * The totals of all entries that a condition names, whatever their number; the actor's scope is added. Three statements: sums of đồng, entries without a
 * value (counter-entries take away), sums of quantities.
 */
export async function totalsWhere(actor: Actor, asked: Prisma.ContributionWhereInput): Promise<LedgerTotals> {
  const where = { AND: [asked, unitScope(actor)] };
  const by = ["stage", "kind", "source"] as const;
  const [sums, unknown, taken, quantities] = await Promise.all([
    prisma.contribution.groupBy({ by: [...by], where: { AND: [where, { value: { not: null } }] }, _sum: { value: true } }),
    prisma.contribution.groupBy({ by: [...by], where: { AND: [where, { value: null, reversesId: null }] }, _count: true }),
    prisma.contribution.groupBy({ by: [...by], where: { AND: [where, { value: null, reversesId: { not: null } }] }, _count: true }),
    prisma.contribution.groupBy({
      by: ["kind", "unit"],
      where: { AND: [where, { stage: "RECEIVED", quantity: { not: null } }] },
      _sum: { quantity: true },
    }),
  ]);
  const several = ({ stage, kind, source }: Grouped, count: number, reversesId: string | null): LedgerEntry[] =>
    Array.from({ length: count }, (_, index) => ({ ...bare, id: `${index}`, stage, kind, source, value: null, reversesId }));
  const entries: LedgerEntry[] = [
    ...sums.map(({ stage, kind, source, _sum }) => ({ ...bare, id: "", stage, kind, source, value: Number(_sum.value ?? 0n) })),
    ...unknown.flatMap((row) => several(row, row._count, null)),
    ...taken.flatMap((row) => several(row, row._count, "counter")),
    ...quantities.map(({ kind, unit, _sum }) => ({
      ...{ ...bare, id: "", stage: "RECEIVED" as const, kind, source: "OTHER" as const },
      ...{ unit, quantity: Number(_sum.quantity ?? 0), value: 0 },
    })),
  ];
  return totalsOf(entries);
}

/** The source of money in a plan and in the ledger, side by side. */
async function plannedOf(where: Prisma.PledgeWhereInput) {
  const [known, unknown] = await Promise.all([
    prisma.pledgeFunding.groupBy({ by: ["source"], where: { amount: { not: null }, pledge: where }, _sum: { amount: true } }),
    prisma.pledgeFunding.groupBy({ by: ["source"], where: { amount: null, pledge: where }, _count: true }),
  ]);
  return new Map(
    SOURCES.map((source) => {
      const sum = known.find((row) => row.source === source);
      const open = unknown.find((row) => row.source === source)?._count ?? 0;
      return [source, { value: Number(sum?._sum.amount ?? 0n), unvalued: open }] as const;
    }),
  );
}

/**
 * The money of one pledge, or of a whole campaign: totals, planned beside actual by source, and what was announced last against what was received.
 * Null when the actor may not see it. Nothing in the ledger yet is a ledger of nothing, not null.
 */
export async function moneyOf(actor: Actor, of: { readonly pledgeId: string } | { readonly campaignId: string }): Promise<Money | null> {
  const isPledge = "pledgeId" in of;
  const id = isPledge ? of.pledgeId : of.campaignId;
  if (!isId(id) || !can(actor, "contributions.read")) return null;
  const pledgeWhere: Prisma.PledgeWhereInput = {
    AND: [isPledge ? { id } : { campaignId: id }, { deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)],
  };
  const entries = isPledge ? { pledgeId: id } : { campaignId: id };
  const [totals, bySource, planned, announced, openings, count] = await Promise.all([
    totalsWhere(actor, entries),
    prisma.contribution.groupBy({
      by: ["stage", "source"],
      where: { AND: [entries, unitScope(actor), { stage: { in: ["RECEIVED", "SPENT"] } }] },
      _sum: { value: true },
    }),
    plannedOf(pledgeWhere),
    prisma.announcedTotal.findFirst({
      where: { AND: [isPledge ? { pledgeId: id } : { campaignId: id, pledgeId: null }, unitScope(actor)] },
      orderBy: { seq: "desc" },
    }),
    prisma.contribution.count({
      where: { AND: [entries, unitScope(actor), { isOpening: true, reversesId: null, reversedBy: { is: null } }] },
    }),
    prisma.contribution.count({ where: { AND: [entries, unitScope(actor)] } }),
  ]);
  const sumAt = (stage: "RECEIVED" | "SPENT", source: (typeof SOURCES)[number]) => {
    const known = bySource.find((row) => row.stage === stage && row.source === source);
    const open = stage === "RECEIVED" ? totals.received.bySource.find((row) => row.source === source)?.sum.unvalued : 0;
    return { value: Number(known?._sum.value ?? 0n), unvalued: open ?? 0 };
  };
  const sources = SOURCES.map((source) => ({
    source,
    planned: planned.get(source) ?? { value: 0, unvalued: 0 },
    received: sumAt("RECEIVED", source),
    spent: sumAt("SPENT", source),
  })).filter(({ planned: plan, received, spent }) => [plan, received, spent].some(({ value, unvalued }) => value !== 0 || unvalued !== 0));
  return {
    totals,
    sources,
    entries: count,
    openings,
    announced: announced && {
      amount: Number(announced.amount),
      asPublished: announced.asPublished,
      day: fromDbDateOrNull(announced.ofDay),
      announcedIn: announced.announcedIn,
      difference: differenceOf(Number(announced.amount), totals.stages.RECEIVED),
    },
  };
}
