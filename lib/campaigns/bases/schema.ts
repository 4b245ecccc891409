import { z } from "zod";
import { DOCUMENT_KINDS } from "@/lib/documents/constants";
import { MAX_BASES, MAX_LINE, MAX_NAME } from "../constants";
import { guarded, line, rowId, rowsOf, typedField } from "../schema";

const basis = z.object({
  id: rowId,
  kind: z
    .enum(["", ...DOCUMENT_KINDS])
    .catch("")
    .default("")
    .transform((kind) => (kind === "" ? null : kind)),
  title: line(MAX_LINE),
  number: line(MAX_NAME),
  issuer: line(MAX_NAME),
  signedDay: typedField,
  dateAsPublished: line(MAX_NAME),
});

/** Step 4: the papers that the campaign rests on, in order; empty rows are left out. */
export const basesSchema = z.object({ ...guarded, bases: rowsOf(basis, MAX_BASES) });

export type BasesInput = z.output<typeof basesSchema>;
