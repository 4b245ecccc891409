"use server";

import { action } from "@/lib/action";
import { saveContents } from "./mutations";
import { contentsSchema } from "./schema";

export const saveContentsAction = action(contentsSchema, saveContents, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/bases` : null),
});
