import type { PublicAddress, PublicCampaign, PublicDonorList, PublicPlaceRef, PublicPledge, PublicPledgeLine } from "../types";

/** A published campaign in a ward's list. */
export type CampaignLine = {
  readonly address: PublicAddress;
  readonly name: string;
  readonly theme: string | null;
  readonly works: number;
};

/** A page of published works: those of one page, how many there are, which page of how many. */
export type WorkList = {
  readonly lines: readonly PublicPledgeLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** What a ward has published. */
export type PlacePage = {
  readonly kind: "PLACE";
  readonly place: PublicPlaceRef;
  readonly campaigns: readonly CampaignLine[];
  /** Published works whose campaign is not public. */
  readonly others: readonly PublicPledgeLine[];
};

/** What is shown at a public address. */
export type ShownPage =
  | PlacePage
  | { readonly kind: "CAMPAIGN"; readonly campaign: PublicCampaign; readonly works: WorkList; readonly donors: PublicDonorList | null }
  | { readonly kind: "PLEDGE"; readonly pledge: PublicPledge; readonly donors: PublicDonorList | null; readonly plaque: string | null };

/** What stands at a public address. GONE: it was there and was withdrawn. */
export type PublicPage = ShownPage | { readonly kind: "GONE"; readonly address: PublicAddress; readonly place: PublicPlaceRef };

/** A ward that publishes something, in the list of all. */
export type PlaceLine = PublicPlaceRef & { readonly above: string | null; readonly campaigns: number; readonly works: number };

export type PlaceList = {
  readonly lines: readonly PlaceLine[];
  readonly words: string;
  readonly page: number;
  readonly pages: number;
};

/** An address for search engines, and the day on which it last changed. */
export type SitemapLine = { readonly path: string; readonly changedAt: Date };
