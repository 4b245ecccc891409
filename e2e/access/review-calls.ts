import { v7 } from "uuid";
import type { Opens } from "./expectations";
import type { Kind } from "./holdings";
import type { Fields } from "./raw-actions";

type Ids = Readonly<Record<Kind, string>>;
type Call = { readonly may: Opens; readonly sees: Opens; readonly fields: (ids: Ids) => Fields };

const REASON = "Một lý do bằng lời";
const OFFICIAL: Opens = { own: ["OFFICIAL"] };
const SEES: Opens = { own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };

const plan = (fields: (ids: Ids) => Fields): Call => ({ may: OFFICIAL, sees: SEES, fields: (ids) => ({ version: "1", ...fields(ids) }) });

/** How targets, indicators, reviews and directives are written by hand; what takes a record away comes last. */
export const REVIEW_CALLS: Readonly<Record<string, Call>> = {
  "lib/targets/actions.ts saveSetAction": plan((ids) => ({ id: ids.targetSet, kind: "YEAR", name: "Tên khác" })),
  "lib/targets/actions.ts saveTargetAction": plan((ids) => ({ id: ids.target, setId: ids.targetSet, name: "Tên khác" })),
  "lib/targets/actions.ts linkPledgeAction": plan((ids) => ({ id: ids.target, pledgeId: ids.pledge })),
  "lib/targets/actions.ts unlinkPledgeAction": plan((ids) => ({ id: ids.target, pledgeId: ids.pledge })),
  "lib/targets/readings/actions.ts addReadingAction": plan((ids) => ({
    id: v7(),
    targetId: ids.target,
    ofDay: "01/03/2025",
    value: "1",
    correctsId: ids.targetReading,
    reason: REASON,
  })),
  "lib/indicators/actions.ts saveIndicatorAction": plan((ids) => ({ id: ids.indicator, code: "DTI", name: "Tên khác", year: "2023" })),
  "lib/targets/actions.ts removeTargetAction": plan((ids) => ({ id: ids.target })),
  "lib/indicators/actions.ts removeIndicatorAction": plan((ids) => ({ id: ids.indicator })),
};
