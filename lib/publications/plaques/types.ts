import type { PublicPlaque } from "@/lib/plaques/showing/types";
import type { PublicAddress, PublicDonorList, PublicPhoto } from "../types";

/** A picture of a plaque's page; its id is its place there. */
export type PlaquePhoto = PublicPhoto & { readonly sha256: string };

/** What anybody reads who scans the code on a plaque. */
export type PlaquePage = Omit<PublicPlaque, "before" | "after" | "donors"> & {
  readonly photos: readonly PublicPhoto[];
  readonly donors: PublicDonorList;
  /** The work's own public page, where it has one. */
  readonly address: PublicAddress | null;
};
