import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { lengthOf, normaliseLine, normaliseText } from "@/lib/kernel/text";
import { MEASURE_TYPES, PLEDGE_KINDS } from "@/lib/pledges/constants";
import { pledgeContentSchema } from "@/lib/pledges/schema";
import { MAX_PREAMBLE } from "../constants";
import type { ChangedPledge } from "./types";

const id = z.string();
const version = z.coerce.number().int();

/** Beginning a unit's covenant in a campaign. */
export const startSchema = z.object({ campaignId: id, organizationId: id });

/** The opening words; empty = none. `version` is the revision's. */
export const preambleSchema = z.object({
  covenantId: id,
  version,
  preamble: z
    .string()
    .catch("")
    .transform(normaliseText)
    .refine((text) => lengthOf(text) <= MAX_PREAMBLE, { message: "covenants.preambleTooLong", params: { max: MAX_PREAMBLE } })
    .transform((text) => text || null),
});

const pledgeHeadSchema = z.object({ covenantId: id, pledgeId: id, version: version.catch(0), intent: z.string().optional() });

/** A pledge as its form sends it: which covenant and pledge, and its text in the same form's fields. `intent=autosave` is a draft's saving. */
export const keepPledgeSchema = z.unknown().transform((raw, context): ChangedPledge => {
  const head = pledgeHeadSchema.safeParse(raw);
  const content = pledgeContentSchema.safeParse(raw);
  if (head.success && content.success) {
    const { intent, ...which } = head.data;
    return { ...which, content: content.data, care: intent === "autosave" ? "DRAFT" : "FINISHED" };
  }
  for (const issue of [...(head.error?.issues ?? []), ...(content.error?.issues ?? [])]) {
    const params = issue.code === "custom" ? issue.params : undefined;
    context.addIssue({ code: "custom", message: issue.message, path: [...issue.path], ...(params ? { params } : {}) });
  }
  return z.NEVER;
});

/** One pledge of a draft, at the version that was on the screen. */
export const onePledgeSchema = z.object({ covenantId: id, pledgeId: id, version });

export const movePledgeSchema = onePledgeSchema.extend({ direction: z.enum(["UP", "DOWN"]) });

const text = z.string().transform(normaliseLine);

/** The first answers about a new pledge, as the address carries them; what is missing or no answer is null. */
export const beginningSchema = z.object({
  id: z.string().refine(isId).nullable().catch(null),
  kind: z.enum(PLEDGE_KINDS).nullable().catch(null),
  measure: z.enum(MEASURE_TYPES).nullable().catch(null),
  title: text.catch(""),
});
