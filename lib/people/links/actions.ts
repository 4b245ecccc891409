"use server";

import { action, visitorAction } from "@/lib/action";
import { startBrowserSession } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { createLink, makeCards, openWithCode, redeemLink } from "./mutations";
import { cardsSchema, codeSchema, createLinkSchema, redeemLinkSchema } from "./schema";

export const createLinkAction = action(createLinkSchema, createLink);

export const makeCardsAction = action(cardsSchema, async (actor, input) => makeCards(actor, input, await publicOrigin()));

export const openWithCodeAction = visitorAction(codeSchema, openWithCode, { redirectTo: ({ token }) => `/welcome/${token}` });

export const redeemLinkAction = visitorAction(
  redeemLinkSchema,
  async (visitor, input) => {
    const redeemed = await redeemLink(visitor, input);
    if (redeemed.ok) await startBrowserSession(redeemed.value.sessionId, redeemed.value.trusted);
    return redeemed;
  },
  { redirectTo: () => "/" },
);
