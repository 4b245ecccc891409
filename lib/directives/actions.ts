"use server";

import { action } from "@/lib/action";
import { answerDirective, closeDirective, removeDirective, saveDirective } from "./mutations";
import { answerSchema, closeSchema, directiveSchema, removeDirectiveSchema } from "./schema";

export const saveDirectiveAction = action(directiveSchema, saveDirective, { redirectTo: ({ id }) => `/directives/${id}` });

export const answerDirectiveAction = action(answerSchema, answerDirective, { redirectTo: ({ id }) => `/directives/${id}` });

export const closeDirectiveAction = action(closeSchema, closeDirective, { redirectTo: ({ id }) => `/directives/${id}` });

export const removeDirectiveAction = action(removeDirectiveSchema, removeDirective, { redirectTo: () => "/directives" });
