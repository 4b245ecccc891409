import { z } from "zod";
import { MAX_LINE, MAX_NAME, MAX_TEXT } from "@/lib/campaigns/constants";
import { line, requiredLine, text, typedField, versionField, wholeNumber } from "@/lib/campaigns/schema";
import { idField } from "@/lib/forms/schema";
import { normaliseLine } from "@/lib/kernel/text";
import { MAX_YEARS, OCCASION_KINDS } from "./constants";

/** An occasion's form: days, term and ordinal as typed, since the rules propose. `version` is empty for a new one. */
export const occasionSchema = z.object({
  id: idField,
  version: versionField.or(z.literal("").transform(() => null)).default(null),
  kind: z.enum(OCCASION_KINDS).catch("OTHER").default("OTHER"),
  name: requiredLine(MAX_LINE, "occasions.nameMissing"),
  day: typedField,
  dateAsPublished: line(MAX_NAME),
  originDay: typedField,
  years: wholeNumber(1, MAX_YEARS, "campaigns.yearsRange"),
  term: typedField,
  congressOrdinal: typedField,
  note: text(MAX_TEXT),
});

export type OccasionInput = z.output<typeof occasionSchema>;

/** Taking an occasion out of the place's list. */
export const removeOccasionSchema = z.object({ id: idField, version: versionField });

export type RemoveOccasionInput = z.output<typeof removeOccasionSchema>;

/** The list's words, time and page, as the address has them; anything unknown is left out. */
export const occasionListSchema = z.object({
  q: z.string().catch("").default("").transform(normaliseLine),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type OccasionListInput = z.output<typeof occasionListSchema>;
