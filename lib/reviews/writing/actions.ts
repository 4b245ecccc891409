"use server";

import { action } from "@/lib/action";
import { saveSection } from "./mutations";
import { sectionSchema } from "./schema";

export const saveSectionAction = action(sectionSchema, saveSection, { redirectTo: ({ id, reviewId }) => `/reviews/${reviewId}#${id}` });
