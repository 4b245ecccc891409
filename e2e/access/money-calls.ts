import { v7 } from "uuid";
import type { ActionCall } from "./action-call";
import type { Opens } from "./expectations";
import type { Fields } from "./raw-actions";

const WARD: Opens = { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER", "ADMINISTRATOR"], above: ["OFFICIAL", "LEADER", "ADMINISTRATOR"] };
const UNIT: Opens = { unit: true, own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };
const OFFICIAL: Opens = { own: ["OFFICIAL"] };
/** Units know donors through what these gave; nothing that they could do to one is told apart from nothing at all. */
const DONOR: Opens = { own: ["OFFICIAL", "LEADER"] };

const version = "1";
const REASON = "Một lý do bằng lời";

/** Something given, as its form sends it. */
const GIVEN: Fields = {
  ...{ stage: "RECEIVED", kind: "CASH", source: "SOCIALISED", value: "1 triệu", day: "10/03/2025" },
  ...{ donorKind: "GROUP", donorGroup: "PEOPLE" },
};

const entry = (more: () => Fields = () => ({})): ActionCall => ({
  may: OFFICIAL,
  sees: UNIT,
  fields: (ids) => ({ entryId: ids.contribution, counterId: v7(), reason: REASON, ...more() }),
});

const proposal = (more: Fields = {}): ActionCall => ({
  may: OFFICIAL,
  sees: UNIT,
  fields: (ids) => ({ id: ids.proposal, version, ...more }),
});

/** How the actions of the ledger are called by hand. */
export const MONEY_CALLS: Readonly<Record<string, ActionCall>> = {
  "lib/contributions/actions.ts enterContributionAction": {
    may: { unit: true, own: ["OFFICIAL"] },
    sees: UNIT,
    fields: (ids) => ({ id: v7(), pledgeId: ids.pledge, ...GIVEN }),
  },
  "lib/contributions/actions.ts replaceEntryAction": entry(() => ({ id: v7(), ...GIVEN })),
  "lib/contributions/actions.ts takeBackEntryAction": entry(),
  "lib/contributions/actions.ts takeBackOpeningsAction": {
    may: OFFICIAL,
    sees: UNIT,
    fields: (ids) => ({ pledgeId: ids.pledge, reason: REASON }),
  },
  "lib/contributions/actions.ts confirmProposalAction": proposal(),
  "lib/contributions/actions.ts refuseProposalAction": proposal({ reason: REASON }),
  "lib/contributions/actions.ts saveDonorAction": {
    may: OFFICIAL,
    sees: DONOR,
    fields: (ids) => ({ id: ids.donor, version, donorKind: "PERSON", donorName: "Người khác" }),
  },
  "lib/contributions/actions.ts recordConsentAction": {
    may: OFFICIAL,
    sees: DONOR,
    fields: (ids) => ({ id: v7(), donorId: ids.donor, isGiven: "yes", how: REASON }),
  },
  "lib/contributions/actions.ts announceTotalAction": {
    may: OFFICIAL,
    sees: WARD,
    fields: (ids) => ({ id: v7(), campaignId: ids.campaign, amount: "1 triệu" }),
  },
};
