"use server";

import { action } from "@/lib/action";
import { acceptReport, returnReport, undoReport } from "./mutations";
import { reportStepSchema, returnSchema } from "./schema";

export const acceptReportAction = action(reportStepSchema, acceptReport, { redirectTo: ({ id }) => `/reports/${id}?reviewed=1` });
export const returnReportAction = action(returnSchema, returnReport, { redirectTo: ({ id }) => `/reports/${id}?reviewed=1` });
export const undoReportAction = action(reportStepSchema, undoReport, { redirectTo: ({ id }) => `/reports/${id}` });
