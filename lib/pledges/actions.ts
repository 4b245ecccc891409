"use server";

import { action } from "@/lib/action";
import { meetPrecondition } from "./conditions/mutations";
import { acceptDoneSchema, branchSchema, extendPledgeSchema, metSchema, pledgeStepSchema, reasonedSchema } from "./course/schema";
import type { ChangedPledge } from "./course/types";
import {
  acceptDone,
  cancelPledge,
  chooseBranch,
  confirmBranch,
  declareNotDelivered,
  extendPledge,
  pausePledge,
  resumePledge,
} from "./mutations";

const back = { redirectTo: ({ pledgeId }: ChangedPledge) => `/pledges/${pledgeId}` };

export const chooseBranchAction = action(branchSchema, chooseBranch, back);
export const confirmBranchAction = action(branchSchema, confirmBranch, back);
export const meetPreconditionAction = action(metSchema, meetPrecondition, back);
export const pauseAction = action(reasonedSchema, pausePledge, back);
export const resumeAction = action(pledgeStepSchema, resumePledge, back);
export const acceptDoneAction = action(acceptDoneSchema, acceptDone, back);
export const notDeliveredAction = action(reasonedSchema, declareNotDelivered, back);
export const cancelAction = action(reasonedSchema, cancelPledge, back);
export const extendAction = action(extendPledgeSchema, extendPledge, back);
