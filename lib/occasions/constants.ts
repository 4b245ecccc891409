import type { OccasionKind } from "./types";

export const OCCASION_KINDS = ["PARTY_CONGRESS", "ANNIVERSARY", "ELECTION", "OTHER"] as const satisfies readonly OccasionKind[];

/** Years since an origin; nobody celebrates more than four thousand. */
export const MAX_YEARS = 4_000;

export const PAGE_SIZE = 20;
