/** What a membership lets a person be: administrator, ward official, unit representative, or leader of a place and all below it. */
export const ROLES = ["ADMINISTRATOR", "OFFICIAL", "REPRESENTATIVE", "LEADER"] as const;

export type Role = (typeof ROLES)[number];
