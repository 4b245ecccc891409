import { z } from "zod";
import { normaliseLine } from "@/lib/kernel/text";
import { helpSchema, nameSchema } from "@/lib/organizations/schema";
import { fullNameSchema, loginSchema, postSchema } from "@/lib/people/schema";

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "true");

/** The place at the top of an installation's tree, and the person who administers it first. */
export const firstPlaceSchema = z.object({
  placeKind: z.enum(["WARD", "PROVINCE", "NATION"], "setup.kindMissing"),
  placeName: nameSchema,
  helpContact: helpSchema,
  fullName: fullNameSchema,
  login: loginSchema,
  post: postSchema,
  password: z.string("people.passwordMissing").min(1, "people.passwordMissing").max(1_000, "people.passwordTooLong"),
  /** The administrator is also the emulation official, as in most wards. */
  alsoOfficial: ticked,
  /** The post of the second role; that of the first when it is left empty. */
  officialPost: z
    .string()
    .optional()
    .transform((text) => normaliseLine(text ?? "") || undefined)
    .pipe(postSchema.optional()),
});

export const setUpSchema = z.object({
  code: z.string("setup.codeMissing").trim().min(1, "setup.codeMissing").max(100, "setup.codeWrong"),
  ...firstPlaceSchema.shape,
  trusted: ticked,
});

export type FirstPlaceInput = z.output<typeof firstPlaceSchema>;
export type SetUpInput = z.output<typeof setUpSchema>;
