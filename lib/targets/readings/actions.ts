"use server";

import { action } from "@/lib/action";
import { addReading } from "./mutations";
import { readingSchema } from "./schema";

export const addReadingAction = action(readingSchema, addReading, { redirectTo: ({ targetId }) => `/targets/${targetId}#readings` });
