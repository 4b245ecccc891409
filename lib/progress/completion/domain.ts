import type { Day } from "@/lib/kernel/dates";
import { compare, fraction } from "@/lib/kernel/fraction";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { CertifiedMeasure, Measure, MilestoneMeasure, QualitativeMeasure, RecurringMeasure, Term } from "@/lib/pledges/types";
import { pointsOf } from "../forecast/domain";
import { byDay, progressOf } from "../measures/domain";
import { hasEnded, periodsOf } from "../periods/domain";
import type { Figure, FigureReport } from "../types";

const HUNDRED = fraction(100);

function lastFigure<T extends Figure["type"]>(type: T, reports: readonly FigureReport[]): Extract<Figure, { type: T }> | null {
  const last = reports
    .filter(({ status, figure }) => status === "ACCEPTED" && figure.type === type)
    .sort(byDay)
    .at(-1);
  return (last?.figure as Extract<Figure, { type: T }> | undefined) ?? null;
}

function milestone(measure: MilestoneMeasure, reports: readonly FigureReport[]): Result<Day> {
  const acceptance = measure.steps.find(({ type }) => type === "ACCEPTANCE");
  const reached = lastFigure("MILESTONE", reports)?.reached.find(({ step }) => step === acceptance?.key);
  return reached ? ok(reached.reachedOn) : refuse("progress.doneWithoutAcceptance", { field: "figure.reached" });
}

function certified(_measure: CertifiedMeasure, reports: readonly FigureReport[]): Result<Day> {
  const decision = lastFigure("CERTIFIED", reports)?.decision;
  return decision ? ok(decision.day) : refuse("progress.doneWithoutDecision", { field: "figure.decision.number" });
}

/** The first day of the run of figures at 100 or more; where the target is not stated, the day of the last figure. */
function cumulative(measure: Measure, reports: readonly FigureReport[], today: Day): Result<Day> {
  const { percent, asOf } = progressOf(measure, { start: null, due: null }, reports, today);
  if (asOf === null) return refuse("progress.doneWithoutFigure");
  if (percent === null) return ok(asOf);
  if (compare(percent, HUNDRED) < 0) return refuse("progress.doneBelowTarget", { field: "figure" });
  const points = pointsOf(measure, reports, today);
  const below = points.findLastIndex((point) => compare(point.percent, HUNDRED) < 0);
  return ok(points[below + 1]?.day ?? asOf);
}

function recurring(measure: RecurringMeasure, term: Term, reports: readonly FigureReport[], today: Day): Result<Day> {
  const last = periodsOf(measure.every, term).at(-1);
  if (!last || !hasEnded(last, today)) return refuse("progress.doneBeforeEnd");
  const { detail } = progressOf(measure, term, reports, today);
  if (detail?.type === "RECURRING" && detail.fulfilled) return ok(last.to);
  const params = detail?.type === "RECURRING" ? { done: detail.done, least: detail.least } : { done: 0, least: 0 };
  return refuse("progress.doneTooFew", { params });
}

function qualitative(measure: QualitativeMeasure, term: Term, reports: readonly FigureReport[], today: Day): Result<Day> {
  const { detail } = progressOf(measure, term, reports, today);
  const last = detail?.type === "QUALITATIVE" ? detail.last : null;
  if (last?.assessment !== "PASSED") return refuse("progress.doneNotPassed");
  if (term.due !== null && last.to < term.due) return refuse("progress.doneBeforeEnd");
  return ok(last.to < today ? last.to : today);
}

/**
 * The day on which a pledge was done, by its accepted figures, or why it is not: MILESTONE the day of nghiệm thu · QUANTITY and AMOUNT the
 * first day from which the target was kept (without a stated target, the last figure's) · RECURRING the last period's end, once over with enough periods
 * done · CERTIFIED the decision's day · QUALITATIVE the last period's end, passed.
 * Refuses: progress.doneWithoutAcceptance · doneWithoutDecision · doneWithoutFigure · doneBelowTarget · doneBeforeEnd · doneTooFew · doneNotPassed.
 */
export function completionOf(measure: Measure, term: Term, reports: readonly FigureReport[], today: Day): Result<Day> {
  if (measure.type === "MILESTONE") return milestone(measure, reports);
  if (measure.type === "CERTIFIED") return certified(measure, reports);
  if (measure.type === "RECURRING") return recurring(measure, term, reports, today);
  if (measure.type === "QUALITATIVE") return qualitative(measure, term, reports, today);
  return cumulative(measure, reports, today);
}

/** Whether figures alone show that it is done; otherwise the unit must say so. */
function isEvident(measure: Measure): boolean {
  if (measure.type === "QUALITATIVE") return false;
  return !("target" in measure) || measure.target !== null;
}

/**
 * Whether a report claims that the pledge is done: the day that it was done, null when it does not claim it.
 * Claimed when the unit says so, or when its figures show it, taking reports that wait for acceptance at their word. A claim that
 * the figures contradict is refused with the reasons of `completionOf`.
 */
export function doneClaimOf(
  measure: Measure,
  term: Term,
  reports: readonly FigureReport[],
  report: FigureReport,
  isClaimed: boolean,
  today: Day,
): Result<Day | null> {
  const taken = [...reports, report].map((each) => (each.status === "SUBMITTED" ? { ...each, status: "ACCEPTED" as const } : each));
  const completion = completionOf(measure, term, taken, today);
  if (isClaimed) return completion;
  return ok(completion.ok && isEvident(measure) ? completion.value : null);
}
