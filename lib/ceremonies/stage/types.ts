import type { PhoneWay, SpokenPledge } from "../running/types";
import type { CeremonyStatus, Counter } from "../types";

/** What everybody in the hall sees of the unit that is called. `signedAt`: "14:05", null until it has signed. */
export type StageUnit = {
  readonly organizationId: string;
  readonly unit: string;
  readonly pledges: readonly SpokenPledge[];
  readonly signedAt: string | null;
  readonly onPaper: boolean;
};

/** What a projector shows: the ceremony and nothing else. `round.number` counts from 1; `time`: when this was true, for people. */
export type StageView = {
  readonly name: string;
  readonly campaign: string;
  readonly place: string;
  readonly status: CeremonyStatus;
  readonly round: { readonly number: number; readonly of: number; readonly name: string } | null;
  readonly called: StageUnit | null;
  readonly phone: PhoneWay | null;
  readonly counter: Counter;
  readonly time: string;
};
