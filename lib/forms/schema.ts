import { z } from "zod";
import { isId } from "@/lib/kernel/ids";

/** An id of ours; anything else is answered like a missing record. */
export const idField = z.string("access.notFound").refine(isId, "access.notFound");

/** An id, or null where the form left the choice empty. */
export const optionalIdField = z
  .string()
  .nullish()
  .transform((id) => id || null)
  .refine((id) => id === null || isId(id), "access.notFound");
