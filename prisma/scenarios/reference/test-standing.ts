import type { Measure, Step } from "@/lib/pledges/types";
import type { Figure, LightWord } from "@/lib/progress/types";
import { dayOfMoment, daysFrom, nextRhythmDay, plusDays, type Span, spansOf } from "./test-days";
import type { Kept, Told } from "./test-records";

/** Days after a week or month has ended until which its report may still arrive. */
const GRACE = 3;

const inOrder = (left: Told, right: Told): number =>
  left.day === right.day ? left.recordedAt - right.recordedAt || (left.id < right.id ? -1 : 1) : left.day < right.day ? -1 : 1;

/** "AMOUNT": by the ledger once there is one: what has come in up to each day on which the sum changed. */
function ledgerUntil({ money }: Kept, today: string): Told[] {
  const until = (day: string) => money.filter((one) => one.day <= day).reduce((sum, { amount }) => sum + amount, 0);
  const days = [...new Set(money.map(({ day }) => day))].sort().filter((day) => day <= today);
  const changed = days.filter((day, index) => until(day) !== until(days[index - 1] ?? ""));
  return (changed.length > 0 ? changed : days.slice(-1)).map((day) => ({
    ...{ id: day, day, recordedAt: 0, status: "ACCEPTED", claimsDone: false },
    figure: { type: "AMOUNT", amount: until(day) },
  }));
}

/** Accepted reports up to a day, in the order of the days that they are of; of a pledge with a ledger what the ledger says. */
export function acceptedUntil(pledge: Kept, today: string): Told[] {
  const { reports, money } = pledge;
  if (money.length > 0) return ledgerUntil(pledge, today);
  return reports.filter(({ status, day }) => status === "ACCEPTED" && day <= today).sort(inOrder);
}

/** MILESTONE: only the steps up to and including nghiệm thu have weight. */
function weighing(measure: Measure): Step[] {
  if (measure.type === "CERTIFIED") return measure.steps;
  if (measure.type !== "MILESTONE") return [];
  const last = measure.steps.findIndex(({ type }) => type === "ACCEPTANCE");
  return measure.steps.slice(0, last + 1);
}

function weightWhere(steps: Step[], counts: (step: Step) => boolean): number {
  return steps.filter(counts).reduce((sum, { weight }) => sum + weight, 0);
}

/** "Six measures": what one cumulative figure comes to, uncut; null without a stated target. */
export function percentOf(measure: Measure, figure: Figure): number | null {
  switch (figure.type) {
    case "MILESTONE":
    case "CERTIFIED": {
      if (figure.type === "CERTIFIED" && figure.decision) return 100;
      const reached = weightWhere(weighing(measure), ({ key }) => figure.reached.some(({ step }) => step === key));
      return figure.type === "CERTIFIED" ? 0.9 * reached : reached;
    }
    case "QUANTITY":
      if (measure.type !== "QUANTITY" || measure.target === null || measure.baseline === null) return null;
      return (100 * (figure.value - measure.baseline)) / (measure.target - measure.baseline);
    case "AMOUNT":
      return measure.type !== "AMOUNT" || measure.target === null ? null : (100 * figure.amount) / measure.target;
    default:
      return null;
  }
}

function termSpans({ start, due }: Kept, every: "WEEK" | "MONTH" | "QUARTER"): Span[] {
  return start !== null && due !== null ? spansOf(every, start, due) : [];
}

/** RECURRING: periods done of all periods; the last one counts when it is over. */
function recurring(pledge: Kept, every: "WEEK" | "MONTH", today: string): number | null {
  const said = new Map<string, boolean>();
  const accepted = acceptedUntil(pledge, today).sort((left, right) => left.recordedAt - right.recordedAt);
  for (const { figure } of accepted) if (figure.type === "RECURRING") said.set(figure.period, figure.done);
  if (said.size === 0) return null;
  const spans = termSpans(pledge, every);
  const done = spans.filter(({ from, to }, index) => said.get(from) === true && (index < spans.length - 1 || today > to));
  return (100 * done.length) / spans.length;
}

/** The progress of a pledge on a day, uncut; null where there is none. */
export function progressOn(pledge: Kept, today: string): number | null {
  const measure = pledge.branch?.measure;
  if (!measure || measure.type === "QUALITATIVE") return null;
  if (measure.type === "RECURRING") return recurring(pledge, measure.every, today);
  const last = acceptedUntil(pledge, today).at(-1);
  return last ? percentOf(measure, last.figure) : null;
}

/** "Expected": by planned steps, by periods due, else the linear share of the time. */
export function expectedOn(pledge: Kept, today: string): number | null {
  const { start, due, branch } = pledge;
  const measure = branch?.measure;
  if (!measure || measure.type === "QUALITATIVE") return null;
  if (measure.type === "RECURRING") {
    const spans = termSpans(pledge, measure.every);
    return spans.length === 0 ? null : (100 * spans.filter(({ to }) => today >= plusDays(to, GRACE)).length) / spans.length;
  }
  const steps = weighing(measure).filter(({ weight }) => weight > 0);
  const isPlanned = steps.length > 0 && steps.every(({ plannedDay }) => plannedDay !== null);
  if (isPlanned) return weightWhere(steps, ({ plannedDay }) => plannedDay !== null && plannedDay <= today);
  if (start === null || due === null) return null;
  if (start === due) return today < start ? 0 : 100;
  return Math.min(100, Math.max(0, (100 * daysFrom(start, today)) / daysFrom(start, due)));
}

/** QUALITATIVE: as last assessed. */
export function assessmentOn(pledge: Kept, today: string): "PASSED" | "FAILED" | null {
  const said = acceptedUntil(pledge, today).flatMap(({ figure }) => (figure.type === "QUALITATIVE" ? [figure] : []));
  return said.sort((left, right) => (left.period < right.period ? -1 : 1)).at(-1)?.assessment ?? null;
}

/** The day on which a pledge was done by its accepted figures, and the day on which that was first said. */
export function doneOf(pledge: Kept, today: string): { on: string; saidOn: string } | null {
  const claims = pledge.reports.filter(({ claimsDone, status }) => claimsDone && (status === "ACCEPTED" || status === "SUBMITTED"));
  const [first] = claims.sort((left, right) => left.recordedAt - right.recordedAt);
  const measure = pledge.branch?.measure;
  if (!first || !measure) return null;
  // What the ledger says later does not move the day on which the work was claimed done.
  const money = pledge.money.filter(({ recordedAt }) => recordedAt <= first.recordedAt);
  const reports = acceptedUntil({ ...pledge, money }, today);
  const figure = reports.at(-1)?.figure;
  const acceptance = weighing(measure).at(-1)?.key;
  let on: string | undefined;
  if (figure?.type === "MILESTONE") on = figure.reached.find(({ step }) => step === acceptance)?.reachedOn;
  else if (figure?.type === "CERTIFIED") on = figure.decision?.day;
  else on = reports.find((report) => (percentOf(measure, report.figure) ?? 0) >= 100)?.day;
  return on === undefined ? null : { on, saidOn: dayOfMoment(new Date(first.recordedAt)) };
}

/** Why a pledge is out of the denominator for now. */
export function holdOf({ status, branch, metOn }: Kept): "WAITING" | "PAUSED" | "BRANCH_NOT_CHOSEN" | null {
  if (!["ACTIVE", "DONE_REPORTED", "WAITING", "PAUSED"].includes(status)) return null;
  if (branch?.precondition && metOn === null) return "WAITING";
  if (status === "PAUSED") return "PAUSED";
  return branch === null ? "BRANCH_NOT_CHOSEN" : null;
}

export type Shown = { colour: "DONE" | "GREEN" | "AMBER" | "RED" | "GREY"; word: LightWord; days: number | null };

const shown = (colour: Shown["colour"], word: LightWord, days: number | null = null): Shown => ({ colour, word, days });

/** How many days after its due day it is, null before. */
function overdueBy({ due }: Kept, today: string): number | null {
  return due !== null && today > due ? daysFrom(due, today) : null;
}

/** What ends a pledge, or holds it. */
function endedOrHeld(pledge: Kept, today: string): Shown | null {
  const { status, due } = pledge;
  if (status === "ACCEPTED") {
    const done = doneOf(pledge, today);
    const late = done && due ? daysFrom(due, done.on) : 0;
    return late > 0 ? shown("DONE", "DONE_LATE", late) : shown("DONE", "DONE");
  }
  if (status === "CANCELLED" || status === "TRANSFERRED") return shown("GREY", status);
  if (status === "NOT_DELIVERED") return shown("RED", "NOT_DELIVERED", overdueBy(pledge, today));
  const hold = holdOf(pledge);
  return hold && shown("GREY", hold);
}

function assessedLight(pledge: Kept, today: string): Shown {
  const assessment = assessmentOn(pledge, today);
  if (assessment === null) return shown("GREY", "NOT_ASSESSED");
  return assessment === "PASSED" ? shown("GREEN", "PASSED") : shown("RED", "FAILED");
}

function comparedLight(progress: number, expected: number): Shown {
  if (expected - progress < 5) return shown("GREEN", "ON_TRACK");
  if (4 * progress < 3 * expected) return shown("RED", "BEHIND");
  if (10 * progress < 9 * expected) return shown("AMBER", "ATTENTION");
  return shown("GREEN", "ON_TRACK");
}

/** "Light", first that applies. */
export function lightOn(pledge: Kept, today: string): Shown {
  const fixed = endedOrHeld(pledge, today);
  if (fixed) return fixed;
  const { start, due, branch } = pledge;
  if (branch?.measure.type === "QUALITATIVE") return assessedLight(pledge, today);
  const late = overdueBy(pledge, today);
  if (due !== null && late !== null) {
    const done = doneOf(pledge, today);
    return done && done.saidOn <= due ? shown("AMBER", "AWAITING_ACCEPTANCE") : shown("RED", "OVERDUE", late);
  }
  if (start === null || due === null) return shown("GREY", "NO_DATES");
  if (today < start) return shown("GREY", "NOT_STARTED");
  if (acceptedUntil(pledge, today).length === 0) return shown("GREY", "NO_FIGURE");
  const progress = progressOn(pledge, today);
  const expected = expectedOn(pledge, today);
  return progress === null || expected === null ? shown("GREY", "NO_TARGET") : comparedLight(progress, expected);
}

/** "Reporting rhythm": the periods that reports are asked for, each with whether one was sent. */
function askedFor(pledge: Kept, from: string, today: string): (Span & { isSent: boolean })[] {
  const sent = pledge.reports.filter(({ status }) => status === "SUBMITTED" || status === "ACCEPTED");
  const measure = pledge.branch?.measure;
  if (measure?.type === "RECURRING" || measure?.type === "QUALITATIVE") {
    const told = sent.map(({ figure }) => ("period" in figure ? figure.period : ""));
    const asked = termSpans(pledge, measure.every).filter((span) => span.to >= from && span.from <= today);
    return asked.map((span) => ({ ...span, isSent: told.includes(span.from as never) }));
  }
  const spans: (Span & { isSent: boolean })[] = [];
  for (let at = from; at <= today; ) {
    const to = nextRhythmDay(pledge.rhythm, at);
    const since = at;
    spans.push({ from: since, to, isSent: sent.some(({ day }) => day >= since) });
    at = plusDays(to, 1);
  }
  return spans;
}

export function reportingOn(pledge: Kept, today: string): "NOT_EXPECTED" | "SENT" | "OPEN" | "DUE" | "OVERDUE" {
  const { status, branch, start, signedOn } = pledge;
  const from = start !== null && start > signedOn ? start : signedOn;
  if (status !== "ACTIVE" || holdOf(pledge) || !branch || today < from) return "NOT_EXPECTED";
  const spans = askedFor(pledge, from, today);
  if (spans.some(({ to, isSent }) => to < today && !isSent)) return "OVERDUE";
  const current = spans.at(-1);
  if (!current || current.to < today) return "NOT_EXPECTED";
  if (current.isSent) return "SENT";
  return current.to === today ? "DUE" : "OPEN";
}
