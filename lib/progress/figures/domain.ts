import { type Day, formatDay } from "@/lib/kernel/dates";
import { MAX_MONEY } from "@/lib/kernel/money";
import { decimalsOf, formatNumber } from "@/lib/kernel/numbers";
import { type Reason, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import { LIMITS } from "@/lib/pledges/constants";
import type { Hold } from "@/lib/pledges/domain";
import type { Measure, PledgeStatus, QualitativeMeasure, RecurringMeasure, Step, Term } from "@/lib/pledges/types";
import { acceptedBefore, isLower } from "../lowering/domain";
import { weighingSteps } from "../measures/domain";
import { calendarPeriodAt, hasEnded, periodsOf } from "../periods/domain";
import type { Figure, FigureReport, Period, ReachedStep } from "../types";

/** The pledge that a figure is reported for. `measure` null while no branch governs. `reports` are the pledge's others. */
export type FigureContext = {
  status: PledgeStatus;
  hold: Hold | null;
  measure: Measure | null;
  term: Term;
  reports: readonly FigureReport[];
};

/** A figure to be reported: the day that it is of, and why it lowers an accepted one, if it does. */
export type ReportedFigure = { day: Day; figure: Figure; reason: string | null };

const HELD = {
  WAITING: "progress.pledgeWaiting",
  PAUSED: "progress.pledgePaused",
  BRANCH_NOT_CHOSEN: "progress.branchNotChosen",
} as const satisfies Record<Hold, Reason["code"]>;

/**
 * Whether reports are taken for a pledge now. After nghiệm thu only steps are (bàn giao, gắn biển come later).
 * Refuses: progress.pledgeWaiting · pledgePaused · branchNotChosen · pledgeEnded.
 */
export function checkReportable({ status, hold, measure }: Pick<FigureContext, "status" | "hold" | "measure">): Result<Measure> {
  if (hold) return refuse(HELD[hold]);
  if (measure === null) return refuse("progress.branchNotChosen");
  const isOpen = status === "ACTIVE" || status === "DONE_REPORTED" || (status === "ACCEPTED" && measure.type === "MILESTONE");
  return isOpen ? refuseAll([], measure) : refuse("progress.pledgeEnded");
}

function dayReasons(day: Day, term: Term, today: Day): Reason[] {
  if (day > today) return [{ code: "progress.dayAhead", field: "day", params: { today: formatDay(today) } }];
  if (term.start !== null && day < term.start) {
    return [{ code: "progress.dayBeforeStart", field: "day", params: { start: formatDay(term.start) } }];
  }
  return [];
}

function stepReasons(steps: readonly Step[], reached: readonly ReachedStep[], day: Day): Reason[] {
  const field = "figure.reached";
  const keys = new Set(steps.map(({ key }) => key));
  const named = reached.map(({ step }) => step);
  if (named.some((step) => !keys.has(step))) return [{ code: "progress.unknownStep", field }];
  if (new Set(named).size < named.length) return [{ code: "progress.stepTwice", field }];
  const ahead = reached.find(({ reachedOn }) => reachedOn > day);
  return ahead ? [{ code: "progress.stepAhead", field, params: { day: formatDay(day) } }] : [];
}

/** Nghiệm thu says that what comes before it is there. */
function skippedReasons(steps: readonly Step[], reached: readonly ReachedStep[]): Reason[] {
  const keys = new Set(reached.map(({ step }) => step));
  const acceptance = steps.find(({ type }) => type === "ACCEPTANCE");
  if (!acceptance || !keys.has(acceptance.key)) return [];
  const skipped = weighingSteps(steps).filter(({ key, weight }) => weight > 0 && !keys.has(key));
  const params = { steps: skipped.map(({ name }) => name).join(", ") };
  return skipped.length > 0 ? [{ code: "progress.stepSkipped", field: "figure.reached", params }] : [];
}

function quantityReasons(value: number): Reason[] {
  const field = "figure.value";
  if (value < 0) return [{ code: "kernel.numberNegative", field }];
  if (value > LIMITS.quantity) return [{ code: "kernel.numberTooBig", field, params: { max: formatNumber(LIMITS.quantity) } }];
  const max = LIMITS.quantityDecimals;
  return decimalsOf(value) > max ? [{ code: "kernel.numberTooPrecise", field, params: { max: String(max) } }] : [];
}

function amountReasons(amount: number): Reason[] {
  const field = "figure.amount";
  if (amount < 0) return [{ code: "kernel.moneyNegative", field, params: { typed: formatNumber(amount) } }];
  if (!Number.isInteger(amount)) return [{ code: "kernel.moneyFraction", field }];
  return amount > MAX_MONEY ? [{ code: "kernel.moneyTooBig", field, params: { max: formatNumber(MAX_MONEY) } }] : [];
}

/** The period of a recurring or assessed pledge that begins on a day, or null when none does. */
export function periodBeginning(measure: RecurringMeasure | QualitativeMeasure, term: Term, from: Day): Period | null {
  if (term.start !== null && term.due !== null) return periodsOf(measure.every, term).find((period) => period.from === from) ?? null;
  const period = calendarPeriodAt(measure.every, from);
  return period.from === from ? period : null;
}

function periodReasons(measure: RecurringMeasure | QualitativeMeasure, term: Term, figure: Figure & { period: Day }, today: Day): Reason[] {
  const field = "figure.period";
  const period = periodBeginning(measure, term, figure.period);
  if (!period) return [{ code: "progress.periodUnknown", field }];
  if (period.from > today) return [{ code: "progress.periodAhead", field, params: { from: formatDay(period.from) } }];
  const isUnkept = figure.type === "RECURRING" && !figure.done;
  if (isUnkept && !hasEnded(period, today)) return [{ code: "progress.periodNotOver", field, params: { to: formatDay(period.to) } }];
  return [];
}

function decisionReasons(figure: Extract<Figure, { type: "CERTIFIED" }>, day: Day): Reason[] {
  if (!figure.decision) return [];
  if (figure.decision.number === "") return [{ code: "progress.decisionNumberMissing", field: "figure.decision.number" }];
  const isAhead = figure.decision.day > day;
  return isAhead ? [{ code: "progress.decisionAhead", field: "figure.decision.day", params: { day: formatDay(day) } }] : [];
}

function figureReasons(measure: Measure, term: Term, { day, figure }: ReportedFigure, today: Day): Reason[] {
  if (measure.type === "MILESTONE" && figure.type === "MILESTONE") {
    const reasons = stepReasons(measure.steps, figure.reached, day);
    return reasons.length > 0 ? reasons : skippedReasons(measure.steps, figure.reached);
  }
  if (measure.type === "CERTIFIED" && figure.type === "CERTIFIED") {
    return [...stepReasons(measure.steps, figure.reached, day), ...decisionReasons(figure, day)];
  }
  if (measure.type === "QUANTITY" && figure.type === "QUANTITY") return quantityReasons(figure.value);
  if (measure.type === "AMOUNT" && figure.type === "AMOUNT") return amountReasons(figure.amount);
  if (measure.type === "RECURRING" && figure.type === "RECURRING") return periodReasons(measure, term, figure, today);
  if (measure.type === "QUALITATIVE" && figure.type === "QUALITATIVE") return periodReasons(measure, term, figure, today);
  return [{ code: "progress.wrongMeasure", field: "figure" }];
}

function loweringReasons(measure: Measure, context: FigureContext, { day, figure, reason }: ReportedFigure): Reason[] {
  const before = acceptedBefore(context.reports, figure, day);
  if (!before || reason || !isLower(measure, figure, before.figure)) return [];
  return [{ code: "progress.loweredNeedsReason", field: "reason", params: { day: formatDay(before.day) } }];
}

/**
 * Whether a figure may be reported for a pledge today: the pledge takes reports, the day lies between its start and today, the figure is of the
 * pledge's measure and possible in it, and an accepted figure is lowered only with a reason.
 * Field paths are those of the report form: day, figure.…, reason. All reasons are collected.
 */
export function checkFigure(context: FigureContext, reported: ReportedFigure, today: Day): Result<Figure> {
  const reportable = checkReportable(context);
  if (!reportable.ok) return reportable;
  const measure = reportable.value;
  const reasons = [...dayReasons(reported.day, context.term, today), ...figureReasons(measure, context.term, reported, today)];
  if (reasons.length === 0) reasons.push(...loweringReasons(measure, context, reported));
  return refuseAll(reasons, reported.figure);
}
