import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "@/lib/kernel/numbers";
import { DECIMALS } from "./constants";
import { decimalField, stateFilter, verdictField } from "./schema";

describe("a number as people type it", () => {
  it("goes in and comes out to the last digit", () => {
    expect(decimalField.parse("747,2")).toBe(747.2);
    expect(formatNumber(decimalField.parse("747,2") ?? 0, DECIMALS)).toBe("747,2");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 999_999 }), (whole, decimals) => {
        const typed = `${whole},${String(decimals).padStart(6, "0")}`;
        const shown = formatNumber(decimalField.parse(typed) ?? Number.NaN, DECIMALS);
        expect(shown.replaceAll(".", "")).toBe(typed.replace(/,?0+$/, (zeros) => (zeros.startsWith(",") ? "" : "")).replace(/,$/, ""));
      }),
    );
  });

  it("is empty, or refused with what is wrong", () => {
    expect(decimalField.parse(undefined)).toBeNull();
    expect(decimalField.parse("  ")).toBeNull();
    const codeOf = (typed: string) => decimalField.safeParse(typed).error?.issues[0]?.message;
    expect(codeOf("0,1234567")).toBe("targets.numberTooFine");
    expect(codeOf("nhiều")).toBe("kernel.numberUnclear");
    expect(codeOf("1,234.5")).toBe("kernel.numberEnglish");
  });
});

describe("what an address or a choice may say", () => {
  it("is one of the known words or nothing", () => {
    expect(stateFilter.parse("MET")).toBe("MET");
    expect(stateFilter.parse("LATE")).toBeNull();
    expect(verdictField.parse("")).toBeNull();
    expect(verdictField.parse("EXCEEDED")).toBe("EXCEEDED");
  });
});
