import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { ids } from "@/lib/pledges/fields/schema";
import { MOST_IN_BATCH } from "./constants";

/** Reports to be accepted together: those whose boxes stayed ticked. `batchId` is made with the page, so that sending twice is one batch. */
export const acceptManySchema = z.object({
  batchId: z.string("kernel.badRequest").refine(isId, "kernel.badRequest"),
  reportIds: ids(MOST_IN_BATCH),
});
export type AcceptMany = z.output<typeof acceptManySchema>;

/** A batch to be taken back. */
export const undoBatchSchema = z.object({ batchId: idField });
export type UndoBatch = z.output<typeof undoBatchSchema>;
