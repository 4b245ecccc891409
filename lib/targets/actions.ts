"use server";

import { action } from "@/lib/action";
import { linkPledge, removeTarget, saveSet, saveTarget, unlinkPledge } from "./mutations";
import { linkSchema, removeSchema, setSchema, targetSchema } from "./schema";

export const saveSetAction = action(setSchema, saveSet, { redirectTo: ({ id }) => `/targets#${id}` });

export const saveTargetAction = action(targetSchema, saveTarget, { redirectTo: ({ id }) => `/targets/${id}` });

export const removeTargetAction = action(removeSchema, removeTarget, { redirectTo: () => "/targets" });

export const linkPledgeAction = action(linkSchema, linkPledge, { message: "targets.page.linked" });

export const unlinkPledgeAction = action(linkSchema, unlinkPledge, { message: "targets.page.unlinked" });
