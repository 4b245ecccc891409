import type { Day } from "@/lib/kernel/dates";

/** INTERIM = *sơ kết*, FINAL = *tổng kết*. */
export type ReviewKind = "INTERIM" | "FINAL";
export type ReviewStatus = "DRAFT" | "FROZEN";

/** The parts that the field uses, in its order; the two causes stand under one heading. */
export type ReviewPart =
  | "RESULT"
  | "LIMITATION"
  | "DIFFICULTY"
  | "CAUSE_OBJECTIVE"
  | "CAUSE_SUBJECTIVE"
  | "LESSON"
  | "DIRECTION"
  | "PROPOSAL";

/** What a figure says of its record. */
export type FigureWhat =
  | "PERCENT"
  | "EXPECTED"
  | "WHOLE"
  | "ASSESSABLE"
  | "ACCEPTED"
  | "SLOW"
  | "VALUE"
  | "GOAL"
  | "REMAINING"
  | "PACE"
  | "SCORE"
  | "RANK";

/** Which record a figure is of, what of it, and as of which day; `campaignId` names the campaign of blocks, contents and pledges. */
export type FigureRef = {
  readonly of: "CAMPAIGN" | "BLOCK" | "CONTENT" | "PLEDGE" | "TARGET" | "INDICATOR";
  readonly id: string;
  readonly campaignId: string | null;
  readonly what: FigureWhat;
  readonly day: Day;
};

/** A figure as it stands in a sentence: its record, and its value as drafted. */
export type Figure = FigureRef & { readonly shown: string };

/** A stretch of a sentence: words, or a figure. */
export type Piece = { readonly text: string } | { readonly figure: Figure };

/** What shows that a sentence is so: a record, or a paper in words (`id` null). */
export type EvidenceRef = {
  readonly of: "CAMPAIGN" | "PLEDGE" | "REPORT" | "TARGET" | "INDICATOR" | "PAPER";
  readonly id: string | null;
  readonly words: string;
};

/** Who answers for a sentence without evidence. */
export type Confirmation = { readonly name: string; readonly post: string; readonly at: Date };

export type Sentence = {
  readonly id: string;
  readonly pieces: readonly Piece[];
  readonly evidence: readonly EvidenceRef[];
  /** Which sentence of the draft it came from; null for what people wrote. */
  readonly draftKey: string | null;
  readonly isEdited: boolean;
  readonly isLeftOut: boolean;
  readonly confirmed: Confirmation | null;
};

export type Section = {
  readonly id: string;
  readonly part: ReviewPart;
  readonly field: string | null;
  readonly draftKey: string | null;
  readonly sentences: readonly Sentence[];
};

export type Named = { readonly id: string; readonly name: string };

/** A paper that a review names. */
export type ReviewDocument = { readonly id: string; readonly title: string; readonly number: string | null };

/** Period of a review; the label is the period in the words of the source. */
export type ReviewPeriod = { readonly from: Day | null; readonly to: Day | null; readonly label: string | null };

/** What a review is, without its sentences. */
export type ReviewFacts = {
  readonly id: string;
  readonly version: number;
  readonly placeId: string;
  readonly placeName: string;
  readonly kind: ReviewKind;
  readonly status: ReviewStatus;
  readonly title: string;
  readonly subject: string | null;
  readonly period: ReviewPeriod;
  readonly purpose: string | null;
  readonly note: string | null;
  readonly previous: Named | null;
  /** The conference at which it is held; several reviews may share one. */
  readonly event: Named | null;
  readonly campaigns: readonly Named[];
  readonly targetSets: readonly Named[];
  readonly documents: readonly ReviewDocument[];
  readonly draftedAt: Date | null;
};

/** A review that is still written. */
export type ReviewDraft = ReviewFacts & { readonly sections: readonly Section[] };

/** A line of the list. */
export type ReviewLine = Pick<ReviewFacts, "id" | "kind" | "status" | "title" | "subject" | "period" | "placeName"> & {
  readonly frozenAt: Date | null;
  /** Sentences that nobody has shown or confirmed yet. */
  readonly open: number;
};

/** What the form of a review offers. */
export type ReviewChoices = {
  readonly events: readonly Named[];
  readonly campaigns: readonly Named[];
  readonly targetSets: readonly Named[];
  readonly documents: readonly ReviewDocument[];
  /** Frozen reviews of the place, the latest first. */
  readonly previous: readonly Named[];
};
