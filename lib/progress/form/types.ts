import type { Day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import type { Measure } from "@/lib/pledges/types";
import type { Figure, Period, PeriodStanding, ReportStatus } from "../types";

/** A photo or paper that the form starts with. */
export type FormFile = { readonly id: string; readonly name: string; readonly mime: string };

/** A period that can be reported on now. */
export type FormPeriod = Period & { readonly standing: PeriodStanding | "ASSESSED" | "OPEN" };

/** Everything that the report form needs of a pledge. */
export type ReportForm = {
  readonly pledgeId: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly measure: Measure | null;
  /** Why no report can be sent, null when one can. */
  readonly whyNot: Reason | null;
  /** An official enters for the unit: telephone or paper must be said. */
  readonly isEntered: boolean;
  /** The last report, waiting or accepted. */
  readonly last: { readonly day: Day; readonly status: ReportStatus; readonly figure: Figure } | null;
  /** What the ledger received of a pledge that moves by it: then a report states no sum. */
  readonly ledger: { readonly amount: number; readonly day: Day } | null;
  /** The returned report that this one answers: its words and photos are where the form starts. */
  readonly returned: {
    readonly id: string;
    readonly day: Day;
    readonly reason: string;
    readonly figure: Figure;
    readonly text: string | null;
    readonly difficulties: string | null;
    readonly proposals: string | null;
    readonly files: readonly FormFile[];
  } | null;
  /** Weeks, months or quarters to be told, the latest first; empty for other measures. */
  readonly periods: readonly FormPeriod[];
  /** The unit must say itself that it is done: figures alone do not show it. */
  readonly mayClaim: boolean;
  readonly due: Day | null;
};
