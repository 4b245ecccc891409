import { describe, expect, it } from "vitest";
import { thankedGroups } from "./domain";

describe("groups on the sheet of thanks", () => {
  it("names a kind of group once, with the sum of the known", () => {
    expect(
      thankedGroups([
        { group: "PEOPLE", headcount: 12 },
        { group: "ENTERPRISES", headcount: null },
        { group: "PEOPLE", headcount: 8 },
      ]),
    ).toEqual([
      { group: "PEOPLE", headcount: 20 },
      { group: "ENTERPRISES", headcount: null },
    ]);
  });

  it("says no number where one of them is unknown, whichever comes first", () => {
    const known = { group: "PEOPLE", headcount: 12 } as const;
    const unknown = { group: "PEOPLE", headcount: null } as const;
    expect(thankedGroups([known, unknown])).toEqual([unknown]);
    expect(thankedGroups([unknown, known])).toEqual([unknown]);
  });
});
