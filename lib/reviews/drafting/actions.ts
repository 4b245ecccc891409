"use server";

import { action } from "@/lib/action";
import { reviewIdSchema } from "../schema";
import { draftReview } from "./mutations";

export const draftReviewAction = action(reviewIdSchema, draftReview, { redirectTo: ({ id }) => `/reviews/${id}` });
