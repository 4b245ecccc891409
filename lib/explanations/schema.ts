import { z } from "zod";
import { idField as id } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { choice, ids, optionalDay, requiredText } from "@/lib/pledges/fields/schema";
import { ASKED_FIGURES, EXPLANATION_STATES, LIMITS } from "./constants";

const version = z.coerce.number("access.conflict").int("access.conflict");

/** Asking a unit: the id is made by the form, an empty day is the usual one. */
export const askSchema = z.object({
  id: z.string("kernel.badRequest").refine(isId, "kernel.badRequest"),
  pledgeId: id,
  about: choice(ASKED_FIGURES, "explanations.figureMissing"),
  question: requiredText(LIMITS.text, "explanations.questionMissing"),
  dueDay: optionalDay(),
});
export type AskInput = z.output<typeof askSchema>;

const photos = z
  .unknown()
  .transform((raw) => (Array.isArray(raw) ? raw : [raw]).filter((value): value is File => value instanceof File && value.size > 0));

/** A unit's answer, with the papers and photos that show it. */
export const answerSchema = z.object({
  id,
  version,
  answer: requiredText(LIMITS.text, "explanations.answerMissing"),
  channel: z.enum(["SELF", "TELEPHONE", "PAPER"]).catch("SELF"),
  fileIds: ids(LIMITS.files),
  photos,
});
export type AnswerInput = z.output<typeof answerSchema>;

/** What is done with an answer: close it, or ask again until a day; both say why. */
export const decideSchema = z.object({
  id,
  version,
  decision: choice(["CLOSE", "ASK_AGAIN"], "explanations.decisionMissing"),
  reason: requiredText(LIMITS.text, "explanations.reasonMissing"),
  dueDay: optionalDay(),
});
export type DecideInput = z.output<typeof decideSchema>;

/** Taking a question back, with a line that the unit reads. */
export const withdrawSchema = z.object({ id, version, reason: requiredText(LIMITS.text, "explanations.withdrawalReasonMissing") });
export type WithdrawInput = z.output<typeof withdrawSchema>;

const someId = z.string().refine(isId).nullable().catch(null);

/** The address of the list; what is not understood is left out. */
export const explanationQuerySchema = z
  .object({
    state: z.enum(EXPLANATION_STATES).nullable().catch(null),
    campaign: someId,
    unit: someId,
    page: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .transform(({ state, campaign, unit, page }) => ({ state, campaignId: campaign, organizationId: unit, page }));
