import type { RollUp } from "@/lib/dashboard/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeStatus } from "@/lib/pledges/types";
import type { PastPledge } from "../past/types";

/** What became of a pledge between two days. AMENDED: another text was signed; MOVED: another due day alone. */
export type ChangeKind = "NEW" | "DELETED" | "CANCELLED" | "AMENDED" | "MOVED" | "PROGRESSED" | "FELL" | "STATUS" | "SAME";

/** A pledge on two days; `before` is null for what was not known yet. */
export type PledgeChange = {
  readonly id: string;
  readonly title: string;
  readonly unitName: string;
  readonly before: PastPledge | null;
  readonly after: PastPledge;
  /** Points of progress between the two, in thousandths of a point as a number; null when one of them is not known. */
  readonly difference: number | null;
  /** Everything that happened, the weightiest first; never empty. */
  readonly kinds: readonly [ChangeKind, ...ChangeKind[]];
  readonly statuses: readonly [PledgeStatus | null, PledgeStatus];
};

/** A group on two days. */
export type GroupChange = {
  readonly id: string;
  readonly name: string;
  readonly before: RollUp | null;
  readonly after: RollUp;
  readonly difference: number | null;
};

/** A campaign on two days. */
export type Comparison = {
  readonly from: Day;
  readonly to: Day;
  readonly all: GroupChange;
  readonly blocks: readonly GroupChange[];
  readonly contents: readonly GroupChange[];
  /** How many pledges each kind befell; one pledge may be in several. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly pledges: readonly PledgeChange[];
};
