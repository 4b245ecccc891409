import { z } from "zod";
import { pledgeContentSchema } from "@/lib/pledges/schema";
import type { ExpansionInput } from "./types";

const headSchema = z.object({ blockId: z.string(), intent: z.string().optional().catch(undefined) });

/** A block's text as one pledge. `intent=create` gives it to the units; anything else shows what would happen. */
export const expansionSchema = z.unknown().transform((raw, context): ExpansionInput & { isFinal: boolean } => {
  const head = headSchema.safeParse(raw);
  const content = pledgeContentSchema.safeParse(raw);
  if (head.success && content.success) return { blockId: head.data.blockId, content: content.data, isFinal: head.data.intent === "create" };
  for (const issue of [...(head.error?.issues ?? []), ...(content.error?.issues ?? [])]) {
    const params = issue.code === "custom" ? issue.params : undefined;
    context.addIssue({ code: "custom", message: issue.message, path: [...issue.path], ...(params ? { params } : {}) });
  }
  return z.NEVER;
});
