import type { Role } from "./roles";

/** What can be done, each granted or not to each role in `TABLE`. Whether it may be done to one record now is the feature's policy. */
export const PERMISSIONS = [
  "place.settings",
  "organizations.manage",
  "people.manage",
  "campaigns.read",
  "campaigns.manage",
  "campaigns.close",
  "covenants.read",
  "covenants.draft",
  "covenants.approve",
  "covenants.sign",
  "covenants.witness",
  "pledges.read",
  "pledges.decide",
  "pledges.extend",
  "reports.send",
  "reports.enterForUnit",
  "reports.review",
  "dashboard.read",
  "history.read",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const TABLE: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  ADMINISTRATOR: new Set(["place.settings", "organizations.manage", "people.manage", "campaigns.read", "history.read"]),
  OFFICIAL: new Set([
    "organizations.manage",
    "people.manage",
    "campaigns.read",
    "campaigns.manage",
    "campaigns.close",
    "covenants.read",
    "covenants.draft",
    "covenants.approve",
    "covenants.witness",
    "pledges.read",
    "pledges.decide",
    "pledges.extend",
    "reports.enterForUnit",
    "reports.review",
    "dashboard.read",
    "history.read",
  ]),
  REPRESENTATIVE: new Set(["campaigns.read", "covenants.read", "covenants.draft", "covenants.sign", "pledges.read", "reports.send"]),
  LEADER: new Set([
    "campaigns.read",
    "campaigns.close",
    "covenants.read",
    "covenants.approve",
    "pledges.read",
    "pledges.decide",
    "pledges.extend",
    "reports.review",
    "dashboard.read",
    "history.read",
  ]),
};

/** Whether the table grants a permission to a role. */
export function grants(role: Role, permission: Permission): boolean {
  return TABLE[role].has(permission);
}
