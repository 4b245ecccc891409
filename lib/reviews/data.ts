import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { countOpen } from "./domain";
import type { EvidenceRef, Piece, ReviewChoices, ReviewDraft, ReviewFacts, ReviewLine, Section, Sentence } from "./types";

const MOST = 200;
const named = { id: true, name: true } as const;

const sentenceSelect = {
  id: true,
  pieces: true,
  evidence: true,
  draftKey: true,
  isEdited: true,
  leftOutAt: true,
  confirmedAt: true,
  confirmedByName: true,
  confirmedByPost: true,
} satisfies Prisma.ReviewSentenceSelect;

const sectionSelect = {
  id: true,
  part: true,
  field: true,
  draftKey: true,
  sentences: { orderBy: [{ position: "asc" }, { id: "asc" }], select: sentenceSelect },
} satisfies Prisma.ReviewSectionSelect;

const factsSelect = {
  id: true,
  version: true,
  placeId: true,
  kind: true,
  status: true,
  title: true,
  subject: true,
  fromDay: true,
  toDay: true,
  periodLabel: true,
  purpose: true,
  note: true,
  draftedAt: true,
  place: { select: { name: true } },
  previous: { select: { id: true, title: true } },
  event: { select: named },
  campaigns: { orderBy: { position: "asc" }, select: { campaign: { select: named } } },
  targetSets: { orderBy: { position: "asc" }, select: { set: { select: named } } },
  documents: { orderBy: { position: "asc" }, select: { document: { select: { id: true, title: true, number: true } } } },
} satisfies Prisma.ReviewSelect;

type FactsRow = Prisma.ReviewGetPayload<{ select: typeof factsSelect }>;
type SectionRow = Prisma.ReviewSectionGetPayload<{ select: typeof sectionSelect }>;

function toSentence(row: SectionRow["sentences"][number]): Sentence {
  const { confirmedAt, confirmedByName, confirmedByPost } = row;
  return {
    id: row.id,
    pieces: row.pieces as unknown as Piece[],
    evidence: row.evidence as unknown as EvidenceRef[],
    draftKey: row.draftKey,
    isEdited: row.isEdited,
    isLeftOut: row.leftOutAt !== null,
    confirmed: confirmedAt && { name: confirmedByName ?? "", post: confirmedByPost ?? "", at: confirmedAt },
  };
}

function toSection({ sentences, ...row }: SectionRow): Section {
  return { ...row, sentences: sentences.map(toSentence) };
}

function toFacts({ place, previous, campaigns, targetSets, documents, fromDay, toDay, periodLabel, ...row }: FactsRow): ReviewFacts {
  return {
    ...row,
    placeName: place.name,
    period: { from: fromDbDateOrNull(fromDay), to: fromDbDateOrNull(toDay), label: periodLabel },
    previous: previous && { id: previous.id, name: previous.title },
    campaigns: campaigns.map(({ campaign }) => campaign),
    targetSets: targetSets.map(({ set }) => set),
    documents: documents.map(({ document }) => document),
  };
}

function inScope(actor: Actor, where: Prisma.ReviewWhereInput = {}): Prisma.ReviewWhereInput {
  return { AND: [placeScope(actor), { deletedAt: null }, where] };
}

/** Reviews that the actor may read, those that are written first, then the latest; null for who reads none. One query and its relations. */
export async function listReviews(actor: Actor): Promise<ReviewLine[] | null> {
  if (!can(actor, "reviews.read")) return null;
  const rows = await prisma.review.findMany({
    where: inScope(actor),
    orderBy: [{ status: "asc" }, { toDay: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: MOST,
    select: { ...factsSelect, frozen: { select: { frozenAt: true } }, sections: { select: sectionSelect } },
  });
  return rows.map(({ frozen, sections, ...row }) => {
    const { id, kind, status, title, subject, period, placeName } = toFacts(row);
    return {
      id,
      kind,
      status,
      title,
      subject,
      period,
      placeName,
      frozenAt: frozen?.frozenAt ?? null,
      open: countOpen(sections.map(toSection)),
    };
  });
}

/** A review with its sections, as it is written; null when the actor may not see it. Queries: constant. */
export async function findReview(actor: Actor, id: string, db: Tx = prisma): Promise<ReviewDraft | null> {
  if (!can(actor, "reviews.read")) return null;
  const row = await db.review.findFirst({
    where: inScope(actor, { id }),
    select: { ...factsSelect, sections: { orderBy: [{ position: "asc" }, { id: "asc" }], select: sectionSelect } },
  });
  if (!row) return null;
  const { sections, ...facts } = row;
  return { ...toFacts(facts), sections: sections.map(toSection) };
}

/** What a review of the actor's own place may be tied to. Five queries. */
export async function reviewChoices(actor: Actor, withoutId: string | null): Promise<ReviewChoices> {
  const { placeId } = actor.membership;
  const own = { AND: [placeScope(actor), { placeId }] };
  const [campaigns, targetSets, documents, events, previous] = await Promise.all([
    prisma.campaign.findMany({
      where: { ...own, deletedAt: null, status: { not: "DRAFT" } },
      orderBy: { id: "desc" },
      take: MOST,
      select: named,
    }),
    prisma.targetSet.findMany({ where: { ...own, deletedAt: null }, orderBy: { id: "desc" }, take: MOST, select: named }),
    prisma.document.findMany({ where: own, orderBy: { id: "desc" }, take: MOST, select: { id: true, title: true, number: true } }),
    prisma.event.findMany({ where: own, orderBy: [{ day: { sort: "desc", nulls: "last" } }, { id: "desc" }], take: MOST, select: named }),
    prisma.review.findMany({
      where: { ...own, deletedAt: null, status: "FROZEN", ...(withoutId ? { id: { not: withoutId } } : {}) },
      orderBy: [{ toDay: { sort: "desc", nulls: "last" } }, { id: "desc" }],
      take: MOST,
      select: { id: true, title: true },
    }),
  ]);
  return { campaigns, targetSets, documents, events, previous: previous.map(({ id, title }) => ({ id, name: title })) };
}

/** The reviews that were held at an event, of those that the actor reads. One query. */
export async function reviewsAt(actor: Actor, eventId: string): Promise<readonly { id: string; name: string }[]> {
  if (!can(actor, "reviews.read")) return [];
  const rows = await prisma.review.findMany({
    where: inScope(actor, { eventId }),
    orderBy: { id: "asc" },
    take: MOST,
    select: { id: true, title: true },
  });
  return rows.map(({ id, title }) => ({ id, name: title }));
}
