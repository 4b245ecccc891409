"use server";

import { action } from "@/lib/action";
import { changeOrganization, createOrganization, moveOrganization, removeOrganization, restoreOrganization } from "./mutations";
import { changeSchema, createSchema, moveSchema, removeSchema, restoreSchema } from "./schema";

export const createOrganizationAction = action(createSchema, createOrganization, { redirectTo: ({ id }) => `/units/${id}` });

export const changeOrganizationAction = action(changeSchema, changeOrganization, { message: "organizations.unit.saved" });

export const moveOrganizationAction = action(moveSchema, (actor, { step }) => moveOrganization(actor, step));

export const removeOrganizationAction = action(removeSchema, removeOrganization, { redirectTo: ({ id }) => `/units/${id}` });

export const restoreOrganizationAction = action(restoreSchema, restoreOrganization, { redirectTo: ({ id }) => `/units/${id}` });
