import { compare, divide, type Fraction, fraction, toFixed } from "./fraction";
import { ok, type Result, refuse } from "./result";
import { normaliseLine } from "./text";

/** More digits than this are a slip of the finger, and a float would round them silently. */
const MAX_DIGITS = 15;

const SIGN = /^[-+−–]/;
const NEGATIVE = /^[-−–]/;
const SPACE_GROUPS = /(?<=\d) (?=\d{3}(?!\d))/g;
const PLAIN = /^\d+$/;
/** 1.234.567 or 1.234,5: the dots stand before exactly three digits each. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const WITH_COMMA = /^\d+,\d+$/;
/** 747.2, 0.125: the dot cannot be a thousands separator, so it is a decimal point. */
const WITH_POINT = /^(?:0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/;
/** 1,234,567 and 1,234.5 are written the English way. */
const ENGLISH = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|(?:,\d{3})+\.\d+)$/;

/** What was typed, short enough to be repeated in a sentence. */
function clip(line: string): string {
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** The digits of a number typed the Vietnamese way, as plain decimal text, or why they are unclear. */
function decimalText(typed: string): { text: string } | { unclear: "unclear" | "english" } {
  if (PLAIN.test(typed)) return { text: typed };
  if (GROUPED.test(typed) || WITH_COMMA.test(typed)) return { text: typed.replaceAll(".", "").replace(",", ".") };
  if (WITH_POINT.test(typed)) return { text: typed };
  return { unclear: ENGLISH.test(typed) ? "english" : "unclear" };
}

/**
 * Reads a number as people here type it, exactly and of any length: a dot before exactly three digits groups thousands
 * ("1.234" is 1234), a comma is the decimal sign ("1.234,5"; "1,234" is a little more than one), spaces may group.
 * A single dot that cannot group ("747.2", "0.125") is taken as the decimal sign.
 * Refuses: kernel.numberUnclear, kernel.numberEnglish (proposes the Vietnamese writing).
 */
export function parseDecimal(typed: string): Result<Fraction> {
  const line = normaliseLine(typed);
  const bare = line.replace(SIGN, "").trim().replace(SPACE_GROUPS, "");
  const read = decimalText(bare);
  if ("unclear" in read) {
    if (read.unclear === "unclear") return refuse("kernel.numberUnclear", { params: { typed: clip(line) } });
    const proposed = bare.replaceAll(",", ";").replace(".", ",").replaceAll(";", ".");
    return refuse("kernel.numberEnglish", { params: { typed: clip(line), proposed } });
  }
  const [whole = "", decimals = ""] = read.text.split(".");
  const sign = NEGATIVE.test(line) ? -1n : 1n;
  return ok(divide({ num: sign * BigInt(whole + decimals), den: 1n }, { num: 10n ** BigInt(decimals.length), den: 1n }));
}

/** `parseDecimal` as a number; refuses kernel.numberTooLong beyond 15 digits. Show the value back with `formatNumber`. */
export function parseNumber(typed: string): Result<number> {
  const read = parseDecimal(typed);
  if (!read.ok) return read;
  const digits = typed.replace(/\D/g, "").replace(/^0+/, "").length;
  if (digits > MAX_DIGITS) return refuse("kernel.numberTooLong", { params: { max: String(MAX_DIGITS) } });
  return ok(Number(read.value.num) / Number(read.value.den));
}

/** How many decimals a number was written with: 747.25 → 2. */
export function decimalsOf(value: number): number {
  const { den } = fraction(value);
  let decimals = 0;
  while (10n ** BigInt(decimals) % den !== 0n) decimals += 1;
  return decimals;
}

function format(value: Fraction, decimals: number): string {
  const [whole = "", rest = ""] = toFixed(value, decimals).split(".");
  const decimalPart = rest.replace(/0+$/, "");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ".")}${decimalPart ? `,${decimalPart}` : ""}`;
}

/** "1.234,5": dots group thousands, a comma before at most `decimals` decimals, halves rounded away from zero. */
export function formatNumber(value: number, decimals = 3): string {
  return format(fraction(value), decimals);
}

/**
 * "62%", "62,5%" with one decimal; no space before the sign. What lies below 100 is never shown as 100: a duty that
 * was kept in 260 of 261 weeks reads 99%.
 */
export function formatPercent(value: number, decimals = 0): string {
  const exact = fraction(value);
  const hundred = fraction(100);
  const shown = format(exact, decimals);
  if (shown !== "100" || compare(exact, hundred) >= 0) return `${shown}%`;
  return `${format(fraction(100 - 10 ** -decimals), decimals)}%`;
}

const ROMAN = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;
const LARGEST_ROMAN = 399;

/** "XXII": the ordinal of a congress as papers write it, from 1 to 399. */
export function formatRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Reads "XXII", "xxii" or "22", null when the field is empty. Refuses kernel.ordinalUnclear: not a numeral, or written as nobody writes it ("IIX"). */
export function takeOrdinal(typed: string, field: string): Result<number | null> {
  const line = normaliseLine(typed)
    .replace(/^lần\s+thứ\s+/i, "")
    .toUpperCase();
  if (line === "") return ok(null);
  const candidates = PLAIN.test(line) && line.length <= 3 ? [Number(line)] : Array.from({ length: LARGEST_ROMAN }, (_, index) => index + 1);
  const found = candidates.find((value) => value >= 1 && value <= LARGEST_ROMAN && (PLAIN.test(line) || formatRoman(value) === line));
  return found === undefined ? refuse("kernel.ordinalUnclear", { field, params: { typed: clip(line) } }) : ok(found);
}
