import type { Role } from "../../lib/access/roles";

/** Two wards of one province, far apart in everything but their history. */
export const WARDS = ["daiyen", "baichay"] as const;
export type Ward = (typeof WARDS)[number];

/** Two units of each ward. */
export const UNITS = ["khupho1", "khupho2"] as const;
export type Unit = (typeof UNITS)[number];

/** Somebody who asks. Whoever works above the wards has neither ward nor unit; a stranger has no account at all. */
export type Viewer = {
  readonly name: string;
  readonly login: string | null;
  readonly role: Role | null;
  readonly ward: Ward | null;
  readonly unit: Unit | null;
};

const OFFICES = [
  ["canbo", "OFFICIAL"],
  ["bithu", "LEADER"],
  ["quantri", "ADMINISTRATOR"],
] as const;

const inWards = WARDS.flatMap((ward): Viewer[] => [
  ...UNITS.map((unit): Viewer => ({ name: `${ward}.${unit}`, login: `${ward}.${unit}`, role: "REPRESENTATIVE", ward, unit })),
  ...OFFICES.map(([office, role]): Viewer => ({ name: `${ward}.${office}`, login: `${ward}.${office}`, role, ward, unit: null })),
]);

const above: Viewer[] = [
  { name: "quangninh.canbo", login: "quangninh.canbo", role: "OFFICIAL", ward: null, unit: null },
  { name: "quangninh.lanhdao", login: "quangninh.lanhdao", role: "LEADER", ward: null, unit: null },
  { name: "quangninh.quantri", login: "quangninh.quantri", role: "ADMINISTRATOR", ward: null, unit: null },
];

export const STRANGER: Viewer = { name: "a stranger", login: null, role: null, ward: null, unit: null };

export const VIEWERS: readonly Viewer[] = [STRANGER, ...inWards, ...above];

/** Whether somebody works in a place above the wards. */
export function isAbove(viewer: Viewer): boolean {
  return viewer.role !== null && viewer.ward === null;
}
