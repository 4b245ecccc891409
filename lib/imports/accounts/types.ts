import type { Role } from "@/lib/access/roles";
import type { Day } from "@/lib/kernel/dates";
import type { PostFacts } from "@/lib/people/policy";
import type { Named } from "../names/domain";

/** A unit in which somebody may get a post. */
export type Office = Named & PostFacts;

/** A post that somebody of the place holds today. */
export type HeldPost = { readonly organizationId: string; readonly role: Role; readonly post: string };

/** Somebody who has an account in the place. */
export type KnownAccount = {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly login: string;
  readonly isDisabled: boolean;
  readonly posts: readonly HeldPost[];
};

/** What accounts of a file are held against. `takenLogins`: sign-in names of the file that people of other places have. */
export type AccountWorld = {
  readonly placeName: string;
  readonly offices: readonly Office[];
  readonly accounts: readonly KnownAccount[];
  readonly takenLogins: ReadonlySet<string>;
};

/** An account to be created with its first post. */
export type AccountDraft = {
  readonly fullName: string;
  readonly login: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly post: string;
  readonly fromDay: Day | null;
};
