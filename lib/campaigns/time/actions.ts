"use server";

import { action } from "@/lib/action";
import { saveTime } from "./mutations";
import { timeSchema } from "./schema";

export const saveTimeAction = action(timeSchema, saveTime, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/blocks` : null),
});
