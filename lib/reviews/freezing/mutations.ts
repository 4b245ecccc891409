import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { directivesOf } from "@/lib/directives/data";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { targetSets } from "@/lib/targets/data";
import { findReview } from "../data";
import { checkComplete } from "../domain";
import { mayFreeze } from "../policy";
import type { ReviewIdInput } from "../schema";
import type { ReviewDraft } from "../types";
import { freeze, freezeDirective, freezeTargets, toDocument } from "./domain";

/** The paper as it stands now, in its exact bytes. */
async function paperOf(actor: Actor, tx: Tx, review: ReviewDraft) {
  const { period, previous, targetSets: sets } = review;
  const day = period.to === null || period.to > actor.today ? actor.today : period.to;
  const [targets, directives] = await Promise.all([
    targetSets(actor, day, { id: { in: sets.map(({ id }) => id) } }),
    previous ? directivesOf(actor, previous.id, tx) : [],
  ]);
  return freeze(
    toDocument({
      review,
      targets: freezeTargets(targets ?? []),
      previous: previous && {
        id: previous.id,
        title: previous.name,
        directives: directives.map((one) => freezeDirective(one, actor.today)),
      },
      frozenAt: actor.now,
      frozenBy: { personId: actor.person?.id ?? null, name: actor.person?.name ?? "", post: actor.membership.post },
    }),
  );
}

/**
 * Freezes a review: its exact bytes and their SHA-256 are kept, and from here nothing changes it, whatever happens to the records that it speaks of. Every sentence
 * must be shown by something or confirmed by somebody.
 */
export async function freezeReview(actor: Actor, input: ReviewIdInput): Promise<Result<{ id: string; hash: string }>> {
  const found = await findReview(actor, input.id);
  if (!found) return refuse("access.notFound");
  const allowed = mayFreeze(actor, found);
  if (!allowed.ok) return allowed;
  return writeInPlace(found.placeId, async (tx) => {
    const review = await findReview(actor, input.id, tx);
    if (!review) return refuse("access.notFound");
    const complete = checkComplete(review);
    if (!complete.ok) return complete;
    const where = { id: review.id, version: input.version, status: "DRAFT" as const, deletedAt: null };
    const { count } = await tx.review.updateMany({ where, data: { status: "FROZEN", version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    const { text, hash } = await paperOf(actor, tx, review);
    await tx.frozenReview.create({
      data: {
        reviewId: review.id,
        placeId: review.placeId,
        ...{ text, hash },
        frozenAt: actor.now,
        frozenById: actor.person?.id ?? null,
        frozenByName: actor.person?.name ?? "",
        frozenByPost: actor.membership.post,
      },
    });
    await record(tx, actor, review.placeId, {
      type: "reviews.frozen",
      subject: { type: "review", id: review.id },
      params: { title: review.title, hash: hash.slice(0, 12) },
      after: { hash },
    });
    return ok({ id: review.id, hash });
  });
}
