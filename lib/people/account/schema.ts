import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { fullNameSchema, versionField } from "../schema";

export const switchSchema = z.object({ membershipId: idField });

export const ownNameSchema = z.object({ version: versionField, fullName: fullNameSchema });

export const changePasswordSchema = z.object({
  oldPassword: z.string("people.passwordMissing").min(1, "people.passwordMissing").max(1_000, "people.passwordWrong"),
  password: z.string("people.passwordMissing").min(1, "people.passwordMissing").max(1_000, "people.passwordTooLong"),
});

export const deviceSchema = z.object({ id: idField });

export const nothingSchema = z.object({});

export type SwitchInput = z.output<typeof switchSchema>;
export type OwnNameInput = z.output<typeof ownNameSchema>;
export type ChangePasswordInput = z.output<typeof changePasswordSchema>;
export type DeviceInput = z.output<typeof deviceSchema>;
