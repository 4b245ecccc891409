"use server";

import { action } from "@/lib/action";
import { recordList } from "./mutations";
import { takenListSchema } from "./schema";

export const recordListAction = action(takenListSchema, recordList);
