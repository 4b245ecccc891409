import type { Json } from "@/lib/audit/event";

/** A record that an import wrote. `version` after it, by which undoing tells whether anybody changed it since. */
export type WrittenChange = {
  readonly line: number;
  readonly action: "CREATED" | "CHANGED";
  readonly recordType: string;
  readonly recordId: string;
  readonly label: string;
  readonly before: Json;
  readonly after: Json;
  readonly version: number;
};

/** Called after each line that was written. */
export type OnLine = (done: number) => Promise<void>;
