import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SubjectType } from "@/lib/audit/event";
import { day, momentOf } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import words from "@/messages/vi/history.json";
import { byDay, historyHref, postBeside, readHistory } from "./domain";
import { HISTORY_TOPICS, type HistoryEntry, type HistoryFilter, type HistoryTopic } from "./types";

const NEWEST: HistoryFilter = { topic: null, campaignId: null, organizationId: null, before: null };

function entry(seq: number, at: Date): HistoryEntry {
  return { id: String(seq), seq, at, actorName: "A", actorPost: "B", type: "pledges.paused", params: {}, changes: [] };
}

/** Where the changes of each kind of record are found; a kind without a topic does not compile. */
const TOPIC_OF: Readonly<Record<SubjectType, HistoryTopic>> = {
  ...{ organization: "organizations", person: "people", membership: "people", campaign: "campaigns", covenant: "covenants" },
  ...{ revision: "covenants", pledge: "pledges", report: "progress", event: "events", occasion: "occasions" },
  ...{ source: "sources", document: "documents", contribution: "contributions", donor: "contributions", plaque: "plaques" },
  ...{ explanation: "explanations", target: "targets", indicator: "indicators", review: "reviews", directive: "directives" },
  ...{ ceremony: "ceremonies", publication: "publications", screen: "screens", dayOff: "holidays", import: "imports" },
  ...{ template: "papers" },
};

describe("the topics of a history", () => {
  it("are all features that write it, each with its name, once", () => {
    const topics: readonly HistoryTopic[] = HISTORY_TOPICS;
    expect(Object.keys(words.topics).toSorted()).toEqual(topics.toSorted());
    expect(new Set(topics).size).toBe(topics.length);
    const missing: Exclude<HistoryTopic, (typeof HISTORY_TOPICS)[number]>[] = [];
    expect(missing satisfies never[]).toEqual([]);
    expect(Object.entries(TOPIC_OF).filter(([, topic]) => !topics.includes(topic))).toEqual([]);
  });
});

describe("a person's post", () => {
  it("is said where it says more than the name", () => {
    expect(postBeside("Nguyễn Thị Hoa", "Phó Trưởng khu phố 3")).toBe("Phó Trưởng khu phố 3");
    expect(postBeside("Trưởng khu phố 3", "Trưởng khu phố 3")).toBeNull();
    expect(postBeside("Hệ thống", "")).toBeNull();
  });
});

describe("lines by day", () => {
  it("keep their order; a day begins at midnight in Việt Nam, not in UTC", () => {
    const [first, second] = [day("2025-03-31"), day("2025-03-30")];
    const lines = [
      entry(4, momentOf(first, 9)),
      entry(3, momentOf(first, 0, 1)),
      entry(2, momentOf(second, 23, 59)),
      entry(1, momentOf(second, 5)),
    ];
    expect(byDay(lines).map(({ day: on, entries }) => [on, entries.map(({ seq }) => seq)])).toEqual([
      ["2025-03-31", [4, 3]],
      ["2025-03-30", [2, 1]],
    ]);
    expect(byDay([])).toEqual([]);
  });
});

describe("the address of a history", () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const ids = [newId(), newId()];

  it("reads back to the same filter", () => {
    const anyFilter = fc.record({
      topic: maybe(fc.constantFrom(...HISTORY_TOPICS)),
      campaignId: maybe(fc.constantFrom(...ids)),
      organizationId: maybe(fc.constantFrom(...ids)),
      before: maybe(fc.nat()),
    });
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { searchParams, pathname } = new URL(historyHref(filter, { before: filter.before }), "http://localhost");
        expect(pathname).toBe("/history");
        expect(readHistory(Object.fromEntries(searchParams))).toEqual(filter);
      }),
    );
  });

  it("begins at the newest again when what is shown changes", () => {
    const [campaignId = ""] = ids;
    const far = { ...NEWEST, topic: "people", before: 70 } as const;
    expect(historyHref(far)).toBe("/history?about=people");
    expect(historyHref(far, { campaignId })).toBe(`/history?about=people&campaign=${campaignId}`);
    expect(historyHref(far, { before: 20 })).toBe("/history?about=people&before=20");
    expect(historyHref(NEWEST)).toBe("/history");
  });

  it("leaves out what is not understood", () => {
    expect(readHistory({ about: "secrets", campaign: "1", unit: ["a"], before: "-1" })).toEqual(NEWEST);
    expect(readHistory({ before: "1".repeat(16) }).before).toBeNull();
    expect([readHistory({ before: "12a" }).before, readHistory({ before: "a12" }).before]).toEqual([null, null]);
    expect(readHistory({ before: "120" }).before).toBe(120);
  });
});
