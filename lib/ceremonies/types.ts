import type { CampaignStatus } from "@/lib/campaigns/types";
import type { BoardState, SigningMethod } from "@/lib/covenants/types";
import type { Day } from "@/lib/kernel/dates";
import type { PreciseDay } from "@/lib/kernel/typed-days";

/** PLANNED: the running order can be laid out; RUNNING: units are called; ENDED: the minutes are frozen. */
export type CeremonyStatus = "PLANNED" | "RUNNING" | "ENDED";

export type CeremonyEvent = "START" | "END";

export type DaySession = "MORNING" | "AFTERNOON";

/**
 * What the official does at the tablet, each with a unit. PHONE_OFFERED: called, and the way to sign on the own phone is shown.
 * PAPER_MARKED: the unit has signed on paper; it counts when the scan is there.
 */
export type StepKind = "CALLED" | "CALL_UNDONE" | "PHONE_OFFERED" | "SKIPPED" | "PAPER_MARKED" | "PAPER_UNDONE";

/** A step in the order in which steps count. `reason`: why a unit is skipped. */
export type Step = { readonly organizationId: string; readonly kind: StepKind; readonly reason: string | null };

/** Where a unit's turn stands. NOT_READY: nothing approved that could be signed. SIGNED comes from the covenant alone and wins over everything. */
export type TurnState = "SIGNED" | "PAPER" | "SKIPPED" | "READY" | "NOT_READY";

/** Who signed for a unit, as its proof has it. */
export type TurnSignature = {
  readonly method: SigningMethod;
  readonly signerName: string;
  readonly signerPost: string;
  readonly signedAt: Date;
  readonly receivedAt: Date;
  readonly witnessName: string | null;
  readonly witnessPost: string | null;
  readonly code: string;
  readonly hash: string;
};

/** A unit's turn. `standing`: where its covenant stands on the board; `version`: of the approved revision, which is what would be signed. */
export type TurnView = {
  readonly organizationId: string;
  readonly unit: string;
  readonly covenantId: string | null;
  readonly standing: BoardState;
  readonly approved: { readonly revisionId: string; readonly version: number } | null;
  readonly governingId: string | null;
  readonly state: TurnState;
  readonly isCalled: boolean;
  /** Why it was skipped, or did not sign. */
  readonly reason: string | null;
  /** It was called, skipped or marked, or has signed since the beginning: it keeps its place in the running order. */
  readonly hasBegun: boolean;
  readonly signature: TurnSignature | null;
};

export type RoundView = { readonly id: string; readonly name: string; readonly turns: readonly TurnView[] };

/** How many of the units in the running order have signed. */
export type Counter = { readonly signed: number; readonly total: number };

/** What the rules look at. */
export type CeremonyHead = {
  readonly id: string;
  readonly placeId: string;
  readonly status: CeremonyStatus;
};

/** The event of the place that a ceremony was part of: when as far as it is known, and where. */
export type CeremonyEventRef = {
  readonly id: string;
  readonly name: string;
  readonly when: PreciseDay | null;
  readonly session: DaySession | null;
  readonly location: string | null;
};

/** A ceremony whole. `others`: units of the campaign that are not in the running order. */
export type CeremonyView = CeremonyHead & {
  readonly version: number;
  readonly name: string;
  readonly placeName: string;
  readonly campaign: { readonly id: string; readonly name: string; readonly status: CampaignStatus };
  readonly day: Day;
  readonly session: DaySession | null;
  readonly location: string | null;
  readonly event: CeremonyEventRef | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly displayNumber: number;
  readonly rounds: readonly RoundView[];
  readonly others: readonly { readonly organizationId: string; readonly unit: string }[];
  readonly counter: Counter;
  /** The unit that is called, and whether it is shown how to sign on the own phone. */
  readonly called: { readonly organizationId: string; readonly byPhone: boolean } | null;
};

/** A ceremony in the list. */
export type CeremonyRow = {
  readonly id: string;
  readonly name: string;
  readonly placeName: string;
  readonly campaignName: string;
  readonly status: CeremonyStatus;
  readonly day: Day;
  readonly session: DaySession | null;
  readonly location: string | null;
  readonly counter: Counter;
};

/** A guarded write's answer: the form builds its next save on it. */
export type Saved = { readonly id: string; readonly version: number };
