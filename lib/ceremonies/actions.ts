"use server";

import { action } from "@/lib/action";
import { arrangeCeremony, changeCeremony, discardCeremony, planCeremony, renewDisplay, startCeremony, tieCeremonyEvent } from "./mutations";
import { arrangeSchema, changeSchema, guardSchema, planSchema, tieSchema } from "./schema";

export const planCeremonyAction = action(planSchema, planCeremony, { redirectTo: ({ id }) => `/ceremonies/${id}` });
export const changeCeremonyAction = action(changeSchema, changeCeremony, { redirectTo: ({ id }) => `/ceremonies/${id}` });
export const arrangeCeremonyAction = action(arrangeSchema, arrangeCeremony, { redirectTo: ({ id }) => `/ceremonies/${id}` });
export const startCeremonyAction = action(guardSchema, startCeremony, { redirectTo: ({ id }) => `/ceremonies/${id}/tablet` });
export const renewDisplayAction = action(guardSchema, renewDisplay, { message: "ceremonies.display.renewed" });
export const discardCeremonyAction = action(guardSchema, discardCeremony, { redirectTo: () => "/ceremonies" });
export const tieCeremonyEventAction = action(tieSchema, tieCeremonyEvent, { redirectTo: ({ id }) => `/ceremonies/${id}` });
