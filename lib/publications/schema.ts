import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import type { ReasonCode } from "@/lib/kernel/reasons";
import { lengthOf, normaliseLine, normaliseText } from "@/lib/kernel/text";
import { CAMPAIGN_PARTS, MAX_CAPTION, MAX_PHOTOS, MAX_REASON, PHOTO_PHASES, PLEDGE_PARTS } from "./constants";
import type { Part } from "./types";

/** The version that a form was built on; 0 = not published yet. */
const versionField = z.coerce.number("access.conflict").int("access.conflict").min(0, "access.conflict");

function shortText(max: number, normalise: (text: string) => string) {
  return z
    .string()
    .default("")
    .transform(normalise)
    .superRefine((text, context) => {
      const length = lengthOf(text);
      if (length > max) context.addIssue({ code: "custom", message: "kernel.textTooLong", params: { length, max } });
    });
}

/** One line that must be there. */
export function neededLine(max: number, missing: ReasonCode) {
  return shortText(max, normaliseLine).refine((text) => text !== "", missing);
}

/** Several lines that must be there. */
export function neededText(missing: ReasonCode) {
  return shortText(MAX_REASON, normaliseText).refine((text) => text !== "", missing);
}

const PARTS = [...new Set<Part>([...CAMPAIGN_PARTS, ...PLEDGE_PARTS])];

const photoSchema = z.object({
  fileId: idField,
  chosen: z.string().optional(),
  phase: z.enum(PHOTO_PHASES).nullable().catch(null),
  caption: shortText(MAX_CAPTION, normaliseLine).transform((text) => text || null),
});

/** What an official chose to show of a subject: unknown parts are left out, photos that are not ticked too. */
export const choiceSchema = z.object({
  parts: z
    .union([z.array(z.string()), z.string().transform((part) => [part])])
    .catch([])
    .default([])
    .transform((typed) => PARTS.filter((part) => typed.includes(part))),
  photos: z
    .array(photoSchema)
    .default([])
    .transform((rows) => rows.filter(({ chosen }) => chosen !== undefined).map(({ chosen: _chosen, ...photo }) => photo))
    .pipe(
      z
        .array(z.object({ fileId: z.string(), phase: z.enum(PHOTO_PHASES).nullable(), caption: z.string().nullable() }))
        .max(MAX_PHOTOS, "publications.tooManyPhotos"),
    ),
});

const subjectFields = { subject: z.enum(["CAMPAIGN", "PLEDGE"], "access.notFound"), subjectId: idField };

/** Publishing what the preview showed: `contentHash` names what was seen; `photosChecked` = nobody in the pictures objects. */
export const publishSchema = choiceSchema.extend({
  ...subjectFields,
  version: versionField,
  contentHash: z.string("access.conflict"),
  photosChecked: z.string().optional(),
});

/** Taking a publication back, with the reason. */
export const withdrawSchema = z.object({
  id: idField,
  version: versionField,
  reason: neededText("publications.reasonMissing"),
});

export type PublishInput = z.output<typeof publishSchema>;
export type WithdrawInput = z.output<typeof withdrawSchema>;
