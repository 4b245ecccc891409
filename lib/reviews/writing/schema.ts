import { z } from "zod";
import { line, rowId, rowsOf, text, ticked } from "@/lib/campaigns/schema";
import { idField } from "@/lib/forms/schema";
import { savedVersion } from "@/lib/targets/schema";
import { MAX_FIELD, MAX_SENTENCE, MAX_SENTENCES, REVIEW_PARTS } from "../constants";

const place = z
  .string()
  .default("")
  .transform((typed) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null));

const row = z.object({
  /** Null for a sentence that is new. */
  id: rowId,
  text: text(MAX_SENTENCE),
  /** Where it shall stand, counted from 1; null = where it stands. */
  place,
  /** The section that it moves to; null = this one. */
  moveTo: rowId,
  leaveOut: ticked,
  confirmed: ticked,
  /** A paper that shows it, in words. */
  paper: line(MAX_FIELD),
});

export const sectionSchema = z.object({
  id: idField,
  reviewId: idField,
  version: savedVersion,
  part: z.enum(REVIEW_PARTS, "reviews.partMissing"),
  field: line(MAX_FIELD),
  sentences: rowsOf(row, MAX_SENTENCES),
});

export type SectionInput = z.output<typeof sectionSchema>;
