import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, ceil, clamp, compare, divide, type Fraction, fraction, multiply, ratio, subtract, toFixed, toNumber } from "./fraction";

const anyFraction = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([num, den]) => divide({ num, den: 1n }, { num: den, den: 1n }));

const equal = (left: Fraction, right: Fraction): boolean => compare(left, right) === 0;

describe("fraction", () => {
  it.each([
    [0, 0n, 1n],
    [747.2, 3736n, 5n],
    [-0.25, -1n, 4n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20_000_000n],
    [1e-7, 1n, 10_000_000n],
    [-3, -3n, 1n],
  ])("reads %d as it is written", (value, num, den) => {
    expect(fraction(value)).toEqual({ num, den });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("throws on %d", (value) => {
    expect(() => fraction(value)).toThrow("not a finite number");
  });

  it("is exact where floats are not", () => {
    expect(equal(add(fraction(0.1), fraction(0.2)), fraction(0.3))).toBe(true);
  });

  it("is the decimal that was written, to the last digit", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 20 }), (digits, decimals) => {
        const { num, den } = fraction(Number(`${digits % 1e15}e-${decimals}`));
        expect(num * 10n ** BigInt(decimals)).toBe(BigInt(digits % 1e15) * den);
      }),
    );
  });
});

describe("arithmetic", () => {
  it("throws when it divides by zero", () => {
    expect(() => divide(fraction(1), fraction(0))).toThrow("division by zero");
    expect(() => ratio(1, 0)).toThrow("division by zero");
  });

  it("keeps the denominator positive and the fraction reduced", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (left, right) => {
        for (const { num, den } of [add(left, right), subtract(left, right), multiply(left, right)]) {
          expect(den > 0n).toBe(true);
          expect(fc.stringify(divide({ num, den: 1n }, { num: den, den: 1n }))).toBe(fc.stringify({ num, den }));
        }
      }),
    );
    expect(divide(fraction(1), fraction(-2))).toEqual({ num: -1n, den: 2n });
    expect(ratio(6, 4)).toEqual({ num: 3n, den: 2n });
  });

  it("undoes itself", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (left, right) => {
        expect(equal(subtract(add(left, right), right), left)).toBe(true);
        if (right.num !== 0n) expect(equal(divide(multiply(left, right), right), left)).toBe(true);
      }),
    );
  });

  it("orders as numbers are ordered", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (left, right) => {
        const exact = left.num * right.den - right.num * left.den;
        expect(Math.sign(compare(left, right))).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
        expect(compare(left, right) + compare(right, left)).toBe(0);
      }),
    );
  });

  it("cuts to bounds", () => {
    const [low, high] = [fraction(0), fraction(100)];
    expect(clamp(fraction(-1), low, high)).toEqual(low);
    expect(clamp(fraction(101), low, high)).toEqual(high);
    expect(clamp(fraction(50), low, high)).toEqual(fraction(50));
  });
});

describe("ceil", () => {
  it.each([
    [2.1, 3],
    [2, 2],
    [-2.1, -2],
    [-2, -2],
    [0, 0],
    [0.001, 1],
  ])("of %d is %d", (value, expected) => {
    expect(ceil(fraction(value))).toBe(expected);
  });
});

describe("toFixed and toNumber", () => {
  it.each([
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [2.49, 0, "2"],
    [0.005, 2, "0.01"],
    [-0.004, 2, "0.00"],
    [1.005, 2, "1.01"],
    [1234.5, 2, "1234.50"],
    [1.28e15, 3, "1280000000000000.000"],
  ])("%d with %d decimals is %s", (value, decimals, expected) => {
    expect(toFixed(fraction(value), decimals)).toBe(expected);
  });

  it("rounds to three decimals unless told otherwise", () => {
    expect(toNumber(ratio(1, 3))).toBe(0.333);
    expect(toNumber(ratio(2, 3), 1)).toBe(0.7);
  });
});
