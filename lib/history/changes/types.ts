import type { Change } from "@/lib/covenants/diff/types";
import type { Day } from "@/lib/kernel/dates";

/** A value as it is shown. WORD names a message as a whole; REF is the id of a unit or campaign, shown by its name. */
export type Shown =
  | { readonly type: "TEXT"; readonly text: string }
  | { readonly type: "DAY"; readonly day: Day }
  | { readonly type: "YES_NO"; readonly value: boolean }
  | { readonly type: "WORD"; readonly key: string }
  | { readonly type: "REF"; readonly of: "unit" | "campaign"; readonly id: string }
  | { readonly type: "BLOCK"; readonly name: string; readonly units: number; readonly works: number; readonly tasks: number }
  | { readonly type: "OCCASION"; readonly name: string; readonly day: Day | null; readonly isMain: boolean };

/** One field that reads differently; null = empty. `isFirst`: the record was made with it, so there is nothing before. ROWS: what a list lost and what it gained. PLEDGE: a pledge's text, compared part by part. */
export type HistoryChange =
  | {
      readonly kind: "VALUE";
      readonly field: HistoryField;
      readonly before: Shown | null;
      readonly after: Shown | null;
      readonly isFirst: boolean;
    }
  | { readonly kind: "ROWS"; readonly field: HistoryField; readonly removed: readonly Shown[]; readonly added: readonly Shown[] }
  | { readonly kind: "PLEDGE"; readonly changes: readonly Change[] };

/** Fields with a name in the messages, under `history.fields`. */
export type HistoryField =
  | "administrator"
  | "alsoOfficial"
  | "audience"
  | "blocks"
  | "branch"
  | "cancelReason"
  | "code"
  | "contents"
  | "day"
  | "decision"
  | "declaredContentCount"
  | "disabled"
  | "due"
  | "endDay"
  | "form"
  | "fromDay"
  | "fullName"
  | "helpContact"
  | "hostIds"
  | "inferredFields"
  | "isDeleted"
  | "isSpecial"
  | "kind"
  | "launchAsPublished"
  | "launchDay"
  | "launchSession"
  | "launchYearInferred"
  | "launchedBy"
  | "legalBases"
  | "name"
  | "occasions"
  | "parentId"
  | "periodAsPublished"
  | "person"
  | "position"
  | "post"
  | "preamble"
  | "purpose"
  | "reason"
  | "removed"
  | "rhythm"
  | "rhythmDay"
  | "role"
  | "sampleFields"
  | "sourceAuthors"
  | "sourceDay"
  | "sourceId"
  | "sourceNotes"
  | "sourceOriginalPublisher"
  | "sourcePortal"
  | "sourcePublisher"
  | "sourceTime"
  | "sourceTitle"
  | "startDay"
  | "status"
  | "termAsPublished"
  | "termFrom"
  | "termTo"
  | "theme"
  | "title"
  | "toDay";
