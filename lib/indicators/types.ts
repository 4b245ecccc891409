import type { Day } from "@/lib/kernel/dates";

/** A year's result of an index, as the source gives it; null = not stated, never 0. */
export type IndicatorView = {
  readonly id: string;
  readonly version: number;
  readonly placeId: string;
  readonly placeName: string;
  /** "DTI", "PAR Index". */
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly score: number | null;
  readonly maximum: number | null;
  readonly rank: number | null;
  /** "01": with its zeros, as published. */
  readonly rankAsPublished: string | null;
  readonly rankOf: number | null;
  readonly scope: string | null;
  readonly levelAsPublished: string | null;
  readonly grade: string | null;
  readonly day: Day | null;
  readonly dayAsPublished: string | null;
  readonly source: string | null;
  readonly note: string | null;
};
