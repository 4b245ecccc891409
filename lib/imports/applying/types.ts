/** A record that an import wrote. `version` after it, by which undoing tells whether anybody changed it since. */
export type WrittenChange = {
  readonly line: number;
  readonly action: "CREATED" | "CHANGED";
  readonly recordType: string;
  readonly recordId: string;
  readonly label: string;
  /** Plain JSON: what undoing needs to know of the record before and after. */
  readonly before: object | null;
  readonly after: object | null;
  readonly version: number;
};

/** Called after each line that was written. */
export type OnLine = (done: number) => Promise<void>;
