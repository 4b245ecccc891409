/** Kinds of places, of which one is inside the other. */
export const PLACE_KINDS = ["NATION", "PROVINCE", "DISTRICT", "WARD"] as const;

/** Kinds of units inside a place. */
export const UNIT_KINDS = [
  "PARTY_ORG",
  "PEOPLE_COUNCIL",
  "PEOPLE_COMMITTEE",
  "FATHERLAND_FRONT",
  "MASS_ORG",
  "RESIDENTIAL_AREA",
  "POLICE",
  "HEALTH_POST",
  "SCHOOL",
  "AGENCY",
  "ENTERPRISE",
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];
export type UnitKind = (typeof UNIT_KINDS)[number];
export type OrganizationKind = PlaceKind | UnitKind;

/** Somebody who represents a unit now. */
export type Representative = { readonly personId: string; readonly name: string; readonly post: string; readonly opened: boolean };

/** A unit in the tree of its place. */
export type UnitRow = {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly position: number;
  readonly version: number;
  readonly removed: boolean;
  readonly representatives: readonly Representative[];
};

/** A place directly below another. */
export type PlaceRow = {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly code: string | null;
  readonly removed: boolean;
  /** Wards and communes in it; a ward itself has none. */
  readonly wardCount: number;
  /** Units of the place and of every place in it, removed ones left out. */
  readonly unitCount: number;
};

/** A step on the way up the tree, as far as the actor sees it. */
export type Ancestor = { readonly id: string; readonly name: string };

/** What every page of an organisation shows. */
export type OrganizationView = {
  readonly id: string;
  readonly version: number;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly code: string | null;
  readonly placeId: string;
  readonly path: string;
  readonly removed: boolean;
  /** Whom to ask, as entered here; null when what stands above it counts. */
  readonly ownHelp: string | null;
  /** Whom to ask: the own text, else that of the nearest organisation above. */
  readonly help: string | null;
  readonly ancestors: readonly Ancestor[];
};

/** A node of the tree with what is directly below it. */
export type TreeNode<T> = T & { readonly children: readonly TreeNode<T>[] };

/** A place with everything directly in it. */
export type PlaceContents = {
  readonly places: readonly PlaceRow[];
  readonly units: readonly TreeNode<UnitRow>[];
  /** Units that were removed, to be restored. */
  readonly removed: readonly UnitRow[];
};

/** An organisation found by its name. */
export type FoundOrganization = { readonly id: string; readonly kind: OrganizationKind; readonly name: string; readonly placeName: string };
