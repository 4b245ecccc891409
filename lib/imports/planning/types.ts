import type { AccountDraft } from "../accounts/types";
import type { EntryText } from "../contributions/types";
import type { PledgeDraft } from "../pledges/types";
import type { ReportDraft } from "../progress/types";
import type { Skipped } from "../rows/domain";
import type { TargetDraft } from "../targets/types";
import type { OutcomeCounts, Planned } from "../types";
import type { UnitDraft } from "../units/types";

/** The drafts of a file by kind. */
export type PlannedLines =
  | { readonly kind: "UNITS"; readonly lines: readonly Planned<UnitDraft>[] }
  | { readonly kind: "PLEDGES"; readonly lines: readonly Planned<PledgeDraft>[] }
  | { readonly kind: "PROGRESS"; readonly lines: readonly Planned<ReportDraft>[] }
  | { readonly kind: "CONTRIBUTIONS"; readonly lines: readonly Planned<EntryText>[] }
  | { readonly kind: "TARGETS"; readonly lines: readonly Planned<TargetDraft>[] }
  | { readonly kind: "ACCOUNTS"; readonly lines: readonly Planned<AccountDraft>[] };

/** What would become of each line of a file, as things stand. `otherPlace`: the name of another place that stands over the table. */
export type Plan = {
  readonly planned: PlannedLines;
  readonly counts: OutcomeCounts;
  readonly skipped: readonly Skipped[];
  readonly otherPlace: string | null;
};
