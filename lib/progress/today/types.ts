import type { Day } from "@/lib/kernel/dates";
import type { MeasureType } from "@/lib/pledges/types";
import type { Light, Period, ReportingState } from "../types";
import type { FigureWords } from "../wording/domain";

/** A report that came back; its reason stands on top of everything. */
export type ReturnedTask = {
  readonly reportId: string;
  readonly pledgeId: string;
  readonly title: string;
  readonly ofDay: Day;
  readonly reason: string;
};

/** One week or month of a duty that can be told with one tap. `canSayNo` only after its last day. */
export type DutyTask = {
  readonly pledgeId: string;
  readonly title: string;
  readonly every: "WEEK" | "MONTH";
  readonly period: Period;
  readonly isMissed: boolean;
  readonly canSayNo: boolean;
};

/** A pledge that is reported on by figure, milestone or assessment. */
export type ReportTask = {
  readonly pledgeId: string;
  readonly title: string;
  readonly measure: MeasureType;
  readonly reporting: ReportingState;
  readonly light: Light;
  readonly due: Day | null;
  /** What was said last (waiting or accepted), with its day. */
  readonly last: { readonly day: Day; readonly words: FigureWords } | null;
  /** The rest of the plan's steps, for the sketch of the way: name and whether it is reached. */
  readonly steps: readonly { readonly name: string; readonly isReached: boolean }[];
};

/** An either-or that the unit has to choose, or whose choice waits for the official. */
export type ChoiceTask = { readonly pledgeId: string; readonly title: string; readonly isChosen: boolean };

/** A report that waits for acceptance. */
export type WaitingTask = { readonly reportId: string; readonly title: string; readonly ofDay: Day };

/** What a unit is asked for today, most urgent first. */
export type TodayPage = {
  readonly returned: readonly ReturnedTask[];
  readonly duties: readonly DutyTask[];
  /** Due today or overdue. */
  readonly asked: readonly ReportTask[];
  readonly choices: readonly ChoiceTask[];
  /** Nothing is asked for, but a report can be sent. */
  readonly open: readonly ReportTask[];
  readonly waiting: readonly WaitingTask[];
  /** Pledges in all, so that an empty page can say why it is empty. */
  readonly pledges: number;
};
