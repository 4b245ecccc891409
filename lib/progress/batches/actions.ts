"use server";

import { action } from "@/lib/action";
import { acceptMany, undoBatch } from "./mutations";
import { acceptManySchema, undoBatchSchema } from "./schema";

export const acceptManyAction = action(acceptManySchema, acceptMany, {
  redirectTo: ({ accepted, skipped }) => `/reports?view=periodic&accepted=${accepted}&skipped=${skipped}`,
});
export const undoBatchAction = action(undoBatchSchema, undoBatch, {
  redirectTo: ({ undone, kept }) => `/reports?view=periodic&undone=${undone}&kept=${kept}`,
});
