import { z } from "zod";
import { idField as id } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { optionalText, rows } from "@/lib/pledges/fields/schema";
import { LIMITS } from "../constants";
import { REPORT_VIEWS } from "./types";

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

const count = z.coerce.number().int().min(1).max(10_000).catch(1);
const optionalId = z.string().refine(isId).nullable().catch(null).default(null);

/** The list's address; what is not understood is left out. */
export const reportFilterSchema = z.object({
  view: z.enum(REPORT_VIEWS).catch("waiting").default("waiting"),
  q: z.string().max(200).catch("").default(""),
  campaign: optionalId,
  unit: optionalId,
  page: count.default(1),
});

const outcome = z.coerce.number().int().min(0).max(10_000).nullable().catch(null).default(null);

/** What came of the last batch, as the address tells it. */
export const batchOutcomeSchema = z.object({ accepted: outcome, skipped: outcome, undone: outcome, kept: outcome });
