import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { findReview } from "./data";
import { checkPeriod } from "./domain";
import { mayWrite, mayWriteReviews } from "./policy";
import type { ReviewIdInput, ReviewInput } from "./schema";

function dbDate(day: Day | null): Date | null {
  return day && toDbDate(day);
}

/** Everything that a review is tied to belongs to its place. */
async function checkTies(tx: Tx, placeId: string, input: ReviewInput): Promise<Result<true>> {
  const { campaignIds, targetSetIds, documentIds, previousId, eventId, id } = input;
  const [campaigns, sets, documents, events, previous] = await Promise.all([
    tx.campaign.count({ where: { placeId, deletedAt: null, id: { in: campaignIds } } }),
    tx.targetSet.count({ where: { placeId, deletedAt: null, id: { in: targetSetIds } } }),
    tx.document.count({ where: { placeId, id: { in: documentIds } } }),
    eventId === null ? 1 : tx.event.count({ where: { placeId, id: eventId } }),
    previousId === null
      ? 1
      : tx.review.count({ where: { placeId, deletedAt: null, status: "FROZEN", id: { equals: previousId, not: id } } }),
  ]);
  if (campaigns < campaignIds.length) return refuse("access.notFound", { field: "campaignIds" });
  if (sets < targetSetIds.length) return refuse("access.notFound", { field: "targetSetIds" });
  if (documents < documentIds.length) return refuse("access.notFound", { field: "documentIds" });
  if (events === 0) return refuse("access.notFound", { field: "eventId" });
  return previous === 0 ? refuse("access.notFound", { field: "previousId" }) : ok(true);
}

function columns(input: ReviewInput) {
  const { kind, title, subject, fromDay, toDay, periodLabel, purpose, note, previousId, eventId } = input;
  return {
    kind,
    title,
    titleFolded: foldForSearch(title),
    subject,
    periodLabel,
    purpose,
    note,
    previousId,
    eventId,
    fromDay: dbDate(fromDay),
    toDay: dbDate(toDay),
  };
}

/** Writes the ties anew, in the order in which they were chosen. */
async function writeTies(tx: Tx, { id: reviewId, campaignIds, targetSetIds, documentIds }: ReviewInput): Promise<void> {
  const of = { where: { reviewId } };
  await tx.reviewCampaign.deleteMany(of);
  await tx.reviewTargetSet.deleteMany(of);
  await tx.reviewDocument.deleteMany(of);
  await tx.reviewCampaign.createMany({ data: campaignIds.map((campaignId, position) => ({ reviewId, campaignId, position })) });
  await tx.reviewTargetSet.createMany({ data: targetSetIds.map((setId, position) => ({ reviewId, setId, position })) });
  await tx.reviewDocument.createMany({ data: documentIds.map((documentId, position) => ({ reviewId, documentId, position })) });
}

function told({ title, subject, fromDay, toDay, purpose }: ReviewInput) {
  return { title, subject, fromDay, toDay, purpose };
}

async function create(actor: Actor, tx: Tx, placeId: string, input: ReviewInput): Promise<Result<{ id: string }>> {
  const again = await tx.review.findUnique({ where: { id: input.id }, select: { placeId: true, deletedAt: true } });
  if (again) return again.placeId === placeId && again.deletedAt === null ? ok({ id: input.id }) : refuse("access.notFound");
  await tx.review.create({ data: { id: input.id, placeId, ...columns(input), createdAt: actor.now } });
  await writeTies(tx, input);
  await record(tx, actor, placeId, {
    type: "reviews.begun",
    subject: { type: "review", id: input.id },
    params: { title: input.title, kind: input.kind },
    after: told(input),
  });
  return ok({ id: input.id });
}

/** Saves what a review is: its subject, period, and what it is drawn from; version 0 begins it in the actor's own place. */
export async function saveReview(actor: Actor, input: ReviewInput): Promise<Result<{ id: string }>> {
  const found = input.version === 0 ? null : await findReview(actor, input.id);
  if (input.version > 0 && !found) return refuse("access.notFound");
  const placeId = found?.placeId ?? actor.membership.placeId;
  const allowed = found ? mayWrite(actor, found) : mayWriteReviews(actor, placeId);
  if (!allowed.ok) return allowed;
  const period = checkPeriod({ from: input.fromDay, to: input.toDay });
  if (!period.ok) return period;
  return writeInPlace(placeId, async (tx) => {
    const ties = await checkTies(tx, placeId, input);
    if (!ties.ok) return ties;
    if (input.version === 0) return create(actor, tx, placeId, input);
    const before = await findReview(actor, input.id, tx);
    if (!before) return refuse("access.notFound");
    const where = { id: input.id, version: input.version, status: "DRAFT" as const, deletedAt: null };
    const { count } = await tx.review.updateMany({ where, data: { ...columns(input), version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    await writeTies(tx, input);
    await record(tx, actor, placeId, {
      type: "reviews.changed",
      subject: { type: "review", id: input.id },
      params: { title: input.title },
      before: {
        title: before.title,
        subject: before.subject,
        fromDay: before.period.from,
        toDay: before.period.to,
        purpose: before.purpose,
      },
      after: told(input),
    });
    return ok({ id: input.id });
  });
}

/** Drops a review that was begun and is not frozen. */
export async function dropReview(actor: Actor, input: ReviewIdInput): Promise<Result<{ id: string }>> {
  const found = await findReview(actor, input.id);
  if (!found) return refuse("access.notFound");
  const allowed = mayWrite(actor, found);
  if (!allowed.ok) return allowed;
  return writeInPlace(found.placeId, async (tx) => {
    const where = { id: input.id, version: input.version, status: "DRAFT" as const, deletedAt: null };
    const { count } = await tx.review.updateMany({ where, data: { deletedAt: actor.now, version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, found.placeId, {
      type: "reviews.dropped",
      subject: { type: "review", id: input.id },
      params: { title: found.title },
    });
    return ok({ id: input.id });
  });
}
