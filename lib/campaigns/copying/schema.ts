import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { MAX_NAME } from "../constants";
import { requiredLine } from "../schema";

/** A new draft made from an earlier campaign of the place, or from one above that it answers. */
export const copySchema = z.object({ id: idField, sourceId: idField, name: requiredLine(MAX_NAME, "campaigns.nameMissing") });

export type CopyInput = z.output<typeof copySchema>;
