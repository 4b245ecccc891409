import { type Day, formatDay } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { takeDay } from "../readings/domain";

/**
 * The day on which a campaign counts as launched: as typed, else as entered before, else today. It may lie in the past, since a launch is
 * often recorded afterwards; a day still to come is refused, since signing begins at once.
 */
export function chooseLaunchDay(typed: string, entered: Day | null, today: Day): Result<Day> {
  const read = takeDay(typed, "launchDay", today, "PAST");
  if (!read.ok) return read;
  const day = read.value ?? entered ?? today;
  return day > today ? refuse("campaigns.launchInFuture", { field: "launchDay", params: { day: formatDay(day) } }) : ok(day);
}
