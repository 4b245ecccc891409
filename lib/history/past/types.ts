import type { RollUp, RollUpItem, UnitSummary } from "@/lib/dashboard/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeKind, PledgeStatus } from "@/lib/pledges/types";
import type { Light } from "@/lib/progress/types";

/** One row of a pledge's history: what was known of it from the moment of recording on. `seq` is the order of recording. */
export type KnownState = {
  readonly pledgeId: string;
  readonly seq: number;
  readonly recordedOn: Day;
  readonly status: PledgeStatus;
  readonly percent: number | null;
  readonly contentHash: string;
  readonly due: Day | null;
  readonly isDeleted: boolean;
};

/** A pledge as it was known on a past day. */
export type PastPledge = {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly blockId: string;
  readonly title: string;
  readonly kind: PledgeKind;
  readonly status: PledgeStatus;
  readonly percent: number | null;
  readonly expected: number | null;
  readonly light: Light;
  readonly due: Day | null;
  /** The text in force: which signed revision of the covenant (null where only the hash is known), and the hash. */
  readonly revision: number | null;
  readonly contentHash: string;
  readonly isDeleted: boolean;
  /** The day on which this state became known. */
  readonly knownSince: Day;
  readonly item: RollUpItem;
};

/** A block or content with its figure on a past day. */
export type PastGroup = { readonly id: string; readonly name: string; readonly rollUp: RollUp };

/** A campaign as it was known on a past day. Deleted pledges are listed, and counted in no figure. */
export type CampaignPast = {
  readonly campaign: { readonly id: string; readonly name: string; readonly placeId: string; readonly placeName: string };
  readonly day: Day;
  /** The first day of which anything is known; null while nothing was signed. */
  readonly firstDay: Day | null;
  readonly summary: UnitSummary;
  readonly rollUp: RollUp;
  readonly blocks: readonly PastGroup[];
  readonly contents: readonly PastGroup[];
  readonly pledges: readonly PastPledge[];
};

/** A ward on a past day: its campaigns and their sum. */
export type PlacePast = {
  readonly placeName: string;
  readonly day: Day;
  readonly rollUp: RollUp;
  readonly campaigns: readonly PastGroup[];
};
