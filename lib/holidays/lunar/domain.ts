import { addDays, type Day, day, daysBetween } from "@/lib/kernel/dates";

// The calendar is computed as Hồ Ngọc Đức does for Việt Nam, after Jean Meeus: new moons and the sun's longitude at UTC+7, the winter solstice
// always in the eleventh month. Days are Julian day numbers here; 2440588 is 01/01/1970.
const EPOCH = { day: day("1970-01-01"), number: 2_440_588 };
const HOURS_FROM_UTC = 7;
const MONTH = 29.530588853;
const FIRST_NEW_MOON = 2_415_021.076998695;
const RADIANS = Math.PI / 180;

const sin = (degrees: number): number => Math.sin(degrees * RADIANS);

/** The moment of the `count`-th new moon since 01/01/1900, as a Julian date. */
function newMoon(count: number): number {
  const t = count / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2_415_020.75933 + 29.53058868 * count + 0.0001178 * t2 - 0.000000155 * t3 + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * count - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * count + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * count - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const clock = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - clock;
}

/** The day in Việt Nam of the `count`-th new moon. */
function newMoonDay(count: number): number {
  return Math.floor(newMoon(count) + 0.5 + HOURS_FROM_UTC / 24);
}

/** Which of the twelve signs the sun stands in when a day begins in Việt Nam; 9 begins with the winter solstice. */
function sunSign(number: number): number {
  const t = (number - 0.5 - HOURS_FROM_UTC / 24 - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.00029 * sin(3 * anomaly);
  const longitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t + centre;
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

function numberOf(of: Day): number {
  return EPOCH.number + daysBetween(EPOCH.day, of);
}

/** The first day of the eleventh lunar month, which holds the winter solstice of a year. */
function eleventhMonth(year: number): number {
  const count = Math.floor((numberOf(day(`${year}-12-31`)) - 2_415_021) / MONTH);
  const start = newMoonDay(count);
  return sunSign(start) >= 9 ? newMoonDay(count - 1) : start;
}

/** Of a year with thirteen months, how many months after the eleventh the leap one comes: the first in which the sun enters no new sign. */
function leapOffset(eleventh: number): number {
  const count = Math.floor(0.5 + (eleventh - FIRST_NEW_MOON) / MONTH);
  let at = 1;
  while (at < 14 && sunSign(newMoonDay(count + at)) !== sunSign(newMoonDay(count + at + 1))) at += 1;
  return at;
}

/**
 * The day on which a day of the Vietnamese lunar calendar falls. `month` 1 to 10 of the lunar year that begins in `year`; never the leap month.
 * Good for 1900 to 2100.
 */
export function dayOfLunar(year: number, month: number, date: number): Day {
  const [eleventh, next] = [eleventhMonth(year - 1), eleventhMonth(year)];
  const offset = month + 1;
  const isLeapYear = next - eleventh > 365;
  const months = isLeapYear && offset >= leapOffset(eleventh) ? offset + 1 : offset;
  const count = Math.floor(0.5 + (eleventh - FIRST_NEW_MOON) / MONTH);
  return addDays(EPOCH.day, newMoonDay(count + months) + date - 1 - EPOCH.number);
}
