import { takeDay, takeTerm } from "@/lib/campaigns/readings/domain";
import { type Day, formatDay, toDbDate } from "@/lib/kernel/dates";
import { takeOrdinal } from "@/lib/kernel/numbers";
import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import type { OccasionFacts } from "./types";

/** An occasion as it was typed on its own form. */
export type TypedOccasion = Pick<OccasionFacts, "kind" | "name" | "dateAsPublished" | "years" | "note"> & {
  readonly day: string;
  readonly originDay: string;
  readonly term: string;
  readonly congressOrdinal: string;
};

/**
 * Reads an occasion as typed; what is doubtful is refused with its proposal at its field. Years that do not fit the two days are kept: that
 * is a remark, not a refusal, since both the printed and the counted number stay on record.
 */
export function readOccasion(typed: TypedOccasion, today: Day): Result<OccasionFacts> {
  const day = takeDay(typed.day, "day", today, "FUTURE");
  const originDay = takeDay(typed.originDay, "originDay", today, "PAST");
  const term = takeTerm(typed.term, "term");
  const ordinal = takeOrdinal(typed.congressOrdinal, "congressOrdinal");
  const reasons: Reason[] = [day, originDay, term, ordinal].flatMap((read) => (read.ok ? [] : read.reasons));
  const [on, from] = [day.ok ? day.value : null, originDay.ok ? originDay.value : null];
  if (on && from && from >= on) {
    reasons.push({ code: "campaigns.originAfterDay", field: "originDay", params: { origin: formatDay(from), day: formatDay(on) } });
  }
  const years = term.ok ? term.value : null;
  const { kind, name, dateAsPublished, note } = typed;
  return refuseAll(reasons, {
    ...{ kind, name, dateAsPublished, note, years: typed.years },
    ...{ day: on, originDay: from, termFrom: years?.from ?? null, termTo: years?.to ?? null },
    congressOrdinal: ordinal.ok ? ordinal.value : null,
  });
}

/** An occasion's facts as columns: days as the database has them, and the name as it is searched. */
export function columnsOf({ day, originDay, ...facts }: OccasionFacts) {
  return { ...facts, day: day && toDbDate(day), originDay: originDay && toDbDate(originDay), nameFolded: foldForSearch(facts.name) };
}
