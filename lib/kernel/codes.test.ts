import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCode, randomCode, readCode } from "./codes";

const someCode = fc.integer({ min: 1, max: 32 }).map(randomCode);

describe("codes", () => {
  it("hold only letters and digits that are told apart at sight", () => {
    fc.assert(
      fc.property(someCode, (code) => {
        expect(code).toMatch(/^[34679ACDEFGHJKMNPRTWXY]+$/);
      }),
    );
  });

  it("have the length that was asked for and are different each time", () => {
    const codes = Array.from({ length: 2_000 }, () => randomCode(10));
    expect(codes.every((code) => code.length === 10)).toBe(true);
    expect(new Set(codes).size).toBe(2_000);
    expect(new Set(codes.join("")).size).toBe(22);
  });

  it("are read however they are typed", () => {
    const separator = fc.constantFrom("", " ", "-", ".", "_", "–", "  ");
    fc.assert(
      fc.property(someCode, separator, fc.boolean(), (code, between, isLower) => {
        const typed = [...(isLower ? code.toLowerCase() : code)].join(between);
        expect(readCode(` ${typed} `)).toBe(code);
      }),
    );
  });

  it("are grouped by four, which changes nothing", () => {
    expect(groupCode("K7MT3F9TXW")).toBe("K7MT-3F9T-XW");
    expect(groupCode("K7MT")).toBe("K7MT");
    expect(groupCode("K7MT3F9T")).toBe("K7MT-3F9T");
    fc.assert(
      fc.property(someCode, (code) => {
        expect(readCode(groupCode(code))).toBe(code);
      }),
    );
  });

  it.each(["", "-", "K7M0", "K7MO", "k7mí", "A".repeat(33), "AB CD", "%41"])("are not found in %j", (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
