import type { RollUp } from "@/lib/dashboard/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeContent, PledgeStatus } from "@/lib/pledges/types";
import type { ProgressDetail } from "@/lib/progress/types";
import type { Part, PhotoPhase, PublicPhoto, Published, PublishedOccasion } from "../types";

/** A picture that was sent as evidence, and what became of the report that it came with. */
export type EvidencePhoto = {
  readonly fileId: string;
  readonly caption: string | null;
  readonly reportDay: Day;
  readonly isAccepted: boolean;
  /** Somebody asked for it to be taken down. */
  readonly isTakenDown: boolean;
  readonly width: number;
  readonly height: number;
};

/** Donors behind a subject: how many may be named, how many may not. */
export type DonorCounts = { readonly named: number; readonly unnamed: number };

/** What an official could publish of a campaign today. */
export type CampaignFacts = {
  readonly kind: "CAMPAIGN";
  readonly id: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly name: string;
  readonly theme: string | null;
  readonly purpose: string | null;
  readonly hosts: readonly string[];
  readonly occasions: readonly PublishedOccasion[];
  readonly contents: readonly string[];
  readonly declaredContents: number | null;
  readonly units: readonly { readonly block: string; readonly names: readonly string[] }[];
  readonly rollUp: RollUp;
  readonly today: Day;
  /** Signed works and tasks that have no page of their own. */
  readonly unpublishedPledges: number;
  readonly donors: DonorCounts;
};

/** What an official could publish of a pledge today. */
export type PledgeFacts = {
  readonly kind: "PLEDGE";
  readonly id: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly campaignId: string;
  readonly campaignName: string;
  readonly unit: string;
  readonly content: PledgeContent;
  readonly status: PledgeStatus;
  readonly chosen: PledgeContent["branches"][number]["key"] | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly percent: number | null;
  readonly detail: ProgressDetail | null;
  /** The day of the last accepted figure; null while there is none. */
  readonly asOf: Day | null;
  readonly acceptedOn: Day | null;
  readonly photos: readonly EvidencePhoto[];
  /** Reports that wait or were sent back: nothing of them is shown. */
  readonly reportsNotAccepted: number;
  /** Papers (PDF) of accepted reports. */
  readonly papers: number;
  /** Whole đồng received by the ledger; null while nothing was entered, or no value is known. */
  readonly received: number | null;
  readonly donors: DonorCounts;
};

export type Facts = CampaignFacts | PledgeFacts;

/** A photo as the official chose it. */
export type PhotoChoice = { readonly fileId: string; readonly phase: PhotoPhase | null; readonly caption: string | null };

/** What the official chose to show. */
export type Choice = { readonly parts: readonly Part[]; readonly photos: readonly PhotoChoice[] };

/** What a page does not say. */
export type LeftOutWhat =
  | Part
  | "caption"
  | "percent"
  | "photo"
  | "name"
  | "report"
  | "paper"
  | "pledge"
  | "declaredContents"
  | "dueAsPublished"
  | "asPublished"
  | "promise";

/** Why not. */
export type LeftOutWhy =
  | "NOT_CHOSEN"
  | "NOT_GIVEN"
  | "COVERAGE"
  | "CONTACT"
  | "NOT_ACCEPTED"
  | "TAKEN_DOWN"
  | "NO_CONSENT"
  | "NOT_A_PICTURE"
  | "NO_PAGE";

/** One line of the list of what is left out: what, why, and how many where it counts. */
export type LeftOut = { readonly what: LeftOutWhat; readonly why: LeftOutWhy; readonly count: number | null };

/** A photo that may be published, as it would be. */
export type ChosenPhoto = PhotoChoice & Pick<PublicPhoto, "width" | "height">;

/** What a choice makes of facts: the content to be published, its photos, and what is left out. */
export type Composed<P extends Published = Published> = {
  readonly content: P;
  readonly photos: readonly ChosenPhoto[];
  readonly leftOut: readonly LeftOut[];
};
