import { v7 } from "uuid";
import type { ActionCall } from "./action-call";
import type { Opens } from "./expectations";
import type { Fields } from "./raw-actions";

/** How the actions of asking, reminding and reading notices are called. */

const UNIT: Opens = { unit: true, own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };
/** The board of a campaign and what is done from it. */
const BOARD: Opens = { own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };

/** Screens are kept by the ward's official; to everybody else they are not there. */
const OFFICIALS: Opens = { own: ["OFFICIAL"] };
const screen = (more: Fields = {}): ActionCall => ({
  may: OFFICIALS,
  sees: OFFICIALS,
  fields: (ids) => ({ id: ids.screen, version: "1", ...more }),
});

const WORDS = "Một lý do bằng lời";
const own = (fields: Fields): ActionCall => ({ may: {}, sees: {}, strangersOnly: true, fields: () => fields });

export const ASKING_CALLS: Readonly<Record<string, ActionCall>> = {
  "lib/covenants/reminding/actions.ts remindAction": {
    may: { own: ["OFFICIAL"] },
    sees: BOARD,
    fields: (ids) => ({ campaignId: ids.campaign }),
  },
  // Days off are of the caller's own place, named by their day: a form can name nobody else's.
  "lib/holidays/actions.ts declareDayAction": own({ day: "02/05/2025", kind: "OFF", name: WORDS }),
  "lib/holidays/actions.ts takeProposedAction": own({ year: "2025", "days[]": "2025-05-01" }),
  "lib/holidays/actions.ts removeDayAction": own({ day: "2025-05-01" }),
  // Says in the history of the caller's own place that a list was taken along.
  "lib/archives/whole/actions.ts takeWholeAction": own({ password: "mot-mat-khau-nao-do" }),
  "lib/archives/lists/actions.ts recordListAction": own({ list: "people", format: "csv", count: "1" }),
  "lib/notices/actions.ts markNoticesAction": { may: { unit: true }, sees: { unit: true }, fields: (ids) => ({ open: ids.notice }) },
  "lib/screens/actions.ts createScreenAction": {
    may: {},
    sees: {},
    ofOwnPlace: ["OFFICIAL"],
    fields: () => ({ id: v7(), name: "Màn khác", theme: "DARK" }),
  },
  "lib/screens/actions.ts changeScreenAction": screen({ name: "Tên khác", theme: "LIGHT" }),
  "lib/screens/actions.ts renewKeyAction": screen(),
  "lib/screens/actions.ts addItemAction": screen({ kind: "MESSAGE", heading: "Xin chào" }),
  "lib/screens/actions.ts moveItemAction": {
    may: OFFICIALS,
    sees: OFFICIALS,
    fields: (ids) => ({ id: ids.screen, version: "1", step: `${ids.screenItem}:up` }),
  },
  "lib/screens/actions.ts removeScreenAction": screen(),
  "lib/explanations/actions.ts askAction": {
    may: { own: ["OFFICIAL", "LEADER"], above: ["LEADER"] },
    sees: UNIT,
    fields: (ids) => ({ id: v7(), pledgeId: ids.pledge, about: "STANDING", question: WORDS }),
  },
  "lib/explanations/actions.ts answerAction": {
    may: { unit: true, own: ["OFFICIAL"] },
    sees: UNIT,
    fields: (ids) => ({ id: ids.explanation, version: "1", answer: WORDS, channel: "TELEPHONE" }),
  },
  "lib/explanations/actions.ts withdrawAction": {
    may: { own: ["OFFICIAL", "LEADER"] },
    sees: UNIT,
    fields: (ids) => ({ id: ids.explanation, version: "1", reason: WORDS }),
  },
  "lib/explanations/actions.ts decideAction": {
    may: { own: ["OFFICIAL", "LEADER"] },
    sees: UNIT,
    fields: (ids) => ({ id: ids.explanation, version: "2", decision: "CLOSE", reason: WORDS }),
  },
};
