import type { Day } from "@/lib/kernel/dates";

/** What is known about a published text: null = not stated. */
export type SourceFacts = {
  readonly title: string | null;
  readonly portal: string | null;
  readonly publisher: string | null;
  /** Where it first appeared, when the text names another place than its publisher. */
  readonly originalPublisher: string | null;
  readonly authors: string | null;
  readonly publishedDay: Day | null;
  /** "10:15" in Asia/Ho_Chi_Minh. */
  readonly publishedTime: string | null;
  /** What is doubtful in the text. */
  readonly notes: string | null;
};

/** A source as records that were entered from it show it. */
export type SourceView = SourceFacts & { readonly id: string };

/** A source as it was typed; day and time are read by the rules. */
export type TypedSource = Omit<SourceFacts, "publishedDay" | "publishedTime"> & {
  readonly publishedDay: string;
  readonly publishedTime: string;
};

/** What the text prints, what we understand by it, and who decided so. */
export type DiscrepancyView = {
  readonly id: string;
  readonly asPublished: string;
  readonly understoodAs: string | null;
  readonly note: string | null;
  readonly decidedBy: { readonly name: string; readonly post: string; readonly at: Date } | null;
};

export type SourceRecord = SourceView & {
  readonly placeId: string;
  readonly version: number;
  readonly discrepancies: readonly DiscrepancyView[];
};

/** A source that a form offers to take. */
export type SourceChoice = Pick<SourceView, "id" | "title" | "publisher" | "publishedDay">;

/** A line of the list of sources. */
export type SourceRow = SourceChoice & { readonly placeName: string; readonly discrepancies: number };

export type SourceList = { readonly rows: readonly SourceRow[]; readonly total: number; readonly page: number; readonly pages: number };

/** A source's page: the record, and what was entered from it, of what the reader sees. */
export type SourcePage = {
  readonly source: SourceRecord;
  readonly placeName: string;
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  readonly isUsed: boolean;
};
