import { z } from "zod";
import { line, rowsOf, versionField } from "@/lib/campaigns/schema";
import { idField } from "@/lib/forms/schema";
import { MAX_REASON, MAX_TURNS } from "../constants";

/** Ending a ceremony: why each unit that has not signed did not, where somebody knows. */
export const endSchema = z.object({
  id: idField,
  version: versionField,
  reasons: rowsOf(z.object({ organizationId: idField, reason: line(MAX_REASON) }), MAX_TURNS),
});

export type EndInput = z.output<typeof endSchema>;
