import { describe, expect, it } from "vitest";
import { can, represents, worksFor } from "./actor";
import { directoryFor, homeOf, navigationFor } from "./navigation";
import { grants, PERMISSIONS, type Permission } from "./permissions";
import { ROLES, type Role } from "./roles";
import { keptScope, organizationScope, placeScope, unitScope } from "./scope";
import { testActor } from "./test-actor";

const NOBODY = "STRANGER" as Role;
const PROVINCE = { placeId: "province", placeKind: "PROVINCE", placePath: "nation/province/" } as const;
const WARD = { placeId: "ward", placeKind: "WARD", placePath: "nation/province/ward/" } as const;
const SUBTREE = { path: { startsWith: "nation/province/" } };

const holders = (permission: Permission) => ROLES.filter((role) => grants(role, permission));

describe("the table of roles", () => {
  it("lets units speak for themselves and nobody else sign in their name", () => {
    expect(holders("covenants.sign")).toEqual(["REPRESENTATIVE"]);
    expect(holders("reports.send")).toEqual(["REPRESENTATIVE"]);
    expect(holders("covenants.witness")).toEqual(["OFFICIAL"]);
    expect(holders("reports.enterForUnit")).toEqual(["OFFICIAL"]);
  });

  it("lets official and leader decide, and never those who are decided about or who keep accounts", () => {
    for (const permission of ["covenants.approve", "reports.review", "pledges.decide", "pledges.extend", "campaigns.close"] as const) {
      expect([...holders(permission)].sort()).toEqual(["LEADER", "OFFICIAL"]);
    }
  });

  it("keeps pledges and reports from administrators, and accounts from leaders and representatives", () => {
    const ofWork = PERMISSIONS.filter((permission) => /^(covenants|pledges|reports|dashboard)\./.test(permission));
    expect(ofWork.filter((permission) => grants("ADMINISTRATOR", permission))).toEqual([]);
    expect([...holders("people.manage")].sort()).toEqual(["ADMINISTRATOR", "OFFICIAL"]);
    expect(holders("place.settings")).toEqual(["ADMINISTRATOR"]);
  });

  it("grants everything to somebody, and nobody everything", () => {
    for (const permission of PERMISSIONS) expect(holders(permission)).not.toEqual([]);
    for (const role of ROLES) expect(PERMISSIONS.every((permission) => grants(role, permission))).toBe(false);
  });
});

describe("who somebody is to a record", () => {
  it("is told by the membership in use", () => {
    const representative = testActor({ ...WARD, role: "REPRESENTATIVE", organizationId: "unit" });
    expect([represents(representative, "unit"), represents(representative, "other")]).toEqual([true, false]);
    expect(represents(testActor({ ...WARD, role: "OFFICIAL", organizationId: "unit" }), "unit")).toBe(false);
    expect([worksFor(representative, "ward"), worksFor(representative, "province")]).toEqual([true, false]);
    expect(can(representative, "covenants.sign")).toBe(true);
    expect(can(representative, "people.manage")).toBe(false);
  });
});

describe("the scope that begins every where", () => {
  it("ends a ward's people at their ward, and shows those above the whole subtree", () => {
    for (const role of ["OFFICIAL", "LEADER", "ADMINISTRATOR"] as const) {
      expect(placeScope(testActor({ ...WARD, role }))).toEqual({ placeId: "ward" });
      expect(placeScope(testActor({ ...PROVINCE, role }))).toEqual({ place: SUBTREE });
      expect(organizationScope(testActor({ ...PROVINCE, role }))).toEqual(SUBTREE);
    }
  });

  it("ends a representative at the own unit, also above the wards", () => {
    const representative = testActor({ ...WARD, role: "REPRESENTATIVE", organizationId: "unit" });
    expect(unitScope(representative)).toEqual({ placeId: "ward", organizationId: "unit" });
    expect(placeScope(representative)).toEqual({ placeId: "ward" });
    expect(organizationScope(representative)).toEqual({ id: "unit" });
    expect(placeScope(testActor({ ...PROVINCE, role: "REPRESENTATIVE" }))).toEqual({ placeId: "province" });
  });

  it("gives accounts to administrators of the subtree and to officials of the place itself", () => {
    expect(keptScope(testActor({ ...PROVINCE, role: "ADMINISTRATOR" }))).toEqual(SUBTREE);
    expect(keptScope(testActor({ ...PROVINCE, role: "OFFICIAL" }))).toEqual({ placeId: "province" });
    expect(keptScope(testActor({ ...PROVINCE, role: "LEADER" }))).toEqual(placeScope(testActor({ role: NOBODY })));
  });

  it("shows an unknown role nothing", () => {
    const nobody = testActor({ ...PROVINCE, role: NOBODY });
    for (const scope of [placeScope(nobody), unitScope(nobody), organizationScope(nobody), keptScope(nobody)]) {
      expect(Object.values(scope)).toEqual(["00000000-0000-0000-0000-000000000000"]);
    }
  });
});

describe("where somebody begins", () => {
  it.each([
    ["REPRESENTATIVE", WARD, "/today"],
    ["OFFICIAL", WARD, "/desk"],
    ["LEADER", WARD, "/dashboard"],
    ["LEADER", PROVINCE, "/dashboard"],
    ["ADMINISTRATOR", PROVINCE, "/units"],
    [NOBODY, WARD, "/campaigns"],
  ] as const)("%s", (role, place, home) => {
    const actor = testActor({ ...place, role });
    expect(homeOf(actor)).toBe(home);
    expect(navigationFor(actor).length).toBeLessThanOrEqual(7);
    expect(new Set(navigationFor(actor).map(({ href }) => href)).size).toBe(navigationFor(actor).length);
  });
});

describe("what stands behind the last entry", () => {
  const keys = (role: Role) => directoryFor(testActor({ ...WARD, role })).flatMap(({ entries }) => entries.map(({ key }) => key));

  it("is what the role may open, once each", () => {
    for (const role of ROLES) expect(new Set(keys(role)).size).toBe(keys(role).length);
    expect(keys("REPRESENTATIVE")).toEqual(["events", "explanations", "directives", "contributions", "plaques", "covenants"]);
    expect(keys("LEADER")).not.toContain("screens");
    expect(keys("OFFICIAL")).toContain("screens");
    expect(keys(NOBODY)).toEqual([]);
  });

  it("leaves out groups that would be empty", () => {
    for (const role of ROLES) {
      for (const { entries } of directoryFor(testActor({ ...WARD, role }))) expect(entries).not.toEqual([]);
    }
  });
});
