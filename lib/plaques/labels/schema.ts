import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { MAX_LABELS, SHEET_KEYS } from "./constants";

const one = z.union([z.string(), z.array(z.string()).transform((list) => list[0] ?? "")]);

/** The address of the label sheets: which sheet, from which label on, and which plaques; null = all of them. */
export const labelQuerySchema = z.object({
  sheet: one.pipe(z.enum(SHEET_KEYS)).catch("l14").default("l14"),
  start: z.coerce.number().int().min(1).max(21).catch(1).default(1),
  plaque: z
    .union([z.string().transform((id) => [id]), z.array(z.string())])
    .transform((ids) => ids.filter(isId).slice(0, MAX_LABELS))
    .nullable()
    .catch(null)
    .default(null),
});
