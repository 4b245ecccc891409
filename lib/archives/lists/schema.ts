import { z } from "zod";
import { EXPORT_FORMATS, MOST_LINES, PERSONAL_LISTS } from "@/lib/exports/constants";

/** A list of people that was taken along: which, as what, how many lines. */
export const takenListSchema = z.object({
  list: z.enum(PERSONAL_LISTS, "kernel.badRequest"),
  format: z.enum(EXPORT_FORMATS, "kernel.badRequest"),
  count: z.coerce.number("kernel.badRequest").int("kernel.badRequest").min(0, "kernel.badRequest").max(MOST_LINES, "kernel.badRequest"),
});
export type TakenList = z.output<typeof takenListSchema>;
