"use server";

import { action } from "@/lib/action";
import { saveBases } from "./mutations";
import { basesSchema } from "./schema";

export const saveBasesAction = action(basesSchema, saveBases, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/occasions` : null),
});
