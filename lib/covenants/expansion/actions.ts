"use server";

import { action } from "@/lib/action";
import { expand, previewExpansion } from "./mutations";
import { expansionSchema } from "./schema";

export const expandBlockAction = action(expansionSchema, (actor, { isFinal, ...input }) =>
  isFinal ? expand(actor, input) : previewExpansion(actor, input),
);
