import { z } from "zod";
import type { Day } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { parseMoney } from "@/lib/kernel/money";
import { parseNumber } from "@/lib/kernel/numbers";
import type { ReasonCode } from "@/lib/kernel/reasons";
import type { Reason, Result } from "@/lib/kernel/result";
import { lengthOf, normaliseLine, normaliseText } from "@/lib/kernel/text";
import { parseTypedDay } from "@/lib/kernel/typed-days";

/** Texts longer than this are not even measured letter by letter. */
const MEASURED = 40_000;

type Context = z.core.$RefinementCtx;

/** Reports a reason at the field that is being read; its code is the issue's message, as `lib/forms` expects it. */
export function addReason(context: Context, { code, params }: Omit<Reason, "field">, path: (string | number)[] = []): void {
  context.addIssue({ code: "custom", message: code, path, ...(params ? { params } : {}) });
}

function isTooLong(value: string, max: number, context: Context): boolean {
  const length = value.length > MEASURED ? value.length : lengthOf(value);
  if (length > max) addReason(context, { code: "kernel.textTooLong", params: { length, max } });
  return length > max;
}

function textOf(raw: unknown, context: Context): string | null {
  if (raw === undefined || raw === null) return "";
  if (typeof raw === "string") return raw;
  addReason(context, { code: "kernel.invalid" });
  return null;
}

function readText(normalise: (text: string) => string, max: number, missing: ReasonCode | null) {
  return z.unknown().transform((raw, context): string => {
    const text = textOf(raw, context);
    if (text === null) return z.NEVER;
    const value = normalise(text.length > MEASURED ? text.slice(0, MEASURED + 1) : text);
    if (value === "" && missing) addReason(context, { code: missing });
    return isTooLong(value, max, context) ? z.NEVER : value;
  });
}

/** A line of text that must be there (`missing` says what is asked for), NFC, spaces collapsed. */
export function requiredLine(max: number, missing: ReasonCode = "kernel.textMissing") {
  return readText(normaliseLine, max, missing);
}

/** A line of text; empty is null: not stated. */
export function optionalLine(max: number) {
  return readText(normaliseLine, max, null).transform((value) => value || null);
}

/** Several lines that must be there. */
export function requiredText(max: number, missing: ReasonCode = "kernel.textMissing") {
  return readText(normaliseText, max, missing);
}

/** Several lines of text; empty is null: not stated. */
export function optionalText(max: number) {
  return readText(normaliseText, max, null).transform((value) => value || null);
}

/** Reads a value that may be typed: a blank is null, text goes through the parser, what already has its type passes. */
function typed<T>(parse: (text: string) => Result<T>, isValue: (raw: unknown) => raw is T) {
  return z.unknown().transform((raw, context): T | null => {
    if (isValue(raw)) return raw;
    const text = textOf(raw, context);
    if (text === null) return z.NEVER;
    if (normaliseLine(text) === "") return null;
    const read = parse(text.slice(0, MEASURED));
    if (read.ok) return read.value;
    addReason(context, read.reasons[0]);
    return z.NEVER;
  });
}

const isNumber = (raw: unknown): raw is number => typeof raw === "number" && Number.isFinite(raw);
/** A day always comes as text, and so is always looked at. */
const isReadDay = (_raw: unknown): _raw is Day => false;

/** A number typed the Vietnamese way ("1.234,5"); blank is null: not stated, never 0. */
export function optionalNumber() {
  return typed(parseNumber, isNumber);
}

/** Money typed as people do ("320 triệu"), in whole đồng; blank is null: not stated, never 0. */
export function optionalMoney() {
  return typed(parseMoney, isNumber);
}

/** A day typed "30/05/2025" or sent as ISO; blank is null: not stated. */
export function optionalDay() {
  return typed(parseTypedDay, isReadDay);
}

/** A number that has a value even when nothing was typed. */
export function numberOr(fallback: number) {
  return optionalNumber().transform((value) => value ?? fallback);
}

/** One of a list of words; a foreign or missing one is refused with `missing`. */
export function choice<const T extends readonly string[]>(options: T, missing: ReasonCode) {
  return z.unknown().transform((raw, context): T[number] => {
    const found = options.find((option) => option === raw);
    if (found === undefined) addReason(context, { code: missing });
    return found ?? z.NEVER;
  });
}

/** A tick box: "on", "true", "1" or true. */
export function tick() {
  return z.unknown().transform((raw) => raw === true || raw === "on" || raw === "true" || raw === "1");
}

/** Rows of a form: a missing list is empty, a single value is a list of one, blank rows (all their texts empty) are left out. */
export function rows<S extends z.ZodType>(row: S, max: number, ignored: readonly string[] = []) {
  const isBlank = (value: unknown): boolean => {
    if (value === null || value === undefined) return true;
    if (typeof value === "string") return normaliseLine(value) === "";
    if (typeof value !== "object") return false;
    return Object.entries(value).every(([key, inner]) => ignored.includes(key) || isBlank(inner));
  };
  return z
    .unknown()
    .transform((raw, context): unknown[] => {
      const list = Array.isArray(raw) ? raw : [raw];
      const kept = list.filter((value) => !isBlank(value));
      if (kept.length <= max) return kept;
      addReason(context, { code: "pledges.tooManyRows", params: { max } });
      return z.NEVER;
    })
    .pipe(z.array(row));
}

/** Ids of records, each once; what is no id is left to the check that looks the records up. */
export function ids(max: number) {
  return rows(z.string().refine(isId, { error: "kernel.invalid" }), max).transform((list) => [...new Set(list)]);
}
