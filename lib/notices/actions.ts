"use server";

import { action } from "@/lib/action";
import { markRead } from "./mutations";
import { noticeMarkSchema } from "./schema";

export const markNoticesAction = action(noticeMarkSchema, markRead, { redirectTo: ({ href }) => href });
