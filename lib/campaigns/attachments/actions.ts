"use server";

import { action } from "@/lib/action";
import { attachFile, detachFile } from "./mutations";
import { attachSchema, detachSchema } from "./schema";

export const attachFileAction = action(attachSchema, attachFile, { redirectTo: ({ id }) => `/campaigns/${id}/edit/sources#files` });

export const detachFileAction = action(detachSchema, detachFile, { redirectTo: ({ id }) => `/campaigns/${id}/edit/sources#files` });
