"use server";

import { action } from "@/lib/action";
import { removeIndicator, saveIndicator } from "./mutations";
import { indicatorSchema, removeIndicatorSchema } from "./schema";

export const saveIndicatorAction = action(indicatorSchema, saveIndicator, { redirectTo: ({ id }) => `/indicators#${id}` });

export const removeIndicatorAction = action(removeIndicatorSchema, removeIndicator, { redirectTo: () => "/indicators" });
