import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { readTime } from "./domain";
import type { TypedTime } from "./types";

const reference = day("2025-03-31");
const EMPTY: TypedTime = {
  term: "",
  termAsPublished: null,
  startDay: "",
  endDay: "",
  periodAsPublished: null,
  launchDay: "",
  launchSession: null,
  launchAsPublished: null,
  rhythmEvery: "MONTH",
  rhythmWeekday: null,
  rhythmDate: null,
};
const read = (change: Partial<TypedTime>) => readTime({ ...EMPTY, ...change }, reference);
const reasons = (change: Partial<TypedTime>) => {
  const result = read(change);
  return result.ok ? [] : result.reasons.map(({ code, field }) => `${field} ${code}`);
};

describe("the times of a campaign", () => {
  it("may all be unknown: unknown stays unknown", () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        ...{ termFrom: null, termTo: null, termAsPublished: null, startDay: null, endDay: null, periodAsPublished: null },
        ...{ launchDay: null, launchSession: null, launchAsPublished: null, launchYearInferred: false, rhythm: "MONTH", rhythmDay: 25 },
      },
    });
  });

  it("are read, with what was published beside them", () => {
    const values = read({
      term: "nhiệm kỳ 2025 - 2030",
      termAsPublished: "2025-2023",
      startDay: "11/4/2024",
      endDay: "30/06/2025",
      periodAsPublished: "từ nay đến Đại hội",
      launchDay: "11/04/2024",
      launchSession: "AFTERNOON",
      launchAsPublished: "chiều 11/4",
      rhythmEvery: "WEEK",
      rhythmWeekday: 1,
      rhythmDate: 10,
    });
    expect(values).toEqual({
      ok: true,
      value: {
        ...{ termFrom: 2025, termTo: 2030, termAsPublished: "2025-2023", startDay: "2024-04-11", endDay: "2025-06-30" },
        ...{ periodAsPublished: "từ nay đến Đại hội", launchDay: "2024-04-11", launchSession: "AFTERNOON" },
        ...{ launchAsPublished: "chiều 11/4", launchYearInferred: true, rhythm: "WEEK", rhythmDay: 1 },
      },
    });
  });

  it("mark the launch year as inferred only where a day is set and no year was printed", () => {
    expect(read({ launchAsPublished: "chiều 11/4" })).toMatchObject({ value: { launchYearInferred: false } });
    expect(read({ launchDay: "11/04/2024", launchAsPublished: "11/04/2024" })).toMatchObject({ value: { launchYearInferred: false } });
    expect(read({ launchDay: "11/04/2024" })).toMatchObject({ value: { launchYearInferred: false } });
  });

  it("report on the 25th, or on Friday, where nobody says otherwise", () => {
    expect(read({ rhythmDate: 10, rhythmWeekday: 1 })).toMatchObject({ value: { rhythm: "MONTH", rhythmDay: 10 } });
    expect(read({ rhythmEvery: "WEEK", rhythmDate: 10 })).toMatchObject({ value: { rhythm: "WEEK", rhythmDay: 5 } });
  });

  it("are refused all at once, each at its field", () => {
    expect(reasons({ term: "2025-2023", startDay: "16/52023", endDay: "31/02/2025", launchDay: "11/4" })).toEqual([
      "term campaigns.termReversed",
      "startDay campaigns.dayRunTogether",
      "endDay kernel.dayMissing",
      "launchDay campaigns.dayNoYear",
    ]);
  });

  it("do not end before they begin; one day is a period too", () => {
    expect(read({ startDay: "11/04/2025", endDay: "10/04/2025" })).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.periodReversed", field: "endDay", params: { start: "11/04/2025", end: "10/04/2025" } }],
    });
    expect(reasons({ startDay: "11/04/2025", endDay: "11/04/2025" })).toEqual([]);
    expect(reasons({ startDay: "11/04/2025" })).toEqual([]);
    expect(reasons({ endDay: "11/04/2025" })).toEqual([]);
  });

  it("look for a missing year behind the reference for begins, ahead of it for ends", () => {
    const proposals = [read({ startDay: "1/5" }), read({ endDay: "1/5" }), read({ launchDay: "1/5" })].map((result) =>
      result.ok ? null : result.reasons[0].params?.["proposed"],
    );
    expect(proposals).toEqual(["01/05/2024", "01/05/2025", "01/05/2024"]);
  });
});
