import { milliPercent } from "@/lib/dashboard/domain";
import type { RollUpItem } from "@/lib/dashboard/types";
import { type Day, dayAt } from "@/lib/kernel/dates";
import { fraction, toNumber } from "@/lib/kernel/fraction";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import { governingBranch, holdOf, termOf } from "@/lib/pledges/domain";
import { type PledgeRow, type ReportRow, toRecord } from "@/lib/pledges/standing/domain";
import type { PledgeContent, PledgeState } from "@/lib/pledges/types";
import { expectedOn } from "@/lib/progress/expected/domain";
import { lightOf } from "@/lib/progress/light/domain";
import { progressOf } from "@/lib/progress/measures/domain";
import { countedReports } from "@/lib/progress/received/domain";
import type { KnownState, PastPledge } from "./types";

/** What was known of each pledge at the end of a day: of the rows recorded by then the one recorded last. Pledges not yet known are missing. */
export function lastKnown(rows: readonly KnownState[], day: Day): Map<string, KnownState> {
  const known = new Map<string, KnownState>();
  for (const row of rows) {
    if (row.recordedOn > day) continue;
    const before = known.get(row.pledgeId);
    if (!before || row.seq > before.seq) known.set(row.pledgeId, row);
  }
  return known;
}

/** A report with the moment at which it was decided on. */
export type DecidedReport = ReportRow & { readonly reviewedAt: Date | null };

/** A pledge's rows with the moments of recording by which a past day leaves things out. */
export type PastRow = Omit<PledgeRow, "reports" | "conditions" | "content" | "extensions" | "dueDay"> & {
  readonly reports: readonly DecidedReport[];
  readonly conditions: readonly (PledgeRow["conditions"][number] & { readonly recordedAt: Date })[];
};

function isBy(day: Day, moment: Date | null): boolean {
  return moment !== null && dayAt(moment) <= day;
}

function reportsBy(day: Day, reports: readonly DecidedReport[]): ReportRow[] {
  return reports
    .filter(({ recordedAt }) => isBy(day, recordedAt))
    .map((report) => ({ ...report, status: report.status === "ACCEPTED" && !isBy(day, report.reviewedAt) ? "SUBMITTED" : report.status }));
}

/** The state of a pledge as of a day: status and due day as its history has them, the rest as recorded by then. */
function stateBy(day: Day, state: PledgeState, known: KnownState, content: PledgeContent): PledgeState {
  const { choice, done } = state;
  return {
    ...state,
    status: known.status,
    choice:
      choice && choice.chosenOn <= day
        ? { ...choice, confirmedOn: choice.confirmedOn && choice.confirmedOn <= day ? choice.confirmedOn : null }
        : null,
    extensions: known.due === null || known.due === content.dueDay ? [] : [{ from: content.dueDay, to: known.due }],
    done:
      done && done.reportedOn <= day ? { ...done, acceptedOn: done.acceptedOn && done.acceptedOn <= day ? done.acceptedOn : null } : null,
  };
}

/** What does not change with the day. */
export type PastFacts = {
  readonly unitId: string;
  readonly unitName: string;
  readonly blockId: string;
  readonly revision: number | null;
  /** The text in force on that day. */
  readonly content: PledgeContent;
};

/**
 * A pledge as it was known at the end of a day. Status, percentage, due day and text are those of its history; light and what was expected follow from
 * them and from the reports accepted by then, by the same rules as today's.
 */
export function pastPledge(row: PastRow, facts: PastFacts, known: KnownState, day: Day): PastPledge {
  const { content, revision, unitId, unitName, blockId } = facts;
  const conditions = row.conditions.filter(({ recordedAt }) => isBy(day, recordedAt));
  const contributions = row.contributions.filter(({ recordedAt }) => isBy(day, recordedAt));
  const reports = reportsBy(day, row.reports);
  const record = toRecord({ ...row, content, conditions, contributions, reports, extensions: [], dueDay: null });
  const state = stateBy(day, record.state, known, content);
  const measure = governingBranch(content, state)?.measure ?? null;
  const hold = holdOf(content, state);
  const term = termOf(content, state);
  const replayed = measure && progressOf(measure, term, countedReports(measure, record), day);
  const percent = known.percent === null ? null : fraction(known.percent);
  const progress = replayed && { ...replayed, percent, hasFigure: replayed.hasFigure || percent !== null };
  const expected = measure && expectedOn(measure, term, day);
  const light = lightOf({ status: known.status, hold, term, done: state.done, progress, expected }, day);
  const shownExpected = expected && toNumber(expected);
  const item: RollUpItem = {
    pledgeId: known.pledgeId,
    unitId,
    blockId,
    contentIds: content.contentIds,
    fundingSources: [...new Set(content.funding.map(({ source }) => source))],
    kind: content.kind,
    status: known.status,
    isHeld: hold !== null,
    measure: measure?.type ?? null,
    weight: content.weight,
    light: light.colour,
    percent: milliPercent(known.percent),
    expected: milliPercent(shownExpected),
    assessment: progress?.detail?.type === "QUALITATIVE" ? (progress.detail.last?.assessment ?? null) : null,
    verdict: "NONE",
    reporting: "NOT_EXPECTED",
  };
  return {
    id: known.pledgeId,
    ...{ unitId, unitName, blockId, revision, light, item },
    title: content.title,
    kind: content.kind,
    status: known.status,
    percent: known.percent,
    expected: shownExpected,
    due: term.due,
    contentHash: known.contentHash,
    isDeleted: known.isDeleted,
    knownSince: known.recordedOn,
  };
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The days of an address: the one to look at (today unless said), and the one to compare it with. */
export type PastDays = {
  readonly day: Day;
  readonly from: Day | null;
  /** What was typed for one of them and is no day. */
  readonly unreadable: string | null;
  /** The two stood in the wrong order and were exchanged. */
  readonly isReversed: boolean;
};

/**
 * Reads the days of an address, written as a date field ("2025-03-31") or as a person does ("31/03/2025"). A day later than today is today; what cannot be
 * read is told and left out; two days are put in their order.
 */
export function readPastDays(query: Query, today: Day): PastDays {
  const typed = (name: string): string => {
    const value = query[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const read = (text: string): Day | null => {
    const parsed = text === "" ? null : parseTypedDay(text);
    if (!parsed?.ok) return null;
    return parsed.value > today ? today : parsed.value;
  };
  const [day, from] = [read(typed("day")) ?? today, read(typed("from"))];
  const unreadable = ["day", "from"].map(typed).find((text) => text !== "" && read(text) === null) ?? null;
  if (from === null || from === day) return { day, from: null, unreadable, isReversed: false };
  return from < day ? { day, from, unreadable, isReversed: false } : { day: from, from: day, unreadable, isReversed: true };
}
