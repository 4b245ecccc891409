import type { Day } from "@/lib/kernel/dates";
import type { CovenantFacts, PledgeEntry, RevisionHead } from "../types";

/** A revision with what writes need of it. */
export type LoadedRevision = RevisionHead & {
  readonly version: number;
  readonly preamble: string | null;
  readonly amendReason: string | null;
  readonly returnReason: string | null;
  readonly hash: string | null;
};

/** The block that a unit signs in, and what it asks of each unit. */
export type LoadedBlock = {
  readonly id: string;
  readonly name: string;
  readonly minWorks: number;
  readonly minTasks: number;
};

/** The campaign of a covenant. `contentIds`: its numbered contents, which pledges may name. */
export type LoadedCampaign = {
  readonly id: string;
  readonly name: string;
  readonly theme: string | null;
  readonly endDay: Day | null;
  readonly launchDay: Day | null;
  readonly contentIds: readonly string[];
};

/** A covenant as a write sees it: read under the place's lock, in the actor's scope. `block` is null when the unit was taken out of the blocks. */
export type LoadedCovenant = {
  readonly id: string;
  readonly campaign: LoadedCampaign;
  readonly facts: CovenantFacts;
  readonly block: LoadedBlock | null;
  readonly revisions: readonly LoadedRevision[];
};

/** A pledge of a revision; `removedAt`: taken out of the draft, and its number is 0. */
export type LoadedPledge = PledgeEntry & {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly removedAt: Date | null;
};
