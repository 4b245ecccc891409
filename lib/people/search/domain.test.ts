import { describe, expect, it } from "vitest";
import { readPeopleQuery } from "./domain";

describe("the query of the people's list", () => {
  it("reads words, account and page", () => {
    expect(readPeopleQuery({ q: "  Nguyễn   Hoa ", account: "OPEN", page: "3" })).toEqual({
      search: "Nguyễn Hoa",
      account: "OPEN",
      page: 3,
    });
  });

  it("leaves out what makes no sense", () => {
    const everybody = { search: "", account: null, page: 1 };
    expect(readPeopleQuery({})).toEqual(everybody);
    expect(readPeopleQuery({ q: ["a", "b"], account: "DELETED", page: "0" })).toEqual(everybody);
    for (const page of ["-1", "1.5", "x", "10001", "1e9", "Infinity"]) expect(readPeopleQuery({ page }).page).toBe(1);
    expect(readPeopleQuery({ page: "10000" }).page).toBe(10_000);
    expect(readPeopleQuery({ page: "1" }).page).toBe(1);
    expect(readPeopleQuery({ q: "a".repeat(500) }).search).toHaveLength(100);
  });
});
