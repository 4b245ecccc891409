"use server";

import { action } from "@/lib/action";
import { recallReport, sendReport } from "./mutations";
import { recallSchema, sendSchema } from "./sending/schema";

export const sendReportAction = action(sendSchema, sendReport, { redirectTo: ({ id }) => `/reports/${id}?sent=1` });
export const sendDutyAction = action(sendSchema, sendReport, { redirectTo: ({ id }) => `/today?sent=${id}` });
export const recallReportAction = action(recallSchema, recallReport, { redirectTo: ({ id }) => `/reports/${id}` });
