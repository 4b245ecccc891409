"use server";

import { action } from "@/lib/action";
import { remindUnsent } from "./mutations";
import { remindSchema } from "./schema";

export const remindAction = action(remindSchema, remindUnsent, { message: "covenants.board.reminded" });
