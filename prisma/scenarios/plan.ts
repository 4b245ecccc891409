import type { Role } from "@/lib/access/roles";
import type { PlaceKind, UnitKind } from "@/lib/organizations/types";

/** A unit of a ward as a scenario plans it; `key` names it inside the scenario and in sign-in names. */
export type UnitPlan = {
  key: string;
  kind: UnitKind;
  name: string;
  /** Post of the representative; demo data names posts, not people. Null = the unit has no account of its own. */
  representative: string | null;
  members?: UnitPlan[];
};

/** A post held in the place itself. */
export type OfficePlan = { key: string; role: Role; post: string };

export type PlacePlan = {
  key: string;
  kind: PlaceKind;
  name: string;
  code?: string;
  helpContact?: string;
  offices: OfficePlan[];
  units: UnitPlan[];
  places: PlacePlan[];
  /** The place is only beginning: representatives have accounts, and nobody of them has signed in yet. */
  isBeginning?: true;
};
