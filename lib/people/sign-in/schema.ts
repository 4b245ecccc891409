import { z } from "zod";
import { normaliseLogin } from "../domain";
import { safeNext } from "./domain";

export const signInSchema = z.object({
  login: z
    .string("people.loginMissing")
    .max(200, "people.signInFailed")
    .transform(normaliseLogin)
    .refine((login) => login !== "", "people.loginMissing"),
  password: z.string("people.passwordMissing").min(1, "people.passwordMissing").max(1_000, "people.signInFailed"),
  trusted: z
    .string()
    .optional()
    .transform((ticked) => ticked === "true"),
  next: z
    .string()
    .optional()
    .transform((text) => safeNext(text ?? "/")),
});

export const signOutSchema = z.object({});

export type SignInInput = z.output<typeof signInSchema>;
