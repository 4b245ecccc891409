import { z } from "zod";
import { line } from "@/lib/campaigns/schema";
import { type SigningForm, signingSchema } from "@/lib/covenants/signing/schema";
import { idField } from "@/lib/forms/schema";
import { MAX_REASON, STEP_KINDS } from "../constants";

/** When the device says that it happened; the server keeps it only when it can be. */
const at = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => (text ? new Date(text) : null));

/** One step at the tablet, with an id made there. */
export const stepSchema = z.object({
  id: idField,
  ceremonyId: idField,
  organizationId: idField,
  kind: z.enum(STEP_KINDS, { error: "kernel.badRequest" }),
  reason: line(MAX_REASON),
  at,
});

const ofCeremony = z.object({ ceremonyId: idField });

/** A drawn signature from the tablet: what a signing page sends, and of which ceremony. */
export const takenSchema = z.unknown().transform((raw, context): { ceremonyId: string; signing: SigningForm } => {
  const head = ofCeremony.safeParse(raw);
  const signing = signingSchema.safeParse(raw);
  if (head.success && signing.success) return { ceremonyId: head.data.ceremonyId, signing: signing.data };
  for (const issue of [...(head.error?.issues ?? []), ...(signing.error?.issues ?? [])]) {
    const params = issue.code === "custom" ? issue.params : undefined;
    context.addIssue({ code: "custom", message: issue.message, path: [...issue.path], ...(params ? { params } : {}) });
  }
  return z.NEVER;
});

export type StepInput = z.output<typeof stepSchema>;
export type TakenInput = z.output<typeof takenSchema>;
