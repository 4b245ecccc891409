"use server";

import { action } from "@/lib/action";
import { amend, approve, dropAmendment, recall, returnToUnit, submit } from "./mutations";
import { amendSchema, reasonedStepSchema, stepSchema } from "./schema";

export const submitAction = action(stepSchema, submit, { redirectTo: ({ id }) => `/covenants/${id}?done=submitted` });

export const recallAction = action(stepSchema, recall, { redirectTo: ({ id }) => `/covenants/${id}/edit` });

export const approveAction = action(stepSchema, approve, { message: "covenants.review.approved" });

export const returnAction = action(reasonedStepSchema, returnToUnit, { message: "covenants.review.returned" });

export const amendAction = action(amendSchema, amend, { redirectTo: ({ id }) => `/covenants/${id}/edit` });

export const dropAmendmentAction = action(stepSchema, dropAmendment, { redirectTo: ({ id }) => `/covenants/${id}` });
