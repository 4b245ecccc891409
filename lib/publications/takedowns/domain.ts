import { type Day, formatDay } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { parseTypedDay } from "@/lib/kernel/typed-days";

/** The day on which somebody asked, as typed: today where nothing was typed, and never ahead. */
export function readAskedDay(typed: string, today: Day): Result<Day> {
  if (typed === "") return ok(today);
  const read = parseTypedDay(typed);
  if (!read.ok) return { ok: false, reasons: [{ ...read.reasons[0], field: "askedDay" }] };
  return read.value > today ? refuse("publications.askedAhead", { field: "askedDay", params: { today: formatDay(today) } }) : read;
}
