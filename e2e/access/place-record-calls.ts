import type { Opens } from "./expectations";
import type { Kind } from "./holdings";
import type { Fields } from "./raw-actions";

type Ids = Readonly<Record<Kind, string>>;
type Call = { readonly may: Opens; readonly sees: Opens; readonly fields: (ids: Ids) => Fields };

const MAY: Opens = { own: ["OFFICIAL"] };
const SEES: Opens = { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };

const placeRecord = (fields: (ids: Ids) => Fields): Call => ({
  may: MAY,
  sees: SEES,
  fields: (ids) => ({ version: "1", ...fields(ids) }),
});

/** How what belongs to the ward as a whole is written by hand: its occasions, papers, sources and events. */
export const PLACE_RECORD_CALLS: Readonly<Record<string, Call>> = {
  "lib/occasions/actions.ts saveOccasionAction": placeRecord((ids) => ({ id: ids.occasion, name: "Dịp khác", kind: "OTHER" })),
  "lib/occasions/actions.ts removeOccasionAction": placeRecord((ids) => ({ id: ids.occasion })),
  "lib/documents/actions.ts saveDocumentAction": placeRecord((ids) => ({ id: ids.document, title: "Văn bản khác" })),
  "lib/documents/actions.ts removeDocumentAction": placeRecord((ids) => ({ id: ids.document })),
  "lib/sources/actions.ts saveSourceAction": placeRecord((ids) => ({ id: ids.source, title: "Nguồn khác" })),
  "lib/sources/actions.ts removeSourceAction": placeRecord((ids) => ({ id: ids.source })),
};
