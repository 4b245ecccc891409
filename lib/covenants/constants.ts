import type { BoardState, RevisionEvent, RevisionStatus, SigningMethod } from "./types";

export const REVISION_STATUSES = [
  "DRAFT",
  "SUBMITTED",
  "RETURNED",
  "APPROVED",
  "SIGNED",
  "SUPERSEDED",
] as const satisfies readonly RevisionStatus[];

export const REVISION_EVENTS = ["SUBMIT", "RECALL", "RETURN", "APPROVE", "SIGN", "SUPERSEDE"] as const satisfies readonly RevisionEvent[];

export const SIGNING_METHODS = ["ACCOUNT", "DRAWN", "PAPER"] as const satisfies readonly SigningMethod[];

/** The board's columns, in the order of the way. */
export const BOARD_STATES = ["NOT_SENT", "WAITING", "RETURNED", "APPROVED", "SIGNED"] as const satisfies readonly BoardState[];

/** Lengths in letters as a person counts them. */
export const MAX_REASON = 2_000;
export const MAX_PREAMBLE = 5_000;

/** A unit's paper with more items than this is a slip; the largest known has a few dozen. */
export const MAX_PLEDGES = 100;

/** Letters of a proof's public code: about 44 bits, so that codes are not found by trying. */
export const CODE_LENGTH = 10;
