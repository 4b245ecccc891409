"use server";

import { action } from "@/lib/action";
import { extendOccasion } from "./mutations";
import { extendSchema } from "./schema";

export const extendOccasionAction = action(extendSchema, extendOccasion, { redirectTo: ({ id }) => `/campaigns/${id}#occasions` });
