import { z } from "zod";
import { idField } from "@/lib/forms/schema";

import { MAX_CARDS } from "./constants";
import { parseCode } from "./domain";

export const createLinkSchema = z.object({ personId: idField });

export const cardsSchema = z.object({
  people: z.array(idField, "people.cardsNobody").min(1, "people.cardsNobody").max(MAX_CARDS, "people.cardsTooMany"),
});

export const codeSchema = z.object({
  code: z.string("people.codeNotUnderstood").transform((text, context) => {
    const code = parseCode(text);
    if (code.ok) return code.value;
    context.addIssue({ code: "custom", message: code.reasons[0].code });
    return z.NEVER;
  }),
});

/** Only the length is bounded here: whether a password is good is the rules' to say. */
export const redeemLinkSchema = z.object({
  token: z.string("people.linkUnknown").max(200, "people.linkUnknown"),
  password: z.string("people.passwordMissing").min(1, "people.passwordMissing").max(1_000, "people.passwordTooLong"),
  trusted: z
    .string()
    .optional()
    .transform((ticked) => ticked === "true"),
});

export type CreateLinkInput = z.output<typeof createLinkSchema>;
export type CardsInput = z.output<typeof cardsSchema>;
export type CodeInput = z.output<typeof codeSchema>;
export type RedeemLinkInput = z.output<typeof redeemLinkSchema>;
