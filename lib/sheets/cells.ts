import { formatDay, parseDay } from "@/lib/kernel/dates";
import { normaliseText } from "@/lib/kernel/text";
import type { Cell } from "./types";

/** A cell as the workbook stores it: a number with the format that it is shown in, a moment where that format is one of dates or times. */
export type RawCell =
  | null
  | string
  | boolean
  | number
  | { readonly number: number; readonly format: string }
  | { readonly time: number; readonly format: string };

export const EMPTY_CELL: Cell = { text: "", number: null, day: null };

/** Decimals that are kept to the letter: đồng written in triệu have six, and a stored figure has at most that many unless it was computed. */
const KEPT_DECIMALS = 6;
/** Excel itself shows no more digits than these. */
const SHOWN_DIGITS = 15;
const FIRST_DAY = Date.UTC(1900, 0, 1);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 2);

/** Quoted words, colours and conditions of a format are no place for digits. */
const DECORATION = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;
const LITERALS = /"([^"]*)"|\\(.)/g;

/** A plain decimal without an exponent: "0.00000012", "1300000000000000". */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, "") : BigInt(Math.round(value)).toString();
}

/** The number that was meant: 0.30000000000000004 is 0.3, and what has no more than six decimals stays to the last of them. */
export function meantNumber(value: number): number {
  const decimals = plainDecimal(value).split(".")[1]?.length ?? 0;
  return decimals <= KEPT_DECIMALS ? value : Number(value.toPrecision(SHOWN_DIGITS));
}

function group(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
}

/** The words around the digits of a format: `#,##0" triệu"` has " triệu" behind. */
function literals(section: string): { before: string; behind: string } {
  const places = section.replace(DECORATION, (match) => " ".repeat(match.length));
  const first = places.search(/[0#?]/);
  const last = places.search(/[0#?][^0#?]*$/);
  const words = (part: string): string => [...part.matchAll(LITERALS)].map(([, quoted, escaped]) => quoted ?? escaped ?? "").join("");
  return first < 0 ? { before: "", behind: "" } : { before: words(section.slice(0, first)), behind: words(section.slice(last + 1)) };
}

function written(value: number, isGrouped: boolean, width: number): string {
  const [whole = "", decimals] = plainDecimal(Math.abs(value)).split(".");
  const padded = whole.padStart(width, "0");
  return `${value < 0 ? "-" : ""}${isGrouped ? group(padded) : padded}${decimals ? `,${decimals}` : ""}`;
}

function numberCell(stored: number, format: string): Cell {
  const [section = ""] = format.split(";");
  const digits = section.replace(DECORATION, "");
  if (/^(?:General|@)?$/i.test(digits.trim())) {
    const number = meantNumber(stored);
    return { text: normaliseText(written(number, false, 0)), number, day: null };
  }
  const isPercent = digits.includes("%");
  const thousands = /[0#?](,+)(?:\.[0#?]+)?[^0#?,.]*$/.exec(digits)?.[1]?.length ?? 0;
  const number = meantNumber(
    isPercent ? Number((stored * 100).toPrecision(SHOWN_DIGITS)) : thousands > 0 ? stored / 1000 ** thousands : stored,
  );
  const whole = digits.split(".")[0] ?? "";
  const width = /^[^0#?]*(0{2,})[^0#?]*$/.exec(whole)?.[1]?.length ?? 0;
  const { before, behind } = literals(section);
  const text = `${before}${written(number, /[0#?],[0#?]/.test(digits), width)}${isPercent ? "%" : ""}${behind}`;
  return { text: normaliseText(text), number, day: null };
}

const two = (value: number): string => String(value).padStart(2, "0");

function timeCell(time: number, format: string, is1904: boolean): Cell {
  const at = new Date(time);
  const letters = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, "").toLowerCase();
  if (time < (is1904 ? FIRST_DAY_1904 : FIRST_DAY))
    return { text: `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`, number: null, day: null };
  const day = parseDay(at.toISOString().slice(0, 10));
  if (!day) return { text: at.toISOString().slice(0, 10), number: null, day: null };
  const [year, month] = day.split("-");
  if (!letters.includes("d") && letters.includes("y")) {
    return { text: letters.includes("m") ? `${month}/${year}` : `${year}`, number: null, day: null };
  }
  return { text: formatDay(day), number: null, day };
}

/**
 * A cell as a person sees it. Numbers are written the Vietnamese way with all their decimals, grouped and with leading zeros and words
 * ("320 triệu", "06709") where the format of the cell has them. `number` is in the unit that is shown: 62 where the cell stores 0,62 and
 * shows 62%, and 320 where it stores 320.000.000 and shows millions. A day is written dd/MM/yyyy, without its time; a cell that shows only
 * month and year ("06/2025") has no `day`, since none was meant. Truth values read TRUE and FALSE, errors as they are shown (#REF!).
 */
export function cellOf(raw: RawCell, is1904: boolean): Cell {
  if (raw === null) return EMPTY_CELL;
  if (typeof raw === "string") {
    const text = normaliseText(raw);
    return text === "" ? EMPTY_CELL : { text, number: null, day: null };
  }
  if (typeof raw === "boolean") return { text: raw ? "TRUE" : "FALSE", number: null, day: null };
  if (typeof raw === "number") return numberCell(raw, "");
  return "time" in raw ? timeCell(raw.time, raw.format, is1904) : numberCell(raw.number, raw.format);
}

/** A row without what stands empty at its end. */
export function trimmedRow(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== "") + 1);
}
