import { z } from "zod";
import { normaliseLine } from "@/lib/kernel/text";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import { LIMITS } from "./constants";

const text = (most: number) =>
  z
    .string()
    .catch("")
    .transform((typed) => typed.slice(0, most));
const line = text(LIMITS.line).transform((typed) => normaliseLine(typed) || null);
const lines = text(LIMITS.line * LIMITS.lines).transform((typed) =>
  typed.split(/\r?\n/).map(normaliseLine).filter(Boolean).slice(0, LIMITS.lines),
);

/** What stands in the address of a paper beside its record; whatever cannot be read is as if it were not there. */
export const askedSchema = z.object({
  form: z.enum(["STATE", "PARTY"]).nullable().catch(null),
  number: line,
  day: text(LIMITS.line).transform((typed) => {
    const read = parseTypedDay(typed);
    return read.ok ? read.value : null;
  }),
  superior: line,
  issuers: lines,
  capacity: lines,
  signer: line,
  recipients: lines,
});

export const formatSchema = z.enum(["docx", "pdf"]).catch("docx");
