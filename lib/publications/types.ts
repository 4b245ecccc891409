import type { DonorGroup } from "@/lib/contributions/types";
import type { Day } from "@/lib/kernel/dates";
import type { Branch, PledgeKind } from "@/lib/pledges/types";
import type { LightColour, ProgressDetail } from "@/lib/progress/types";

export type PublicationSubject = "PLACE" | "CAMPAIGN" | "PLEDGE";

export type CampaignPart = "theme" | "purpose" | "hosts" | "occasions" | "contents" | "units" | "figures" | "donors";
export type PledgePart = "description" | "progress" | "photos" | "funding" | "donors";
export type Part = CampaignPart | PledgePart;

/** What a photo shows of a work: before it, on the way, done. */
export type PhotoPhase = "BEFORE" | "DURING" | "AFTER";

/** What a campaign celebrates, as the public reads it. */
export type PublishedOccasion = {
  readonly name: string;
  readonly day: Day | null;
  readonly asPublished: string | null;
  readonly years: number | null;
  readonly isMain: boolean;
};

/** Counts of all signed works and tasks on a day; `percent` null below 80 % coverage. No work or unit is named here. */
export type PublishedFigures = {
  readonly day: Day;
  readonly whole: number;
  readonly assessable: number;
  readonly lights: Readonly<Record<LightColour, number>>;
  readonly percent: number | null;
  readonly units: number;
};

/** A campaign as of its publication; null = not shown (not chosen, or not given by the source). */
export type PublishedCampaign = {
  readonly kind: "CAMPAIGN";
  readonly name: string;
  readonly theme: string | null;
  readonly purpose: string | null;
  readonly hosts: readonly string[] | null;
  readonly occasions: readonly PublishedOccasion[] | null;
  readonly contents: readonly string[] | null;
  /** "8 nội dung": more than are listed when the source prints only some; null where it does not say or contents are not shown. */
  readonly declaredContents: number | null;
  readonly units: readonly { readonly block: string; readonly names: readonly string[] }[] | null;
  readonly figures: PublishedFigures | null;
  readonly showsDonors: boolean;
};

/** What was done of a pledge, from accepted figures alone, on a day. */
export type PublishedProgress = {
  readonly day: Day;
  readonly percent: number | null;
  readonly detail: ProgressDetail | null;
};

/** Money of a pledge in whole đồng; null = not stated by the source. */
export type PublishedFunding = {
  readonly planned: number | null;
  /** The words of the source ("gần 2,3 tỷ"), one for each line that has them. */
  readonly asPublished: readonly string[];
  /** Received by the ledger until the day of publication; null while nothing was entered, or no value is known. */
  readonly received: number | null;
};

/** A pledge as of its publication. */
export type PublishedPledge = {
  readonly kind: "PLEDGE";
  readonly title: string;
  readonly pledgeKind: PledgeKind;
  readonly unit: string;
  readonly campaign: string;
  readonly branches: readonly Branch[];
  /** The branch that governs, null while none was chosen or there is only one. */
  readonly chosen: Branch["key"] | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly dueAsPublished: string | null;
  readonly description: string | null;
  readonly location: string | null;
  readonly scale: string | null;
  readonly progress: PublishedProgress | null;
  /** The day of the work's acceptance (nghiệm thu); null while it is not accepted or progress is not shown. */
  readonly acceptedOn: Day | null;
  readonly funding: PublishedFunding | null;
  readonly showsDonors: boolean;
  /** Some of the values are sample data, not from a source. */
  readonly isSample: boolean;
};

export type Published = PublishedCampaign | PublishedPledge;

/** Who gave, as far as consent goes now: names, groups by what they stand for, and how many are not named. */
export type PublicDonorList = {
  readonly names: readonly string[];
  readonly groups: readonly { readonly group: DonorGroup; readonly headcount: number | null }[];
  readonly unnamed: number;
};

/** A photo that the public may see, at `path` under the site's own address (`?co=nho`: 320 pixels). Width and height in pixels, of the kept picture. */
export type PublicPhoto = {
  readonly id: string;
  readonly path: string;
  readonly caption: string | null;
  readonly phase: PhotoPhase | null;
  readonly width: number;
  readonly height: number;
};

/** The address of something published: `path` under the site's own address. */
export type PublicAddress = { readonly code: string; readonly slug: string; readonly path: string };

/** A ward or province with its public address. */
export type PublicPlaceRef = { readonly name: string; readonly address: PublicAddress };

/** One published work or task in a list. */
export type PublicPledgeLine = {
  readonly pledgeId: string;
  readonly address: PublicAddress;
  readonly title: string;
  readonly unit: string;
  readonly pledgeKind: PledgeKind;
  readonly percent: number | null;
  readonly acceptedOn: Day | null;
  readonly day: Day | null;
};

/** Why nobody works on a pledge any more: it was cancelled, or went to another unit. Read when the page is, whatever was published before. */
export type Stopped = "CANCELLED" | "TRANSFERRED";

/** A published campaign. */
export type PublicCampaign = Omit<PublishedCampaign, "kind"> & {
  readonly kind: "CAMPAIGN";
  readonly campaignId: string;
  readonly placeId: string;
  readonly place: PublicPlaceRef;
  readonly address: PublicAddress;
  /** The day on which it was last published: what the page says is as of then. */
  readonly publishedOn: Day;
  /** It was cancelled since: nothing that the page tells of is to come. */
  readonly isCancelled: boolean;
};

/** A published pledge with its photos. */
export type PublicPledge = Omit<PublishedPledge, "kind"> & {
  readonly kind: "PLEDGE";
  readonly pledgeId: string;
  readonly campaignId: string;
  readonly placeId: string;
  readonly place: PublicPlaceRef;
  readonly address: PublicAddress;
  readonly publishedOn: Day;
  /** Where its campaign is published. */
  readonly campaignAddress: PublicAddress | null;
  readonly photos: readonly PublicPhoto[];
  /** It was stopped since: the page says so first, and no list shows it. */
  readonly stopped: Stopped | null;
};
