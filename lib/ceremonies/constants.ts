import type { DaySession, StepKind } from "./types";

export const SESSIONS = ["MORNING", "AFTERNOON"] as const satisfies readonly DaySession[];

export const STEP_KINDS = [
  "CALLED",
  "CALL_UNDONE",
  "PHONE_OFFERED",
  "SKIPPED",
  "PAPER_MARKED",
  "PAPER_UNDONE",
] as const satisfies readonly StepKind[];

/** Longest texts, in letters as a person counts them. */
export const MAX_NAME = 300;
export const MAX_REASON = 500;

/** Longest lists: a ward's campaign has 3–5 blocks and at most a few hundred units. */
export const MAX_ROUNDS = 30;
export const MAX_TURNS = 500;

/** How long the address for screens opens after the ceremony has ended. */
export const DISPLAY_LIFE_MS = 24 * 3_600_000;
