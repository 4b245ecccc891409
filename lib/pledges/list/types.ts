import type { Day } from "@/lib/kernel/dates";
import type { LightColour, LightWord, Verdict } from "@/lib/progress/types";
import type { FundingSource, MeasureType, PledgeKind, PledgeStatus } from "../types";

/** Orders of a list of pledges; trouble first unless another is chosen. */
export const PLEDGE_SORTS = ["trouble", "due", "title", "unit"] as const;
export type PledgeSort = (typeof PLEDGE_SORTS)[number];

/** What a list is narrowed to; everything stands in the address. */
export type PledgeFilter = {
  readonly search: string;
  /** A place: pledges of the running campaigns of it and of all places below. */
  readonly placeId: string | null;
  readonly campaignId: string | null;
  readonly organizationId: string | null;
  readonly blockId: string | null;
  /** A content of the campaign; NONE = linked to no content. */
  readonly contentId: string | null;
  readonly light: LightColour | null;
  readonly status: PledgeStatus | null;
  readonly kind: PledgeKind | null;
  readonly reporting: "DUE" | "OVERDUE" | null;
  readonly waiting: boolean;
  /** Past the due day and not done. */
  readonly overdue: boolean;
  /** Whether the pledge is counted in the percentage of groups. */
  readonly counted: "yes" | "no" | null;
  /** QUALITATIVE pledges: as last assessed, NONE before, ALL whatever was said. */
  readonly assessment: "PASSED" | "FAILED" | "NONE" | "ALL" | null;
  /** Either-or pledges whose branch the unit chose and nobody confirmed yet. */
  readonly branch: "open" | null;
  /** The forecast against the occasion's day; NONE where there is none. */
  readonly verdict: "IN_TIME" | "AT_RISK" | "LATE" | "NONE" | null;
  /** A source of planned funding; NONE = no source named. */
  readonly source: FundingSource | "NONE" | null;
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
  readonly placeName: string;
  readonly blockName: string;
  readonly dueDay: Day | null;
  readonly light: { readonly colour: LightColour; readonly word: LightWord; readonly days: number | null };
  /** Percent, uncut; null = not known. */
  readonly percent: number | null;
  readonly expected: number | null;
  /** The forecast against the occasion's day, or the due date while there is none. */
  readonly verdict: Verdict | null;
  /** Percent that the forecast gives for that day; null where there is no forecast. */
  readonly projected: number | null;
  readonly waitingReports: number;
  /** The latest request for explanation that is not closed; `overdue`: days past its day without an answer. */
  readonly explanation: {
    readonly id: string;
    readonly status: "ASKED" | "ANSWERED";
    readonly dueDay: Day;
    readonly overdue: number;
  } | null;
};

/** A page of a list, with how many there are in all. */
export type PledgeList = {
  readonly lines: readonly PledgeLine[];
  readonly total: number;
  readonly from: number;
  readonly pageSize: number;
};

type Choice = { readonly id: string; readonly name: string };

/** Choices of a list's filter, and the names of what it is narrowed to; null = nothing of that kind, or nothing in sight. */
export type PledgeChoices = {
  readonly places: readonly Choice[];
  readonly campaigns: readonly Choice[];
  readonly blocks: readonly Choice[];
  readonly named: {
    readonly place: string | null;
    readonly campaign: string | null;
    readonly unit: string | null;
    readonly content: string | null;
  };
};
