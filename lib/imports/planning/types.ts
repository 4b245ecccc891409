import type { PledgeDraft } from "../pledges/types";
import type { Skipped } from "../rows/domain";
import type { OutcomeCounts, Planned } from "../types";
import type { UnitDraft } from "../units/types";

/** The drafts of a file by kind. */
export type PlannedLines =
  | { readonly kind: "UNITS"; readonly lines: readonly Planned<UnitDraft>[] }
  | { readonly kind: "PLEDGES"; readonly lines: readonly Planned<PledgeDraft>[] };

/** What would become of each line of a file, as things stand. `otherPlace`: the name of another place that stands over the table. */
export type Plan = {
  readonly planned: PlannedLines;
  readonly counts: OutcomeCounts;
  readonly skipped: readonly Skipped[];
  readonly otherPlace: string | null;
};
