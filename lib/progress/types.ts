import type { Day } from "@/lib/kernel/dates";
import type { Fraction } from "@/lib/kernel/fraction";
import type { MeasureType } from "@/lib/pledges/types";

/** SUBMITTED → RECALLED by its author, ACCEPTED (*ghi nhận*) or RETURNED by an official or the ward's leader. */
export type ReportStatus = "SUBMITTED" | "RECALLED" | "ACCEPTED" | "RETURNED";

export type ReportEvent = "RECALL" | "ACCEPT" | "RETURN" | "UNDO_ACCEPTANCE";

/** A step of the pledge's branch, by its key, with the day on which it was reached. */
export type ReachedStep = { step: string; reachedOn: Day };

/** The decision that certifies: number ("123/QĐ-SGDĐT") and day. */
export type CertifyingDecision = { number: string; day: Day };

export type Assessment = "PASSED" | "FAILED";

/**
 * What a report says, in the pledge's own measure; one field set per measure.
 * MILESTONE, QUANTITY, AMOUNT, CERTIFIED state where things stand on the report's day (all steps reached so far, the
 * count as of now, đồng received in total). RECURRING and QUALITATIVE speak of one period, named by its first day.
 */
export type Figure =
  | { type: "MILESTONE"; reached: ReachedStep[] }
  | { type: "QUANTITY"; value: number }
  | { type: "AMOUNT"; amount: number }
  | { type: "RECURRING"; period: Day; done: boolean }
  | { type: "CERTIFIED"; reached: ReachedStep[]; decision: CertifyingDecision | null }
  | { type: "QUALITATIVE"; period: Day; assessment: Assessment };

/** A report as the rules see it: the day that it is of, the moment it was recorded, what it says. */
export type FigureReport = { id: string; day: Day; recordedAt: Date; status: ReportStatus; figure: Figure };

/** Money of the ledger, in whole đồng; a counter-entry takes away. `day` null = not known. */
export type Received = { day: Day | null; recordedAt: Date; amount: number };

/** A stretch of days, both ends included. */
export type Period = { from: Day; to: Day };

/** RUNNING: not due yet and not reported. SENT: reported, not accepted yet. HELD: accepted as done, counts when this last period is over. UNREPORTED: due and nothing sent (*chưa báo*). */
export type PeriodStanding = "DONE" | "NOT_DONE" | "SENT" | "HELD" | "UNREPORTED" | "RUNNING" | "FUTURE";

export type RecurringPeriod = Period & { standing: PeriodStanding };

/** Where a pledge stands, in its own measure. All from accepted figures. */
export type ProgressDetail =
  | { type: "MILESTONE"; reached: ReachedStep[]; steps: number }
  | { type: "QUANTITY"; value: number; unit: string; baseline: number | null; target: number | null }
  | { type: "AMOUNT"; amount: number; target: number | null }
  | { type: "RECURRING"; done: number; all: number; due: number; unreported: number; least: number; fulfilled: boolean }
  | { type: "CERTIFIED"; reached: ReachedStep[]; steps: number; decision: CertifyingDecision | null }
  | { type: "QUALITATIVE"; last: (Period & { assessment: Assessment }) | null; passed: number; failed: number };

/**
 * Progress from accepted figures. `percent` is exact, uncut (may be negative or pass 100), null when there is no
 * accepted figure or it cannot be expressed as a percentage. `hasFigure` tells the two apart. `asOf` is the day of the last figure.
 */
export type Progress = {
  measure: MeasureType;
  percent: Fraction | null;
  hasFigure: boolean;
  asOf: Day | null;
  detail: ProgressDetail | null;
};

export type LightColour = "DONE" | "GREEN" | "AMBER" | "RED" | "GREY";

/** Why a light is what it is; each has words in the messages under `light`. */
export type LightWord =
  | "DONE"
  | "DONE_LATE"
  | "WAITING"
  | "PAUSED"
  | "BRANCH_NOT_CHOSEN"
  | "CANCELLED"
  | "TRANSFERRED"
  | "NOT_DELIVERED"
  | "AWAITING_ACCEPTANCE"
  | "OVERDUE"
  | "NOT_STARTED"
  | "NO_DATES"
  | "NO_FIGURE"
  | "NO_TARGET"
  | "ON_TRACK"
  | "ATTENTION"
  | "BEHIND"
  | "PASSED"
  | "FAILED"
  | "NOT_ASSESSED";

/** `days`: how late (DONE_LATE) or overdue (OVERDUE, NOT_DELIVERED) it is, else null. `behind`: points behind what was expected, else null. */
export type Light = { colour: LightColour; word: LightWord; days: number | null; behind: number | null };

/** An accepted figure as a point of the chart. */
export type Point = { day: Day; percent: Fraction };

/** IN_TIME = kịp, AT_RISK = nguy cơ, LATE = không kịp. */
export type Verdict = "IN_TIME" | "AT_RISK" | "LATE";

/**
 * Against a day. `projected`: percent on that day. `paceNeeded`: points per 30 days from today, null when the day is not
 * ahead. `margin`: m, a tenth of the days from today, in days.
 */
export type ForecastAgainst = { day: Day; verdict: Verdict; projected: number; paceNeeded: number | null; margin: number };

/**
 * REACHED: the last figure is at 100 already. STALLED: *không tiến triển*. TREND: `finish` is the first day at 100.
 * `pace`: points per 30 days. `staleDays`: age of the last figure when older than two reporting periods, else null.
 */
export type Forecast =
  | { kind: "NOT_FORECAST"; why: "MEASURE" | "NO_TARGET" | "STATUS" }
  | { kind: "NOT_ENOUGH"; points: number }
  | {
      kind: "REACHED" | "STALLED" | "TREND";
      points: number;
      last: { day: Day; percent: number };
      pace: number;
      finish: Day | null;
      staleDays: number | null;
      against: ForecastAgainst[];
    };

/** NOT_EXPECTED: no report is asked for. DUE: *đến hạn báo*. OVERDUE: *quá hạn báo*, `days` since the first period missed ended. */
export type ReportingState =
  | { kind: "NOT_EXPECTED" }
  | { kind: "SENT"; period: Period }
  | { kind: "OPEN"; period: Period }
  | { kind: "DUE"; period: Period }
  | { kind: "OVERDUE"; period: Period; days: number; missed: number };

/** Everything derived about a signed pledge on a day; plain numbers, ready to be shown. */
export type PledgeStanding = {
  light: Light;
  /** Percent with three decimals, uncut; null = not known. */
  percent: number | null;
  expected: number | null;
  asOf: Day | null;
  detail: ProgressDetail | null;
  forecast: Forecast;
  reporting: ReportingState;
  /** The days in force: after extensions and preconditions. */
  start: Day | null;
  due: Day | null;
};
