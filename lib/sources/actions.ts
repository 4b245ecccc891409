"use server";

import { action } from "@/lib/action";
import { removeSource, saveSource } from "./mutations";
import { removeSourceSchema, sourceSchema } from "./schema";

export const saveSourceAction = action(sourceSchema, saveSource, { redirectTo: ({ id }) => `/sources/${id}` });

export const removeSourceAction = action(removeSourceSchema, removeSource, { redirectTo: () => "/sources" });
