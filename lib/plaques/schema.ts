import { z } from "zod";
import { idField as id, optionalIdField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { ids, optionalDay, optionalLine, optionalText, requiredText, tick } from "@/lib/pledges/fields/schema";
import { LIMITS, PLAQUE_STATUSES } from "./constants";

const version = z.coerce.number("access.conflict").int("access.conflict");
const words = {
  wording: requiredText(LIMITS.text, "plaques.wordingMissing"),
  note: optionalText(LIMITS.text),
  occasionIds: ids(LIMITS.occasions),
};

/** A plaque as it was on the screen. */
const step = z.object({ id, version });

/** A plaque that is proposed for an accepted work; `id` is made by the form. */
export const proposeSchema = z.object({ id, pledgeId: id, ...words });
export type ProposeInput = z.output<typeof proposeSchema>;

/** A returned proposal that is sent again. */
export const againSchema = step.extend(words);
export type AgainInput = z.output<typeof againSchema>;

export const appraiseSchema = step.extend({ note: optionalText(LIMITS.text) });
export type AppraiseInput = z.output<typeof appraiseSchema>;

export const returnSchema = step.extend({ reason: requiredText(LIMITS.text, "plaques.reasonMissing") });
export type ReturnInput = z.output<typeof returnSchema>;

/** The decision as the paper has it; the level is a word of its time. */
export const decideSchema = step.extend({
  decisionNumber: optionalLine(LIMITS.line),
  decisionDay: optionalDay(),
  level: optionalLine(LIMITS.line),
  issuer: optionalLine(LIMITS.line),
  isUnstated: tick(),
});
export type DecideInput = z.output<typeof decideSchema>;

export const mountSchema = step.extend({
  eventId: optionalIdField,
  ceremonyDay: optionalDay(),
  ceremonySession: z.enum(["MORNING", "AFTERNOON"]).nullable().catch(null).default(null),
});
export type MountInput = z.output<typeof mountSchema>;

/** The event that was the ceremony of a plaque which is up already; empty unties it. */
export const tieSchema = step.extend({ eventId: optionalIdField });
export type TieInput = z.output<typeof tieSchema>;

const one = z.union([z.string(), z.array(z.string()).transform((list) => list[0] ?? "")]);

/** The list's address; what is not understood is left out. */
export const plaqueQuerySchema = z.object({
  q: one
    .transform((text) => text.slice(0, 200))
    .catch("")
    .default(""),
  status: one.pipe(z.enum(PLAQUE_STATUSES)).nullable().catch(null).default(null),
  pledge: one.refine(isId).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type PlaqueQuery = z.output<typeof plaqueQuerySchema>;
