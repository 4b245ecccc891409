import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import { newId } from "@/lib/kernel/ids";
import type { OrganizationKind } from "@/lib/organizations/types";
import {
  grantableRoles,
  leavesAdministrator,
  mayGivePost,
  mayGrant,
  mayLookAfter,
  mayTakePost,
  type PersonFacts,
  type PostFacts,
} from "./policy";

const province = newId();
const ward = newId();
const otherWard = newId();

const at = (placeId: string, kind: OrganizationKind, isPlaceItself = false): PostFacts => {
  const placePath = placeId === province ? `${province}/` : `${province}/${placeId}/`;
  return { kind, placeId, path: isPlaceItself ? placePath : `${placePath}${newId()}/` };
};
const wardItself = at(ward, "WARD", true);
const khuPho = at(ward, "RESIDENTIAL_AREA");
const committee = at(ward, "PEOPLE_COMMITTEE");
const foreign = at(otherWard, "RESIDENTIAL_AREA");
const provinceItself = at(province, "PROVINCE", true);

const inWard = (role: Role, personId?: string) =>
  testActor({ role, placeId: ward, placePath: `${province}/${ward}/`, ...(personId ? { personId } : {}) });
const inProvince = (role: Role) => testActor({ role, placeId: province, placeKind: "PROVINCE", placePath: `${province}/` });

const person = (posts: readonly (PostFacts & { role: Role })[], placeId = ward): PersonFacts => ({
  id: newId(),
  placeId,
  placePath: placeId === province ? `${province}/` : `${province}/${placeId}/`,
  posts,
});
const codeOf = (result: ReturnType<typeof mayGrant>) => (result.ok ? "ok" : result.reasons[0].code);

describe("who may grant which role where", () => {
  it("is this table", () => {
    const places = { wardItself, khuPho, committee, foreign, provinceItself };
    const table = (actor: ReturnType<typeof inWard>) =>
      Object.fromEntries(Object.entries(places).map(([name, place]) => [name, grantableRoles(actor, place).join(" ")]));
    expect(table(inWard("ADMINISTRATOR"))).toEqual({
      wardItself: "ADMINISTRATOR OFFICIAL LEADER",
      khuPho: "REPRESENTATIVE",
      committee: "REPRESENTATIVE OFFICIAL LEADER",
      foreign: "",
      provinceItself: "",
    });
    expect(table(inWard("OFFICIAL"))).toEqual({
      wardItself: "",
      khuPho: "REPRESENTATIVE",
      committee: "REPRESENTATIVE",
      foreign: "",
      provinceItself: "",
    });
    expect(table(inProvince("ADMINISTRATOR"))).toEqual({
      wardItself: "ADMINISTRATOR OFFICIAL LEADER",
      khuPho: "REPRESENTATIVE",
      committee: "REPRESENTATIVE OFFICIAL LEADER",
      foreign: "REPRESENTATIVE",
      provinceItself: "ADMINISTRATOR OFFICIAL LEADER",
    });
    const nothing = { wardItself: "", khuPho: "", committee: "", foreign: "", provinceItself: "" };
    expect(table(inProvince("OFFICIAL"))).toEqual(nothing);
    for (const role of ["LEADER", "REPRESENTATIVE"] as const) expect(table(inWard(role))).toEqual(nothing);
  });

  it("says why not", () => {
    expect(mayGrant(inWard("OFFICIAL"), "REPRESENTATIVE", khuPho)).toEqual({ ok: true, value: true });
    expect(codeOf(mayGrant(inWard("LEADER"), "REPRESENTATIVE", khuPho))).toBe("access.notAllowed");
    expect(codeOf(mayGrant(inWard("OFFICIAL"), "REPRESENTATIVE", foreign))).toBe("access.notAllowed");
    expect(mayGrant(inWard("OFFICIAL"), "OFFICIAL", committee)).toEqual({
      ok: false,
      reasons: [{ code: "people.representativesOnly", field: "role" }],
    });
    expect(mayGrant(inWard("ADMINISTRATOR"), "ADMINISTRATOR", khuPho)).toEqual({
      ok: false,
      reasons: [{ code: "people.roleDoesNotFit", field: "role" }],
    });
    expect(codeOf(mayGrant(inWard("OFFICIAL"), "REPRESENTATIVE", wardItself))).toBe("people.roleDoesNotFit");
  });
});

describe("looking after an account", () => {
  const post = (role: Role, place: PostFacts) => ({ role, ...place });

  it("lets an official look after representatives, and after nobody who is more", () => {
    const official = inWard("OFFICIAL");
    expect(mayLookAfter(official, person([post("REPRESENTATIVE", khuPho)])).ok).toBe(true);
    for (const role of ["ADMINISTRATOR", "OFFICIAL", "LEADER"] as const) {
      const both = person([post("REPRESENTATIVE", khuPho), post(role, wardItself)]);
      expect(codeOf(mayLookAfter(official, both))).toBe("people.notYours");
    }
    expect(codeOf(mayLookAfter(official, person([post("REPRESENTATIVE", khuPho), post("REPRESENTATIVE", foreign)])))).toBe(
      "people.notYours",
    );
  });

  it("lets an administrator look after everybody of the place, and after nobody with a post elsewhere", () => {
    const administrator = inWard("ADMINISTRATOR");
    for (const role of ["ADMINISTRATOR", "OFFICIAL", "LEADER"] as const) {
      expect(mayLookAfter(administrator, person([post(role, wardItself)])).ok).toBe(true);
    }
    const higher = person([post("OFFICIAL", wardItself), post("LEADER", provinceItself)]);
    expect(codeOf(mayLookAfter(administrator, higher))).toBe("people.notYours");
    expect(mayLookAfter(inProvince("ADMINISTRATOR"), higher).ok).toBe(true);
  });

  it("goes by the account's own place where no post is left", () => {
    expect(mayLookAfter(inWard("OFFICIAL"), person([])).ok).toBe(true);
    expect(codeOf(mayLookAfter(inWard("OFFICIAL"), person([], otherWard)))).toBe("people.notYours");
    expect(codeOf(mayLookAfter(inProvince("OFFICIAL"), person([])))).toBe("people.notYours");
    expect(mayLookAfter(inProvince("ADMINISTRATOR"), person([])).ok).toBe(true);
  });

  it("is not for oneself, and not for leaders and representatives", () => {
    const self = person([post("REPRESENTATIVE", khuPho)]);
    expect(codeOf(mayLookAfter(inWard("ADMINISTRATOR", self.id), self))).toBe("people.notYourself");
    for (const role of ROLES) {
      const expected = role === "ADMINISTRATOR" || role === "OFFICIAL" ? "ok" : "access.notAllowed";
      expect(codeOf(mayLookAfter(inWard(role), person([post("REPRESENTATIVE", khuPho)])))).toBe(expected);
    }
  });
});

describe("giving and taking posts", () => {
  it("raises nobody by the own hand", () => {
    const self = person([]);
    for (const role of ROLES) {
      for (const wanted of ROLES) expect(codeOf(mayGivePost(inWard(role, self.id), self, wanted, wardItself))).toBe("people.notYourself");
      expect(codeOf(mayTakePost(inWard(role, self.id), self.id, { role, ...wardItself }))).toBe("people.notYourself");
    }
  });

  it("follows the table of roles", () => {
    expect(mayGivePost(inWard("OFFICIAL"), person([]), "REPRESENTATIVE", khuPho).ok).toBe(true);
    expect(codeOf(mayGivePost(inWard("OFFICIAL"), person([]), "OFFICIAL", wardItself))).toBe("people.representativesOnly");
    expect(mayTakePost(inWard("ADMINISTRATOR"), newId(), { role: "LEADER", ...wardItself }).ok).toBe(true);
    expect(codeOf(mayTakePost(inWard("OFFICIAL"), newId(), { role: "LEADER", ...wardItself }))).toBe("people.representativesOnly");
  });

  it("leaves a place an administrator", () => {
    expect(leavesAdministrator("ADMINISTRATOR", 0)).toEqual({ ok: false, reasons: [{ code: "people.lastAdministrator" }] });
    expect(leavesAdministrator("ADMINISTRATOR", 1).ok).toBe(true);
    for (const role of ["OFFICIAL", "LEADER", "REPRESENTATIVE"] as const) expect(leavesAdministrator(role, 0).ok).toBe(true);
  });
});
