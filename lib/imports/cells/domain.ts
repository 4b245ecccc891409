import { type Day, dayOf, formatDay, lastOfMonth, partsOf } from "@/lib/kernel/dates";
import { divide, fraction, multiply } from "@/lib/kernel/fraction";
import { formatMoney, MAX_MONEY, parseMoney } from "@/lib/kernel/money";
import { parseDecimal, parseNumber } from "@/lib/kernel/numbers";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch, normaliseLine, normaliseText } from "@/lib/kernel/text";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import type { Cell } from "@/lib/sheets/types";
import { WORTH } from "../constants";
import type { MoneyUnit } from "../types";

/** An amount in whole đồng and, where the cell says it in words that leave something open, those words. Null = not stated. */
export type ReadMoney = { readonly amount: number | null; readonly asPublished: string | null };

/** A day and, where the cell says less than a day ("Quý II/2025"), its words. */
export type ReadDay = { readonly day: Day | null; readonly asPublished: string | null };

/** START: a month or quarter begins; END: it ends. */
export type DayEdge = "START" | "END";

/** The days within which a day without a year is looked for; null = not known. */
export type DaySpan = { readonly from: Day | null; readonly to: Day | null };

/** Longer than this is no amount and no day, and is shortened in sentences. */
const CLIP = 60;
/** What offices write where nothing is stated. */
const NOTHING = new Set(["", "-", "–", "—", "0 co", "khong", "khong co", "chua co", "chua ro", "khong neu trong nguon", "..."]);
const APPROXIMATE = /^(?:gan|khoang|hon|tren|duoi|tam|chung|uoc)\s/;
const WITH_WORDS = /^(.+?)\s*\(([^()]+)\)$/;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const QUARTER = /^(?:het |trong |cuoi |dau )?qui\s*(iv|iii|ii|i|[1-4])\s*(?:[/.\s-]|nam)*\s*(\d{4})?$/;
const MONTH = /^(?:het |trong |cuoi |dau |giua )?(?:thang|t)\s*(\d{1,2})\s*(?:[/.\s-]|nam)*\s*(\d{4})?$/;
const MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const YEAR = /^(?:het |trong |cuoi )?(?:nam\s*)?(\d{4})$/;
const BEFORE = /^(?:truoc|xong truoc|hoan thanh truoc|truoc ngai|den|den ngai|cham nhat|han)\s+(?:ngai\s+)?/;
const DATE_MONTH = /^(?:ngai\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const IN_WORDS = /^(?:ngai\s+)?(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})$/;

function clip(text: string): string {
  return text.length > CLIP ? `${text.slice(0, CLIP)}…` : text;
}

/** A cell as one line; null when it holds nothing. */
export function lineOf(cell: Cell): string | null {
  return normaliseLine(cell.text) || null;
}

/** A cell as text with its line breaks; null when it holds nothing. */
export function textOf(cell: Cell): string | null {
  return normaliseText(cell.text) || null;
}

/** The things that a cell lists, one in a line or parted by ";". */
export function listOf(cell: Cell): string[] {
  return normaliseText(cell.text)
    .split(/[\n;]/)
    .map((part) => normaliseLine(part).replace(/^[-+•*]\s*/, ""))
    .filter((part) => part !== "");
}

/** Whether a cell says that nothing is stated ("-", "chưa có"). */
export function isNothing(cell: Cell): boolean {
  return NOTHING.has(foldForSearch(cell.text).trim());
}

/** A number in a cell; null = not stated. Refuses what `parseNumber` refuses. */
export function readNumber(cell: Cell): Result<number | null> {
  if (isNothing(cell)) return ok(null);
  return cell.number !== null ? ok(cell.number) : parseNumber(cell.text);
}

function inUnit(value: number, unit: MoneyUnit): Result<number> {
  const exact = multiply(fraction(value), fraction(WORTH[unit]));
  const whole = divide(exact, fraction(1));
  if (whole.den !== 1n) return refuse("kernel.moneyFraction");
  if (whole.num < 0n) return refuse("kernel.moneyNegative", { params: { typed: String(value) } });
  const amount = Number(whole.num);
  return amount > MAX_MONEY ? refuse("kernel.moneyTooBig", { params: { max: formatMoney(MAX_MONEY) } }) : ok(amount);
}

function readAmountText(text: string, unit: MoneyUnit): Result<number> {
  const bare = parseDecimal(text);
  if (!bare.ok) return parseMoney(text);
  const { num, den } = multiply(bare.value, fraction(WORTH[unit]));
  if (num < 0n) return refuse("kernel.moneyNegative", { params: { typed: clip(text) } });
  const exact = divide({ num, den: 1n }, { num: den, den: 1n });
  if (exact.den !== 1n) return refuse("kernel.moneyFraction");
  const amount = Number(exact.num);
  return amount > MAX_MONEY ? refuse("kernel.moneyTooBig", { params: { max: formatMoney(MAX_MONEY) } }) : ok(amount);
}

/**
 * An amount of money: a number in the column's unit, or text ("320tr", "1,2 tỷ", "320"). "gần 2,3 tỷ" says no exact amount: its words are kept beside an
 * empty value. "2.300 (gần 2,3 tỷ)" says both. Refuses what `parseMoney` refuses.
 */
export function readMoney(cell: Cell, unit: MoneyUnit): Result<ReadMoney> {
  if (isNothing(cell)) return ok({ amount: null, asPublished: null });
  if (cell.number !== null) {
    const amount = inUnit(cell.number, unit);
    return amount.ok ? ok({ amount: amount.value, asPublished: null }) : amount;
  }
  const text = normaliseLine(cell.text);
  const [, exact, words] = WITH_WORDS.exec(text) ?? [];
  if (exact !== undefined && words !== undefined) {
    const amount = readAmountText(exact, unit);
    return amount.ok ? ok({ amount: amount.value, asPublished: words }) : amount;
  }
  if (/^\(.+\)$/.test(text)) return ok({ amount: null, asPublished: text.slice(1, -1) });
  const amount = readAmountText(text, unit);
  if (amount.ok) return ok({ amount: amount.value, asPublished: null });
  return APPROXIMATE.test(foldForSearch(text)) ? ok({ amount: null, asPublished: text }) : amount;
}

/** The year of a day without one: the only one in which it lies within the span. */
function yearIn({ from, to }: DaySpan, month: number, date: number): Day | null {
  if (!from || !to) return null;
  const years = Array.from({ length: partsOf(to).year - partsOf(from).year + 1 }, (_, index) => partsOf(from).year + index);
  const days = years.flatMap((year) => dayOf(year, month, date) ?? []).filter((day) => day >= from && day <= to);
  return days.length === 1 ? (days[0] ?? null) : null;
}

function monthDay(year: number, month: number, edge: DayEdge): Day | null {
  if (month < 1 || month > 12) return null;
  return edge === "START" ? dayOf(year, month, 1) : lastOfMonth(year, month);
}

function onlyYear({ from, to }: DaySpan): number | null {
  const first = from && partsOf(from).year;
  const last = to && partsOf(to).year;
  return first !== null && (last === null || first === last) ? first : null;
}

function ofQuarter(folded: string, edge: DayEdge, span: DaySpan): Day | null {
  const [, word, typed] = QUARTER.exec(folded) ?? [];
  const year = typed === undefined ? onlyYear(span) : Number(typed);
  const quarter = QUARTERS[word ?? ""];
  if (quarter === undefined || year === null) return null;
  return monthDay(year, edge === "START" ? quarter * 3 - 2 : quarter * 3, edge);
}

function ofMonth(folded: string, edge: DayEdge, span: DaySpan): Day | null {
  const [, month, typed] = MONTH.exec(folded) ?? MONTH_YEAR.exec(folded) ?? [];
  const year = typed === undefined ? onlyYear(span) : Number(typed);
  return month === undefined || year === null ? null : monthDay(year, Number(month), edge);
}

function ofYear(folded: string, edge: DayEdge): Day | null {
  const year = Number(YEAR.exec(folded)?.[1] ?? Number.NaN);
  return edge === "START" ? dayOf(year, 1, 1) : dayOf(year, 12, 31);
}

function readVague(folded: string, edge: DayEdge, span: DaySpan): Day | null {
  const found = ofQuarter(folded, edge, span) ?? ofMonth(folded, edge, span) ?? ofYear(folded, edge);
  if (found) return found;
  const rest = folded.replace(BEFORE, "");
  const [, date, month] = DATE_MONTH.exec(rest) ?? [];
  if (date !== undefined) return yearIn(span, Number(month), Number(date));
  if (rest === folded) return null;
  const typed = parseTypedDay(rest);
  return typed.ok ? typed.value : readVague(rest, edge, span);
}

/**
 * A day: a date cell, "30/05/2025", or words that say less ("Quý II/2025", "T6/2025", "trước 30/5"), whose last day (or first, at the START) is taken and whose
 * words are kept. A year that is not written must follow from the span. Refuses imports.dayUnclear, and what `parseTypedDay` refuses.
 */
export function readDayCell(cell: Cell, edge: DayEdge, span: DaySpan): Result<ReadDay> {
  if (isNothing(cell)) return ok({ day: null, asPublished: null });
  if (cell.day !== null) return ok({ day: cell.day, asPublished: null });
  const text = normaliseLine(cell.text);
  const folded = foldForSearch(text).replace(/[.,;]+$/, "");
  const [, date, month, year] = IN_WORDS.exec(folded) ?? [];
  const exact = parseTypedDay(year === undefined ? text : `${date}/${month}/${year}`);
  if (exact.ok) return ok({ day: exact.value, asPublished: null });
  const vague = readVague(folded, edge, span);
  if (vague !== null) return ok({ day: vague, asPublished: text });
  return exact.reasons[0].code === "kernel.dayUnclear"
    ? refuse("imports.dayUnclear", { params: { typed: clip(text), example: formatDay(span.to ?? ("2025-06-30" as Day)) } })
    : exact;
}

/** A word of a list, by any of its names; null when the cell is empty. Refuses imports.wordUnknown with the words that are known. */
export function readWord<T extends string>(
  cell: Cell,
  words: readonly { readonly code: T; readonly names: readonly string[] }[],
): Result<T | null> {
  const text = lineOf(cell);
  if (text === null) return ok(null);
  const folded = foldForSearch(text);
  const found = words.find(({ names }) => names.some((name) => foldForSearch(name) === folded));
  if (found) return ok(found.code);
  const known = words.map(({ names }) => names[0] ?? "").join(" · ");
  return refuse("imports.wordUnknown", { params: { typed: clip(text), known } });
}

const YES = new Set(["x", "co", "dung", "yes", "true", "1", "v"]);

/** A tick: "x", "có", "1". */
export function readTick(cell: Cell): boolean {
  return YES.has(foldForSearch(cell.text).replace(/i(?=es$)/, "y"));
}
