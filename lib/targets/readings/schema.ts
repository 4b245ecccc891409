import { z } from "zod";
import { line, text } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { dayField } from "@/lib/people/schema";
import { MAX_NAME, MAX_TEXT, MAX_WORDS } from "../constants";
import { decimalField, verdictField } from "../schema";

export const readingSchema = z.object({
  id: idField,
  targetId: idField,
  ofDay: dayField,
  periodLabel: line(MAX_WORDS),
  value: decimalField,
  verdict: verdictField,
  asPublished: line(MAX_NAME),
  source: line(MAX_NAME),
  correctsId: optionalIdField,
  reason: text(MAX_TEXT),
});

export type ReadingInput = z.output<typeof readingSchema>;
