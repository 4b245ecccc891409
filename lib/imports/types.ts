import type { Reason } from "@/lib/kernel/result";
import type { ColumnKind, SheetFile } from "@/lib/sheets/types";

/** What can be brought in from a spreadsheet. */
export type ImportKind = "UNITS" | "PLEDGES" | "PROGRESS" | "CONTRIBUTIONS" | "TARGETS" | "ACCOUNTS";

/**
 * READ: the file was read and is looked at. APPLYING: being written. APPLIED: everything of it stands. UNDONE: taken back.
 */
export type ImportStatus = "READ" | "APPLYING" | "APPLIED" | "UNDONE";

/** In what amounts without a unit of their own are meant. */
export type MoneyUnit = "DONG" | "THOUSAND" | "MILLION";

/** A field that a column of a file can hold. `names`: what offices write over it; `isInherited`: a merged cell counts for each line beside it. */
export type ImportColumn = {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly names: readonly string[];
  readonly isRequired?: boolean;
  readonly isInherited?: boolean;
};

/** How a sheet is read: which sheet, where its header stands (from 0), which column is which field, and what bare amounts mean. */
export type Reading = {
  readonly sheet: number;
  readonly top: number;
  readonly depth: number;
  /** Key of the field by column. */
  readonly columns: Readonly<Record<number, string>>;
  readonly moneyUnit: MoneyUnit;
};

/** What is wrong with a line, at the field where it is; null = with the line as a whole. */
export type Fault = { readonly key: string | null; readonly reason: Reason };

/** A value that an import changes, in words. */
export type Change = { readonly key: string; readonly from: string | null; readonly to: string | null };

/**
 * What becomes of a line. LEFT: it stands differently in the system and is not for an import to change; the note says why.
 */
export type Outcome = "CREATE" | "CHANGE" | "SAME" | "LEFT" | "ERROR";

/** A line of the file in the dry run. `line` counts as Excel does, from 1; `notes` say what was read into words that leave something open. */
export type PlannedLine = {
  readonly line: number;
  readonly label: string;
  readonly outcome: Outcome;
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
  readonly changes: readonly Change[];
};

/** A planned line with what is to be written. */
export type Planned<D> = PlannedLine & { readonly draft: D | null };

/** How many lines have which outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** An import as the list shows it. */
export type ImportLine = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly status: ImportStatus;
  readonly fileName: string;
  readonly campaignName: string | null;
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly created: number;
  readonly changed: number;
};

/** What the form offers: the kinds that the actor brings in, the place's campaigns and sets of targets. */
export type ImportChoices = {
  readonly kinds: readonly ImportKind[];
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  readonly sets: readonly { readonly id: string; readonly name: string }[];
};

/** A column of the file: its letter, its titles, what stands below them, and the field that it is read as. */
export type ColumnView = {
  readonly letter: string;
  readonly title: string;
  readonly samples: readonly string[];
  readonly key: string | null;
};

/** How the file is read, as people see it: lines from 1. */
export type ReadingView = {
  readonly sheet: number;
  readonly line: number;
  readonly depth: number;
  readonly moneyUnit: MoneyUnit;
  readonly hasMoney: boolean;
  readonly columns: readonly ColumnView[];
};

/** Something wrong: where it stands, what stands there, and why it is not taken. */
export type FaultLine = {
  readonly line: number;
  readonly letter: string | null;
  readonly key: string | null;
  readonly cell: string;
  readonly reason: Reason;
};

/** The dry run as its page shows it: the faults first, then the lines of the chosen outcome. */
export type PlanView = {
  readonly counts: OutcomeCounts;
  readonly otherPlace: string | null;
  readonly faults: readonly FaultLine[];
  readonly faultCount: number;
  readonly skipped: readonly { readonly line: number; readonly why: "GROUP" | "SUM" | "NUMBERS" | "FOOT"; readonly text: string }[];
  readonly shown: Outcome | null;
  readonly lines: readonly PlannedLine[];
  readonly lineCount: number;
  readonly page: number;
  readonly pages: number;
};

/** A record that an import wrote. */
export type WrittenLine = {
  readonly line: number;
  readonly action: "CREATED" | "CHANGED";
  readonly recordType: string;
  readonly recordId: string;
  readonly label: string;
};

/** One import, whole. */
export type ImportPage = {
  readonly id: string;
  readonly version: number;
  readonly kind: ImportKind;
  readonly status: ImportStatus;
  readonly fileName: string;
  readonly placeName: string;
  readonly campaign: { readonly id: string; readonly name: string } | null;
  readonly set: { readonly id: string; readonly name: string } | null;
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly appliedAt: Date | null;
  readonly appliedByName: string | null;
  readonly undoneAt: Date | null;
  readonly undoneByName: string | null;
  readonly written: { readonly created: number; readonly changed: number; readonly same: number; readonly left: number };
  readonly done: { readonly lines: number; readonly of: number };
  /** What was written, once it was; the first of it. */
  readonly changes: readonly WrittenLine[];
  /** What was read; null once it was written or is no longer kept. */
  readonly file: {
    readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
    readonly letters: SheetFile["letters"];
    readonly formulaCount: number;
    /** The first lines of the chosen sheet, for finding the header by eye. */
    readonly head: readonly (readonly string[])[];
  } | null;
  readonly reading: ReadingView | null;
  readonly plan: PlanView | null;
};
