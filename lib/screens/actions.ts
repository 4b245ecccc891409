"use server";

import { action } from "@/lib/action";
import { addItem, changeScreen, createScreen, moveItem, removeScreen, renewKey } from "./mutations";
import { addItemSchema, changeScreenSchema, createScreenSchema, moveItemSchema, screenStepSchema } from "./schema";

export const createScreenAction = action(createScreenSchema, createScreen, { redirectTo: ({ id }) => `/screens/${id}` });
export const changeScreenAction = action(changeScreenSchema, changeScreen, { message: "screens.saved" });
export const renewKeyAction = action(screenStepSchema, renewKey, { redirectTo: ({ id }) => `/screens/${id}#address` });
export const removeScreenAction = action(screenStepSchema, removeScreen, { redirectTo: () => "/screens" });
export const addItemAction = action(addItemSchema, addItem, { redirectTo: ({ id }) => `/screens/${id}#playlist` });
export const moveItemAction = action(moveItemSchema, moveItem, { redirectTo: ({ id }) => `/screens/${id}#playlist` });
