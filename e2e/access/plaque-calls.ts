import { v7 } from "uuid";
import type { ActionCall } from "./action-call";
import type { Opens } from "./expectations";
import type { Fields } from "./raw-actions";

const REASON = "Một lý do bằng lời";
const OFFICIAL: Opens = { own: ["OFFICIAL"] };
const DECIDERS: Opens = { own: ["OFFICIAL", "LEADER"] };
const UNIT: Opens = { unit: true, own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };
/** Plaques are known to every unit of the ward. */
const WARD: Opens = { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };

const step = (may: Opens, more: Fields = {}): ActionCall => ({
  may,
  sees: WARD,
  fields: (ids) => ({ id: ids.plaque, version: "1", ...more }),
});

/** How the actions of plaques and dossiers are called by hand. */
export const PLAQUE_CALLS: Readonly<Record<string, ActionCall>> = {
  "lib/plaques/actions.ts proposePlaqueAction": {
    may: OFFICIAL,
    sees: UNIT,
    fields: (ids) => ({ id: v7(), pledgeId: ids.pledge, wording: REASON }),
  },
  "lib/plaques/actions.ts saveDossierAction": {
    may: OFFICIAL,
    sees: UNIT,
    fields: (ids) => ({ pledgeId: ids.pledge, version: "0", purpose: REASON }),
  },
  "lib/plaques/actions.ts appraisePlaqueAction": step(DECIDERS, { note: REASON }),
  "lib/plaques/actions.ts decidePlaqueAction": step(DECIDERS, { isUnstated: "on" }),
  "lib/plaques/actions.ts mountPlaqueAction": step(OFFICIAL, { ceremonyDay: "20/03/2025" }),
  "lib/plaques/actions.ts tieCeremonyAction": step(OFFICIAL),
  "lib/plaques/actions.ts proposeAgainAction": step(OFFICIAL, { wording: REASON }),
  "lib/plaques/actions.ts returnPlaqueAction": step(DECIDERS, { reason: REASON }),
};
