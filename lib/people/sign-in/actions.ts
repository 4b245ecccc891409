"use server";

import { visitorAction } from "@/lib/action";
import { endBrowserSession, startBrowserSession } from "@/lib/auth/session";
import { ok } from "@/lib/kernel/result";
import { signIn } from "./mutations";
import { signInSchema, signOutSchema } from "./schema";

export const signInAction = visitorAction(
  signInSchema,
  async (visitor, input) => {
    const signedIn = await signIn(visitor, input);
    if (signedIn.ok) await startBrowserSession(signedIn.value.sessionId, signedIn.value.trusted);
    return signedIn;
  },
  { redirectTo: ({ next }) => next },
);

export const signOutAction = visitorAction(
  signOutSchema,
  async () => {
    await endBrowserSession();
    return ok(true);
  },
  { redirectTo: () => "/login" },
);
