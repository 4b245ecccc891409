/** What a place has and still lacks before its first campaign. */
export type Beginnings = {
  readonly unitCount: number;
  readonly withoutRepresentative: number;
  readonly officialCount: number;
  /** Accounts whose owners have not signed in yet. */
  readonly notOpened: number;
};
