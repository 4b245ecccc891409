import { z } from "zod";
import { idField } from "@/lib/forms/schema";

/** Reminding all units of a campaign that have not sent their covenant. */
export const remindSchema = z.object({ campaignId: idField });

export type RemindInput = z.output<typeof remindSchema>;
