import { type Day, dayAt, fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import type { PledgeRecord } from "@/lib/progress/domain";
import type { Figure, FigureReport, ReportStatus } from "@/lib/progress/types";
import { governingBranch } from "../domain";
import type { BranchKey, Extension, Measure, PledgeContent, PledgeState, PledgeStatus } from "../types";

/** A report as it lies in the database. */
export type ReportRow = { id: string; ofDay: Date; recordedAt: Date; status: ReportStatus; figure: unknown };

/** A signed pledge as it lies in the database, with what belongs to it. */
export type PledgeRow = {
  status: PledgeStatus;
  content: unknown;
  dueDay: Date | null;
  branchKey: string | null;
  branchChosenDay: Date | null;
  branchConfirmedDay: Date | null;
  doneDay: Date | null;
  doneReportedDay: Date | null;
  acceptedDay: Date | null;
  signedAt: Date;
  campaign: { rhythm: "WEEK" | "MONTH"; rhythmDay: number };
  reports: readonly ReportRow[];
  conditions: readonly { branchKey: string; metDay: Date; evidence: string | null; fileIds: readonly string[]; confirmedById: string }[];
  extensions: readonly { oldDay: Date | null; newDay: Date }[];
  /** Money received, of a pledge that raises money. */
  contributions: readonly { ofDay: Date | null; recordedAt: Date; value: bigint | null }[];
};

/** A stored report in the words of the rules. */
export function toFigureReport({ id, ofDay, recordedAt, status, figure }: ReportRow): FigureReport {
  return { id, day: fromDbDate(ofDay), recordedAt, status, figure: figure as Figure };
}

/** Extensions in force: none when an amendment has signed another due day since the last one. */
function extensionsInForce(row: Pick<PledgeRow, "dueDay" | "extensions">): Extension[] {
  const all = row.extensions.map(({ oldDay, newDay }) => ({ from: fromDbDateOrNull(oldDay), to: fromDbDate(newDay) }));
  return all.at(-1)?.to === fromDbDateOrNull(row.dueDay) ? all : [];
}

function choiceOf(row: PledgeRow): PledgeState["choice"] {
  if (row.branchKey === null || row.branchChosenDay === null) return null;
  const branch = row.branchKey as BranchKey;
  return { branch, chosenOn: fromDbDate(row.branchChosenDay), confirmedOn: fromDbDateOrNull(row.branchConfirmedDay) };
}

function doneOf({ doneDay, doneReportedDay, acceptedDay }: PledgeRow): PledgeState["done"] {
  if (doneDay === null) return null;
  const doneOn = fromDbDate(doneDay);
  return { doneOn, reportedOn: fromDbDateOrNull(doneReportedDay) ?? doneOn, acceptedOn: fromDbDateOrNull(acceptedDay) };
}

/** A stored pledge in the words of the rules; extensions and reports in the order in which they were recorded. */
export function toRecord(row: PledgeRow): PledgeRecord {
  const signedOn: Day = dayAt(row.signedAt);
  return {
    content: row.content as PledgeContent,
    state: {
      status: row.status,
      choice: choiceOf(row),
      preconditionsMet: row.conditions.map(({ branchKey, metDay, evidence, fileIds, confirmedById }) => ({
        branch: branchKey as BranchKey,
        metOn: fromDbDate(metDay),
        evidence,
        fileIds,
        confirmedById,
      })),
      extensions: extensionsInForce(row),
      done: doneOf(row),
    },
    reports: row.reports.map(toFigureReport),
    received: row.contributions.map(({ ofDay, recordedAt, value }) => ({
      day: fromDbDateOrNull(ofDay),
      recordedAt,
      amount: Number(value ?? 0n),
    })),
    rhythm: { every: row.campaign.rhythm, day: row.campaign.rhythmDay },
    signedOn,
  };
}

/** The measure of the branch that governs a stored pledge; null while none does. */
export function measureInForce(row: { content: unknown; branchKey: string | null; branchConfirmedDay: Date | null }): Measure | null {
  const confirmedOn = fromDbDateOrNull(row.branchConfirmedDay);
  const choice = row.branchKey && confirmedOn ? { branch: row.branchKey as BranchKey, chosenOn: confirmedOn, confirmedOn } : null;
  return governingBranch(row.content as PledgeContent, { choice })?.measure ?? null;
}

/** The days that a forecast is held against: the occasion first, then the due date. */
export function forecastDays(occasionDay: Day | null, due: Day | null): Day[] {
  return [...new Set([occasionDay, due])].filter((day) => day !== null);
}
