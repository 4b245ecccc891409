import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { foldForSearch } from "@/lib/kernel/text";
import { PAGE_SIZE } from "../constants";
import { outstandingOf } from "../domain";
import { consentOf } from "../naming/domain";
import { mayKeep } from "../policy";
import { waitingProposals } from "../proposals/data";
import type { LedgerQuery } from "../schema";
import { totalsWhere } from "../summing/data";
import { entryWords } from "../writing/domain";
import { checkCounter, receiptNumber } from "./domain";
import type { Choice, EntryPage, LedgerLine, LedgerList } from "./types";

const lineSelect = {
  id: true,
  placeId: true,
  organizationId: true,
  stage: true,
  kind: true,
  source: true,
  quantity: true,
  unit: true,
  value: true,
  valueAsPublished: true,
  ofDay: true,
  dayAsPublished: true,
  isOpening: true,
  isSample: true,
  reversesId: true,
  reversedBy: { select: { id: true, reason: true } },
  donor: { select: { id: true, kind: true, group: true, name: true, isSample: true } },
  pledge: { select: { id: true, title: true } },
  organization: { select: { name: true } },
  receipt: { select: { number: true, year: true } },
} satisfies Prisma.ContributionSelect;

type LineRow = Prisma.ContributionGetPayload<{ select: typeof lineSelect }>;

function figuresOf({ quantity, value }: { quantity: Prisma.Decimal | null; value: bigint | null }) {
  return { quantity: quantity === null ? null : Number(quantity), value: value === null ? null : Number(value) };
}

function toLine(row: LineRow): LedgerLine {
  const { id, stage, kind, source, unit, valueAsPublished, dayAsPublished, isOpening, isSample, donor, pledge } = row;
  return {
    ...{ id, stage, kind, source, unit, valueAsPublished, dayAsPublished, isOpening, isSample, donor, pledge },
    ...figuresOf(row),
    unitName: row.organization.name,
    day: fromDbDateOrNull(row.ofDay),
    receipt: row.receipt && receiptNumber(row.receipt),
    isCounter: row.reversesId !== null,
    isReversed: row.reversedBy !== null,
  };
}

/** What the ledger's address narrows it to, inside the actor's scope. */
function whereOf(actor: Actor, { q, campaign, pledge, donor, stage, source }: LedgerQuery): Prisma.ContributionWhereInput {
  const folded = foldForSearch(q);
  const found = { contains: folded };
  return {
    AND: [
      unitScope(actor),
      campaign ? { campaignId: campaign } : {},
      pledge ? { pledgeId: pledge } : {},
      donor ? { donorId: donor } : {},
      stage ? { stage } : {},
      source ? { source } : {},
      folded ? { OR: [{ donor: { nameFolded: found } }, { pledge: { titleFolded: found } }] } : {},
    ],
  };
}

async function choicesOf(actor: Actor): Promise<{ pledges: Choice[]; campaigns: Choice[] }> {
  const rows = await prisma.contribution.findMany({
    where: { AND: [unitScope(actor), { pledgeId: { not: null } }] },
    distinct: ["pledgeId"],
    orderBy: { pledgeId: "asc" },
    take: 500,
    select: { pledge: { select: { id: true, title: true } }, campaign: { select: { id: true, name: true } } },
  });
  const pledges = rows.flatMap(({ pledge }) => (pledge ? [{ id: pledge.id, name: pledge.title }] : []));
  const campaigns = new Map(rows.flatMap(({ campaign }) => (campaign ? [[campaign.id, campaign] as const] : [])));
  return { pledges, campaigns: [...campaigns.values()] };
}

/** Lines of the ledger that a condition names, newest first, at most as many as stand on one page; the actor's scope is added. */
export async function linesWhere(actor: Actor, where: Prisma.ContributionWhereInput): Promise<LedgerLine[]> {
  const rows = await prisma.contribution.findMany({
    where: { AND: [where, unitScope(actor)] },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: PAGE_SIZE,
    select: lineSelect,
  });
  return rows.map(toLine);
}

/** A page of the ledger, newest first, with the totals of all that it is narrowed to; null for those who may not read it. Queries: constant. */
export async function ledgerList(actor: Actor, query: LedgerQuery, size = PAGE_SIZE): Promise<LedgerList | null> {
  if (!can(actor, "contributions.read")) return null;
  const where = whereOf(actor, query);
  const from = (query.page - 1) * size;
  const [rows, total, totals, proposals, choices, donor] = await Promise.all([
    prisma.contribution.findMany({
      where,
      orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
      skip: from,
      take: size,
      select: lineSelect,
    }),
    prisma.contribution.count({ where }),
    totalsWhere(actor, where),
    waitingProposals(actor),
    choicesOf(actor),
    prisma.contribution.findFirst({
      where: { AND: [unitScope(actor), { donorId: query.donor ?? "00000000-0000-0000-0000-000000000000" }] },
      select: { donor: { select: { name: true } } },
    }),
  ]);
  return { lines: rows.map(toLine), total, from, totals, proposals, ...choices, donorName: donor?.donor?.name ?? null };
}

const wordsSelect = { id: true, quantity: true, unit: true, value: true, valueAsPublished: true } as const;

const entrySelect = {
  ...lineSelect,
  note: true,
  reason: true,
  enteredByName: true,
  enteredByPost: true,
  confirmedByName: true,
  recordedAt: true,
  campaign: { select: { name: true, status: true } },
  donor: { select: { ...lineSelect.donor.select, consents: { select: { seq: true, isGiven: true } } } },
  fulfils: { select: wordsSelect },
  fulfilledBy: { where: { reversesId: null, reversedBy: { is: null } }, select: { ...wordsSelect, reversesId: true } },
} satisfies Prisma.ContributionSelect;

type WordsRow = { id: string; quantity: Prisma.Decimal | null; unit: string | null; value: bigint | null; valueAsPublished: string | null };

const toWords = (row: WordsRow) => ({ id: row.id, words: entryWords({ ...row, ...figuresOf(row) }) });

/** Everything about one entry, or null when the actor may not see it. */
export async function entryPage(actor: Actor, id: string): Promise<EntryPage | null> {
  if (!isId(id) || !can(actor, "contributions.read")) return null;
  const row = await prisma.contribution.findFirst({ where: { AND: [{ id }, unitScope(actor)] }, select: entrySelect });
  if (!row) return null;
  const line = toLine(row);
  const kept = row.fulfilledBy.map((entry) => ({ value: figuresOf(entry).value, reversesId: null }));
  const allowed = mayKeep(actor, { ...row, campaignStatus: row.campaign?.status ?? null });
  const taken = checkCounter({ reversesId: row.reversesId, isReversed: line.isReversed, isKept: kept.length > 0 }, "-");
  const whyNot = [allowed, taken].flatMap((result) => (result.ok ? [] : [result.reasons[0]]))[0] ?? null;
  const { consents = [], ...donor } = row.donor ?? {};
  return {
    ...line,
    donor: row.donor && { ...row.donor, ...donor },
    campaignName: row.campaign?.name ?? null,
    note: row.note,
    reason: row.reason,
    reversesId: row.reversesId,
    reversedById: row.reversedBy?.id ?? null,
    reversedReason: row.reversedBy?.reason ?? null,
    fulfils: row.fulfils && toWords(row.fulfils),
    fulfilledBy: row.fulfilledBy.map(toWords),
    outstanding: row.stage === "PROMISED" && !line.isCounter && !line.isReversed ? outstandingOf({ value: line.value }, kept) : null,
    enteredBy: { name: row.enteredByName, post: row.enteredByPost },
    confirmedBy: row.confirmedByName,
    recordedAt: row.recordedAt,
    consent: consentOf(consents),
    whyNotCorrect: can(actor, "contributions.keep") ? whyNot : undefined,
  };
}
