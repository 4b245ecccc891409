import { compare } from "@/lib/kernel/fraction";
import type { Measure } from "@/lib/pledges/types";
import { byDay, byRecording, percentOfFigure } from "../measures/domain";
import type { Figure, FigureReport, ReachedStep } from "../types";

function lacks(reached: readonly ReachedStep[], before: readonly ReachedStep[]): boolean {
  const keys = new Set(reached.map(({ step }) => step));
  return before.some(({ step }) => !keys.has(step));
}

/** Whether a figure says less than an accepted one of the same kind: away from the target, a step or the decision withdrawn, a kept period unkept. */
export function isLower(measure: Measure, figure: Figure, before: Figure): boolean {
  if (figure.type === "MILESTONE" && before.type === "MILESTONE") return lacks(figure.reached, before.reached);
  if (figure.type === "CERTIFIED" && before.type === "CERTIFIED") {
    return lacks(figure.reached, before.reached) || (before.decision !== null && figure.decision === null);
  }
  if (figure.type === "RECURRING" && before.type === "RECURRING") return before.done && !figure.done;
  if (figure.type === "QUALITATIVE" && before.type === "QUALITATIVE") {
    return before.assessment === "PASSED" && figure.assessment === "FAILED";
  }
  if (figure.type === "AMOUNT" && before.type === "AMOUNT") return figure.amount < before.amount;
  if (figure.type === "QUANTITY" && before.type === "QUANTITY") {
    const [now, then] = [percentOfFigure(measure, figure), percentOfFigure(measure, before)];
    return now && then ? compare(now, then) < 0 : figure.value < before.value;
  }
  return false;
}

function speaksOfSamePeriod(figure: Figure, other: Figure): boolean {
  return !("period" in figure) || ("period" in other && other.period === figure.period);
}

/** The accepted figure that a report of a day would replace: of the same period, or the last one of that day or before. */
export function acceptedBefore(reports: readonly FigureReport[], figure: Figure, day: FigureReport["day"]): FigureReport | null {
  const candidates = reports.filter(
    (report) =>
      report.status === "ACCEPTED" &&
      report.figure.type === figure.type &&
      speaksOfSamePeriod(figure, report.figure) &&
      ("period" in figure || report.day <= day),
  );
  return candidates.sort("period" in figure ? byRecording : byDay).at(-1) ?? null;
}
