import type { CampaignStatus } from "@/lib/campaigns/types";
import type { BoardState, Counts, Standing } from "../types";

/** A unit on the board. `counts`: its works and tasks in force, else under way; `lack`: what its block asks and it has not. */
export type BoardLine = {
  readonly organizationId: string;
  readonly name: string;
  readonly blockId: string;
  readonly blockName: string;
  readonly covenantId: string | null;
  readonly standing: Standing;
  readonly counts: Counts;
  readonly asked: Counts;
  readonly lack: Counts;
  /** Since when it stands where it stands. */
  readonly since: Date | null;
  /** Why it was returned, while it stands as returned. */
  readonly returnReason: string | null;
};

export type BlockChoice = { readonly id: string; readonly name: string; readonly hasText: boolean };

/** All units of a campaign, in the order of their blocks. */
export type Board = {
  readonly campaign: { readonly id: string; readonly name: string; readonly status: CampaignStatus; readonly placeId: string };
  readonly blocks: readonly BlockChoice[];
  readonly lines: readonly BoardLine[];
};

/** What a reader asked to see: words in the unit's name, one state, one block, only those that fall short. Empty = all. */
export type BoardFilter = {
  readonly text: string;
  readonly state: BoardState | null;
  readonly blockId: string | null;
  readonly isShort: boolean;
};

/** How many units stand in each state; they add up to all units. */
export type BoardTotals = Readonly<Record<BoardState, number>> & {
  readonly all: number;
  readonly short: number;
};
