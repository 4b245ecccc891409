import { type Day, daysBetween, formatDay } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { takeDay } from "../readings/domain";
import type { OccasionExtension } from "../types";

/** The new day of an occasion as typed: needed, not the same as before, and not before the occasion's origin. */
export function readNewDay(typed: string, occasion: { readonly day: Day | null; readonly originDay: Day | null }, today: Day): Result<Day> {
  const read = takeDay(typed, "newDay", today, "FUTURE");
  if (!read.ok) return read;
  if (!read.value) return refuse("campaigns.newDayMissing", { field: "newDay" });
  if (read.value === occasion.day) return refuse("campaigns.sameDay", { field: "newDay", params: { day: formatDay(read.value) } });
  if (occasion.originDay && read.value <= occasion.originDay) {
    return refuse("campaigns.originAfterDay", {
      field: "newDay",
      params: { origin: formatDay(occasion.originDay), day: formatDay(read.value) },
    });
  }
  return ok(read.value);
}

/** How far an extension moves a day: positive = later, negative = earlier; null when there was no day before. */
export function daysMoved({ oldDay, newDay }: Pick<OccasionExtension, "oldDay" | "newDay">): number | null {
  return oldDay ? daysBetween(oldDay, newDay) : null;
}

/** "Gia hạn 2 lần": how often a day was put off, and how often brought forward. A day that was first entered late counts as neither. */
export function countMoves(extensions: readonly Pick<OccasionExtension, "oldDay" | "newDay">[]): { later: number; earlier: number } {
  const moves = extensions.map(daysMoved);
  return {
    later: moves.filter((days) => days !== null && days > 0).length,
    earlier: moves.filter((days) => days !== null && days < 0).length,
  };
}

/** The day as it was at launch, before any extension: the other reading of the occasion. */
export function firstDay(occasion: {
  readonly day: Day | null;
  readonly extensions: readonly Pick<OccasionExtension, "oldDay">[];
}): Day | null {
  const [first] = occasion.extensions;
  return first ? first.oldDay : occasion.day;
}
