import { add, compare, type Fraction, fraction, multiply } from "./fraction";
import { formatNumber, parseDecimal } from "./numbers";
import { ok, type Result, refuse } from "./result";
import { foldForSearch, normaliseLine } from "./text";

/** The most that one amount may be, in đồng: below this a float still counts every đồng, and a nation's works stay below it. */
export const MAX_MONEY = 9_000_000_000_000_000;

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
/** A bare figure below this is somebody thinking in triệu. */
const LEAST_WITHOUT_UNIT = 1_000;
/** "1,234 tỷ đồng" is still read at a glance; more decimals are not. */
const UNIT_DECIMALS = 1_000;

/** Đồng by unit as typed and folded (without accents, y as i). */
const UNITS: Readonly<Record<string, number>> = {
  ti: BILLION,
  billion: BILLION,
  million: MILLION,
  trieu: MILLION,
  tr: MILLION,
  nghin: 1_000,
  ngan: 1_000,
  k: 1_000,
};

const PART = /^([\d.,\s]+?)\s*(ti|billion|trieu|tr|million|nghin|ngan|k)(?![a-z])\s*/;
const CURRENCY = /\s*(?:viet nam dong|dong|vnd|d)\.?$/;
const APPROXIMATE = /^(?:(?:gan|khoang|hon|tren|duoi|tam|chung|uoc)\s+|[~≈]\s*)+(?=\d)/;
const NEGATIVE = /^[-−–]/;

/** The sum of "1 ty 200 trieu 500 nghin" in đồng, or null. Units must fall, so that a slip is not summed up. */
function readUnits(folded: string): Fraction | null {
  let rest = folded;
  let sum = fraction(0);
  let last = Number.POSITIVE_INFINITY;
  while (rest !== "") {
    const [whole = "", typed = "", unit = ""] = PART.exec(rest) ?? [];
    const factor = UNITS[unit];
    const number = parseDecimal(typed);
    if (factor === undefined || factor >= last || !number.ok) return null;
    sum = add(sum, multiply(number.value, fraction(factor)));
    last = factor;
    rest = rest.slice(whole.length);
  }
  return sum;
}

function accept(value: Fraction): Result<number> {
  if (compare(value, fraction(MAX_MONEY)) > 0) return refuse("kernel.moneyTooBig", { params: { max: formatMoney(MAX_MONEY) } });
  if (value.den !== 1n) return refuse("kernel.moneyFraction");
  return ok(Number(value.num));
}

/**
 * Reads an amount of money as people type it, into whole đồng: "320 triệu", "320tr", "1,2 tỷ", "1 tỷ 200 triệu",
 * "320.000.000đ", "320000000". `formatMoney` of the value is the echo that the person sees.
 * Refuses: kernel.moneyNegative · kernel.moneyTooBig (over 9 triệu tỷ) · kernel.moneyFraction (parts of a đồng) ·
 * kernel.moneyUnitMissing (a bare "320" or "320,5": proposes triệu) · kernel.moneyApproximate ("gần 2,3 tỷ": the words belong to
 * what was published) · kernel.moneyUnclear.
 */
export function parseMoney(typed: string): Result<number> {
  const line = normaliseLine(typed);
  const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  if (NEGATIVE.test(line)) return refuse("kernel.moneyNegative", { params: { typed: shown } });
  const folded = foldForSearch(line);
  if (APPROXIMATE.test(folded)) {
    const exact = parseMoney(folded.replace(APPROXIMATE, ""));
    return exact.ok
      ? refuse("kernel.moneyApproximate", { params: { typed: shown, proposed: formatMoney(exact.value) } })
      : refuse("kernel.moneyUnclear", { params: { typed: shown } });
  }
  const amount = folded.replace(CURRENCY, "");
  const bare = parseDecimal(amount);
  if (bare.ok) {
    const isSmall = compare(bare.value, fraction(0)) > 0 && compare(bare.value, fraction(LEAST_WITHOUT_UNIT)) < 0;
    if (!isSmall || amount !== folded) return accept(bare.value);
    const proposed = `${amount.replace(".", ",")} triệu đồng`;
    return refuse("kernel.moneyUnitMissing", { params: { typed: shown, proposed } });
  }
  const value = amount === "" ? null : readUnits(amount);
  return value ? accept(value) : refuse("kernel.moneyUnclear", { params: { typed: shown } });
}

/** The unit that an amount is shown in, with its words in both languages; figures are written the Vietnamese way in both. */
const SHOWN = [
  { unit: BILLION, vi: "tỷ đồng", en: "billion đồng" },
  { unit: MILLION, vi: "triệu đồng", en: "million đồng" },
] as const;

/**
 * "320 triệu đồng", "1,2 tỷ đồng", else "319.500.001 đồng": the largest unit in which the amount is exact with at most
 * three decimals. Never rounds. Takes whole đồng.
 */
export function formatMoney(amount: number, locale: "vi" | "en" = "vi"): string {
  const shown = SHOWN.find(({ unit }) => Math.abs(amount) >= unit && amount % (unit / UNIT_DECIMALS) === 0);
  return shown ? `${formatNumber(amount / shown.unit)} ${shown[locale]}` : formatMoneyInFull(amount);
}

/** "320.000.000 đồng": every đồng written out. */
export function formatMoneyInFull(amount: number): string {
  return `${formatNumber(amount, 0)} đồng`;
}
