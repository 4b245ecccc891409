import type { Day } from "@/lib/kernel/dates";

/** What the form of an announced total starts with. */
export type AnnounceForm = {
  readonly campaignId: string;
  readonly campaignName: string;
  /** Null = the campaign as a whole. */
  readonly pledgeTitle: string | null;
  readonly last: {
    readonly amount: number;
    readonly asPublished: string | null;
    readonly day: Day | null;
    readonly announcedIn: string | null;
  } | null;
};
