import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId, newId } from "@/lib/kernel/ids";
import { CAMPAIGN_STATUSES, PROVENANCE_FIELDS, PROVENANCES } from "./constants";
import {
  adoptIds,
  changesOf,
  countContents,
  isEditable,
  move,
  provenanceLists,
  provenanceOf,
  removedFrom,
  searchText,
  takesRegistrations,
} from "./domain";
import type { CampaignEvent, CampaignStatus } from "./types";

const EVENTS: readonly CampaignEvent[] = ["OPEN", "LAUNCH", "CLOSE", "ARCHIVE", "CANCEL"];
const ALLOWED: Readonly<Record<string, CampaignStatus>> = {
  "DRAFT OPEN": "OPEN",
  "OPEN LAUNCH": "LAUNCHED",
  "LAUNCHED CLOSE": "CLOSED",
  "CLOSED ARCHIVE": "ARCHIVED",
  "OPEN CANCEL": "CANCELLED",
  "LAUNCHED CANCEL": "CANCELLED",
};
const OTHERWISE: Readonly<Record<CampaignEvent, string>> = {
  OPEN: "campaigns.notDraft",
  LAUNCH: "campaigns.notOpen",
  CLOSE: "campaigns.notLaunched",
  ARCHIVE: "campaigns.notClosed",
  CANCEL: "campaigns.notCancellable",
};

describe("the life of a campaign", () => {
  it("allows exactly the moves of its table, each other one with its reason", () => {
    for (const status of CAMPAIGN_STATUSES) {
      for (const event of EVENTS) {
        const to = ALLOWED[`${status} ${event}`];
        const expected = to ? { ok: true, value: to } : { ok: false, reasons: [{ code: OTHERWISE[event] }] };
        expect(move(status, event), `${status} ${event}`).toEqual(expected);
      }
    }
  });

  it("never leads back, whatever happens", () => {
    const rank: Readonly<Record<CampaignStatus, number>> = { DRAFT: 0, OPEN: 1, LAUNCHED: 2, CLOSED: 3, ARCHIVED: 4, CANCELLED: 5 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 12 }), (events) => {
        let status: CampaignStatus = "DRAFT";
        for (const event of events) {
          const moved = move(status, event);
          if (!moved.ok) continue;
          expect(rank[moved.value]).toBeGreaterThan(rank[status]);
          status = moved.value;
        }
      }),
    );
  });

  it("is edited until it is closed, and takes registrations while it is open or launched", () => {
    expect(CAMPAIGN_STATUSES.filter(isEditable)).toEqual(["DRAFT", "OPEN", "LAUNCHED"]);
    expect(CAMPAIGN_STATUSES.filter(takesRegistrations)).toEqual(["OPEN", "LAUNCHED"]);
  });
});

describe("declared and entered contents", () => {
  it("says what the source declares and does not print", () => {
    expect(countContents(8, 6)).toEqual({ declared: 8, entered: 6, unstated: 2, surplus: 0 });
    expect(countContents(8, 8)).toEqual({ declared: 8, entered: 8, unstated: 0, surplus: 0 });
    expect(countContents(5, 6)).toEqual({ declared: 5, entered: 6, unstated: 0, surplus: 1 });
  });

  it("finds nothing missing where nothing was declared: unknown is not zero", () => {
    expect(countContents(null, 6)).toEqual({ declared: null, entered: 6, unstated: 0, surplus: 0 });
  });

  it("always adds up to what was declared", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (declared, entered) => {
        const { unstated, surplus } = countContents(declared, entered);
        expect(entered + unstated - surplus).toBe(declared);
        expect(Math.min(unstated, surplus)).toBe(0);
      }),
    );
  });
});

describe("where values come from", () => {
  it("is the source unless a list says otherwise", () => {
    const campaign = { sampleFields: ["period"], inferredFields: ["form", "period"] };
    expect(provenanceOf(campaign, "period")).toBe("SAMPLE");
    expect(provenanceOf(campaign, "form")).toBe("INFERRED");
    expect(provenanceOf(campaign, "theme")).toBe("SOURCE");
  });

  it("comes back from the lists as it was marked", () => {
    const origins = fc.record(Object.fromEntries(PROVENANCE_FIELDS.map((field) => [field, fc.constantFrom(...PROVENANCES)])));
    fc.assert(
      fc.property(origins, (marked) => {
        const lists = provenanceLists(marked);
        for (const field of PROVENANCE_FIELDS) expect(provenanceOf(lists, field)).toBe(marked[field]);
      }),
    );
  });

  it("keeps the form's order in its lists", () => {
    expect(provenanceLists({ quota: "SAMPLE", theme: "SAMPLE", form: "INFERRED" })).toEqual({
      sampleFields: ["theme", "quota"],
      inferredFields: ["form"],
    });
  });
});

describe("what a save changes", () => {
  it("is nothing when all is the same", () => {
    expect(changesOf({ a: 1, list: [{ x: "y" }] }, { a: 1, list: [{ x: "y" }] })).toBeNull();
  });

  it("is only what differs, before and after", () => {
    expect(changesOf({ a: 1, b: null, c: "x" }, { a: 1, b: null, c: "y" })).toEqual({ before: { c: "x" }, after: { c: "y" } });
  });
});

describe("the text that a search looks in", () => {
  it("has name and theme without accents", () => {
    expect(searchText("Thi đua Đại Yên", "Quyết tâm")).toBe("thi dua dai ien quiet tam");
    expect(searchText("Thi đua", null)).toBe("thi dua");
  });
});

describe("ids of a list's rows", () => {
  const campaignId = newId();
  const [own, foreign, unknown] = [newId(), newId(), newId()];
  const known = [
    { id: own, ownerId: campaignId },
    { id: foreign, ownerId: newId() },
  ];

  it("are kept where the campaign has the row, or nobody has it", () => {
    expect(adoptIds([{ id: own }, { id: unknown }], known, campaignId)).toEqual([{ id: own }, { id: unknown }]);
  });

  it("are replaced where another campaign has the row, where there is none, and where one comes twice", () => {
    const rows = adoptIds([{ id: foreign }, { id: null }, { id: own }, { id: own }], known, campaignId);
    expect(rows[0]?.id).not.toBe(foreign);
    expect(rows[2]?.id).toBe(own);
    expect(rows[3]?.id).not.toBe(own);
    expect(rows.every(({ id }) => isId(id))).toBe(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
  });

  it("keep the rows as they are", () => {
    expect(adoptIds([{ id: own, text: "x" }], known, campaignId)).toEqual([{ id: own, text: "x" }]);
  });

  it("tell which rows are gone", () => {
    expect(removedFrom([{ id: "a" }, { id: "b" }, { id: "c" }], [{ id: "c" }, { id: "a" }])).toEqual([{ id: "b" }]);
  });
});
