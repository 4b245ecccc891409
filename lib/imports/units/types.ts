import type { OrganizationKind, UnitKind } from "@/lib/organizations/types";

/** A unit as it stands in the place. */
export type KnownUnit = {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly kind: OrganizationKind;
  readonly parentId: string | null;
  readonly helpContact: string | null;
  readonly version: number;
  /** The block of the campaign that it signs in. */
  readonly blockId: string | null;
};

/** A block of the campaign into which units are brought. */
export type KnownBlock = { readonly id: string; readonly name: string };

/** What units of a file are held against: the place, its units, and the blocks where a campaign was chosen. */
export type UnitWorld = {
  readonly place: { readonly id: string; readonly name: string; readonly kind: OrganizationKind };
  readonly units: readonly KnownUnit[];
  readonly campaignName: string | null;
  readonly blocks: readonly KnownBlock[];
};

/** A unit to be created or changed. `parentLine`: the line of the file that creates its parent, where that is new too. */
export type UnitDraft = {
  /** Of the unit that is there; null = it is new. */
  readonly known: KnownUnit | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly parentLine: number | null;
  readonly code: string | null;
  readonly helpContact: string | null;
  readonly blockId: string | null;
};
