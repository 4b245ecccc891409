import { takeDay, takeTerm } from "@/lib/campaigns/readings/domain";
import type { Day } from "@/lib/kernel/dates";
import { takeOrdinal } from "@/lib/kernel/numbers";
import { type Result, refuseAll } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import type { DocumentFacts } from "./types";

/** A paper as it was typed on its own form. */
export type TypedDocument = Pick<DocumentFacts, "kind" | "title" | "number" | "issuer" | "dateAsPublished" | "level" | "note"> & {
  readonly signedDay: string;
  readonly congressOrdinal: string;
  readonly term: string;
};

/**
 * Reads a paper as typed; a doubtful date ("16/52023") is refused with its proposal at its field, so that a person decides and the printed
 * words stay beside the day.
 */
export function readDocument(typed: TypedDocument, today: Day): Result<DocumentFacts> {
  const signedDay = takeDay(typed.signedDay, "signedDay", today, "PAST");
  const ordinal = takeOrdinal(typed.congressOrdinal, "congressOrdinal");
  const term = takeTerm(typed.term, "term");
  const years = term.ok ? term.value : null;
  const { kind, title, number, issuer, dateAsPublished, level, note } = typed;
  return refuseAll(
    [signedDay, ordinal, term].flatMap((read) => (read.ok ? [] : read.reasons)),
    {
      ...{ kind, title, number, issuer, dateAsPublished, level, note },
      signedDay: signedDay.ok ? signedDay.value : null,
      congressOrdinal: ordinal.ok ? ordinal.value : null,
      ...{ termFrom: years?.from ?? null, termTo: years?.to ?? null },
    },
  );
}

/** What a paper is searched by: its number and title, without accents. */
export function searchText(number: string | null, title: string): string {
  return foldForSearch(`${number ?? ""} ${title}`);
}
