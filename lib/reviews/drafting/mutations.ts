import "server-only";
import { createTranslator } from "use-intl/core";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { loadMessages } from "@/lib/i18n/messages";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { findReview } from "../data";
import { type DraftChanges, mergeDraft } from "../merging/domain";
import { mayWrite } from "../policy";
import type { ReviewIdInput } from "../schema";
import { draftFacts } from "./data";
import { draftOf, inWords } from "./domain";
import type { WordedSection, WordedSentence } from "./types";

/** The paper is a Vietnamese one, whatever language its writer reads the screens in. */
async function worded(sections: ReturnType<typeof draftOf>): Promise<WordedSection[]> {
  const t = createTranslator({ locale: "vi", messages: await loadMessages("vi"), namespace: "reviews.draft" });
  return inWords(sections, (template, params) => t(template, params as never));
}

function json(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

function sentenceRows(placeId: string, sectionId: string, sentences: readonly WordedSentence[], from: number) {
  return sentences.map(({ key, pieces, evidence }, index) => ({
    id: newId(),
    placeId,
    sectionId,
    position: from + index,
    pieces: json(pieces),
    evidence: json(evidence),
    draftKey: key,
  }));
}

async function write(tx: Tx, review: { id: string; placeId: string }, changes: DraftChanges): Promise<void> {
  const { placeId } = review;
  const last = await tx.reviewSection.aggregate({ where: { reviewId: review.id }, _max: { position: true } });
  const first = (last._max.position ?? 0) + 1;
  for (const [index, { key, part, field, sentences }] of changes.addSections.entries()) {
    const id = newId();
    await tx.reviewSection.create({ data: { id, placeId, reviewId: review.id, part, field, draftKey: key, position: first + index } });
    await tx.reviewSentence.createMany({ data: sentenceRows(placeId, id, sentences, 1) });
  }
  for (const { sectionId, sentences } of changes.addSentences) {
    const { _max } = await tx.reviewSentence.aggregate({ where: { sectionId }, _max: { position: true } });
    await tx.reviewSentence.createMany({ data: sentenceRows(placeId, sectionId, sentences, (_max.position ?? 0) + 1) });
  }
  for (const { id, pieces, evidence } of changes.replace) {
    await tx.reviewSentence.update({ where: { id }, data: { pieces: json(pieces), evidence: json(evidence) } });
  }
  await tx.reviewSentence.deleteMany({ where: { id: { in: [...changes.remove] } } });
}

/**
 * Drafts a review from the figures of its period, or drafts it again: what people wrote, changed, left out or confirmed stays as it is, the rest follows the
 * figures of today.
 */
export async function draftReview(actor: Actor, input: ReviewIdInput): Promise<Result<{ id: string }>> {
  const found = await findReview(actor, input.id);
  if (!found) return refuse("access.notFound");
  const allowed = mayWrite(actor, found);
  if (!allowed.ok) return allowed;
  const drafted = await worded(draftOf(await draftFacts(actor, found)));
  return writeInPlace(found.placeId, async (tx) => {
    const review = await findReview(actor, input.id, tx);
    if (!review) return refuse("access.notFound");
    const where = { id: input.id, version: input.version, status: "DRAFT" as const };
    const { count } = await tx.review.updateMany({ where, data: { draftedAt: actor.now, version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    const changes = mergeDraft(review.sections, drafted);
    await write(tx, review, changes);
    const added = [...changes.addSections, ...changes.addSentences].reduce((sum, { sentences }) => sum + sentences.length, 0);
    await record(tx, actor, review.placeId, {
      type: "reviews.drafted",
      subject: { type: "review", id: review.id },
      params: { title: review.title, added, renewed: changes.replace.length, removed: changes.remove.length },
    });
    return ok({ id: review.id });
  });
}
