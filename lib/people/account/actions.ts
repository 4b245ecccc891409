"use server";

import { action } from "@/lib/action";
import { endBrowserSession, startBrowserSession } from "@/lib/auth/session";
import { changeOwnName, changePassword, signOutDevice, signOutEverywhere, switchMembership } from "./mutations";
import { changePasswordSchema, deviceSchema, nothingSchema, ownNameSchema, switchSchema } from "./schema";

export const switchMembershipAction = action(switchSchema, switchMembership, { redirectTo: () => "/" });

export const changeOwnNameAction = action(ownNameSchema, changeOwnName, { message: "people.account.nameSaved" });

export const changePasswordAction = action(
  changePasswordSchema,
  async (actor, input) => {
    const changed = await changePassword(actor, input);
    if (changed.ok) await startBrowserSession(changed.value.sessionId, changed.value.trusted);
    return changed;
  },
  { message: "people.account.passwordSaved" },
);

export const signOutDeviceAction = action(deviceSchema, signOutDevice, { message: "people.account.deviceOut" });

export const signOutEverywhereAction = action(
  nothingSchema,
  async (actor) => {
    const done = await signOutEverywhere(actor);
    await endBrowserSession();
    return done;
  },
  { redirectTo: () => "/login" },
);
