import { v7 } from "uuid";
import { zipOf } from "../../lib/sheets/test-bad-files";
import type { ActionCall, Ids } from "./action-call";
import type { Opens } from "./expectations";
import type { Fields } from "./raw-actions";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The least that is a Word document. */
function plainDocx(): Blob {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const body =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{{ten_phong_trao}}</w:t></w:r></w:p></w:body></w:document>';
  const parts = Object.entries({ "[Content_Types].xml": types, "_rels/.rels": rels, "word/document.xml": body });
  return new Blob([Uint8Array.from(zipOf(parts.map(([name, text]) => ({ name, content: new TextEncoder().encode(text) }))))]);
}

const MAY: Opens = { own: ["OFFICIAL"] };
const SEES: Opens = { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };

const placeRecord = (fields: (ids: Ids) => Fields): ActionCall => ({
  may: MAY,
  sees: SEES,
  fields: (ids) => ({ version: "1", ...fields(ids) }),
});

/** Files are brought in by whoever keeps such records, in the own place alone. */
const fileRecord = (fields: (ids: Ids) => Fields): ActionCall => ({
  may: { own: ["OFFICIAL", "ADMINISTRATOR"] },
  sees: { own: ["OFFICIAL", "ADMINISTRATOR"] },
  fields: (ids) => ({ version: "1", ...fields(ids) }),
});

/** How what belongs to the ward as a whole is written by hand: its occasions, papers, sources and events. */
export const PLACE_RECORD_CALLS: Readonly<Record<string, ActionCall>> = {
  "lib/occasions/actions.ts saveOccasionAction": placeRecord((ids) => ({ id: ids.occasion, name: "Dịp khác", kind: "OTHER" })),
  "lib/occasions/actions.ts removeOccasionAction": placeRecord((ids) => ({ id: ids.occasion })),
  "lib/documents/actions.ts saveDocumentAction": placeRecord((ids) => ({ id: ids.document, title: "Văn bản khác" })),
  "lib/documents/actions.ts removeDocumentAction": placeRecord((ids) => ({ id: ids.document })),
  "lib/papers/templates/actions.ts uploadTemplateAction": {
    may: {},
    sees: {},
    ofOwnPlace: ["OFFICIAL"],
    fields: () => ({ id: v7(), name: "Mẫu khác", subject: "CAMPAIGN", file: plainDocx() }),
  },
  "lib/papers/templates/actions.ts keepUnknownAction": { may: MAY, sees: MAY, fields: (ids) => ({ id: ids.template, version: "1" }) },
  "lib/papers/templates/actions.ts removeTemplateAction": { may: MAY, sees: MAY, fields: (ids) => ({ id: ids.template, version: "1" }) },
  "lib/imports/actions.ts uploadImportAction": {
    ...fileRecord((ids) => ({ id: v7(), kind: "UNITS", campaignId: ids.campaign, file: new Blob(["Tên đơn vị\nKhu phố 1\n"]) })),
    may: { own: ["OFFICIAL", "ADMINISTRATOR"] },
    sees: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER", "ADMINISTRATOR"], above: ["OFFICIAL", "LEADER", "ADMINISTRATOR"] },
  },
  "lib/imports/actions.ts changeReadingAction": fileRecord((ids) => ({
    ...{ id: ids.import, sheet: "0", line: "1", depth: "1", moneyUnit: "DONG" },
    ...{ "columns.0": "order", "columns.1": "name" },
  })),
  "lib/imports/actions.ts applyImportAction": fileRecord((ids) => ({ id: ids.import })),
  "lib/imports/actions.ts undoImportAction": fileRecord((ids) => ({ id: ids.import })),
  "lib/imports/actions.ts discardImportAction": fileRecord((ids) => ({ id: ids.import })),
  "lib/sources/actions.ts saveSourceAction": placeRecord((ids) => ({ id: ids.source, title: "Nguồn khác" })),
  "lib/sources/actions.ts removeSourceAction": placeRecord((ids) => ({ id: ids.source })),
  "lib/events/actions.ts saveEventAction": placeRecord((ids) => ({ id: ids.event, type: "CONFERENCE", name: "Hội nghị khác" })),
  "lib/events/actions.ts saveLinksAction": placeRecord((ids) => ({ id: ids.event, "campaignIds[]": [ids.campaign] })),
  "lib/events/actions.ts removeEventAction": placeRecord((ids) => ({ id: ids.event })),
  "lib/events/details/actions.ts saveParticipantsAction": placeRecord((ids) => ({ id: ids.event, "participants.0.posts": "Bí thư" })),
  "lib/events/details/actions.ts saveSpeechesAction": placeRecord((ids) => ({ id: ids.event, "speeches.0.summary": "Một lời" })),
  "lib/events/details/actions.ts savePicturesAction": placeRecord((ids) => ({ id: ids.event, "pictures.0.caption": "Quang cảnh" })),
  "lib/events/details/actions.ts addPhotoAction": placeRecord((ids) => ({
    id: ids.event,
    fileId: v7(),
    file: new Blob(["%PDF-1.4\n%%EOF"], { type: "application/pdf" }),
  })),
};
