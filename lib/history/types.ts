import type { EventCode } from "@/lib/kernel/events";
import type { HistoryChange } from "./changes/types";

/** One line of a place's history, ready for its sentence. */
export type HistoryEntry = {
  readonly id: string;
  /** Number in the place's chain. */
  readonly seq: number;
  readonly at: Date;
  readonly actorName: string;
  readonly actorPost: string;
  /** "feature.event": the sentence stands in that feature's messages under `events`. */
  readonly type: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** What was before and what is after, where it can be said; empty where the sentence says it all. */
  readonly changes: readonly HistoryChange[];
};

/** The words behind ids that changes name: contents with their number, units, campaigns. */
export type HistoryNames = {
  readonly contents: readonly { readonly id: string; readonly number: number; readonly text: string }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
};

/** A stretch of history, newest first. `older` is the number to go on from, or null at the beginning. */
export type HistoryPage = { readonly entries: readonly HistoryEntry[]; readonly older: number | null; readonly names: HistoryNames };

/** The feature that a change belongs to. */
type FeatureOf<Code> = Code extends `${infer Feature}.${string}` ? Feature : never;
export type HistoryTopic = FeatureOf<EventCode>;

/** What changes are about, as the first part of their type says. */
export const HISTORY_TOPICS = [
  "covenants",
  "pledges",
  "progress",
  "explanations",
  "campaigns",
  "ceremonies",
  "contributions",
  "plaques",
  "publications",
  "screens",
  "targets",
  "indicators",
  "reviews",
  "directives",
  "events",
  "occasions",
  "documents",
  "sources",
  "holidays",
  "imports",
  "papers",
  "organizations",
  "people",
  "exports",
] as const satisfies readonly HistoryTopic[];

/** What a place's history is narrowed to; everything stands in the address. */
export type HistoryFilter = {
  readonly topic: HistoryTopic | null;
  readonly campaignId: string | null;
  readonly organizationId: string | null;
  /** The number of the last line of the stretch before, null at the newest. */
  readonly before: number | null;
};

/** A pledge with what belongs to it, for its own history. */
export type HistoryOfPledge = {
  readonly placeId: string;
  readonly pledgeId: string;
  readonly covenantId: string;
  readonly reportIds: readonly string[];
  readonly explanationIds: readonly string[];
};

type Choice = { readonly id: string; readonly name: string };

/** What a place's history can be narrowed to. */
export type HistoryChoices = { readonly campaigns: readonly Choice[]; readonly units: readonly Choice[] };

/** Whether a place's chain of history holds; `brokenAt` is the first line that is not what it was. */
export type HistoryChain = { readonly holds: boolean; readonly length: number; readonly brokenAt: number | null; readonly head: string };
