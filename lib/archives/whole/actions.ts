"use server";

import { action } from "@/lib/action";
import { takeWhole } from "./mutations";
import { takeWholeSchema } from "./schema";

export const takeWholeAction = action(takeWholeSchema, takeWhole);
