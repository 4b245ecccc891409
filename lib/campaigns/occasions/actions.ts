"use server";

import { action } from "@/lib/action";
import { saveOccasions } from "./mutations";
import { occasionsSchema } from "./schema";

export const saveOccasionsAction = action(occasionsSchema, saveOccasions, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/time` : null),
});
