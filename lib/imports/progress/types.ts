import type { Day } from "@/lib/kernel/dates";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import type { Measure } from "@/lib/pledges/types";
import type { Figure } from "@/lib/progress/types";

/** What progress of a file is held against: the signed pledges of the campaign with their reports. */
export type ProgressWorld = { readonly placeName: string; readonly pledges: readonly LoadedPledge[] };

/** A report to be entered for a unit. */
export type ReportDraft = {
  readonly pledgeId: string;
  readonly day: Day;
  readonly figure: Figure;
  readonly text: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
};

/** A report as a table of progress is written from. */
export type ReportRecord = Omit<ReportDraft, "pledgeId"> & {
  readonly unitName: string;
  readonly title: string;
  readonly measure: Measure | null;
};
