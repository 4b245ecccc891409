/** A signed-in device of a person. */
export type Device = {
  readonly id: string;
  /** "Chrome, Android": what a person recognises of the browser's long name. */
  readonly browser: string | null;
  readonly system: string | null;
  readonly trusted: boolean;
  readonly isThis: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
};

/** What the own account page shows. */
export type Account = {
  readonly fullName: string;
  readonly login: string;
  readonly version: number;
  readonly devices: readonly Device[];
};
