import type { Day } from "@/lib/kernel/dates";

/** A take-down on record: who asked, when, what, and who did it. */
export type TakeDownRow = {
  readonly id: string;
  readonly kind: "PHOTO" | "NAME";
  /** The stored file of a photo. */
  readonly fileId: string | null;
  readonly name: string | null;
  readonly askedBy: string;
  readonly askedDay: Day;
  readonly reason: string | null;
  readonly doneAt: Date;
  readonly doneByName: string;
  readonly lifted: { readonly at: Date; readonly by: string; readonly reason: string } | null;
};
