"use server";

import { action } from "@/lib/action";
import { copyCampaign } from "./mutations";
import { copySchema } from "./schema";

export const copyCampaignAction = action(copySchema, copyCampaign, { redirectTo: ({ id }) => `/campaigns/${id}/edit/basics` });
