import { type Day, dayOf, formatDay, lastOfMonth, parseDay, partsOf } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch, normaliseLine } from "@/lib/kernel/text";
import type { DaySession } from "../types";
import type { DayReading, Term, TermReading, YearCheck, YearLean } from "./types";

/** Nothing in these papers is dated outside these years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** A nhiệm kỳ of the Party, the councils and the unions lasts five years. */
const TERM_YEARS = 5;
const LONGEST_TERM = 10;
/** A leap day without a year: around 1900 and 2100 two of them lie within twelve years, elsewhere within eight. */
const YEARS_LOOKED = 12;
/** "16/5/23" is of this century: these papers are. */
const CENTURY = 2_000;

/** Folded words (no accents, y as i) in front of a day: ngày, lễ, vào, sáng, chiều, tối, hôm. */
const LEADING_WORDS = /^(?:(?:ngai|vao|hom|buoi|luc|sang|chieu|toi)[\s,]+)+/;
const MORNING = /(?:^|\s)sang(?:\s|,|$)/;
const AFTERNOON = /(?:^|\s)chieu(?:\s|,|$)/;
const IN_WORDS = /^(\d{1,2})\s+thang\s+(\d{1,2})(?:\s*,?\s*nam\s+(\d{4}))?$/;
const SEPARATED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const WITHOUT_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const MONTH_ONLY = /^(?:thang\s+|t)?(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const YEAR_ONLY = /^(?:nam\s+)?(\d{4})$/;
/** Words of time that are no day: tháng 3/2020, quý II/2025, cuối năm 2024, đầu tháng 5, hết nhiệm kỳ. */
const VAGUE = /^(?:(?:cuoi|dau|giua|het|trong|truoc|sau|tu|den|khoang)\s+)*(?:thang|qui|nam|nhiem ki|tuan|mua)\s?\S*/;
const RUN_TOGETHER = /^\d{1,4}[/.-]?\d{1,6}(?:[/.-]?\d{1,4})?$/;

type Folded = { readonly line: string; readonly session: DaySession | null };

function fold(text: string): Folded {
  const folded = foldForSearch(normaliseLine(text).replace(/[–—−]/g, "-"));
  const session = MORNING.test(folded) ? "MORNING" : AFTERNOON.test(folded) ? "AFTERNOON" : null;
  return {
    line: folded
      .replace(LEADING_WORDS, "")
      .replace(/[.,;]+$/, "")
      .trim(),
    session,
  };
}

function known(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day, or the last of its month when the month exists and the day does not. */
function certain(year: number, month: number, date: number, session: DaySession | null): DayReading {
  const found = known(year) ? dayOf(year, month, date) : null;
  if (found) return { kind: "exact", day: found, session };
  const monthExists = known(year) && month >= 1 && month <= 12 && date >= 1;
  return monthExists ? { kind: "impossible", last: lastOfMonth(year, month) } : { kind: "unreadable" };
}

function proposed(days: readonly Day[], doubt: "RUN_TOGETHER" | "SHORT_YEAR" | "NO_YEAR", session: DaySession | null): DayReading {
  return days.length > 0 ? { kind: "proposed", days, doubt, session } : { kind: "unreadable" };
}

/**
 * Days that digits with a lost separator may mean: "16/52023" is 16/05/2023; "112/2023" is 11/02/2023 or 01/12/2023.
 * Separators that are there stay where they are; the last four digits are the year.
 */
function splits(line: string): readonly Day[] {
  const digits = line.replace(/\D/g, "");
  const cuts = new Set<number>();
  let seen = 0;
  for (const letter of line) {
    if (/\d/.test(letter)) seen += 1;
    else cuts.add(seen);
  }
  const yearAt = digits.length - 4;
  const days = [1, 2].flatMap((monthAt) => {
    const monthLength = yearAt - monthAt;
    const fits = monthLength <= 2 && [...cuts].every((cut) => cut === monthAt || cut === yearAt);
    const year = Number(digits.slice(yearAt));
    const found = fits && known(year) ? dayOf(year, Number(digits.slice(monthAt, yearAt)), Number(digits.slice(0, monthAt))) : null;
    return found ? [found] : [];
  });
  return days.reverse();
}

/**
 * The years that a printed "11/4" may belong to, likeliest first: the last such day up to the reference day and the one before it,
 * or (FUTURE) the next such day from the reference day on and the one after it.
 */
export function inferYears(month: number, date: number, reference: Day, lean: YearLean): readonly Day[] {
  const { year } = partsOf(reference);
  const step = lean === "PAST" ? -1 : 1;
  const days = Array.from({ length: YEARS_LOOKED + 2 }, (_, index) => dayOf(year + step * (index - 1), month, date));
  const fitting = days.filter((found): found is Day => found !== null && (lean === "PAST" ? found <= reference : found >= reference));
  return fitting.slice(0, 2);
}

/**
 * Reads a day as it was published: "11/04/2024", "ngày 05 tháng 3 năm 2025", "chiều 11/4" (no year: proposes from the reference day),
 * "16/52023" (a separator lost: proposes 16/05/2023). Never takes a proposal by itself.
 */
export function readDay(text: string, reference: Day, lean: YearLean): DayReading {
  const { line, session } = fold(text);
  if (line === "") return text.trim() === "" ? { kind: "empty" } : { kind: "unreadable" };
  const iso = parseDay(line);
  if (iso) return { kind: "exact", day: iso, session };
  const found = IN_WORDS.exec(line) ?? SEPARATED.exec(line) ?? WITHOUT_YEAR.exec(line);
  if (!found) return readDoubtful(line, session);
  const [, date, month, year] = found;
  if (year === undefined) return proposed(inferYears(Number(month), Number(date), reference, lean), "NO_YEAR", session);
  if (year.length === 4) return certain(Number(year), Number(month), Number(date), session);
  const short = dayOf(CENTURY + Number(year), Number(month), Number(date));
  return proposed(short ? [short] : [], "SHORT_YEAR", session);
}

function readDoubtful(line: string, session: DaySession | null): DayReading {
  if (isMonth(line) || isYear(line) || VAGUE.test(line)) return { kind: "imprecise" };
  return RUN_TOGETHER.test(line) ? proposed(splits(line), "RUN_TOGETHER", session) : { kind: "unreadable" };
}

function isMonth(line: string): boolean {
  const [, month, year] = MONTH_ONLY.exec(line) ?? [];
  return known(Number(year)) && dayOf(Number(year), Number(month), 1) !== null;
}

function isYear(line: string): boolean {
  const [, year] = YEAR_ONLY.exec(line) ?? [];
  return known(Number(year));
}

/** Whether a published day prints no year, so that the year of the value was concluded by a person. */
export function isYearInferred(asPublished: string | null, reference: Day): boolean {
  if (!asPublished) return false;
  const reading = readDay(asPublished, reference, "PAST");
  return reading.kind === "proposed" && reading.doubt === "NO_YEAR";
}

/**
 * The day that a form's field holds, null when it is empty. Refuses everything that is not exact, with the proposal in the sentence:
 * campaigns.dayRunTogether · campaigns.dayShortYear · campaigns.dayNoYear · campaigns.dayImprecise · kernel.dayMissing · kernel.dayUnclear.
 */
export function takeDay(text: string, field: string, reference: Day, lean: YearLean): Result<Day | null> {
  const reading = readDay(text, reference, lean);
  const typed = shown(text);
  switch (reading.kind) {
    case "empty":
      return ok(null);
    case "exact":
      return ok(reading.day);
    case "proposed": {
      const code = (
        { RUN_TOGETHER: "campaigns.dayRunTogether", SHORT_YEAR: "campaigns.dayShortYear", NO_YEAR: "campaigns.dayNoYear" } as const
      )[reading.doubt];
      const [first] = reading.days;
      return refuse(code, { field, params: { typed, proposed: first ? formatDay(first) : "" } });
    }
    case "imprecise":
      return refuse("campaigns.dayImprecise", { field, params: { typed } });
    case "impossible":
      return refuse("kernel.dayMissing", { field, params: { typed, last: formatDay(reading.last) } });
    case "unreadable":
      return refuse("kernel.dayUnclear", { field, params: { typed } });
  }
}

/** What was typed, short enough to be repeated in a sentence. */
function shown(text: string): string {
  const line = normaliseLine(text);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

const TERM = /^(?:nhiem ki\s+)?(\d{4})\s*[-/]\s*(\d{4}|\d{2})$/;

/**
 * Reads a nhiệm kỳ as published: "2025-2030", "nhiệm kỳ 2025 – 2030". An end before the begin ("2025-2023") is not guessed away:
 * it is a proposal of five years from the begin, and a person decides.
 */
export function readTerm(text: string): TermReading {
  const { line } = fold(text);
  if (line === "") return text.trim() === "" ? { kind: "empty" } : { kind: "unreadable" };
  const [, first = "", last = ""] = TERM.exec(line) ?? [];
  const from = Number(first);
  if (first === "" || !known(from)) return { kind: "unreadable" };
  if (last.length === 2) {
    const to = from - (from % 100) + Number(last);
    const proposal = to > from ? { from, to } : { from, to: from + TERM_YEARS };
    return isTerm(proposal) ? { kind: "proposed", typed: { from, to: Number(last) }, proposal, doubt: "SHORT" } : { kind: "unreadable" };
  }
  const typed = { from, to: Number(last) };
  if (isTerm(typed)) return { kind: "exact", term: typed };
  const proposal = { from, to: from + TERM_YEARS };
  if (typed.to < from) return { kind: "proposed", typed, proposal, doubt: "REVERSED" };
  return typed.to === from ? { kind: "proposed", typed, proposal, doubt: "SAME" } : { kind: "unreadable" };
}

function isTerm({ from, to }: Term): boolean {
  return known(to) && to > from && to - from <= LONGEST_TERM;
}

/** "2025–2030", with a dash between years as papers have it. */
export function formatTerm({ from, to }: Term): string {
  return `${from}–${to}`;
}

/**
 * The term that a form's field holds, null when it is empty. Refuses campaigns.termReversed and campaigns.termDoubtful (both propose),
 * campaigns.termUnclear.
 */
export function takeTerm(text: string, field: string): Result<Term | null> {
  const reading = readTerm(text);
  switch (reading.kind) {
    case "empty":
      return ok(null);
    case "exact":
      return ok(reading.term);
    case "proposed": {
      const proposed = formatTerm(reading.proposal);
      const { from, to } = reading.typed;
      if (reading.doubt === "REVERSED")
        return refuse("campaigns.termReversed", { field, params: { from: String(from), to: String(to), proposed } });
      return refuse("campaigns.termDoubtful", { field, params: { typed: shown(text), proposed } });
    }
    case "unreadable":
      return refuse("campaigns.termUnclear", { field, params: { typed: shown(text) } });
  }
}

/** The years from an origin to a day, as anniversaries count them: the difference of the years ("78 năm" from 19/10/1946 in 2024). */
export function yearsBetween(originDay: Day, of: Day): number {
  return partsOf(of).year - partsOf(originDay).year;
}

/** Compares the years of an anniversary with its days: null when they agree or one of the three is not known. */
export function checkYears(occasion: { originDay: Day | null; day: Day | null; years: number | null }): YearCheck | null {
  const { originDay, day, years } = occasion;
  if (!originDay || !day || years === null) return null;
  const counted = yearsBetween(originDay, day);
  return counted === years ? null : { typed: years, counted };
}
