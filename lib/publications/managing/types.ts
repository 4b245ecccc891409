import type { Choice, EvidencePhoto, LeftOut } from "../composing/types";
import type { PublicAddress, PublicCampaign, PublicDonorList, PublicPledge, Stopped } from "../types";

/** How something published stands: as of when, whether the records say something else since, or since when it is withdrawn. */
export type PublicationState = {
  readonly id: string;
  readonly version: number;
  readonly address: PublicAddress;
  readonly publishedAt: Date;
  readonly publishedByName: string;
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly reason: string } | null;
  /** Publishing again with the same choice would change the page. */
  readonly hasChanged: boolean;
};

/** A photo that is on the public page, with the id by which it is taken down. */
export type PhotoOnPage = { readonly id: string; readonly fileId: string; readonly caption: string | null };

/** Everything for the page on which an official chooses, looks and publishes. */
export type SubjectPage = {
  readonly subject: "CAMPAIGN" | "PLEDGE";
  readonly id: string;
  readonly name: string;
  readonly placeName: string;
  readonly choice: Choice;
  /** Photos that may be chosen. */
  readonly photos: readonly EvidencePhoto[];
  readonly leftOut: readonly LeftOut[];
  readonly contentHash: string;
  readonly state: PublicationState | null;
  readonly photosOnPage: readonly PhotoOnPage[];
  /** What the public would see. */
  readonly preview: PublicCampaign | PublicPledge;
  readonly donors: PublicDonorList | null;
};

/** One published subject in the list. */
export type PublishedLine = PublicationState & {
  readonly subject: "CAMPAIGN" | "PLEDGE";
  readonly subjectId: string;
  readonly name: string;
  readonly unit: string | null;
  readonly photos: number;
  /** It was cancelled or moved since: the page says so, and only withdrawing is left. */
  readonly isStopped: boolean;
};

/** A published pledge that was stopped since. */
export type StoppedPage = { readonly name: string; readonly stopped: Stopped; readonly state: PublicationState };

/** Something that has no public page yet. */
export type CandidateLine = {
  readonly subject: "CAMPAIGN" | "PLEDGE";
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly isAccepted: boolean;
};

export type PublishingList = {
  readonly published: readonly PublishedLine[];
  readonly candidates: readonly CandidateLine[];
  /** How many works and tasks could have a page and have none, those of `candidates` included. */
  readonly candidateCount: number;
  readonly placeAddress: PublicAddress | null;
};
