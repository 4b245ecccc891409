// Plain calendar arithmetic of the reference, so that it shares nothing with the product's own.
const MS_PER_DAY = 86_400_000;
const VIET_NAM_MS = 7 * 3_600_000;

export const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
const unserial = (count: number): string => new Date(count * MS_PER_DAY).toISOString().slice(0, 10);

export const daysFrom = (from: string, to: string): number => serial(to) - serial(from);
export const plusDays = (day: string, count: number): string => unserial(serial(day) + count);

/** What a `date` column holds. */
export const dayOfColumn = (value: Date): string => value.toISOString().slice(0, 10);

/** The day in Việt Nam of a moment. */
export const dayOfMoment = (at: Date): string => dayOfColumn(new Date(at.getTime() + VIET_NAM_MS));

const partsOf = (day: string): [year: number, month: number, date: number] => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
};

/** A date of a month (1 = January; 13 is the next January), or the month's last day where it is shorter. */
function dateIn(year: number, month: number, date: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOfColumn(new Date(Date.UTC(year, month - 1, Math.min(date, last))));
}

export function plusMonths(day: string, count: number): string {
  const [year, month, date] = partsOf(day);
  return dateIn(year, month + count, date);
}

/** The last day of the week (Sunday), month or quarter that a day lies in. */
export function endOf(every: "WEEK" | "MONTH" | "QUARTER", day: string): string {
  if (every === "WEEK") return plusDays(day, (7 - new Date(serial(day) * MS_PER_DAY).getUTCDay()) % 7);
  const [year, month] = partsOf(day);
  return dateIn(year, every === "MONTH" ? month : Math.ceil(month / 3) * 3, 31);
}

/** The first day from a given one on that has a date of the month (a weekday, 1 = Monday) on which reports are due. */
export function nextRhythmDay(rhythm: { every: "WEEK" | "MONTH"; day: number }, from: string): string {
  if (rhythm.every === "WEEK") {
    for (let at = from; ; at = plusDays(at, 1)) if (plusDays(endOf("WEEK", at), rhythm.day - 7) === at) return at;
  }
  const [year, month] = partsOf(from);
  const own = dateIn(year, month, rhythm.day);
  return own >= from ? own : dateIn(year, month + 1, rhythm.day);
}

export type Span = { from: string; to: string };

/** The weeks, months or quarters of a term, the first and the last cut to it. */
export function spansOf(every: "WEEK" | "MONTH" | "QUARTER", start: string, due: string): Span[] {
  const spans: Span[] = [];
  for (let from = start; from <= due; ) {
    const end = endOf(every, from);
    const to = end < due ? end : due;
    spans.push({ from, to });
    from = plusDays(to, 1);
  }
  return spans;
}
