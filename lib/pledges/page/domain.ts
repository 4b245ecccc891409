import { addDays, type Day, daysBetween } from "@/lib/kernel/dates";
import { recurringPeriods } from "@/lib/progress/measures/domain";
import { calendarPeriodAt, periodsOf } from "@/lib/progress/periods/domain";
import type { FigureReport } from "@/lib/progress/types";
import type { Measure, QualitativeMeasure, Term } from "../types";
import type { PeriodShown } from "./types";

/** Days on which the plan line is drawn. */
const PLAN_POINTS = 24;

/** Days spread evenly from the start to the due day, both included; none while one of them is not known. */
export function planDays(start: Day | null, due: Day | null): Day[] {
  if (start === null || due === null || due <= start) return [];
  const length = daysBetween(start, due);
  const count = Math.min(PLAN_POINTS, length);
  return Array.from({ length: count + 1 }, (_, index) => addDays(start, Math.round((index * length) / count)));
}

function assessedPeriods({ every }: QualitativeMeasure, { start, due }: Term, reports: readonly FigureReport[], today: Day): PeriodShown[] {
  const all = start !== null && due !== null ? periodsOf(every, { start, due }) : [calendarPeriodAt(every, today)];
  const said = (from: Day, status: FigureReport["status"]) =>
    reports.findLast(({ figure, ...report }) => report.status === status && figure.type === "QUALITATIVE" && figure.period === from)
      ?.figure;
  return all.map((period) => {
    const accepted = said(period.from, "ACCEPTED");
    if (accepted?.type === "QUALITATIVE") return { ...period, standing: accepted.assessment };
    if (said(period.from, "SUBMITTED")) return { ...period, standing: "SENT" };
    return { ...period, standing: period.from <= today ? "OPEN" : "FUTURE" };
  });
}

/** The periods by which a recurring or assessed pledge is kept, each with what became of it; empty for other measures. Reports in the order of recording. */
export function periodsShown(measure: Measure | null, term: Term, reports: readonly FigureReport[], today: Day): PeriodShown[] {
  if (measure?.type === "RECURRING") return recurringPeriods(measure, { start: term.start, due: term.due }, reports, today);
  return measure?.type === "QUALITATIVE" ? assessedPeriods(measure, term, reports, today) : [];
}
