"use server";

import { action } from "@/lib/action";
import { handOverUnit } from "./mutations";
import { handOverSchema } from "./schema";

export const handOverAction = action(handOverSchema, handOverUnit);
