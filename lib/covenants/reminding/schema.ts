import { z } from "zod";
import { isId } from "@/lib/kernel/ids";

/** Reminding all units of a campaign that have not sent their covenant. */
export const remindSchema = z.object({ campaignId: z.string("access.notFound").refine(isId, "access.notFound") });

export type RemindInput = z.output<typeof remindSchema>;
