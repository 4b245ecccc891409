import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { DAY_SESSIONS, MAX_TEXT } from "../constants";
import { requiredText, ticked, typedField, versionField } from "../schema";

const guard = { id: idField, version: versionField };

/** Opening the registration, putting away, deleting a draft, bringing one back: nothing but which one. */
export const guardSchema = z.object(guard);

/** Launching: the day of the launch as typed (empty = the one that is entered, else today), and its session. */
export const launchSchema = z.object({
  ...guard,
  launchDay: typedField,
  launchSession: z
    .enum(["", ...DAY_SESSIONS])
    .catch("")
    .default("")
    .transform((session) => (session === "" ? null : session)),
});

/** Closing needs a person's word that the final figures are in. */
export const closeSchema = z.object({ ...guard, confirmed: ticked });

/** Calling off needs a reason that units will read. */
export const cancelSchema = z.object({ ...guard, reason: requiredText(MAX_TEXT, "campaigns.cancelReasonMissing") });

export type GuardInput = z.output<typeof guardSchema>;
export type LaunchInput = z.output<typeof launchSchema>;
export type CloseInput = z.output<typeof closeSchema>;
export type CancelInput = z.output<typeof cancelSchema>;
