import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { ensureToday } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { dayAt } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { loadFacts } from "../composing/data";
import { compose, hashOf } from "../composing/domain";
import type { Choice, Composed, Facts } from "../composing/types";
import { PUBLIC_ROOT, STOPPED_STATUSES } from "../constants";
import { addressOf, slugOf } from "../domain";
import { donorList, pledgesWithDonors } from "../donors/data";
import type { Part, PublicAddress, PublicCampaign, PublicDonorList, PublicPledge, Published, Stopped } from "../types";
import { differs, firstChoice } from "./domain";
import type { CandidateLine, PublicationState, PublishedLine, PublishingList, StoppedPage, SubjectPage } from "./types";

const MOST_PUBLISHED = 300;
const MOST_CANDIDATES = 40;

const stateSelect = {
  id: true,
  version: true,
  subject: true,
  subjectId: true,
  code: true,
  slug: true,
  parts: true,
  content: true,
  publishedAt: true,
  publishedByName: true,
  withdrawnAt: true,
  withdrawnByName: true,
  withdrawnReason: true,
  pledge: { select: { status: true } },
  photos: { orderBy: { position: "asc" }, select: { id: true, fileId: true, phase: true, caption: true } },
} satisfies Prisma.PublicationSelect;

type Row = Prisma.PublicationGetPayload<{ select: typeof stateSelect }>;

function choiceOf({ parts, photos }: Row): Choice {
  return { parts: parts as Part[], photos: photos.map(({ fileId, phase, caption }) => ({ fileId, phase, caption })) };
}

function stateOf(row: Row, hasChanged: boolean): PublicationState {
  const { id, version, publishedAt, publishedByName, withdrawnAt } = row;
  return {
    ...{ id, version, publishedAt, publishedByName, hasChanged },
    address: addressOf(row),
    withdrawn: withdrawnAt && { at: withdrawnAt, by: row.withdrawnByName ?? "", reason: row.withdrawnReason ?? "" },
  };
}

/** An address that is not given yet: the preview shows the page without its code. */
function addressToCome(name: string): PublicAddress {
  return { code: "", slug: slugOf(name), path: PUBLIC_ROOT };
}

function previewOf(actor: Actor, facts: Facts, { content, photos }: Composed, address: PublicAddress): PublicCampaign | PublicPledge {
  const place = { name: facts.placeName, address: addressToCome(facts.placeName) };
  const common = { placeId: facts.placeId, place, address, publishedOn: dayAt(actor.now) };
  if (content.kind === "CAMPAIGN") return { ...content, ...common, campaignId: facts.id, isCancelled: false };
  return {
    ...content,
    ...common,
    pledgeId: facts.id,
    campaignId: facts.kind === "PLEDGE" ? facts.campaignId : facts.id,
    campaignAddress: null,
    stopped: null,
    photos: photos.map(({ fileId, ...photo }) => ({ id: fileId, path: `/api/files/${fileId}`, ...photo })),
  };
}

/**
 * A campaign or pledge for the page on which its official chooses, looks and publishes: what would be shown by this choice (null = the last one, or all), and what
 * is left out and why. Null where there is nothing that the actor could publish.
 */
export async function subjectPage(
  actor: Actor,
  subject: "CAMPAIGN" | "PLEDGE",
  id: string,
  wanted: Choice | null,
): Promise<SubjectPage | null> {
  const seen = await loadFacts(actor, prisma, subject, id);
  if (!seen) return null;
  if (seen.kind === "CAMPAIGN") await ensureToday(actor, [id]);
  const [facts, row] = await Promise.all([
    loadFacts(actor, prisma, subject, id),
    prisma.publication.findFirst({ where: { placeId: seen.placeId, subject, subjectId: id }, select: stateSelect }),
  ]);
  if (!facts) return null;
  const choice = wanted ?? (row ? choiceOf(row) : firstChoice(facts));
  const composed = compose(facts, choice);
  const hasChanged = row !== null && differs(row.content as unknown as Published, compose(facts, choiceOf(row)).content);
  const name = composed.content.kind === "CAMPAIGN" ? composed.content.name : composed.content.title;
  return {
    ...{ subject, id, name, choice },
    placeName: facts.placeName,
    photos: facts.kind === "PLEDGE" ? facts.photos.filter(({ isAccepted, isTakenDown }) => isAccepted && !isTakenDown) : [],
    leftOut: composed.leftOut,
    contentHash: hashOf(composed),
    state: row && stateOf(row, hasChanged),
    photosOnPage: row && !row.withdrawnAt ? onPage(row, facts) : [],
    donors: await previewDonors(actor, facts, composed),
    preview: previewOf(actor, facts, composed, row ? addressOf(row) : addressToCome(name)),
  };
}

function stoppedOf({ pledge }: Row): Stopped | null {
  return STOPPED_STATUSES.find((status) => status === pledge?.status) ?? null;
}

/** A published pledge of the own place that was stopped since, for its official, who can only withdraw it; null for anything else. */
export async function stoppedPage(actor: Actor, pledgeId: string): Promise<StoppedPage | null> {
  if (!can(actor, "publications.manage") || !isId(pledgeId)) return null;
  const { placeId } = actor.membership;
  const row = await prisma.publication.findFirst({ where: { placeId, subject: "PLEDGE", subjectId: pledgeId }, select: stateSelect });
  const stopped = row && stoppedOf(row);
  const content = row?.content as unknown as Published | undefined;
  if (!row || !stopped || content?.kind !== "PLEDGE") return null;
  return { name: content.title, stopped, state: stateOf(row, false) };
}

/** Who would be named, were it published like this. */
async function previewDonors(actor: Actor, facts: Facts, { content }: Composed): Promise<PublicDonorList | null> {
  if (!content.showsDonors) return null;
  return donorList(actor, facts.placeId, facts.kind === "PLEDGE" ? [facts.id] : await pledgesWithDonors(actor, facts.id));
}

function onPage({ photos }: Row, facts: Facts): SubjectPage["photosOnPage"] {
  const gone = new Set(facts.kind === "PLEDGE" ? facts.photos.filter(({ isTakenDown }) => isTakenDown).map(({ fileId }) => fileId) : []);
  return photos.filter(({ fileId }) => !gone.has(fileId)).map(({ id, fileId, caption }) => ({ id, fileId, caption }));
}

function toLine(row: Row, changed: ReadonlySet<string>): PublishedLine {
  const content = row.content as unknown as Published;
  return {
    ...stateOf(row, changed.has(row.id)),
    subject: content.kind,
    subjectId: row.subjectId,
    name: content.kind === "CAMPAIGN" ? content.name : content.title,
    unit: content.kind === "PLEDGE" ? content.unit : null,
    photos: row.photos.length,
    isStopped: stoppedOf(row) !== null,
  };
}

/** Publications whose records were touched after they went out: an event of the pledge, its reports or its campaign since. */
async function changedSince(actor: Actor, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const { placeId } = actor.membership;
  const pledges = rows.filter(({ subject }) => subject === "PLEDGE");
  const campaigns = rows.filter(({ subject }) => subject === "CAMPAIGN");
  const [history, edits] = await Promise.all([
    prisma.pledgeHistory.groupBy({
      by: ["pledgeId"],
      where: { placeId, pledgeId: { in: pledges.map(({ subjectId }) => subjectId) } },
      _max: { recordedAt: true },
    }),
    prisma.auditEvent.groupBy({
      by: ["campaignId"],
      where: {
        placeId,
        campaignId: { in: campaigns.map(({ subjectId }) => subjectId) },
        NOT: { type: { startsWith: "publications." } },
      },
      _max: { at: true },
    }),
  ]);
  const last = new Map<string, Date | null>([
    ...history.map(({ pledgeId, _max }) => [pledgeId, _max.recordedAt] as const),
    ...edits.map(({ campaignId, _max }) => [campaignId ?? "", _max.at] as const),
  ]);
  return new Set(rows.filter(({ subjectId, publishedAt }) => (last.get(subjectId) ?? publishedAt) > publishedAt).map(({ id }) => id));
}

async function candidates(actor: Actor, taken: readonly string[]): Promise<{ lines: CandidateLine[]; count: number }> {
  const { placeId } = actor.membership;
  const where: Prisma.PledgeWhereInput = {
    placeId,
    deletedAt: null,
    status: { notIn: ["CANCELLED", "TRANSFERRED"] },
    campaign: { deletedAt: null },
    id: { notIn: [...taken] },
  };
  const [campaigns, count, pledges] = await Promise.all([
    prisma.campaign.findMany({
      where: { placeId, deletedAt: null, openedAt: { not: null }, id: { notIn: [...taken] } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST_CANDIDATES,
      select: { id: true, name: true },
    }),
    prisma.pledge.count({ where }),
    prisma.pledge.findMany({
      where,
      orderBy: [{ acceptedDay: { sort: "desc", nulls: "last" } }, { title: "asc" }, { id: "asc" }],
      take: MOST_CANDIDATES,
      select: { id: true, title: true, acceptedDay: true, organization: { select: { name: true } } },
    }),
  ]);
  const lines: CandidateLine[] = [
    ...campaigns.map(({ id, name }) => ({ subject: "CAMPAIGN" as const, id, name, unit: null, isAccepted: false })),
    ...pledges.map(({ id, title, acceptedDay, organization }) => ({
      ...{ subject: "PLEDGE" as const, id, name: title, unit: organization.name },
      isAccepted: acceptedDay !== null,
    })),
  ];
  return { lines, count };
}

/** What the actor's place has published and what it could publish, works that were accepted first; null for who does not publish. Constant queries. */
export async function publishingList(actor: Actor): Promise<PublishingList | null> {
  if (!can(actor, "publications.manage")) return null;
  const { placeId } = actor.membership;
  const [rows, place] = await Promise.all([
    prisma.publication.findMany({
      where: { placeId, subject: { not: "PLACE" } },
      orderBy: [{ subject: "asc" }, { publishedAt: "desc" }, { id: "desc" }],
      take: MOST_PUBLISHED,
      select: stateSelect,
    }),
    prisma.publication.findFirst({ where: { placeId, subject: "PLACE" }, select: { code: true, slug: true } }),
  ]);
  const shown = rows.filter(({ withdrawnAt }) => withdrawnAt === null);
  const changed = await changedSince(actor, shown);
  const { lines, count } = await candidates(
    actor,
    rows.map(({ subjectId }) => subjectId),
  );
  return {
    published: rows.map((row) => toLine(row, changed)),
    candidates: lines,
    candidateCount: count,
    placeAddress: place && addressOf(place),
  };
}
