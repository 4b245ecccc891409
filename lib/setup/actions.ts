"use server";

import { visitorAction } from "@/lib/action";
import { startBrowserSession } from "@/lib/auth/session";
import { setUp } from "./mutations";
import { setUpSchema } from "./schema";

export const setUpAction = visitorAction(
  setUpSchema,
  async (visitor, input) => {
    const done = await setUp(visitor, input);
    if (done.ok) await startBrowserSession(done.value.sessionId, done.value.trusted);
    return done;
  },
  { redirectTo: () => "/units" },
);
