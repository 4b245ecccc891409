import type { OccasionKind } from "@/lib/occasions/types";
import type { OccasionView } from "../types";

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

/** An occasion as its row of the form holds it: without what was decided about it after the launch. */
export type PlainOccasion = Omit<OccasionView, "extensions" | "isFixed">;

/** An occasion that was read, not yet sure of its id. */
export type ReadOccasion = Omit<PlainOccasion, "id"> & { readonly id: string | null };
