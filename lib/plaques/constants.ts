import type { PlaqueStatus } from "./types";

export const PLAQUE_STATUSES = ["PROPOSED", "APPRAISED", "RETURNED", "DECIDED", "MOUNTED"] as const satisfies readonly PlaqueStatus[];

export const LIMITS = { line: 300, text: 4_000, components: 30, participants: 30, photos: 24, occasions: 10, choices: 500 } as const;

/** Letters of a plaque's code: short enough for a small label, far too many to guess one. */
export const CODE_LENGTH = 12;

export const PAGE_SIZE = 50;

/** The sides of a printed label, in millimetres. */
export const LABEL_SIZES = { small: 30, medium: 60, large: 120 } as const;
