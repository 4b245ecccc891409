import { expect } from "vitest";
import type { PledgeSummary } from "@/lib/db/generated/client";
import type { LightColour, LightWord, PledgeStanding } from "@/lib/progress/types";
import { dayOfColumn } from "./test-days";
import { forecastOn } from "./test-forecast";
import type { Kept } from "./test-records";
import { assessmentOn, expectedOn, lightOn, progressOn, reportingOn } from "./test-standing";
import { counted, sumOf, verdictOn } from "./test-sums";

/** Every word that a light can have. */
export const LIGHT_WORDS: readonly LightWord[] = [
  ...(["DONE", "DONE_LATE", "WAITING", "PAUSED", "BRANCH_NOT_CHOSEN", "CANCELLED", "TRANSFERRED", "NOT_DELIVERED"] as const),
  ...(["AWAITING_ACCEPTANCE", "OVERDUE", "NOT_STARTED", "NO_DATES", "NO_FIGURE", "NO_TARGET", "ON_TRACK", "ATTENTION"] as const),
  ...(["BEHIND", "PASSED", "FAILED", "NOT_ASSESSED"] as const),
];

/** Figures are kept with three decimals. */
export function near(value: number | null): unknown {
  return value === null ? null : expect.closeTo(value, 2);
}

export function lightsBySign(counts: Partial<Record<LightColour, number>>): Record<LightColour, number> {
  return { DONE: 0, GREEN: 0, AMBER: 0, RED: 0, GREY: 0, ...counts };
}

/** A group's figure as the product would show it. */
export function rollUpOf(pledges: readonly Kept[], today: string) {
  const { percent, expected, whole, assessable, isHatched, lights, qualitative } = sumOf(pledges, today);
  return { percent: near(percent), expected: near(expected), whole, assessable, isHatched, lights: lightsBySign(lights), qualitative };
}

/** What a line and a page tell of a pledge. */
export function standingShown(pledge: Kept, today: string) {
  const verdict = verdictOn(pledge, today);
  return {
    light: lightOn(pledge, today),
    percent: near(progressOn(pledge, today)),
    expected: near(expectedOn(pledge, today)),
    verdict: verdict === "NONE" ? null : verdict,
  };
}

type Told = { day: string; verdict: string; projected: unknown; paceNeeded: unknown };

/** What a pledge's forecast must say of the occasion's day and of its own due day. */
function foreseen(pledge: Kept, today: string): { kind: string; against: Told[] } {
  const { kind, against } = forecastOn(pledge, today);
  const days = [...new Set([pledge.occasionDay, pledge.due])].filter((day) => day !== null);
  const told = days.flatMap((day) => {
    const found = against(day);
    return found ? [{ day, verdict: found.verdict, projected: near(found.projected), paceNeeded: near(found.paceNeeded) }] : [];
  });
  return { kind, against: told };
}

/** Everything that a stored summary says, as it must be by the records. */
export function standingOf(pledge: Kept, today: string) {
  const sent = pledge.reports.filter(({ status }) => status === "SUBMITTED" || status === "ACCEPTED");
  const { light, verdict, ...figures } = standingShown(pledge, today);
  const isAssessed = pledge.branch?.measure.type === "QUALITATIVE";
  return {
    day: today,
    ...{ light, verdict: verdict ?? "NONE" },
    ...figures,
    overdueDays: light.word === "OVERDUE" || light.word === "NOT_DELIVERED" ? light.days : null,
    forecast: foreseen(pledge, today),
    reporting: reportingOn(pledge, today),
    lastReportDay:
      sent
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? null,
    waitingReports: sent.filter(({ status }) => status === "SUBMITTED").length,
    assessable: counted(pledge, today) !== null,
    assessment: isAssessed ? (assessmentOn(pledge, today) ?? "NONE") : null,
    ...{ start: pledge.start, due: pledge.due },
  };
}

const numberOf = (value: PledgeSummary["progress"]): number | null => (value === null ? null : Number(value));

function toldForecast({ forecast }: PledgeStanding): { kind: string; against: Told[] } {
  if (!("against" in forecast)) return { kind: forecast.kind === "NOT_ENOUGH" ? "NOT_ENOUGH" : "NONE", against: [] };
  return { kind: forecast.kind, against: forecast.against.map(({ margin: _, ...told }) => told) };
}

/** The stored summary in the same words. */
export function summaryOf(row: PledgeSummary) {
  const details = row.details as unknown as PledgeStanding;
  const { behind: _, ...light } = details.light;
  expect(row.light).toBe(light.colour);
  expect([row.progress, row.expected].map(numberOf)).toEqual([details.percent, details.expected]);
  return {
    day: dayOfColumn(row.day),
    ...{ light, verdict: row.verdict },
    ...{ percent: details.percent, expected: details.expected },
    overdueDays: row.overdueDays,
    forecast: toldForecast(details),
    reporting: row.reporting,
    lastReportDay: row.lastReportDay && dayOfColumn(row.lastReportDay),
    waitingReports: row.waitingReports,
    assessable: row.assessable,
    assessment: row.assessment,
    ...{ start: details.start, due: details.due },
  };
}
