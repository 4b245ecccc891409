import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { findReview } from "../data";
import { mayWrite } from "../policy";
import type { ReviewDraft, Section, Sentence } from "../types";
import { readSection, type WrittenSentence } from "./domain";
import type { SectionInput } from "./schema";

function confirmation(actor: Actor, written: WrittenSentence, before: Sentence | null) {
  if (!written.isConfirmed) return { confirmedAt: null, confirmedByName: null, confirmedByPost: null };
  // Who confirmed it first keeps answering for it, as long as the words are the same.
  if (before?.confirmed && !written.hasChanged) return {};
  return { confirmedAt: actor.now, confirmedByName: actor.person?.name ?? "", confirmedByPost: actor.membership.post };
}

/** The section of the form: one of the review's, or a new one. */
async function sectionFor(tx: Tx, review: ReviewDraft, input: SectionInput): Promise<Result<Section>> {
  const { id, part, field } = input;
  const known = review.sections.find((section) => section.id === id);
  if (known) {
    await tx.reviewSection.update({ where: { id }, data: { field } });
    return ok(known);
  }
  if ((await tx.reviewSection.count({ where: { id } })) > 0) return refuse("access.notFound");
  const last = await tx.reviewSection.aggregate({ where: { reviewId: review.id }, _max: { position: true } });
  const position = (last._max.position ?? 0) + 1;
  await tx.reviewSection.create({ data: { id, placeId: review.placeId, reviewId: review.id, part, field, position } });
  return ok({ id, part, field, draftKey: null, sentences: [] });
}

async function writeSentence(
  actor: Actor,
  tx: Tx,
  review: ReviewDraft,
  section: Section,
  written: WrittenSentence,
  position: number,
): Promise<void> {
  const before = section.sentences.find(({ id }) => id === written.id) ?? null;
  const target = review.sections.some(({ id }) => id === written.moveTo) ? (written.moveTo ?? section.id) : section.id;
  const data = {
    sectionId: target,
    position: target === section.id ? position : 1_000 + position,
    pieces: written.pieces as unknown as Prisma.InputJsonValue,
    evidence: written.evidence as unknown as Prisma.InputJsonValue,
    isEdited: written.isEdited || target !== section.id,
    ...confirmation(actor, written, before),
  };
  if (!before) {
    await tx.reviewSentence.create({
      data: { id: newId(), placeId: review.placeId, ...data, leftOutAt: written.isLeftOut ? actor.now : null },
    });
    return;
  }
  const leftOut = written.isLeftOut === before.isLeftOut ? {} : { leftOutAt: written.isLeftOut ? actor.now : null };
  await tx.reviewSentence.update({ where: { id: before.id }, data: { ...data, ...leftOut } });
}

/** Saves a section as people wrote it: words, order, what is left out, moved elsewhere, shown by a paper or confirmed. A new id makes a section. */
export async function saveSection(actor: Actor, input: SectionInput): Promise<Result<{ id: string; reviewId: string }>> {
  const found = await findReview(actor, input.reviewId);
  if (!found) return refuse("access.notFound");
  const allowed = mayWrite(actor, found);
  if (!allowed.ok) return allowed;
  return writeInPlace(found.placeId, async (tx) => {
    const review = await findReview(actor, input.reviewId, tx);
    if (!review) return refuse("access.notFound");
    const before = review.sections.find(({ id }) => id === input.id)?.sentences ?? [];
    const written = readSection(input.sentences, before);
    if (!written.ok) return written;
    const where = { id: review.id, version: input.version, status: "DRAFT" as const };
    const { count } = await tx.review.updateMany({ where, data: { version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    const section = await sectionFor(tx, review, input);
    if (!section.ok) return section;
    for (const [index, sentence] of written.value.entries()) await writeSentence(actor, tx, review, section.value, sentence, index + 1);
    await record(tx, actor, review.placeId, {
      type: "reviews.written",
      subject: { type: "review", id: review.id },
      params: { title: review.title, part: section.value.part, field: input.field ?? "" },
      after: { sectionId: input.id, sentences: written.value.filter(({ isLeftOut }) => !isLeftOut).length },
    });
    return ok({ id: input.id, reviewId: review.id });
  });
}
