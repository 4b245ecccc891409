"use server";

import { action } from "@/lib/action";
import { keepPledge, movePledge, removePledge, restorePledge, savePreamble, startCovenant } from "./mutations";
import { keepPledgeSchema, movePledgeSchema, onePledgeSchema, preambleSchema, startSchema } from "./schema";

export const startCovenantAction = action(startSchema, startCovenant, { redirectTo: ({ id }) => `/covenants/${id}/edit` });

export const savePreambleAction = action(preambleSchema, savePreamble, { message: "covenants.edit.preambleSaved" });

export const keepPledgeAction = action(
  keepPledgeSchema,
  async (actor, input) => {
    const kept = await keepPledge(actor, input);
    return kept.ok ? { ok: true, value: { ...kept.value, stays: input.care === "DRAFT" } } : kept;
  },
  { redirectTo: ({ covenantId, id, stays }) => (stays ? null : `/covenants/${covenantId}/edit#pledge-${id}`) },
);

export const removePledgeAction = action(onePledgeSchema, removePledge);

export const restorePledgeAction = action(onePledgeSchema, restorePledge);

export const movePledgeAction = action(movePledgeSchema, movePledge);
