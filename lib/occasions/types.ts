import type { Day } from "@/lib/kernel/dates";

export type OccasionKind = "PARTY_CONGRESS" | "ANNIVERSARY" | "ELECTION" | "OTHER";

/** What is known about an occasion: null = not stated by the source. */
export type OccasionFacts = {
  readonly kind: OccasionKind;
  readonly name: string;
  readonly day: Day | null;
  readonly dateAsPublished: string | null;
  readonly originDay: Day | null;
  /** As published; may differ from what the two days say. */
  readonly years: number | null;
  readonly termFrom: number | null;
  readonly termTo: number | null;
  /** "lần thứ XIV" of a congress. */
  readonly congressOrdinal: number | null;
  readonly note: string | null;
};

/** An occasion of a place. `isFixed`: a launched campaign celebrates it, so its day moves by an extension only. */
export type OccasionRecord = OccasionFacts & {
  readonly id: string;
  readonly placeId: string;
  readonly version: number;
  readonly isFixed: boolean;
};

/** An occasion that a form offers to take. */
export type OccasionChoice = Pick<OccasionRecord, "id" | "kind" | "name" | "day" | "dateAsPublished" | "originDay" | "years" | "isFixed">;

/** A line of the list of occasions. */
export type OccasionRow = Pick<OccasionRecord, "id" | "kind" | "name" | "day" | "dateAsPublished" | "originDay" | "years"> & {
  readonly placeName: string;
  readonly campaigns: number;
};

export type OccasionList = { readonly rows: readonly OccasionRow[]; readonly total: number; readonly page: number; readonly pages: number };

/** An occasion's page: the record, and the campaigns that celebrate it, of those that the reader sees. */
export type OccasionPage = {
  readonly occasion: OccasionRecord;
  readonly placeName: string;
  readonly campaigns: readonly { readonly id: string; readonly name: string; readonly isMain: boolean }[];
  readonly isUsed: boolean;
};
