"use server";

import { action } from "@/lib/action";
import { announceTotal } from "./announcing/mutations";
import { recordConsent, saveDonor } from "./donors/mutations";
import { enterContribution, replaceEntry, takeBackEntry, takeBackOpenings } from "./ledger/mutations";
import { confirmProposal, refuseProposal } from "./proposals/mutations";
import {
  announceSchema,
  consentSchema,
  correctSchema,
  donorSchema,
  entrySchema,
  openingSchema,
  proposalSchema,
  refuseSchema,
  replaceSchema,
} from "./schema";
import type { Entered } from "./writing/types";

const toEntry = ({ id, isProposal }: Entered) => (isProposal ? "/contributions?sent=1" : `/contributions/${id}?saved=1`);
const toDonor = ({ id }: { readonly id: string }) => `/contributions/donors/${id}`;

export const enterContributionAction = action(entrySchema, enterContribution, { redirectTo: toEntry });
export const takeBackEntryAction = action(correctSchema, takeBackEntry, { redirectTo: toEntry });
export const replaceEntryAction = action(replaceSchema, replaceEntry, { redirectTo: toEntry });
export const takeBackOpeningsAction = action(openingSchema, takeBackOpenings, {
  redirectTo: ({ pledgeId }) => `/contributions?pledge=${pledgeId}`,
});
export const confirmProposalAction = action(proposalSchema, confirmProposal, { redirectTo: toEntry });
export const refuseProposalAction = action(refuseSchema, refuseProposal, { redirectTo: () => "/contributions" });
export const saveDonorAction = action(donorSchema, saveDonor, { redirectTo: toDonor });
export const recordConsentAction = action(consentSchema, recordConsent, { redirectTo: toDonor });
export const announceTotalAction = action(announceSchema, announceTotal, {
  redirectTo: ({ id, pledgeId }) => (pledgeId === null ? `/contributions?campaign=${id}` : `/pledges/${pledgeId}#money`),
});
