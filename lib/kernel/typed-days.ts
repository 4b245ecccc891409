import { type Day, dayOf, formatDay, lastOfMonth, parseDay } from "./dates";
import { ok, type Result, refuse } from "./result";
import { normaliseLine } from "./text";

/** Party cells, wards and their anniversaries: nothing here is dated outside these years. */
const YEARS = { first: 1900, last: 2100 };

const DAY_MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/;
/** 16/52023, 1605/2023, 16052023: a separator was left out. */
const RUN_TOGETHER = /^(\d{1,2})[/.-]?(\d{1,2})[/.-]?(\d{4})$/;

function checked(year: number, month: number, date: number, typed: string): Result<Day> {
  if (year < YEARS.first || year > YEARS.last)
    return refuse("kernel.dayYear", { params: { typed, first: String(YEARS.first), last: String(YEARS.last) } });
  const found = dayOf(year, month, date);
  if (found) return ok(found);
  if (month < 1 || month > 12 || date < 1) return refuse("kernel.dayUnclear", { params: { typed } });
  return refuse("kernel.dayMissing", { params: { typed, last: formatDay(lastOfMonth(year, month)) } });
}

/** A day that the typed text may have meant; a person decides. */
function proposal(line: string): Day | null {
  const [, shortDate, shortMonth, shortYear] = SHORT_YEAR.exec(line) ?? [];
  if (shortYear !== undefined) return dayOf(2000 + Number(shortYear), Number(shortMonth), Number(shortDate));
  const [, date, month, year] = RUN_TOGETHER.exec(line) ?? [];
  const found = dayOf(Number(year), Number(month), Number(date));
  return found && Number(year) >= YEARS.first && Number(year) <= YEARS.last ? found : null;
}

/**
 * Reads a day as people type it, "30/05/2025" (also with "-" or "."), or as a date field sends it, "2025-05-30".
 * Refuses: kernel.dayProposed ("16/52023", "30/5/25": proposes one, never takes it) · kernel.dayMissing (31/02: names the month's last day) ·
 * kernel.dayYear (outside 1900–2100) · kernel.dayUnclear.
 */
export function parseTypedDay(typed: string): Result<Day> {
  const line = normaliseLine(typed);
  const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  const iso = parseDay(line);
  if (iso) return checked(Number(line.slice(0, 4)), Number(line.slice(5, 7)), Number(line.slice(8)), shown);
  const [, date, month, year] = DAY_MONTH_YEAR.exec(line) ?? [];
  if (year !== undefined) return checked(Number(year), Number(month), Number(date), shown);
  const proposed = proposal(line);
  if (proposed) return refuse("kernel.dayProposed", { params: { typed: shown, proposed: formatDay(proposed) } });
  return refuse("kernel.dayUnclear", { params: { typed: shown } });
}

/** How much of a day is known: the day; its month only; day and month without the year. */
export type PreciseDay =
  | { readonly precision: "DAY"; readonly day: Day }
  | { readonly precision: "MONTH"; readonly year: number; readonly month: number }
  | { readonly precision: "NO_YEAR"; readonly month: number; readonly date: number };

const MONTH_YEAR = /^(?:tháng\s+)?(\d{1,2})\s*[/.-]\s*(\d{4})$/i;
const DATE_MONTH = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})$/i;
/** A leap year: 29/02 without a year is a day too. */
const ANY_YEAR = 2024;

/**
 * Reads a day of which not everything may be known: "16/10/2024", "10/2024" and "tháng 10/2024", "11/4" (no year). Null when nothing was
 * typed. Refuses what `parseTypedDay` refuses.
 */
export function parsePreciseDay(typed: string): Result<PreciseDay | null> {
  const line = normaliseLine(typed);
  if (line === "") return ok(null);
  const [, month, year] = MONTH_YEAR.exec(line) ?? [];
  if (year !== undefined) {
    const first = checked(Number(year), Number(month), 1, line.slice(0, 40));
    return first.ok ? ok({ precision: "MONTH", year: Number(year), month: Number(month) }) : first;
  }
  const [, date, ofMonth] = DATE_MONTH.exec(line) ?? [];
  if (ofMonth !== undefined) {
    const found = checked(ANY_YEAR, Number(ofMonth), Number(date), line.slice(0, 40));
    return found.ok ? ok({ precision: "NO_YEAR", month: Number(ofMonth), date: Number(date) }) : found;
  }
  const day = parseTypedDay(line);
  return day.ok ? ok({ precision: "DAY", day: day.value }) : day;
}

/** "16/10/2024", "10/2024" or "11/04": what is known, and as `parsePreciseDay` reads it back. */
export function formatPreciseDay(value: PreciseDay): string {
  const two = (part: number) => String(part).padStart(2, "0");
  switch (value.precision) {
    case "DAY":
      return formatDay(value.day);
    case "MONTH":
      return `${two(value.month)}/${value.year}`;
    case "NO_YEAR":
      return `${two(value.date)}/${two(value.month)}`;
  }
}
