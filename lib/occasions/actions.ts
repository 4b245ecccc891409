"use server";

import { action } from "@/lib/action";
import { removeOccasion, saveOccasion } from "./mutations";
import { occasionSchema, removeOccasionSchema } from "./schema";

export const saveOccasionAction = action(occasionSchema, saveOccasion, { redirectTo: ({ id }) => `/occasions/${id}` });

export const removeOccasionAction = action(removeOccasionSchema, removeOccasion, { redirectTo: () => "/occasions" });
