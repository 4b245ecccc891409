import { z } from "zod";
import { line, requiredLine, rowId, rowsOf, typedField, versionField, wholeNumber } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { MAX_NAME, MAX_ROUNDS, MAX_TURNS, SESSIONS } from "./constants";

const guard = { id: idField, version: versionField };

const facts = {
  name: requiredLine(MAX_NAME, "ceremonies.nameMissing"),
  /** As typed: the rules read it. */
  day: typedField,
  session: z
    .enum(["", ...SESSIONS])
    .catch("")
    .default("")
    .transform((session) => (session === "" ? null : session)),
  location: line(MAX_NAME),
  eventId: optionalIdField,
};

/** A new ceremony of a campaign; the id is made with the page. */
export const planSchema = z.object({ id: idField, campaignId: idField, ...facts });

/** Name, day and place of a ceremony. */
export const changeSchema = z.object({ ...guard, ...facts });

/** The event that a ceremony was part of; empty unties it. */
export const tieSchema = z.object({ ...guard, eventId: optionalIdField });

/** Beginning, renewing the address for screens, taking away: nothing but which one. */
export const guardSchema = z.object(guard);

/** The running order as the form has it: a unit names its round by the round's row. */
export const arrangeSchema = z.object({
  ...guard,
  rounds: rowsOf(z.object({ id: rowId, name: line(MAX_NAME) }), MAX_ROUNDS),
  turns: rowsOf(
    z.object({
      organizationId: idField,
      round: wholeNumber(0, MAX_ROUNDS, "ceremonies.roundUnclear"),
      place: wholeNumber(1, MAX_TURNS, "ceremonies.placeUnclear"),
    }),
    MAX_TURNS,
  ),
});

export type PlanInput = z.output<typeof planSchema>;
export type ChangeInput = z.output<typeof changeSchema>;
export type TieInput = z.output<typeof tieSchema>;
export type GuardInput = z.output<typeof guardSchema>;
export type ArrangeInput = z.output<typeof arrangeSchema>;
