"use server";

import { action } from "@/lib/action";
import { dropReview, saveReview } from "./mutations";
import { reviewIdSchema, reviewSchema } from "./schema";

export const saveReviewAction = action(reviewSchema, saveReview, { redirectTo: ({ id }) => `/reviews/${id}` });

export const dropReviewAction = action(reviewIdSchema, dropReview, { redirectTo: () => "/reviews" });
