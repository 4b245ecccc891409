"use server";

import { action } from "@/lib/action";
import { answerExplanation, askExplanation, decideExplanation, withdrawExplanation } from "./mutations";
import { answerSchema, askSchema, decideSchema, withdrawSchema } from "./schema";

export const askAction = action(askSchema, askExplanation, { redirectTo: ({ id }) => `/explanations/${id}` });
export const answerAction = action(answerSchema, answerExplanation, { redirectTo: ({ id }) => `/explanations/${id}` });
export const decideAction = action(decideSchema, decideExplanation, { redirectTo: ({ id }) => `/explanations/${id}` });
export const withdrawAction = action(withdrawSchema, withdrawExplanation, { redirectTo: ({ id }) => `/explanations/${id}` });
