import { v7 } from "uuid";
import type { ActionCall, Ids } from "./action-call";
import type { Opens } from "./expectations";
import type { Fields } from "./raw-actions";

/** Signing ceremonies: run by the ward's official, seen by official and leader, and by those above. */

const OFFICIAL: Opens = { own: ["OFFICIAL"] };
const WATCHERS: Opens = { own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };
const CAMPAIGN: Opens = { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER", "ADMINISTRATOR"], above: ["OFFICIAL", "LEADER", "ADMINISTRATOR"] };

const version = "1";
const DRAWING = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const ceremony = (more: (ids: Ids) => Fields = () => ({})): ActionCall => ({
  may: OFFICIAL,
  sees: WATCHERS,
  fields: (ids) => ({ id: ids.ceremony, version, ...more(ids) }),
});

export const CEREMONY_CALLS: Readonly<Record<string, ActionCall>> = {
  "lib/ceremonies/actions.ts planCeremonyAction": {
    may: OFFICIAL,
    sees: CAMPAIGN,
    fields: (ids) => ({ id: v7(), campaignId: ids.campaign, name: "Lễ ký khác", day: "11/04/2025" }),
  },
  "lib/ceremonies/actions.ts changeCeremonyAction": ceremony(() => ({ name: "Tên khác", day: "12/04/2025" })),
  "lib/ceremonies/actions.ts arrangeCeremonyAction": ceremony((ids) => ({
    "rounds.0.name": "Lượt khác",
    "turns.0.organizationId": ids.unit,
    "turns.0.round": "0",
    "turns.0.place": "1",
  })),
  "lib/ceremonies/actions.ts startCeremonyAction": ceremony(),
  "lib/ceremonies/actions.ts renewDisplayAction": ceremony(),
  "lib/ceremonies/actions.ts tieCeremonyEventAction": ceremony(),
  "lib/ceremonies/running/actions.ts takeStepAction": ceremony((ids) => ({
    id: v7(),
    ceremonyId: ids.ceremony,
    organizationId: ids.unit,
    kind: "CALLED",
  })),
  "lib/ceremonies/running/actions.ts takeSignatureAction": ceremony((ids) => ({
    id: v7(),
    ceremonyId: ids.ceremony,
    covenantId: ids.covenant,
    method: "DRAWN",
    signerName: "Người ký",
    signerPost: "Trưởng khu phố",
    drawing: DRAWING,
    mainFileId: v7(),
    pdfFileId: v7(),
  })),
  "lib/ceremonies/minutes/actions.ts endCeremonyAction": ceremony((ids) => ({
    "reasons.0.organizationId": ids.unit,
    "reasons.0.reason": "Một lý do bằng lời",
  })),
  "lib/ceremonies/actions.ts discardCeremonyAction": ceremony(),
};
