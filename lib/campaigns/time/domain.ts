import { type Day, formatDay } from "@/lib/kernel/dates";
import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import { isYearInferred, takeDay, takeTerm } from "../readings/domain";
import type { TimeValues, TypedTime } from "./types";

/** Reports are due on the 25th where nobody says otherwise, so that the office has them before the month ends; weekly ones on Friday. */
const USUAL_DATE = 25;
const USUAL_WEEKDAY = 5;

/**
 * Reads the times of a campaign as typed. All that is doubtful is refused at once, each at its field and with its proposal: a person
 * decides, and what was published stays beside the value. `reference`: the day of the source, else today; a year that was not printed
 * is looked for before it.
 */
export function readTime(typed: TypedTime, reference: Day): Result<TimeValues> {
  const term = takeTerm(typed.term, "term");
  const startDay = takeDay(typed.startDay, "startDay", reference, "PAST");
  const endDay = takeDay(typed.endDay, "endDay", reference, "FUTURE");
  const launchDay = takeDay(typed.launchDay, "launchDay", reference, "PAST");
  const reasons: Reason[] = [term, startDay, endDay, launchDay].flatMap((read) => (read.ok ? [] : read.reasons));
  const [start, end] = [valueIn(startDay), valueIn(endDay)];
  if (start && end && end < start) {
    reasons.push({ code: "campaigns.periodReversed", field: "endDay", params: { start: formatDay(start), end: formatDay(end) } });
  }
  const { termAsPublished, periodAsPublished, launchSession, launchAsPublished, rhythmEvery } = typed;
  const launch = valueIn(launchDay);
  return refuseAll(reasons, {
    termFrom: valueIn(term)?.from ?? null,
    termTo: valueIn(term)?.to ?? null,
    termAsPublished,
    startDay: start,
    endDay: end,
    periodAsPublished,
    launchDay: launch,
    launchSession,
    launchAsPublished,
    launchYearInferred: launch !== null && isYearInferred(launchAsPublished, reference),
    rhythm: rhythmEvery,
    rhythmDay: rhythmEvery === "WEEK" ? (typed.rhythmWeekday ?? USUAL_WEEKDAY) : (typed.rhythmDate ?? USUAL_DATE),
  });
}

function valueIn<T>(read: Result<T | null>): T | null {
  return read.ok ? read.value : null;
}
