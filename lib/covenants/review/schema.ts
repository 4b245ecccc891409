import { z } from "zod";
import { lengthOf, normaliseText } from "@/lib/kernel/text";
import { MAX_REASON } from "../constants";

const covenantId = z.string();
const version = z.coerce.number().int();

const reason = z
  .string("covenants.reasonMissing")
  .transform(normaliseText)
  .refine((text) => text !== "", { message: "covenants.reasonMissing", abort: true })
  .refine((text) => lengthOf(text) <= MAX_REASON, { message: "covenants.reasonTooLong", params: { max: MAX_REASON } });

/** A step of a covenant: which, and the version that was on the screen. */
export const stepSchema = z.object({ covenantId, version });

/** A step that has to say why. */
export const reasonedStepSchema = stepSchema.extend({ reason });

/** Beginning an amendment of the signed covenant. */
export const amendSchema = z.object({ covenantId, reason });

export type StepInput = z.output<typeof stepSchema>;
export type ReasonedStepInput = z.output<typeof reasonedStepSchema>;
export type AmendInput = z.output<typeof amendSchema>;
