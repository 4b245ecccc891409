/** The kinds of pages on which facts of the five texts stand: one record's page, or a whole list. */
export type FactPageKind =
  | "campaign"
  | "contributions"
  | "directive"
  | "document"
  | "donors"
  | "event"
  | "indicators"
  | "occasion"
  | "pledge"
  | "plaque"
  | "review"
  | "source"
  | "target"
  | "unit";

/** Where a fact is kept, if not in the column after which its field is named ("event.summary": Event.summary). */
export type Kept = {
  readonly table?: string;
  readonly column?: string;
  /** Kept in another record, to which the page's own is linked. */
  readonly isLinked?: true;
  /** The text leaves it out, and so does the column. */
  readonly isMissing?: true;
  /** What stands for it in the document that the column holds, and another value of the same kind. */
  readonly coded?: readonly [own: string, other: string];
  /** What is typed into a form, where that differs from what is read. */
  readonly typed?: string;
};

/** One fact: its row in the table of seed facts (parts of a compound row share it), the field that shows it, what the field says, where it is kept. */
export type Fact = readonly [row: string, field: string, text: string, kept?: Kept];

/**
 * Facts that stand on one page: that of a ward's record whose name begins so; among a unit's where several units pledge the same. `within`: in that
 * record of a list on the page which says this somewhere.
 */
export type FactPage = {
  readonly ward: string;
  readonly page: FactPageKind;
  readonly named?: string;
  readonly unit?: string;
  readonly within?: string;
  readonly facts: readonly Fact[];
};
