import { z } from "zod";
import { line, requiredLine, text } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { optionalDayField } from "@/lib/people/schema";
import { savedVersion } from "@/lib/targets/schema";
import { MAX_FIELD, MAX_TEXT, MAX_TIED, MAX_TITLE, REVIEW_KINDS } from "./constants";

/** Ids of what a review is tied to: a list, or one, or none. */
const tied = z
  .union([z.array(idField), idField.transform((id) => [id])])
  .default([])
  .transform((ids) => [...new Set(ids)])
  .refine((ids) => ids.length <= MAX_TIED, "reviews.tooManyTied");

export const reviewSchema = z.object({
  id: idField,
  version: savedVersion,
  kind: z.enum(REVIEW_KINDS, "reviews.kindMissing"),
  title: requiredLine(MAX_TITLE, "reviews.titleMissing"),
  subject: line(MAX_TITLE),
  fromDay: optionalDayField,
  toDay: optionalDayField,
  periodLabel: line(MAX_FIELD),
  purpose: text(MAX_TEXT),
  note: text(MAX_TEXT),
  previousId: optionalIdField,
  eventId: optionalIdField,
  campaignIds: tied,
  targetSetIds: tied,
  documentIds: tied,
});

export const reviewIdSchema = z.object({ id: idField, version: savedVersion });

export type ReviewInput = z.output<typeof reviewSchema>;
export type ReviewIdInput = z.output<typeof reviewIdSchema>;
