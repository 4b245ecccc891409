import { isYearInferred, readDay } from "@/lib/campaigns/readings/domain";
import type { DaySession } from "@/lib/campaigns/types";
import { type Day, dayOf, formatDay, fromDbDate, partsOf, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type PreciseDay, parsePreciseDay } from "@/lib/kernel/typed-days";
import type { EventTime } from "./types";

/** A time as the database keeps it. */
export type TimeColumns = {
  readonly day: Date | null;
  readonly precision: "DAY" | "MONTH" | "NO_YEAR" | null;
  readonly month: number | null;
  readonly date: number | null;
};

/**
 * When an event was, as typed: a day, a month ("10/2024"), a day without its year ("11/4"), or nothing. A doubtful day ("16/52023") is
 * refused with its proposal, so that a person decides.
 */
export function takeWhen(typed: string, field: string, today: Day): Result<PreciseDay | null> {
  const read = parsePreciseDay(typed);
  if (read.ok) return read;
  const reading = readDay(typed, today, "PAST");
  if (reading.kind === "exact") return ok({ precision: "DAY", day: reading.day });
  if (reading.kind === "proposed" && reading.doubt !== "NO_YEAR") {
    const [first] = reading.days;
    const code = reading.doubt === "RUN_TOGETHER" ? "campaigns.dayRunTogether" : "campaigns.dayShortYear";
    return refuse(code, { field, params: { typed: typed.slice(0, 40), proposed: first ? formatDay(first) : "" } });
  }
  return { ok: false, reasons: [{ ...read.reasons[0], field }] };
}

/** A time as columns: a month keeps its first day, so that lists and the calendar can order it. */
export function columnsOfTime(when: PreciseDay | null): TimeColumns {
  switch (when?.precision) {
    case "DAY":
      return { day: toDbDate(when.day), precision: "DAY", month: null, date: null };
    case "MONTH": {
      const first = dayOf(when.year, when.month, 1);
      return { day: first && toDbDate(first), precision: "MONTH", month: null, date: null };
    }
    case "NO_YEAR":
      return { day: null, precision: "NO_YEAR", month: when.month, date: when.date };
    default:
      return { day: null, precision: null, month: null, date: null };
  }
}

/** What the columns of a time say. */
export function whenOf({ day, precision, month, date }: TimeColumns): PreciseDay | null {
  if (precision === "NO_YEAR") return month !== null && date !== null ? { precision, month, date } : null;
  if (!day || precision === null) return null;
  const known = fromDbDate(day);
  if (precision === "DAY") return { precision, day: known };
  const parts = partsOf(known);
  return { precision, year: parts.year, month: parts.month };
}

/** A row's time as screens know it. The year is inferred when a whole day is kept and the printed words have none. */
export function timeOf(
  row: TimeColumns & { readonly session: DaySession | null; readonly dateAsPublished: string | null },
  today: Day,
): EventTime {
  const when = whenOf(row);
  const yearInferred = when?.precision === "DAY" && isYearInferred(row.dateAsPublished, today);
  return { when, session: row.session, dateAsPublished: row.dateAsPublished, yearInferred };
}
