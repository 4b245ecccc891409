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
