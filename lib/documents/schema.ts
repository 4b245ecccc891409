import { z } from "zod";
import { MAX_LINE, MAX_NAME, MAX_TEXT } from "@/lib/campaigns/constants";
import { line, requiredLine, rowsOf, text, typedField, versionField } from "@/lib/campaigns/schema";
import { idField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { normaliseLine } from "@/lib/kernel/text";
import { DOCUMENT_KINDS, DOCUMENT_LEVELS, MAX_IMPLEMENTED } from "./constants";

/** A choice that may be left open: null then. */
function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .enum(["", ...values])
    .catch("")
    .default("")
    .transform((value) => (value === "" ? null : (value as T[number])));
}

/** A paper's form: day, term and ordinal as typed, since the rules propose. `version` is empty for a new one. */
export const documentSchema = z.object({
  id: idField,
  version: versionField.or(z.literal("").transform(() => null)).default(null),
  kind: choice(DOCUMENT_KINDS),
  title: requiredLine(MAX_LINE, "documents.titleMissing"),
  number: line(MAX_NAME),
  issuer: line(MAX_NAME),
  signedDay: typedField,
  dateAsPublished: line(MAX_NAME),
  level: choice(DOCUMENT_LEVELS),
  congressOrdinal: typedField,
  term: typedField,
  note: text(MAX_TEXT),
  implementsIds: rowsOf(z.string().default(""), MAX_IMPLEMENTED).transform((ids) => [...new Set(ids.filter(isId))]),
});

export type DocumentInput = z.output<typeof documentSchema>;

/** Taking a paper out of the place's list. */
export const removeDocumentSchema = z.object({ id: idField, version: versionField });

export type RemoveDocumentInput = z.output<typeof removeDocumentSchema>;

/** The list's words and page, as the address has them; anything unknown is left out. */
export const documentListSchema = z.object({
  q: z.string().catch("").default("").transform(normaliseLine),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type DocumentListInput = z.output<typeof documentListSchema>;
