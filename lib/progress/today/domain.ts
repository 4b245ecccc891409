import type { Day } from "@/lib/kernel/dates";
import { governingBranch, holdOf } from "@/lib/pledges/domain";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import type { Measure } from "@/lib/pledges/types";
import { checkReportable } from "../figures/domain";
import { byDay, recurringPeriods } from "../measures/domain";
import { hasEnded } from "../periods/domain";
import { countedReports } from "../received/domain";
import type { FigureReport } from "../types";
import { figureWords, reachedNames } from "../wording/domain";
import { PERIODS_SHOWN } from "./constants";
import type { ChoiceTask, DutyTask, ReportTask, ReturnedTask, TodayPage, WaitingTask } from "./types";

/** A report that was returned, as it lies in the database. */
export type ReturnedReport = {
  readonly id: string;
  readonly pledgeId: string;
  readonly title: string;
  readonly ofDay: Day;
  readonly recordedAt: Date;
  readonly period: Day | null;
  readonly reason: string;
};

function measureOf({ record: { content, state } }: LoadedPledge): Measure | null {
  return governingBranch(content, state)?.measure ?? null;
}

function isReportable(pledge: LoadedPledge): boolean {
  const { content, state } = pledge.record;
  return checkReportable({ status: pledge.status, hold: holdOf(content, state), measure: measureOf(pledge) }).ok;
}

/** Whether a later report speaks of the same: then the returned one has been answered. */
function isAnswered(returned: ReturnedReport, reports: readonly FigureReport[]): boolean {
  return reports.some(({ recordedAt, figure }) => {
    const isSame = returned.period === null || ("period" in figure && figure.period === returned.period);
    return isSame && recordedAt > returned.recordedAt;
  });
}

/** Returned reports that nobody answered yet, the latest of each pledge and period, newest first. */
export function returnedTasks(pledges: readonly LoadedPledge[], returned: readonly ReturnedReport[]): ReturnedTask[] {
  const known = new Map(pledges.filter(isReportable).map((pledge) => [pledge.id, pledge]));
  const tasks = new Map<string, ReturnedTask>();
  for (const report of returned.toSorted((left, right) => left.recordedAt.getTime() - right.recordedAt.getTime())) {
    const pledge = known.get(report.pledgeId);
    if (!pledge || isAnswered(report, pledge.record.reports)) continue;
    const { id: reportId, pledgeId, title, ofDay, reason } = report;
    tasks.set(`${pledgeId}/${report.period ?? ""}`, { reportId, pledgeId, title, ofDay, reason });
  }
  return [...tasks.values()].reverse();
}

/** The weeks or months of a duty that can be told now: missed ones first, the latest few, then the one that runs. */
export function dutyTasks(pledge: LoadedPledge, today: Day): DutyTask[] {
  const measure = measureOf(pledge);
  if (measure?.type !== "RECURRING" || !isReportable(pledge)) return [];
  const { start, due } = pledge.standing;
  const periods = recurringPeriods(measure, { start, due }, pledge.record.reports, today).filter(({ standing, from }) => {
    return (standing === "UNREPORTED" || standing === "RUNNING") && from <= today;
  });
  return periods.slice(-PERIODS_SHOWN).map(({ from, to, standing }) => ({
    pledgeId: pledge.id,
    title: pledge.title,
    every: measure.every,
    period: { from, to },
    isMissed: standing === "UNREPORTED",
    canSayNo: hasEnded({ from, to }, today),
  }));
}

function lastSaid(pledge: LoadedPledge, measure: Measure): ReportTask["last"] {
  const last = countedReports(measure, pledge.record)
    .filter(({ figure }) => figure.type === measure.type)
    .sort(byDay)
    .at(-1);
  return last ? { day: last.day, words: figureWords(measure, last.figure) } : null;
}

function stepsOf(pledge: LoadedPledge, measure: Measure): ReportTask["steps"] {
  if (!("steps" in measure)) return [];
  const { detail } = pledge.standing;
  const reached = new Set(detail && "reached" in detail ? reachedNames(measure, detail.reached) : []);
  return measure.steps.map(({ name }) => ({ name, isReached: reached.has(name) }));
}

/** A pledge that takes figures, milestones or assessments now; null when it takes none, or is told by weeks and months. */
export function reportTask(pledge: LoadedPledge): ReportTask | null {
  const measure = measureOf(pledge);
  if (measure === null || measure.type === "RECURRING" || !isReportable(pledge)) return null;
  const steps = stepsOf(pledge, measure);
  // After nghiệm thu only later steps are left to tell: bàn giao, gắn biển.
  if (pledge.status === "ACCEPTED" && steps.every(({ isReached }) => isReached)) return null;
  const { reporting, light, due } = pledge.standing;
  return {
    ...{ pledgeId: pledge.id, title: pledge.title, measure: measure.type, reporting, light, due },
    last: lastSaid(pledge, measure),
    steps,
  };
}

/** Overdue before due; the longest overdue first, then by due date. */
function byUrgency(left: ReportTask, right: ReportTask): number {
  const days = ({ reporting }: ReportTask) => (reporting.kind === "OVERDUE" ? reporting.days : 0);
  return days(right) - days(left) || (left.due ?? "9999").localeCompare(right.due ?? "9999");
}

function choiceTask({ id, title, record: { content, state } }: LoadedPledge): ChoiceTask[] {
  const isOpen = holdOf(content, state) === "BRANCH_NOT_CHOSEN";
  return isOpen ? [{ pledgeId: id, title, isChosen: state.choice !== null }] : [];
}

/** What a unit is asked for on a day: what came back, duties of the week, reports that are due, choices, and what may be reported anyway. */
export function todayOf(
  pledges: readonly LoadedPledge[],
  returned: readonly ReturnedReport[],
  waiting: readonly WaitingTask[],
  today: Day,
): TodayPage {
  const tasks = pledges.flatMap((pledge) => reportTask(pledge) ?? []);
  const isAsked = ({ reporting }: ReportTask) => reporting.kind === "DUE" || reporting.kind === "OVERDUE";
  const duties = pledges.flatMap((pledge) => dutyTasks(pledge, today));
  return {
    returned: returnedTasks(pledges, returned),
    duties: duties.toSorted(
      (left, right) => Number(right.isMissed) - Number(left.isMissed) || left.period.from.localeCompare(right.period.from),
    ),
    asked: tasks.filter(isAsked).sort(byUrgency),
    choices: pledges.flatMap(choiceTask),
    open: tasks.filter((task) => !isAsked(task)).sort(byUrgency),
    waiting,
    pledges: pledges.length,
  };
}
