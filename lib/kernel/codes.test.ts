import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCode, randomCode, readCode } from "./codes";

describe("codes", () => {
  it("are read back however they were typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 32 }), (length) => {
        const code = randomCode(length);
        expect(code).toHaveLength(length);
        expect(readCode(groupCode(code))).toBe(code);
        expect(readCode(` ${groupCode(code).toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it("come in groups of four", () => {
    expect(groupCode("K7MT3F9TXW4R")).toBe("K7MT-3F9T-XW4R");
    expect(groupCode("K7MT3")).toBe("K7MT-3");
    expect(groupCode("K7MT")).toBe("K7MT");
  });

  it.each(["", " - ", "K7M0", "K7MO", "K7M!", "A".repeat(33)])("%s is none", (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
