import { takeDay } from "@/lib/campaigns/readings/domain";
import { type Day, formatDay, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import type { DiscrepancyView, SourceFacts, SourceView, TypedSource } from "./types";

const TIME = /^([01]?\d|2[0-3])\s*(?:[:.]|h|giờ)\s*([0-5]\d)?$/i;

/** "10:15", "10h15" and "10 giờ" as hour and minute; null when the field is empty. Refuses sources.timeUnclear. */
export function takeTime(typed: string, field: string): Result<string | null> {
  if (typed === "") return ok(null);
  const [, hour, minute = "00"] = TIME.exec(typed) ?? [];
  return hour === undefined
    ? refuse("sources.timeUnclear", { field, params: { typed: typed.slice(0, 40) } })
    : ok(`${hour.padStart(2, "0")}:${minute}`);
}

/**
 * Reads a source as typed; null when no word was typed. A time without its day is refused, since it would say nothing. `names` are the
 * form's own names of day and time.
 */
export function readSource(
  typed: TypedSource,
  names: { readonly day: string; readonly time: string },
  today: Day,
): Result<SourceFacts | null> {
  if (Object.values(typed).every((value) => !value)) return ok(null);
  const day = takeDay(typed.publishedDay, names.day, today, "PAST");
  const time = takeTime(typed.publishedTime, names.time);
  const reasons = [day, time].flatMap((read) => (read.ok ? [] : read.reasons));
  if (day.ok && time.ok && time.value && !day.value) reasons.push({ code: "sources.timeWithoutDay", field: names.day });
  const { title, portal, publisher, originalPublisher, authors, notes } = typed;
  return refuseAll(reasons, {
    ...{ title, portal, publisher, originalPublisher, authors, notes },
    publishedDay: day.ok ? day.value : null,
    publishedTime: time.ok ? time.value : null,
  });
}

/** What a text prints and what is understood by it, not yet sure of its id. */
export type PlainDiscrepancy = Pick<DiscrepancyView, "asPublished" | "understoodAs" | "note"> & { readonly id: string | null };

/** Reads the rows as typed; rows without a word are left out, and an understanding needs the printed words that it is of. */
export function readDiscrepancies(
  typed: readonly (Omit<PlainDiscrepancy, "asPublished"> & { readonly asPublished: string | null })[],
): Result<readonly PlainDiscrepancy[]> {
  const filled = typed.map((row, index) => ({ row, index })).filter(({ row }) => row.asPublished || row.understoodAs || row.note);
  return refuseAll(
    filled.flatMap(({ row, index }) =>
      row.asPublished ? [] : [{ code: "sources.printedMissing" as const, field: `discrepancies.${index}.asPublished` }],
    ),
    filled.map(({ row }) => ({ ...row, asPublished: row.asPublished ?? "" })),
  );
}

/** "17/10/2024 10:15": when a text was published, as far as it says; null when it does not. */
export function publishedAt({ publishedDay, publishedTime }: Pick<SourceFacts, "publishedDay" | "publishedTime">): string | null {
  return publishedDay && [formatDay(publishedDay), publishedTime].filter(Boolean).join(" ");
}

/** A source's facts as columns: its day as the database has it. */
export function columnsOf({ publishedDay, ...facts }: SourceFacts) {
  return { ...facts, publishedDay: publishedDay && toDbDate(publishedDay) };
}

/** The facts in one order, so that equal sources compare equal. */
export function factsInOrder(facts: SourceFacts): SourceFacts {
  const { title, portal, publisher, originalPublisher, authors, publishedDay, publishedTime, notes } = facts;
  return { title, portal, publisher, originalPublisher, authors, publishedDay, publishedTime, notes };
}

/** A row of `sourceSelect` as records show it. */
export function toSourceView(row: Omit<SourceView, "publishedDay"> & { readonly publishedDay: Date | null }): SourceView {
  return { ...row, publishedDay: fromDbDateOrNull(row.publishedDay) };
}
