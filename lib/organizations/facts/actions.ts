"use server";

import { action } from "@/lib/action";
import { saveFacts } from "./mutations";
import { factsSchema } from "./schema";

export const saveFactsAction = action(factsSchema, saveFacts, { redirectTo: ({ id }) => `/units/${id}` });
