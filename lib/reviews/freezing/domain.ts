import { doneOf, isOverdue } from "@/lib/directives/domain";
import type { DirectiveView } from "@/lib/directives/types";
import type { Day } from "@/lib/kernel/dates";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import { amountText } from "@/lib/targets/domain";
import type { TargetSetView } from "@/lib/targets/types";
import { figuresOf, inPaperOrder } from "../domain";
import type { Figure, ReviewDraft, Section } from "../types";
import type { FrozenDirective, FrozenDocument, FrozenTarget } from "./types";

const PACE_DECIMALS = 2;

/** A conclusion as it stood on a day. */
export function freezeDirective(directive: DirectiveView, today: Day): FrozenDirective {
  const { id, text, issuerPost, assignees, assigneesAsPublished, due, status } = directive;
  const names = assignees.map(({ name }) => name);
  return {
    ...{ id, text, issuerPost, due, status },
    assignees: names.length > 0 || assigneesAsPublished === null ? names : [assigneesAsPublished],
    isOverdue: isOverdue(directive, today),
    done: doneOf(directive),
  };
}

/** Where each target of a review stood. */
export function freezeTargets(sets: readonly TargetSetView[]): FrozenTarget[] {
  return sets.flatMap(({ name: set, targets }) =>
    targets.map(({ id, name, goal, goalText, unit, standing, lastView }) => ({
      ...{ id, set, name },
      goal: goal === null ? goalText : amountText(goal, unit),
      last: lastView?.value != null ? amountText(lastView.value, unit) : (lastView?.asPublished ?? null),
      state: standing.state,
      remaining: standing.remaining === null ? null : amountText(standing.remaining, unit),
      pace: standing.paceNeeded === null ? null : amountText(standing.paceNeeded, unit, PACE_DECIMALS),
    })),
  );
}

/** Sections as the paper has them: without what was left out. */
export function paperSections(sections: readonly Section[]): FrozenDocument["sections"] {
  return sections.map(({ id, part, field, sentences }) => ({
    ...{ id, part, field },
    sentences: sentences
      .filter(({ isLeftOut }) => !isLeftOut)
      .map(({ id: sentenceId, pieces, evidence, confirmed }) => ({
        ...{ id: sentenceId, pieces, evidence },
        confirmed: confirmed && { name: confirmed.name, post: confirmed.post, at: confirmed.at.toISOString() },
      })),
  }));
}

type Freezing = {
  readonly review: ReviewDraft;
  readonly targets: readonly FrozenTarget[];
  readonly previous: FrozenDocument["previous"];
  readonly frozenAt: Date;
  readonly frozenBy: FrozenDocument["frozenBy"];
};

/** A review as it is frozen: what was left out is not in it, neither are sections in which nothing is said. */
export function toDocument({ review, targets, previous, frozenAt, frozenBy }: Freezing): FrozenDocument {
  const { id, placeId, placeName, kind, title, subject, period, purpose, note, event, campaigns, documents } = review;
  return {
    format: "giao-uoc.review.1",
    reviewId: id,
    place: { id: placeId, name: placeName },
    ...{ kind, title, subject, period, purpose, note, event, campaigns, documents, targets, previous },
    sections: paperSections(inPaperOrder(review.sections)).filter(({ sentences }) => sentences.length > 0),
    frozenAt: frozenAt.toISOString(),
    frozenBy,
  };
}

/** The bytes that are kept: canonical JSON (RFC 8785), and its SHA-256. */
export function freeze(document: FrozenDocument): { readonly text: string; readonly hash: string } {
  const text = canonicalJson(document);
  return { text, hash: sha256(text) };
}

/** Whether kept bytes are still those that were hashed. */
export function isIntact({ text, hash }: { readonly text: string; readonly hash: string }): boolean {
  return sha256(text) === hash;
}

/** Every figure of a frozen paper, in its order. */
export function figuresIn(document: FrozenDocument): Figure[] {
  return document.sections.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => figuresOf(pieces)));
}

/** What the records of a paper were called in it: by the evidence that names them. */
export function namesIn(document: FrozenDocument): Map<string, string> {
  const evidence = document.sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.evidence));
  return new Map(evidence.flatMap(({ id, words }) => (id === null ? [] : [[id, words] as const])));
}
