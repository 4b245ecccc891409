/** A calendar day in Asia/Ho_Chi_Minh, "2025-03-31". Days compare as text. */
export type Day = string & { readonly __brand: "Day" };

const MS_PER_DAY = 86_400_000;
/** Vietnam has kept UTC+7 without daylight saving since 1975, so the offset is a constant and needs no time zone data. */
const HO_CHI_MINH_OFFSET_MS = 7 * 3_600_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day "yyyy-MM-dd" if it exists in the calendar, else null. */
export function parseDay(text: string): Day | null {
  const match = DAY_PATTERN.exec(text);
  if (!match) return null;
  const [, year, month, date] = match;
  return dayOf(Number(year), Number(month), Number(date));
}

/** The day of a year (1–9999), month (1–12) and date, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? toDay(at) : null;
}

/** A day that the code itself writes; throws when it does not exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`no such day: ${text}`);
  return parsed;
}

function toDay(at: Date): Day {
  return at.toISOString().slice(0, 10) as Day;
}

/** The calendar day in Asia/Ho_Chi_Minh of a moment, whatever the server's time zone. */
export function dayAt(moment: Date): Day {
  return toDay(new Date(moment.getTime() + HO_CHI_MINH_OFFSET_MS));
}

/** The moment at which a day has the given hour and minute in Asia/Ho_Chi_Minh. */
export function momentOf(of: Day, hour = 0, minute = 0): Date {
  return new Date(Date.parse(`${of}T00:00:00Z`) - HO_CHI_MINH_OFFSET_MS + (hour * 60 + minute) * 60_000);
}

/** What Prisma reads from and writes to a `date` column: midnight UTC of the day. */
export function toDbDate(of: Day): Date {
  return new Date(`${of}T00:00:00Z`);
}

/** The day that a `date` column holds. */
export function fromDbDate(value: Date): Day {
  return toDay(value);
}

/** `fromDbDate` for a column that may be empty. */
export function fromDbDateOrNull(value: Date | null): Day | null {
  return value ? fromDbDate(value) : null;
}

function serial(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`) / MS_PER_DAY;
}

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from);
}

/** The day `count` days later (earlier when negative). */
export function addDays(of: Day, count: number): Day {
  return toDay(new Date((serial(of) + count) * MS_PER_DAY));
}

/** The same date `count` months later, or the last day of that month when it is shorter. */
export function addMonths(of: Day, count: number): Day {
  const { year, month, date } = partsOf(of);
  const index = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(toYear, toMonth, date) ?? lastOfMonth(toYear, toMonth);
}

/** Year, month (1–12) and date of a day. */
export function partsOf(of: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = of.split("-").map(Number);
  return { year, month, date };
}

/** 1 = Monday … 7 = Sunday; the week starts on Monday. */
export function weekdayOf(of: Day): number {
  // The remainder is negative before 1970, hence the second one.
  return ((((serial(of) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(of: Day): Day {
  return addDays(of, 1 - weekdayOf(of));
}

/** The last day of a month (1–12). */
export function lastOfMonth(year: number, month: number): Day {
  for (const date of [31, 30, 29, 28]) {
    const found = dayOf(year, month, date);
    if (found) return found;
  }
  throw new RangeError(`no such month: ${year}-${month}`);
}

const two = (value: number): string => String(value).padStart(2, "0");

/** "31/03/2025". The only formatter of days; Intl's vi-VN writes "31/3/2025", which offices do not. */
export function formatDay(of: Day): string {
  const { year, month, date } = partsOf(of);
  return `${two(date)}/${two(month)}/${year}`;
}

/** "ngày 05 tháng 3 năm 2025", as papers have it: days below 10 and months 1–2 with a leading zero (NĐ 30/2020, Phụ lục I). */
export function formatDayInWords(of: Day): string {
  const { year, month, date } = partsOf(of);
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

/** "14:05" in Asia/Ho_Chi_Minh. */
export function formatTime(moment: Date): string {
  return new Date(moment.getTime() + HO_CHI_MINH_OFFSET_MS).toISOString().slice(11, 16);
}

/** "14:05 ngày 31/03/2025" in Asia/Ho_Chi_Minh. */
export function formatMoment(moment: Date): string {
  return `${formatTime(moment)} ngày ${formatDay(dayAt(moment))}`;
}
