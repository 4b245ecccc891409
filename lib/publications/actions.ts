"use server";

import { action } from "@/lib/action";
import { pageOf } from "./domain";
import { publish, withdraw } from "./mutations";
import { publishSchema, withdrawSchema } from "./schema";

export const publishAction = action(publishSchema, publish, { redirectTo: pageOf });
export const withdrawAction = action(withdrawSchema, withdraw, { redirectTo: pageOf });
