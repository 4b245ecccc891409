/** What a ward has and still lacks before its first campaign. */
export type WardBeginnings = {
  readonly level: "WARD";
  readonly unitCount: number;
  readonly withoutRepresentative: number;
  readonly officialCount: number;
  /** Accounts whose owners have not signed in yet. */
  readonly notOpened: number;
};

/** What a province or the nation has and still lacks before its wards can begin. */
export type HigherBeginnings = {
  readonly level: "ABOVE";
  readonly wardCount: number;
  /** Wards in which nobody is an administrator. */
  readonly withoutAdministrator: number;
};

export type Beginnings = WardBeginnings | HigherBeginnings;
