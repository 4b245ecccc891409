import { addWorkingDays } from "@/lib/holidays/domain";
import type { DayCalendar } from "@/lib/holidays/types";
import { type Day, daysBetween, formatDay } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { PledgeStanding } from "@/lib/progress/types";
import { ASKED_FIGURES, DAYS_TO_ANSWER, MOST_DAYS_TO_ANSWER } from "./constants";
import type { AskedFigure, AskedFigureKind, ExplanationFilter, ExplanationState, ExplanationStatus } from "./types";

/** By when a unit answers unless the asker says otherwise: three working days of its place. */
export function usualDue(today: Day, calendar: DayCalendar): Day {
  return addWorkingDays(today, DAYS_TO_ANSWER, calendar);
}

/** The day by which an answer is asked for, as typed: empty = the usual one; not past, not further away than sixty days. */
export function readDue(typed: Day | null, today: Day, calendar: DayCalendar): Result<Day> {
  const due = typed ?? usualDue(today, calendar);
  if (due < today) return refuse("explanations.duePast", { field: "dueDay", params: { day: formatDay(due), today: formatDay(today) } });
  if (daysBetween(today, due) > MOST_DAYS_TO_ANSWER) {
    return refuse("explanations.dueFar", { field: "dueDay", params: { day: formatDay(due), most: MOST_DAYS_TO_ANSWER } });
  }
  return ok(due);
}

/** Days past the due day while the unit has not answered; 0 when it has, or may still in time. */
export function overdueDays(request: { readonly status: ExplanationStatus; readonly dueDay: Day }, today: Day): number {
  return request.status === "ASKED" ? Math.max(0, daysBetween(request.dueDay, today)) : 0;
}

/** Nothing more is said about what is closed or withdrawn. */
function ended(status: ExplanationStatus): Result<never> | null {
  if (status === "CLOSED") return refuse("explanations.closed");
  return status === "WITHDRAWN" ? refuse("explanations.withdrawn") : null;
}

/** A unit's answer: to a question that stands. */
export function answer(status: ExplanationStatus): Result<ExplanationStatus> {
  const over = ended(status);
  if (over) return over;
  return status === "ASKED" ? ok("ANSWERED") : refuse("explanations.answeredAlready");
}

/** Closing: what was answered, with the asker's conclusion. */
export function close(status: ExplanationStatus): Result<ExplanationStatus> {
  const over = ended(status);
  if (over) return over;
  return status === "ANSWERED" ? ok("CLOSED") : refuse("explanations.notAnswered");
}

/** Asking again, when an answer does not do. */
export function askAgain(status: ExplanationStatus): Result<ExplanationStatus> {
  const over = ended(status);
  if (over) return over;
  return status === "ANSWERED" ? ok("ASKED") : refuse("explanations.notAnswered");
}

/** Taking a question back: while nobody has answered it. */
export function withdraw(status: ExplanationStatus): Result<ExplanationStatus> {
  const over = ended(status);
  if (over) return over;
  return status === "ASKED" ? ok("WITHDRAWN") : refuse("explanations.answeredBefore");
}

/** A figure of a pledge as it stands on a day, to be kept with the question. */
export function figureOf(standing: PledgeStanding, about: AskedFigureKind, today: Day): AskedFigure {
  const { light, percent, expected, asOf, due, forecast, reporting } = standing;
  const against = forecast.kind === "TREND" ? forecast.against[0] : undefined;
  return {
    about,
    day: today,
    light: { colour: light.colour, word: light.word, days: light.days },
    percent,
    expected,
    asOf,
    due,
    verdict: against?.verdict ?? null,
    projected: against?.projected ?? null,
    reporting: reporting.kind,
    reportingDays: reporting.kind === "OVERDUE" ? reporting.days : 0,
  };
}

const HAS: Readonly<Record<AskedFigureKind, (figure: AskedFigure) => boolean>> = {
  STANDING: () => true,
  PROGRESS: ({ percent }) => percent !== null,
  FORECAST: ({ verdict }) => verdict !== null,
  REPORTING: ({ reporting }) => reporting === "OVERDUE" || reporting === "DUE",
  DUE: ({ due }) => due !== null,
};

/** The figures that a pledge has on a day: how it stands always, the rest where there is one. */
export function figuresOf(standing: PledgeStanding, today: Day): AskedFigure[] {
  return ASKED_FIGURES.map((about) => figureOf(standing, about, today)).filter((figure) => HAS[figure.about](figure));
}

/** Where a request stands for whoever reads a list. */
export function stateOf(request: { readonly status: ExplanationStatus; readonly dueDay: Day }, today: Day): ExplanationState {
  return overdueDays(request, today) > 0 ? "OVERDUE" : request.status;
}

/** The address of a list of requests; what is as usual is left out. */
export function explanationsHref({ state, campaignId, organizationId, page }: Partial<ExplanationFilter>): string {
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (campaignId) query.set("campaign", campaignId);
  if (organizationId) query.set("unit", organizationId);
  if (page && page > 1) query.set("page", String(page));
  return query.size > 0 ? `/explanations?${query.toString()}` : "/explanations";
}
