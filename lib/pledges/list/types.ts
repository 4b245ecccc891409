import type { Day } from "@/lib/kernel/dates";
import type { LightColour, LightWord, Verdict } from "@/lib/progress/types";
import type { FundingSource, MeasureType, PledgeKind, PledgeStatus } from "../types";

/** Orders of a list of pledges; trouble first unless another is chosen. */
export const PLEDGE_SORTS = ["trouble", "due", "title", "unit"] as const;
export type PledgeSort = (typeof PLEDGE_SORTS)[number];

/** What a list is narrowed to; everything stands in the address. */
export type PledgeFilter = {
  readonly search: string;
  readonly campaignId: string | null;
  readonly organizationId: string | null;
  readonly blockId: string | null;
  readonly contentId: string | null;
  readonly light: LightColour | null;
  readonly status: PledgeStatus | null;
  readonly kind: PledgeKind | null;
  readonly reporting: "DUE" | "OVERDUE" | null;
  readonly waiting: boolean;
  /** Either-or pledges whose branch the unit chose and nobody confirmed yet. */
  readonly branch: "open" | null;
  /** The forecast against the occasion's day; NONE where there is none. */
  readonly verdict: "IN_TIME" | "AT_RISK" | "LATE" | "NONE" | null;
  readonly source: FundingSource | null;
  readonly sort: PledgeSort;
  /** From 1. */
  readonly page: number;
};

/** One line of a list of pledges. */
export type PledgeLine = {
  readonly id: string;
  readonly title: string;
  readonly kind: PledgeKind;
  readonly measure: MeasureType;
  readonly status: PledgeStatus;
  readonly unitName: string;
  readonly blockName: string;
  readonly dueDay: Day | null;
  readonly light: { readonly colour: LightColour; readonly word: LightWord; readonly days: number | null };
  /** Percent, uncut; null = not known. */
  readonly percent: number | null;
  readonly expected: number | null;
  readonly verdict: Verdict | null;
  readonly waitingReports: number;
};

/** A page of a list, with how many there are in all. */
export type PledgeList = {
  readonly lines: readonly PledgeLine[];
  readonly total: number;
  readonly from: number;
  readonly pageSize: number;
};

/** Choices of a list's filter. */
export type PledgeChoices = {
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  readonly blocks: readonly { readonly id: string; readonly name: string }[];
};
