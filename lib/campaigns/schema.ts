import { z } from "zod";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import type { ReasonCode } from "@/lib/kernel/reasons";
import { lengthOf, normaliseLine, normaliseText } from "@/lib/kernel/text";
import { CAMPAIGN_STATUSES, MAX_NAME } from "./constants";

/** The version on which a form was built. */
export const versionField = z.coerce.number("access.conflict").int("access.conflict").positive("access.conflict");

/** What every step of the guided form sends along; `intent` is "next" when the button that goes on sent it, "autosave" when nobody did. */
export const guarded = {
  id: idField,
  version: versionField,
  intent: z.enum(["next", "save", "autosave"]).catch("save").default("save"),
};

function within(max: number) {
  return (text: string, context: z.core.$RefinementCtx<string>) => {
    const length = lengthOf(text);
    if (length > max) context.addIssue({ code: "custom", message: "kernel.textTooLong", params: { length, max } });
  };
}

/** One line of at most `max` letters; null when it is empty. */
export function line(max: number) {
  return z
    .string()
    .default("")
    .transform(normaliseLine)
    .superRefine(within(max))
    .transform((text) => text || null);
}

/** Several lines of at most `max` letters; null when it is empty. */
export function text(max: number) {
  return z
    .string()
    .default("")
    .transform(normaliseText)
    .superRefine(within(max))
    .transform((value) => value || null);
}

/** One line that must not be empty. */
export function requiredLine(max: number, missing: ReasonCode) {
  return z
    .string(missing)
    .transform(normaliseLine)
    .superRefine(within(max))
    .refine((value) => value.length > 0, missing);
}

/** Several lines that must not be empty. */
export function requiredText(max: number, missing: ReasonCode) {
  return z
    .string(missing)
    .transform(normaliseText)
    .superRefine(within(max))
    .refine((value) => value.length > 0, missing);
}

/** What was typed for a day or term, as typed: the rules read it, since proposals depend on other days. */
export const typedField = z.string().default("").transform(normaliseLine).superRefine(within(MAX_NAME));

/** A whole number between two bounds; null when it is empty. */
export function wholeNumber(least: number, most: number, code: ReasonCode) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      const digits = typed.trim();
      if (digits === "") return null;
      const value = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
      if (value >= least && value <= most) return value;
      context.addIssue({ code: "custom", message: code, params: { least: String(least), most: String(most) } });
      return z.NEVER;
    });
}

/** A box that is ticked or not. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== "" && value !== "false");

/** Rows of a list, at most `max`. */
export function rowsOf<T extends z.ZodType>(row: T, max: number) {
  return z.array(row).max(max, "campaigns.tooManyRows").default([]);
}

/** Of the list page: the words searched for, the state, the order and the page, as the address has them; anything unknown is left out. */
export const listSchema = z.object({
  q: z.string().catch("").default("").transform(normaliseLine),
  status: z
    .enum([...CAMPAIGN_STATUSES, "DELETED"])
    .nullable()
    .catch(null)
    .default(null),
  sort: z.enum(["new", "name", "day"]).catch("new").default("new"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type ListInput = z.output<typeof listSchema>;

/** A new campaign: its name, and the campaign that it answers when it answers one. */
export const createSchema = z.object({
  id: idField,
  name: requiredLine(MAX_NAME, "campaigns.nameMissing"),
  parentId: optionalIdField,
});

export type CreateInput = z.output<typeof createSchema>;

/** The id of a list's row; one that is none of ours is replaced. */
export const rowId = z
  .string()
  .default("")
  .transform((id) => (isId(id) ? id : null));
