import { z } from "zod";
import { normaliseLine } from "@/lib/kernel/text";

/** What the event of a signature tells, as the history has it. */
export const chainedSchema = z.object({
  revisionId: z.string(),
  code: z.string(),
  hash: z.string(),
  signer: z.object({ personId: z.string().nullable(), name: z.string(), post: z.string() }).nullable(),
  pledges: z.array(z.object({ pledgeId: z.string(), hash: z.string() })),
});

/** A code typed on the public page. */
export const codeSchema = z.string().max(64).transform(normaliseLine).catch("");
