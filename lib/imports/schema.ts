import { z } from "zod";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { HEADER_DEPTH, IMPORT_KINDS, MONEY_UNITS, OUTCOMES } from "./constants";

const COLUMNS = 200;
const LINES = 100_000;

/** The version on which a form was built. */
const versionField = z.coerce.number("access.conflict").int("access.conflict").positive("access.conflict");

/** A file to be read: what it holds, and what it belongs to. */
export const uploadSchema = z.object({
  id: idField,
  kind: z.enum(IMPORT_KINDS, "imports.kindMissing"),
  campaignId: optionalIdField,
  targetSetId: optionalIdField,
  file: z.instanceof(File, { error: "imports.fileMissing" }).refine((file) => file.size > 0 || file.name !== "", "imports.fileMissing"),
});
export type UploadInput = z.output<typeof uploadSchema>;

const column = z
  .string("kernel.badRequest")
  .regex(/^(?:|[A-Za-z]{1,30})$/, "kernel.badRequest")
  .transform((key) => key || null);

/** How a sheet is to be understood; lines count from 1, as people see them. */
export const readingSchema = z.object({
  id: idField,
  version: versionField,
  sheet: z.coerce.number("kernel.badRequest").int().min(0).max(50),
  line: z.coerce
    .number("kernel.numberUnclear")
    .int("kernel.numberUnclear")
    .min(1, "kernel.numberUnclear")
    .max(LINES, "kernel.numberUnclear"),
  depth: z.coerce.number("kernel.badRequest").int().min(1).max(HEADER_DEPTH),
  moneyUnit: z.enum(MONEY_UNITS, "kernel.badRequest"),
  columns: z
    .unknown()
    .transform((raw): unknown[] => (raw === undefined ? [] : [raw].flat()))
    .pipe(z.array(column).max(COLUMNS, "kernel.badRequest")),
});
export type ReadingInput = z.output<typeof readingSchema>;

/** One step with an import as it was on the screen. `isOwnFile`: somebody said that a file headed by another place's name is this place's. */
export const stepSchema = z.object({
  id: idField,
  version: versionField,
  isOwnFile: z.unknown().transform((raw) => raw === "on" || raw === "true"),
});
export type StepInput = z.output<typeof stepSchema>;

const one = z.union([z.string(), z.array(z.string()).transform((list) => list[0] ?? "")]);

/** The address of an import: which lines are shown, from which page. */
export const importQuerySchema = z.object({
  show: one.pipe(z.enum(OUTCOMES)).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
});

/** The address of the form: what is to be brought in, for which campaign or set. */
export const newQuerySchema = z.object({
  kind: one.pipe(z.enum(IMPORT_KINDS)).nullable().catch(null).default(null),
  campaign: one.nullable().catch(null).default(null),
  set: one.nullable().catch(null).default(null),
});
