import { formatDay, weekdayOf } from "@/lib/kernel/dates";
import { parseTypedDay } from "@/lib/kernel/typed-days";

const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * What a typed date means, as a field echoes it: "1/4/2025" and, from keypads without a slash, "01042025" are 01/04/2025.
 * `text` is the way offices write it, `weekday` 1–7 from Monday; null when it is no date (the server then says what is wrong with it).
 */
export function readTypedDate(typed: string): { text: string; weekday: number } | null {
  const read = parseTypedDay(typed.trim().replace(EIGHT_DIGITS, "$1/$2/$3"));
  return read.ok ? { text: formatDay(read.value), weekday: weekdayOf(read.value) } : null;
}
