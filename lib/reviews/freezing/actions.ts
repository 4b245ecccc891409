"use server";

import { action } from "@/lib/action";
import { freezeReview } from "./mutations";
import { freezeSchema } from "./schema";

export const freezeReviewAction = action(freezeSchema, freezeReview, { redirectTo: ({ id }) => `/reviews/${id}` });
