"use server";

import { action } from "@/lib/action";
import { declareDay, removeDay, takeProposed } from "./mutations";
import { declareSchema, removeSchema, takeProposedSchema } from "./schema";

const toYear = ({ year }: { readonly year: number }) => `/holidays?year=${year}`;

export const declareDayAction = action(declareSchema, declareDay, { redirectTo: toYear });
export const takeProposedAction = action(takeProposedSchema, takeProposed, { redirectTo: toYear });
export const removeDayAction = action(removeSchema, removeDay, { redirectTo: toYear });
