import { z } from "zod";
import { line, requiredLine, text, wholeNumber } from "@/lib/campaigns/schema";
import { idField } from "@/lib/forms/schema";
import { optionalDayField } from "@/lib/people/schema";
import { decimalField, savedVersion } from "@/lib/targets/schema";
import { MAX_NAME, MAX_TEXT, MAX_WORDS, YEARS } from "./constants";
import { readRank } from "./domain";

/** "01" or "01/177" as typed; null when it is empty. */
const rankField = z
  .string()
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return null;
    const read = readRank(typed);
    if (read) return read;
    context.addIssue({ code: "custom", message: "indicators.rankUnclear" });
    return z.NEVER;
  });

const yearField = z.string("indicators.yearMissing").transform((typed, context) => {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  if (year >= YEARS.first && year <= YEARS.last) return year;
  const params = { first: String(YEARS.first), last: String(YEARS.last) };
  context.addIssue({ code: "custom", message: "indicators.yearUnclear", params });
  return z.NEVER;
});

export const indicatorSchema = z.object({
  id: idField,
  version: savedVersion,
  code: requiredLine(MAX_WORDS, "indicators.codeMissing"),
  name: requiredLine(MAX_NAME, "indicators.nameMissing"),
  year: yearField,
  score: decimalField,
  maximum: decimalField,
  rank: rankField,
  rankOf: wholeNumber(1, 999_999, "indicators.rankOfUnclear"),
  scope: line(MAX_NAME),
  levelAsPublished: line(MAX_WORDS),
  grade: line(MAX_WORDS),
  resultDay: optionalDayField,
  dayAsPublished: line(MAX_WORDS),
  source: line(MAX_NAME),
  note: text(MAX_TEXT),
});

export const removeIndicatorSchema = z.object({ id: idField, version: savedVersion });

export type IndicatorInput = z.output<typeof indicatorSchema>;
export type RemoveIndicatorInput = z.output<typeof removeIndicatorSchema>;
