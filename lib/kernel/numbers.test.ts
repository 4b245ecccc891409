import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "./fraction";
import { decimalsOf, formatNumber, formatPercent, parseDecimal, parseNumber } from "./numbers";

describe("parseNumber", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["1.234", 1234],
    ["1.234.567", 1_234_567],
    ["1.234,5", 1234.5],
    ["1.234.567,891", 1_234_567.891],
    ["1,234", 1.234],
    ["747,2", 747.2],
    ["747.2", 747.2],
    ["94.75", 94.75],
    ["0.125", 0.125],
    ["12.3456", 12.3456],
    ["1 234 567", 1_234_567],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["-5", -5],
    ["−5,5", -5.5],
    ["– 5", -5],
    ["+5", 5],
    ["-0", 0],
    ["007", 7],
    [" 8 ", 8],
    ["999999999999999", 999_999_999_999_999],
  ])("reads %s as %d", (typed, value) => {
    expect(parseNumber(typed)).toEqual({ ok: true, value });
  });

  it.each([
    "",
    "abc",
    "1.2.3",
    "1..2",
    "1,2,3",
    "12a",
    "1,",
    ",5",
    ".5",
    "1234.567",
    "1.23.456",
    "0.123.456",
    "--5",
    "1 2",
    "12 34",
    "∞",
    "1e5",
  ])("does not guess what %s means", (typed) => {
    expect(parseNumber(typed)).toMatchObject({ ok: false, reasons: [{ code: "kernel.numberUnclear" }] });
  });

  it.each([
    ["1,234,567", "1.234.567"],
    ["1,234.5", "1.234,5"],
    ["12,345,678.25", "12.345.678,25"],
  ])("proposes for the English %s the Vietnamese %s", (typed, proposed) => {
    expect(parseNumber(typed)).toEqual({ ok: false, reasons: [{ code: "kernel.numberEnglish", params: { typed, proposed } }] });
  });

  it("refuses more digits than a number keeps", () => {
    expect(parseNumber("1234567890123456")).toEqual({ ok: false, reasons: [{ code: "kernel.numberTooLong", params: { max: "15" } }] });
    expect(parseNumber("000000000000000000012")).toEqual({ ok: true, value: 12 });
    expect(parseNumber("0,1234567890123456")).toMatchObject({ ok: false });
  });

  it("repeats only the beginning of a long text", () => {
    const result = parseNumber("x".repeat(500));
    expect(result).toMatchObject({ ok: false, reasons: [{ params: { typed: `${"x".repeat(40)}…` } }] });
    expect(parseNumber("x".repeat(40))).toMatchObject({ reasons: [{ params: { typed: "x".repeat(40) } }] });
    expect(parseNumber(`1,234,567 ${"9".repeat(50)}`)).toMatchObject({ ok: false });
  });

  it("reads back every number that it shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(parseNumber(formatNumber(value))).toEqual({ ok: true, value: value === 0 ? 0 : value });
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (typed) => typeof parseNumber(typed).ok === "boolean"));
  });
});

describe("parseDecimal", () => {
  it("is exact at any length", () => {
    expect(parseDecimal("1.280.000.000.000.000,25")).toEqual({ ok: true, value: { num: 5_120_000_000_000_001n, den: 4n } });
    expect(parseDecimal("-747,2")).toEqual({ ok: true, value: fraction(-747.2) });
  });
});

describe("decimalsOf", () => {
  it.each([
    [0, 0],
    [12, 0],
    [747.2, 1],
    [0.125, 3],
    [1e-7, 7],
    [-0.05, 2],
    [0.2, 1],
  ])("of %d is %d", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [1_234_567.5, "1.234.567,5"],
    [-1234.25, "-1.234,25"],
    [-100, "-100"],
    [0.1234, "0,123"],
    [747.2, "747,2"],
    [1.28e15, "1.280.000.000.000.000"],
  ])("%d is %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("keeps to the decimals asked for, halves away from zero", () => {
    expect(formatNumber(62.5, 0)).toBe("63");
    expect(formatNumber(-62.5, 0)).toBe("-63");
    expect(formatNumber(62.45, 1)).toBe("62,5");
  });
});

describe("formatPercent", () => {
  it.each([
    [62, 0, "62%"],
    [62.4, 0, "62%"],
    [62.5, 1, "62,5%"],
    [99.6, 0, "99%"],
    [99.96, 1, "99,9%"],
    [99.4, 0, "99%"],
    [100, 0, "100%"],
    [100.4, 0, "100%"],
    [112, 0, "112%"],
    [-20, 0, "-20%"],
    [0, 0, "0%"],
    [1000, 0, "1.000%"],
  ])("%d with %d decimals is %s", (value, decimals, text) => {
    expect(formatPercent(value, decimals)).toBe(text);
  });

  it("never shows 100% for less", () => {
    fc.assert(
      fc.property(fc.double({ min: 90, max: 99.999_999, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        expect(formatPercent(value, decimals)).not.toBe("100%");
      }),
    );
  });
});
