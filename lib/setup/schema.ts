import { z } from "zod";
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
});

export const setUpSchema = firstPlaceSchema.extend({
  code: z.string("setup.codeMissing").trim().min(1, "setup.codeMissing").max(100, "setup.codeWrong"),
  trusted: ticked,
});

export type FirstPlaceInput = z.output<typeof firstPlaceSchema>;
export type SetUpInput = z.output<typeof setUpSchema>;
