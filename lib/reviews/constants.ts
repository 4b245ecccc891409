import type { ReviewKind, ReviewPart } from "./types";

export const REVIEW_KINDS = ["INTERIM", "FINAL"] as const satisfies readonly ReviewKind[];

/** In the order in which the paper has them. */
export const REVIEW_PARTS = [
  "RESULT",
  "LIMITATION",
  "DIFFICULTY",
  "CAUSE_OBJECTIVE",
  "CAUSE_SUBJECTIVE",
  "LESSON",
  "DIRECTION",
  "PROPOSAL",
] as const satisfies readonly ReviewPart[];

/** The headings of the paper: the two kinds of causes stand under one. */
export const HEADINGS = {
  RESULT: ["RESULT"],
  LIMITATION: ["LIMITATION"],
  DIFFICULTY: ["DIFFICULTY"],
  CAUSE: ["CAUSE_OBJECTIVE", "CAUSE_SUBJECTIVE"],
  LESSON: ["LESSON"],
  DIRECTION: ["DIRECTION"],
  PROPOSAL: ["PROPOSAL"],
} as const satisfies Readonly<Record<string, readonly ReviewPart[]>>;

export const MAX_TITLE = 300;
export const MAX_FIELD = 200;
export const MAX_TEXT = 2_000;
export const MAX_SENTENCE = 2_000;
export const MAX_SENTENCES = 60;
export const MAX_TIED = 50;
