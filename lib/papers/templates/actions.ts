"use server";

import { action } from "@/lib/action";
import { keepUnknown, removeTemplate, uploadTemplate } from "./mutations";
import { templateStepSchema, uploadTemplateSchema } from "./schema";

export const uploadTemplateAction = action(uploadTemplateSchema, uploadTemplate, { redirectTo: () => "/papers" });

export const keepUnknownAction = action(templateStepSchema, keepUnknown, { redirectTo: () => "/papers" });

export const removeTemplateAction = action(templateStepSchema, removeTemplate, { redirectTo: () => "/papers" });
