"use server";

import { action } from "@/lib/action";
import { signFromForm } from "./mutations";
import { signingSchema } from "./schema";

export const signCovenantAction = action(signingSchema, signFromForm, { redirectTo: ({ id }) => `/covenants/${id}?done=signed` });
