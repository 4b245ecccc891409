"use server";

import { action } from "@/lib/action";
import { changeFeed } from "./mutations";
import { feedStepSchema } from "./schema";

export const changeFeedAction = action(feedStepSchema, changeFeed, { redirectTo: () => "/account/calendar" });
