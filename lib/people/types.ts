import type { Role } from "@/lib/access/roles";
import type { Day } from "@/lib/kernel/dates";
import type { TenureState } from "./domain";

/** A post of a person: what, where, from when to when. */
export type MembershipView = {
  readonly id: string;
  readonly version: number;
  readonly role: Role;
  readonly post: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly placeName: string;
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly state: TenureState;
};

/** A post as its organisation's page shows it: with who holds it, and without how they sign in. */
export type PersonInOffice = MembershipView & { readonly personId: string; readonly personName: string };

/** How an account stands: never opened yet, in use, or turned off. */
export const ACCOUNT_STATES = ["NOT_OPENED", "OPEN", "DISABLED"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** A person in a list. */
export type PersonRow = {
  readonly id: string;
  readonly fullName: string;
  readonly login: string;
  readonly account: AccountState;
  readonly memberships: readonly MembershipView[];
};

/** A person on the own page. */
export type PersonView = PersonRow & {
  readonly version: number;
  readonly placeId: string;
  readonly createdAt: Date;
  /** When an unused one-time link of this person ends, or null when there is none. */
  readonly openLinkUntil: Date | null;
  readonly lastSeenAt: Date | null;
};
