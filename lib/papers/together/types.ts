import type { CovenantText } from "../covenant/types";

/** A unit of the campaign with what it signed; `text` null while it has not, `isBroken` where the kept bytes are no longer those that were signed. */
export type SigningUnit = { readonly name: string; readonly text: CovenantText | null; readonly isBroken: boolean };

/** All units of a campaign as they sign together, block by block. */
export type TogetherText = {
  readonly placeName: string;
  readonly campaign: { readonly name: string; readonly theme: string | null };
  readonly hosts: readonly string[];
  readonly contents: readonly string[];
  readonly blocks: readonly { readonly name: string; readonly units: readonly SigningUnit[] }[];
};
