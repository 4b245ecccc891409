import { describe, expect, it } from "vitest";
import { readTypedDate } from "./typed-date";

describe("a typed date", () => {
  it.each(["1/4/2025", "01-04-2025", "01.04.2025", "01042025", " 1/4/2025 "])("%s is 01/04/2025, a Tuesday", (typed) => {
    expect(readTypedDate(typed)).toEqual({ text: "01/04/2025", weekday: 2 });
  });

  it.each(["", "16/52023", "31/02/2025", "hôm qua"])("%s is left to the server's sentence", (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  });
});
