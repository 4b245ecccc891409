import type { Reason } from "@/lib/kernel/result";
import type { ColumnKind } from "@/lib/sheets/types";

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
