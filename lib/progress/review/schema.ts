import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { optionalText, rows } from "@/lib/pledges/fields/schema";
import { LIMITS } from "../constants";

const id = z.string("access.notFound").refine(isId, "access.notFound");
const version = z.coerce.number("access.conflict").int("access.conflict");

/** A report as it was on the reviewer's screen. */
export const reportStepSchema = z.object({ id, version });
export type ReportStep = z.output<typeof reportStepSchema>;

const MOST_COMMENTS = 10;

/** A report to be returned: chosen comments and own words together are the reason that the unit reads. */
export const returnSchema = reportStepSchema
  .extend({ comments: rows(z.string().max(LIMITS.text), MOST_COMMENTS), reason: optionalText(LIMITS.text) })
  .transform(({ comments, reason, ...step }) => ({ ...step, reason: [...comments, ...(reason ? [reason] : [])].join("\n") || null }));
export type ReturnInput = z.output<typeof returnSchema>;
