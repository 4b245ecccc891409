import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import { newId } from "@/lib/kernel/ids";
import { mayChange, mayCreateBelow, mayKeep, mayRemove } from "./policy";

const province = newId();
const ward = newId();
const otherWard = newId();
const provincePath = `${province}/`;
const wardPath = `${province}/${ward}/`;

const unitIn = (placeId: string, path: string) => {
  const id = newId();
  return { id, kind: "SCHOOL", placeId, path: `${path}${id}/` } as const;
};
const wardFacts = { id: ward, kind: "WARD", placeId: ward, path: wardPath } as const;
const school = unitIn(ward, wardPath);
const foreign = unitIn(otherWard, `${province}/${otherWard}/`);
const free = { childCount: 0, campaignName: null };

const inWard = (role: (typeof ROLES)[number]) => testActor({ role, placeId: ward, placePath: wardPath });
const provinceAdministrator = testActor({ role: "ADMINISTRATOR", placeId: province, placeKind: "PROVINCE", placePath: provincePath });
const provinceOfficial = testActor({ role: "OFFICIAL", placeId: province, placeKind: "PROVINCE", placePath: provincePath });

const codeOf = (result: ReturnType<typeof mayKeep>) => (result.ok ? "ok" : result.reasons[0].code);

describe("keeping units", () => {
  it("is for administrators and officials of the place", () => {
    expect(ROLES.filter((role) => mayKeep(inWard(role), school).ok)).toEqual(["ADMINISTRATOR", "OFFICIAL"]);
  });

  it("ends at the ward", () => {
    for (const role of ROLES) expect(codeOf(mayKeep(inWard(role), foreign))).toBe("access.notAllowed");
  });

  it("reaches below a province for its administrator, not for its official", () => {
    expect(mayKeep(provinceAdministrator, school).ok).toBe(true);
    expect(codeOf(mayKeep(provinceOfficial, school))).toBe("access.notAllowed");
    expect(mayKeep(provinceOfficial, unitIn(province, provincePath)).ok).toBe(true);
  });
});

describe("creating and changing", () => {
  it("leaves places to administrators and units to officials too", () => {
    const provinceFacts = { id: province, kind: "PROVINCE", placeId: province, path: provincePath } as const;
    expect(mayCreateBelow(provinceAdministrator, provinceFacts, "WARD").ok).toBe(true);
    expect(mayCreateBelow(provinceOfficial, provinceFacts, "WARD")).toEqual({
      ok: false,
      reasons: [{ code: "organizations.placesByAdministrator", field: "kind" }],
    });
    expect(mayCreateBelow(inWard("OFFICIAL"), wardFacts, "SCHOOL").ok).toBe(true);
    expect(codeOf(mayCreateBelow(inWard("LEADER"), wardFacts, "SCHOOL"))).toBe("access.notAllowed");
  });

  it("lets an official change units but not the ward itself", () => {
    expect(mayChange(inWard("OFFICIAL"), school).ok).toBe(true);
    expect(codeOf(mayChange(inWard("OFFICIAL"), wardFacts))).toBe("organizations.placesByAdministrator");
    expect(mayChange(inWard("ADMINISTRATOR"), wardFacts).ok).toBe(true);
    expect(codeOf(mayChange(inWard("LEADER"), school))).toBe("access.notAllowed");
  });
});

describe("removing", () => {
  it("is for who may change, when nothing stands in the way", () => {
    expect(mayRemove(inWard("OFFICIAL"), school, free).ok).toBe(true);
    expect(codeOf(mayRemove(inWard("LEADER"), school, free))).toBe("access.notAllowed");
    expect(codeOf(mayRemove(inWard("OFFICIAL"), wardFacts, free))).toBe("organizations.placesByAdministrator");
  });

  it("spares what the actor stands on", () => {
    const own = testActor({ role: "OFFICIAL", placeId: ward, placePath: wardPath, organizationId: school.id });
    expect(codeOf(mayRemove(own, school, free))).toBe("organizations.ownNotRemoved");
    expect(
      codeOf(mayRemove(testActor({ role: "ADMINISTRATOR", placeId: ward, placePath: wardPath, organizationId: newId() }), wardFacts, free)),
    ).toBe("organizations.ownNotRemoved");
  });

  it("spares what has something below it, and says how much", () => {
    expect(mayRemove(inWard("OFFICIAL"), school, { ...free, childCount: 1 })).toEqual({
      ok: false,
      reasons: [{ code: "organizations.hasChildren", params: { count: 1 } }],
    });
  });

  it("spares what takes part in a running campaign, and names it", () => {
    expect(mayRemove(inWard("OFFICIAL"), school, { ...free, campaignName: "Chào mừng Đại hội" })).toEqual({
      ok: false,
      reasons: [{ code: "organizations.inCampaign", params: { campaign: "Chào mừng Đại hội" } }],
    });
  });
});
