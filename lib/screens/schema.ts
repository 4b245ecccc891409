import { z } from "zod";
import { idField as id } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { addReason, choice, optionalLine, optionalNumber, optionalText, requiredLine } from "@/lib/pledges/fields/schema";
import { LIMITS, SLIDE_KINDS } from "./constants";

const version = z.coerce.number("access.conflict").int("access.conflict");

/** A whole number of a form within limits; blank = `fallback`. */
function whole(least: number, most: number, fallback: number | null) {
  return optionalNumber().transform((value, context) => {
    if (value === null) return fallback;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    addReason(context, { code: "screens.numberOutside", params: { least, most } });
    return z.NEVER;
  });
}

const side = whole(LIMITS.sideLeast, LIMITS.sideMost, null);

const settings = {
  name: requiredLine(LIMITS.name, "screens.nameMissing"),
  width: side,
  height: side,
  safeArea: whole(0, LIMITS.safeAreaMost, 3).transform((value) => value ?? 3),
  theme: choice(["DARK", "LIGHT"], "screens.themeMissing"),
  seconds: whole(LIMITS.secondsLeast, LIMITS.secondsMost, 12).transform((value) => value ?? 12),
};

/** A new screen; the id is made by the form. */
export const createScreenSchema = z.object({ id: z.string("kernel.badRequest").refine(isId, "kernel.badRequest"), ...settings });
export type CreateScreenInput = z.output<typeof createScreenSchema>;

export const changeScreenSchema = z.object({ id, version, ...settings });
export type ChangeScreenInput = z.output<typeof changeScreenSchema>;

/** A screen as it was seen: a new key, or taking it away. */
export const screenStepSchema = z.object({ id, version });
export type ScreenStep = z.output<typeof screenStepSchema>;

const someId = z
  .string()
  .optional()
  .transform((value) => (value && isId(value) ? value : null));

/** One more entry of a playlist. */
export const addItemSchema = z.object({
  id,
  version,
  kind: choice(SLIDE_KINDS, "screens.kindMissing"),
  campaignId: someId,
  pledgeId: someId,
  heading: optionalLine(LIMITS.heading),
  text: optionalText(LIMITS.text),
});
export type AddItemInput = z.output<typeof addItemSchema>;

/** An entry moved or taken out: "<item>:up", "<item>:down", "<item>:remove". */
export const moveItemSchema = z.object({
  id,
  version,
  step: z
    .string("kernel.badRequest")
    .regex(/^[0-9a-f-]{36}:(up|down|remove)$/, "kernel.badRequest")
    .transform((step) => {
      const [itemId = "", move = ""] = step.split(":");
      return { itemId, move: move as "up" | "down" | "remove" };
    }),
});
export type MoveItemInput = z.output<typeof moveItemSchema>;
