import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { lengthOf, normaliseLine, normaliseText } from "@/lib/kernel/text";
import { MAX_CODE, MAX_HELP, MAX_NAME } from "./constants";
import { PLACE_KINDS, UNIT_KINDS } from "./types";

const id = z.string().refine(isId, "access.notFound");
const version = z.coerce.number().int().positive();

/** A name as it is stored: one line, composed, 1–200 characters. */
export const nameSchema = z
  .string("organizations.nameMissing")
  .transform(normaliseLine)
  .refine((name) => name.length > 0, "organizations.nameMissing")
  .refine((name) => lengthOf(name) <= MAX_NAME, "organizations.nameTooLong");

const code = z
  .string()
  .default("")
  .transform(normaliseLine)
  .refine((text) => text.length <= MAX_CODE, "organizations.codeTooLong")
  .transform((text) => text || null);

/** Whom to ask for help; empty means that the place's own is shown. */
export const helpSchema = z
  .string()
  .default("")
  .transform(normaliseText)
  .refine((text) => lengthOf(text) <= MAX_HELP, "organizations.helpTooLong")
  .transform((text) => text || null);

export const createSchema = z.object({
  id,
  parentId: id,
  kind: z.enum([...PLACE_KINDS, ...UNIT_KINDS], "organizations.kindMissing"),
  name: nameSchema,
  code,
  helpContact: helpSchema,
});

export const changeSchema = z.object({ id, version, name: nameSchema, code, helpContact: helpSchema });

const STEP = /^([0-9a-f-]{36}):(up|down)$/;

/** One of many buttons of one form: which row, and whether it goes up or down. */
export const moveSchema = z.object({
  step: z.string("access.notFound").transform((text, context) => {
    const [, moving = "", direction] = STEP.exec(text) ?? [];
    if (isId(moving)) return { id: moving, direction: direction === "up" ? ("up" as const) : ("down" as const) };
    context.addIssue({ code: "custom", message: "access.notFound" });
    return z.NEVER;
  }),
});

export const removeSchema = z.object({ id, version });

export const restoreSchema = z.object({ id, version });

export type CreateInput = z.output<typeof createSchema>;
export type ChangeInput = z.output<typeof changeSchema>;
export type MoveInput = z.output<typeof moveSchema>["step"];
export type RemoveInput = z.output<typeof removeSchema>;
