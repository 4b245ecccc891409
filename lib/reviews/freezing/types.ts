import type { Day } from "@/lib/kernel/dates";
import type { TargetState } from "@/lib/targets/types";
import type { EvidenceRef, Named, Piece, ReviewDocument, ReviewKind, ReviewPart } from "../types";

/** A conclusion of the review before, and what had become of it. */
export type FrozenDirective = {
  readonly id: string;
  readonly text: string;
  readonly issuerPost: string;
  readonly assignees: readonly string[];
  readonly due: Day | null;
  readonly status: "OPEN" | "DONE";
  readonly isOverdue: boolean;
  readonly done: readonly string[];
};

/** Where a target stood at the end of the period. */
export type FrozenTarget = {
  readonly id: string;
  readonly set: string;
  readonly name: string;
  readonly goal: string | null;
  readonly last: string | null;
  readonly state: TargetState;
  readonly remaining: string | null;
  readonly pace: string | null;
};

export type FrozenSentence = {
  readonly id: string;
  readonly pieces: readonly Piece[];
  readonly evidence: readonly EvidenceRef[];
  /** Who answered for it where nothing shows it; ISO 8601 in UTC. */
  readonly confirmed: { readonly name: string; readonly post: string; readonly at: string } | null;
};

/**
 * A review as it was frozen, complete in itself: it can be read without the database. Donors and photos are never in it by name or bytes; records are named by
 * their ids, so that what is withdrawn later takes effect where it is shown, without touching this.
 */
export type FrozenDocument = {
  readonly format: "giao-uoc.review.1";
  readonly reviewId: string;
  readonly place: Named;
  readonly kind: ReviewKind;
  readonly title: string;
  readonly subject: string | null;
  readonly period: { readonly from: Day | null; readonly to: Day | null; readonly label: string | null };
  readonly purpose: string | null;
  readonly note: string | null;
  readonly event: Named | null;
  readonly campaigns: readonly Named[];
  readonly documents: readonly ReviewDocument[];
  readonly targets: readonly FrozenTarget[];
  readonly previous: { readonly id: string; readonly title: string; readonly directives: readonly FrozenDirective[] } | null;
  readonly sections: readonly {
    readonly id: string;
    readonly part: ReviewPart;
    readonly field: string | null;
    readonly sentences: readonly FrozenSentence[];
  }[];
  readonly frozenAt: string;
  readonly frozenBy: { readonly personId: string | null; readonly name: string; readonly post: string };
};

/** The kept bytes with what they say; `document` is null when they are no longer a review at all. */
export type KeptReview = {
  readonly reviewId: string;
  readonly placeId: string;
  readonly text: string;
  readonly hash: string;
  readonly isIntact: boolean;
  readonly document: FrozenDocument | null;
};
