import type { ActionCall } from "./action-call";
import type { Opens } from "./expectations";
import type { Fields } from "./raw-actions";

const OFFICIAL: Opens = { own: ["OFFICIAL"] };
/** What is public is known to everybody; that it is not theirs to change is told to the people of the place. */
const OF_THE_PLACE: Opens = { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER", "ADMINISTRATOR"] };

/** Somebody asks for something to be taken off public pages. */
const ASKED: Fields = { askedBy: "Phụ huynh", askedDay: "30/03/2025" };
const REASON = "Một lý do bằng lời";

/** What an official lets the public read, and takes back. */
export const PUBLISHING_CALLS: Readonly<Record<string, ActionCall>> = {
  "lib/publications/actions.ts publishAction": {
    may: OFFICIAL,
    sees: OFFICIAL,
    fields: (ids) => ({ subject: "PLEDGE", subjectId: ids.pledge, version: "0", contentHash: "0" }),
  },
  "lib/publications/takedowns/actions.ts takeDownPhotoAction": {
    may: OFFICIAL,
    sees: OF_THE_PLACE,
    fields: (ids) => ({ photoId: ids.photo, ...ASKED }),
  },
  "lib/publications/takedowns/actions.ts takeDownNameAction": {
    may: {},
    sees: {},
    ofOwnPlace: ["OFFICIAL"],
    fields: () => ({ name: "Nguyễn Thị Mẫu", ...ASKED }),
  },
  "lib/publications/takedowns/actions.ts liftTakeDownAction": {
    may: OFFICIAL,
    sees: OF_THE_PLACE,
    fields: (ids) => ({ id: ids.takeDown, reason: REASON }),
  },
  "lib/publications/actions.ts withdrawAction": {
    may: OFFICIAL,
    sees: OF_THE_PLACE,
    fields: (ids) => ({ id: ids.published, version: "1", reason: REASON }),
  },
};
