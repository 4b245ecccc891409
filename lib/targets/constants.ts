import type { TargetSetKind, TargetState, TargetVerdict } from "./types";

export const TARGET_SET_KINDS = ["RESOLUTION", "PLAN", "YEAR"] as const satisfies readonly TargetSetKind[];
export const TARGET_VERDICTS = ["EXCEEDED", "MET", "NOT_MET"] as const satisfies readonly TargetVerdict[];

/** What needs somebody first. */
export const TARGET_STATES = ["REMAINING", "NO_DATA", "MET", "EXCEEDED"] as const satisfies readonly TargetState[];

export const MAX_NAME = 300;
export const MAX_TEXT = 2_000;
export const MAX_WORDS = 120;

/** Digits after the comma that are kept: 747,2 and 0,125 to the last digit. */
export const DECIMALS = 6;
