import { z } from "zod";
import { MAX_LINE, MAX_TEXT } from "@/lib/campaigns/constants";
import { line, rowId, rowsOf, text, typedField, versionField } from "@/lib/campaigns/schema";
import { idField } from "@/lib/forms/schema";
import { normaliseLine } from "@/lib/kernel/text";
import { MAX_DISCREPANCIES } from "./constants";

const discrepancy = z.object({ id: rowId, asPublished: line(MAX_LINE), understoodAs: line(MAX_LINE), note: line(MAX_LINE) });

/** A source's form: day and time as typed; what is printed and what is understood, in order. `version` is empty for a new one. */
export const sourceSchema = z.object({
  id: idField,
  version: versionField.or(z.literal("").transform(() => null)).default(null),
  title: line(MAX_LINE),
  portal: line(MAX_LINE),
  publisher: line(MAX_LINE),
  originalPublisher: line(MAX_LINE),
  authors: line(MAX_LINE),
  publishedDay: typedField,
  publishedTime: typedField,
  notes: text(MAX_TEXT),
  discrepancies: rowsOf(discrepancy, MAX_DISCREPANCIES),
});

export type SourceInput = z.output<typeof sourceSchema>;

/** Taking a source out of the place's list. */
export const removeSourceSchema = z.object({ id: idField, version: versionField });

export type RemoveSourceInput = z.output<typeof removeSourceSchema>;

/** The list's page, as the address has it; anything unknown is left out. */
export const sourceListSchema = z.object({
  q: z.string().catch("").default("").transform(normaliseLine),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type SourceListInput = z.output<typeof sourceListSchema>;
