import { type Day, day, daysBetween, formatDay, parseDay } from "@/lib/kernel/dates";
import { fraction, toFixed } from "@/lib/kernel/fraction";
import { decimalsOf } from "@/lib/kernel/numbers";
import type { ColumnKind, SheetValue } from "./types";

/** Digits of a đồng behind the comma of a figure in triệu đồng. */
const MILLION_DIGITS = 6;
/** Above this a figure in triệu đồng has more digits than a spreadsheet's number holds, and is written as text, exact to the đồng. */
const MOST_IN_MILLIONS = 2 ** 33 * 1_000_000;
/** Day 0 of Excel's count; it believes in 29/02/1900, so that its days are right from March of that year on. */
const EXCEL_ZERO = day("1899-12-30");
const FIRST_EXCEL_DAY = day("1900-03-01");

/** How many decimals a number needs, none for whole ones. */
function decimalsNeeded(value: number): number {
  return Number.isInteger(value) ? 0 : decimalsOf(value);
}

/** A finite number in plain decimals with the given sign before them: 0.000001 → "0,000001". Nothing is rounded, nothing grouped. */
export function plainDecimal(value: number, sign: "," | "."): string {
  return toFixed(fraction(value), decimalsNeeded(value)).replace(".", sign);
}

/** Whole đồng as triệu, exact: 1 → "0,000001", 320000000 → "320". */
export function millionsText(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(MILLION_DIGITS + 1, "0");
  const rest = digits.slice(-MILLION_DIGITS).replace(/0+$/, "");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -MILLION_DIGITS)}${rest ? `,${rest}` : ""}`;
}

/** What a cell of a workbook holds, and in which number format; `format` null = as it is. */
export type WrittenCell = { readonly value: string | number | null; readonly format: string | null };

const NOTHING: WrittenCell = { value: null, format: null };
const AS_TEXT = "@";
/** 42A is Vietnamese: without it, an English office shows its own order of day and month. */
const DAY_FORMAT = "[$-42A]dd/mm/yyyy";

function numberFormat(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function dayCell(value: SheetValue): WrittenCell {
  const known = typeof value === "string" ? parseDay(value) : null;
  if (!known) return { value, format: AS_TEXT };
  // Excel knows no day before 1900: such a one is a text that reads the same.
  if (known < FIRST_EXCEL_DAY) return { value: formatDay(known), format: AS_TEXT };
  return { value: daysBetween(EXCEL_ZERO, known), format: DAY_FORMAT };
}

function millionsCell(amount: number): WrittenCell {
  if (Math.abs(amount) > MOST_IN_MILLIONS) return { value: millionsText(amount), format: AS_TEXT };
  const decimals = amount % 1_000_000 === 0 ? 0 : millionsText(amount).split(",")[1]?.length;
  return { value: Number(`${amount}e-${MILLION_DIGITS}`), format: numberFormat(decimals ?? 0) };
}

/**
 * A value as a workbook holds it. Numbers stay numbers, shown by the reader's own regional settings with as many decimals as they have;
 * a percentage of 62 is 0,62 shown as 62%; words in a column of numbers ("gần 2,3 tỷ") stay words.
 */
export function cellOf(value: SheetValue, kind: ColumnKind): WrittenCell {
  if (value === null || value === "") return NOTHING;
  if (kind === "DAY") return dayCell(value);
  if (kind === "CODE") return { value: String(value), format: AS_TEXT };
  if (typeof value === "string") return { value, format: AS_TEXT };
  if (kind === "MILLIONS") return millionsCell(value);
  if (kind === "PERCENT") {
    // The figure is kept as it is; on paper one decimal is enough.
    return { value: Number(`${plainDecimal(value, ".")}e-2`), format: decimalsNeeded(value) === 0 ? "0%" : "0.0%" };
  }
  if (kind === "TEXT" || kind === "LINES") return { value: plainDecimal(value, ","), format: AS_TEXT };
  return { value, format: numberFormat(decimalsNeeded(value)) };
}

/** A value as a text of a csv: "31/03/2025", "1234,5" (no groups: other programs read it), "62,5%", triệu exact to the đồng. */
export function textOf(value: SheetValue, kind: ColumnKind): string {
  if (value === null) return "";
  if (typeof value === "string") {
    const known: Day | null = kind === "DAY" ? parseDay(value) : null;
    return known ? formatDay(known) : value;
  }
  if (kind === "MILLIONS") return millionsText(value);
  return `${plainDecimal(value, ",")}${kind === "PERCENT" ? "%" : ""}`;
}
