"use server";

import { action } from "@/lib/action";
import { endCeremony } from "./mutations";
import { endSchema } from "./schema";

export const endCeremonyAction = action(endSchema, endCeremony, { redirectTo: ({ id }) => `/ceremonies/${id}/minutes` });
