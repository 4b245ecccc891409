/** One line of a place's history, ready for its sentence. */
export type HistoryEntry = {
  readonly id: string;
  /** Number in the place's chain. */
  readonly seq: number;
  readonly at: Date;
  readonly actorName: string;
  readonly actorPost: string;
  /** "feature.event": the sentence stands in that feature's messages under `events`. */
  readonly type: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A stretch of history, newest first. `older` is the number to go on from, or null at the beginning. */
export type HistoryPage = { readonly entries: readonly HistoryEntry[]; readonly older: number | null };

/** Whose history: a place's, one campaign's, one unit's, or certain records'. */
export type HistoryOf = {
  readonly placeId?: string;
  readonly campaignId?: string;
  readonly organizationId?: string;
  readonly subjectIds?: readonly string[];
};
