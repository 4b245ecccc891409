/**
 * An exact rational number, always reduced, with a positive denominator.
 * Thresholds ("fewer than 5 points behind", "3/4 of what was expected") are decided on these: a binary
 * float says 0,1 + 0,2 ≠ 0,3 and would turn a light at its very edge. Plain numbers are made only to be shown.
 */
export type Fraction = { readonly num: bigint; readonly den: bigint };

const DECIMAL_PATTERN = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function reduced(num: bigint, den: bigint): Fraction {
  if (den === 0n) throw new RangeError("division by zero");
  const [n, d] = den < 0n ? [-num, -den] : [num, den];
  const by = gcd(n, d);
  return { num: n / by, den: d / by };
}

/**
 * A number as the decimal that a person wrote: 747.2 is 7472/10, not the nearest binary float.
 * Finite numbers only; anything else throws, since checks have refused it before.
 */
export function fraction(value: number): Fraction {
  const match = DECIMAL_PATTERN.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match;
  const digits = BigInt(sign + whole + decimals);
  const shift = Number(exponent) - decimals.length;
  return shift >= 0 ? reduced(digits * 10n ** BigInt(shift), 1n) : reduced(digits, 10n ** BigInt(-shift));
}

/** num / den of two numbers as written; a zero denominator throws. */
export function ratio(num: number, den: number): Fraction {
  return divide(fraction(num), fraction(den));
}

/** left + right, exactly and reduced. */
export function add(left: Fraction, right: Fraction): Fraction {
  return reduced(left.num * right.den + right.num * left.den, left.den * right.den);
}

/** left − right, exactly and reduced. */
export function subtract(left: Fraction, right: Fraction): Fraction {
  return reduced(left.num * right.den - right.num * left.den, left.den * right.den);
}

/** left × right, exactly and reduced. */
export function multiply(left: Fraction, right: Fraction): Fraction {
  return reduced(left.num * right.num, left.den * right.den);
}

/** left ÷ right; throws when right is zero. */
export function divide(left: Fraction, right: Fraction): Fraction {
  return reduced(left.num * right.den, left.den * right.num);
}

/** Negative, zero or positive as left lies below, at or above right. */
export function compare(left: Fraction, right: Fraction): number {
  const difference = left.num * right.den - right.num * left.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The value cut to lie within low and high. */
export function clamp(value: Fraction, low: Fraction, high: Fraction): Fraction {
  if (compare(value, low) < 0) return low;
  return compare(value, high) > 0 ? high : value;
}

/** The smallest whole number not below the value. */
export function ceil(value: Fraction): number {
  const whole = value.num / value.den;
  return Number(value.num > 0n && value.num % value.den !== 0n ? whole + 1n : whole);
}

/** The value in decimal notation with so many decimals, halves rounded away from zero as people round: 2,5 → "3", −2,5 → "-3". */
export function toFixed(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = value.num < 0n ? -value.num : value.num;
  const scaled = (size * scale * 2n + value.den) / (value.den * 2n);
  const digits = String(scaled).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = decimals > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
  return value.num < 0n && scaled !== 0n ? `-${text}` : text;
}

/** The nearest number with so many decimals: to be stored, shown or drawn, never to be compared with a threshold. */
export function toNumber(value: Fraction, decimals = 3): number {
  return Number(toFixed(value, decimals));
}
