import { z } from "zod";
import { ROLES } from "@/lib/access/roles";
import { idField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { lengthOf, normaliseLine } from "@/lib/kernel/text";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import { MAX_PERSON_NAME, MAX_POST } from "./constants";
import { parseLogin } from "./domain";

/** The version on which a form was built. */
export const versionField = z.coerce.number().int().positive();

/** A person's name as it is stored: one line, composed, 1–120 characters. */
export const fullNameSchema = z
  .string("people.nameMissing")
  .transform(normaliseLine)
  .refine((name) => name.length > 0, "people.nameMissing")
  .refine((name) => lengthOf(name) <= MAX_PERSON_NAME, "people.nameTooLong");

/** A post as it is shown and signed with. */
export const postSchema = z
  .string("people.postMissing")
  .transform(normaliseLine)
  .refine((post) => post.length > 0, "people.postMissing")
  .refine((post) => lengthOf(post) <= MAX_POST, "people.postTooLong");

/** A new sign-in name, in the form in which it is stored. */
export const loginSchema = z.string("people.loginMissing").transform((text, context) => {
  const login = parseLogin(text);
  if (login.ok) return login.value;
  const [reason] = login.reasons;
  context.addIssue({ code: "custom", message: reason.code, ...(reason.params ? { params: reason.params } : {}) });
  return z.NEVER;
});

/** A day as it was typed ("31/03/2025", "31.3.2025"). */
export const dayField = z.string("kernel.dayUnclear").transform((text, context) => {
  const day = parseTypedDay(text);
  if (day.ok) return day.value;
  const [reason] = day.reasons;
  context.addIssue({ code: "custom", message: reason.code, ...(reason.params ? { params: reason.params } : {}) });
  return z.NEVER;
});

/** A day as it was typed, or null when the field was left empty. */
export const optionalDayField = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .pipe(dayField.nullable());

export const createAccountSchema = z.object({
  id: idField,
  membershipId: idField,
  organizationId: z.string("people.unitMissing").refine(isId, "people.unitMissing"),
  fullName: fullNameSchema,
  login: loginSchema,
  role: z.enum(ROLES, "people.roleMissing"),
  post: postSchema,
  fromDay: optionalDayField,
});

export const renamePersonSchema = z.object({ id: idField, version: versionField, fullName: fullNameSchema, login: loginSchema });

export const disableSchema = z.object({ id: idField, version: versionField });

export type CreateAccountInput = z.output<typeof createAccountSchema>;
export type RenamePersonInput = z.output<typeof renamePersonSchema>;
export type DisableInput = z.output<typeof disableSchema>;
