import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, MAX_MONEY, parseMoney } from "./money";

describe("parseMoney", () => {
  it.each([
    ["320 triệu", 320_000_000],
    ["320tr", 320_000_000],
    ["320 tr", 320_000_000],
    ["320 triệu đồng", 320_000_000],
    ["320 TRIỆU ĐỒNG", 320_000_000],
    ["320trđ", 320_000_000],
    ["319,5 triệu", 319_500_000],
    ["1,2 tỷ", 1_200_000_000],
    ["1,2 tỉ", 1_200_000_000],
    ["1.2 tỷ", 1_200_000_000],
    ["1,2 tỷ đồng", 1_200_000_000],
    ["1 tỷ 200 triệu", 1_200_000_000],
    ["1 tỷ 200 triệu 500 nghìn", 1_200_500_000],
    ["1.280.000 tỷ", 1_280_000_000_000_000],
    ["500 nghìn", 500_000],
    ["500 ngàn đồng", 500_000],
    ["500k", 500_000],
    ["320.000.000đ", 320_000_000],
    ["320.000.000 đ", 320_000_000],
    ["320.000.000 VNĐ", 320_000_000],
    ["320.000.000 Việt Nam đồng", 320_000_000],
    ["320000000", 320_000_000],
    ["320 000 000", 320_000_000],
    ["1000", 1000],
    ["500đ", 500],
    ["0", 0],
    ["0 đồng", 0],
    ["2 million", 2_000_000],
    ["2 billion", 2_000_000_000],
    ["9.000.000.000.000.000", MAX_MONEY],
    ["320 tri\u0065\u0323\u0302u", 320_000_000],
  ])("reads %s as %d đồng", (typed, amount) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ["-5 triệu", "kernel.moneyNegative"],
    ["−320.000.000", "kernel.moneyNegative"],
    ["12345678901234567890", "kernel.moneyTooBig"],
    ["9.000.000.000.000.001", "kernel.moneyTooBig"],
    ["9000001 tỷ", "kernel.moneyTooBig"],
    ["1000,5", "kernel.moneyFraction"],
    ["0,0001 nghìn", "kernel.moneyFraction"],
    ["0,5đ", "kernel.moneyFraction"],
    ["320", "kernel.moneyUnitMissing"],
    ["320,5", "kernel.moneyUnitMissing"],
    ["999", "kernel.moneyUnitMissing"],
    ["gần 2,3 tỷ", "kernel.moneyApproximate"],
    ["khoảng 320 triệu", "kernel.moneyApproximate"],
    ["~ 320tr", "kernel.moneyApproximate"],
    ["gần nhiều", "kernel.moneyUnclear"],
    ["gần 5 mét", "kernel.moneyUnclear"],
    ["", "kernel.moneyUnclear"],
    ["đồng", "kernel.moneyUnclear"],
    ["triệu", "kernel.moneyUnclear"],
    ["320 xu", "kernel.moneyUnclear"],
    ["200 triệu 1 tỷ", "kernel.moneyUnclear"],
    ["1 triệu 2 triệu", "kernel.moneyUnclear"],
    ["1 tỷ 2", "kernel.moneyUnclear"],
    ["320 trieux", "kernel.moneyUnclear"],
    ["1,2,3 tỷ", "kernel.moneyUnclear"],
    ["một tỷ", "kernel.moneyUnclear"],
  ])("refuses %s: %s", (typed, code) => {
    expect(parseMoney(typed)).toMatchObject({ ok: false, reasons: [{ code }] });
  });

  it("proposes what a bare or approximate figure may mean", () => {
    expect(parseMoney("320,5")).toMatchObject({ reasons: [{ params: { typed: "320,5", proposed: "320,5 triệu đồng" } }] });
    expect(parseMoney("747.2")).toMatchObject({ reasons: [{ params: { proposed: "747,2 triệu đồng" } }] });
    expect(parseMoney("gần 2,3 tỷ")).toMatchObject({ reasons: [{ params: { typed: "gần 2,3 tỷ", proposed: "2,3 tỷ đồng" } }] });
    expect(parseMoney("10.000.000.000.000.000")).toMatchObject({ reasons: [{ params: { max: "9.000.000 tỷ đồng" } }] });
    expect(parseMoney(`x${"y".repeat(80)}`)).toMatchObject({ reasons: [{ params: { typed: `x${"y".repeat(39)}…` } }] });
    expect(parseMoney("y".repeat(40))).toMatchObject({ reasons: [{ params: { typed: "y".repeat(40) } }] });
  });

  it("reads back every amount that it shows", () => {
    const amount = fc.oneof(
      fc.integer({ min: 1_000, max: MAX_MONEY }),
      fc.integer({ min: 1, max: 9_000_000 }).map((billions) => billions * 1e9),
      fc.integer({ min: 1, max: 999_999 }).map((thousands) => thousands * 1e3),
    );
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseMoney(formatMoney(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (typed) => typeof parseMoney(typed).ok === "boolean"));
  });
});

describe("formatMoney", () => {
  it.each([
    [0, "0 đồng"],
    [500, "500 đồng"],
    [999_999, "999.999 đồng"],
    [1_000_000, "1 triệu đồng"],
    [319_500_000, "319,5 triệu đồng"],
    [319_501_000, "319,501 triệu đồng"],
    [319_500_001, "319.500.001 đồng"],
    [320_000_000, "320 triệu đồng"],
    [1_200_000_000, "1,2 tỷ đồng"],
    [1_234_000_000, "1,234 tỷ đồng"],
    [1_234_567_000, "1.234,567 triệu đồng"],
    [1_234_567_891, "1.234.567.891 đồng"],
    [1_280_000_000_000_000, "1.280.000 tỷ đồng"],
    [-1_000_000, "-1 triệu đồng"],
  ])("%d is %s", (amount, text) => {
    expect(formatMoney(amount)).toBe(text);
  });

  it("has words in English", () => {
    expect(formatMoney(320_000_000, "en")).toBe("320 million đồng");
    expect(formatMoney(1_200_000_000, "en")).toBe("1,2 billion đồng");
    expect(formatMoney(5, "en")).toBe("5 đồng");
  });
});
