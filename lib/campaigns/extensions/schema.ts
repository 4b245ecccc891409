import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { MAX_LINE, MAX_TEXT } from "../constants";
import { requiredLine, requiredText, typedField, versionField } from "../schema";

/** Moving the day of an occasion after the launch: the new day as typed, why, and by which decision. `extensionId` is made by the form. */
export const extendSchema = z.object({
  id: idField,
  version: versionField,
  extensionId: idField,
  occasionId: idField,
  newDay: typedField,
  reason: requiredText(MAX_TEXT, "campaigns.extendReasonMissing"),
  decision: requiredLine(MAX_LINE, "campaigns.decisionMissing"),
});

export type ExtendInput = z.output<typeof extendSchema>;
