import type { OccasionKind, OccasionView } from "../types";

/** An occasion as it was typed; days and years are read by the rules. */
export type TypedOccasion = {
  readonly id: string | null;
  readonly kind: OccasionKind;
  readonly name: string | null;
  readonly day: string;
  readonly dateAsPublished: string | null;
  readonly originDay: string;
  readonly years: number | null;
};

/** An occasion without what was decided about it after the launch. */
export type PlainOccasion = Omit<OccasionView, "extensions">;

/** An occasion that was read, not yet sure of its id. */
export type ReadOccasion = Omit<PlainOccasion, "id"> & { readonly id: string | null };
