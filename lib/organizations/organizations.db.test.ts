import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { codesOf, must, testNation, testOrganization, testPerson, testSignedIn } from "@/lib/people/test-world";
import { findOrganization, helpAbove, helpFor, peopleInOffice, placeContents, removalFacts, searchOrganizations, unitsBelow } from "./data";
import { changeOrganization, createOrganization, moveOrganization, removeOrganization, restoreOrganization } from "./mutations";
import type { OrganizationKind } from "./types";

let nation: Actor;
let provinceId: string;
let wardId: string;
let otherWardId: string;
let provinceAdministrator: Actor;
let administrator: Actor;
let official: Actor;
let representative: Actor;
let leader: Actor;
let otherOfficial: Actor;
let khuPho: string;
let otherUnit: string;

beforeAll(async () => {
  await testDatabase();
  const top = await testNation();
  nation = top.administrator;
  provinceId = await testOrganization(nation, top.nationId, "PROVINCE", "Tỉnh Quảng Ninh");
  provinceAdministrator = await testPerson(nation, provinceId, "ADMINISTRATOR", "quangninh");
  wardId = await testOrganization(provinceAdministrator, provinceId, "WARD", "Phường Đại Yên");
  otherWardId = await testOrganization(provinceAdministrator, provinceId, "WARD", "Phường Bãi Cháy");
  administrator = await testPerson(provinceAdministrator, wardId, "ADMINISTRATOR", "daiyen.quantri");
  official = await testPerson(administrator, wardId, "OFFICIAL", "daiyen.canbo");
  leader = await testPerson(administrator, wardId, "LEADER", "daiyen.bithu");
  khuPho = await testOrganization(official, wardId, "RESIDENTIAL_AREA", "Khu phố 7");
  representative = await testPerson(official, khuPho, "REPRESENTATIVE", "daiyen.kp7");
  otherOfficial = await testPerson(provinceAdministrator, otherWardId, "OFFICIAL", "baichay.canbo");
  otherUnit = await testOrganization(otherOfficial, otherWardId, "RESIDENTIAL_AREA", "Khu phố 7");
}, 120_000);

const creation = (parentId: string, kind: OrganizationKind, name: string) => ({
  id: newId(),
  parentId,
  kind,
  name,
  code: null,
  helpContact: null,
});
const placeOf = (id: string) => prisma.organization.findUniqueOrThrow({ where: { id }, select: { id: true, path: true } });
const versionOf = async (id: string) => (await prisma.organization.findUniqueOrThrow({ where: { id } })).version;

describe("creating", () => {
  it("puts a unit last in its place, and a mass organisation below the Front into the same place", async () => {
    const front = await testOrganization(official, wardId, "FATHERLAND_FRONT", "Mặt trận Tổ quốc phường");
    const women = await testOrganization(official, front, "MASS_ORG", "Hội Liên hiệp Phụ nữ");
    const row = await prisma.organization.findUniqueOrThrow({ where: { id: women } });
    expect([row.placeId, row.path]).toEqual([
      wardId,
      `${(await prisma.organization.findUniqueOrThrow({ where: { id: front } })).path}${women}/`,
    ]);
    const { units } = await placeContents(official, await placeOf(wardId));
    expect(units.map(({ name }) => name)).toEqual(["Khu phố 7", "Mặt trận Tổ quốc phường"]);
    expect(units[1]?.children.map(({ name }) => name)).toEqual(["Hội Liên hiệp Phụ nữ"]);
  });

  it("lets the same creation arrive twice as one", async () => {
    const input = creation(wardId, "HEALTH_POST", "Trạm Y tế");
    expect(must(await createOrganization(official, input))).toEqual({ id: input.id });
    expect(must(await createOrganization(official, input))).toEqual({ id: input.id });
    expect(await prisma.organization.count({ where: { nameFolded: "tram i te" } })).toBe(1);
    expect(await prisma.auditEvent.count({ where: { subjectId: input.id, type: "organizations.created" } })).toBe(1);
  });

  it("gives a new ward a history of its own, and tells the province's too", async () => {
    const id = await testOrganization(provinceAdministrator, provinceId, "WARD", "Phường Hồng Gai");
    for (const placeId of [id, provinceId]) {
      expect(await prisma.auditEvent.count({ where: { placeId, subjectId: id, type: "organizations.created" } })).toBe(1);
    }
  });

  it("refuses a name that is taken, a kind that does not belong, a place by an official, and who may not", async () => {
    expect(codesOf(await createOrganization(official, creation(wardId, "SCHOOL", "KHU PHO 7")))).toEqual(["organizations.nameTaken"]);
    expect(codesOf(await createOrganization(official, creation(khuPho, "SCHOOL", "Trường")))).toEqual(["organizations.kindNotBelow"]);
    expect(codesOf(await createOrganization(administrator, creation(wardId, "WARD", "Phường")))).toEqual(["organizations.kindNotBelow"]);
    expect(codesOf(await createOrganization(official, creation(wardId, "WARD", "Phường")))).toEqual([
      "organizations.placesByAdministrator",
    ]);
    expect(codesOf(await createOrganization(leader, creation(wardId, "SCHOOL", "Trường")))).toEqual(["access.notAllowed"]);
    expect(codesOf(await createOrganization(representative, creation(khuPho, "SCHOOL", "Trường")))).toEqual(["access.notAllowed"]);
  });

  it("answers a foreign parent like a made-up one, and a foreign id like a missing one", async () => {
    const foreign = await createOrganization(official, creation(otherWardId, "SCHOOL", "Trường"));
    expect(foreign).toEqual(await createOrganization(official, creation(newId(), "SCHOOL", "Trường")));
    expect(codesOf(foreign)).toEqual(["access.notFound"]);
    expect(codesOf(await createOrganization(official, { ...creation(wardId, "SCHOOL", "Trường mới"), id: otherUnit }))).toEqual([
      "access.notFound",
    ]);
  });

  it("keeps text as it is: script tags, emoji, decomposed accents", async () => {
    const id = await testOrganization(official, wardId, "ENTERPRISE", "<script>alert(1)</script> 🐟");
    expect((await findOrganization(official, id))?.name).toBe("<script>alert(1)</script> 🐟");
  });
});

describe("changing", () => {
  const facts = { name: "Khu phố 7A", code: null, helpContact: "Trưởng khu, 0912 805 174" };

  it("renames with before and after in the history", async () => {
    const changed = must(await changeOrganization(official, { id: khuPho, version: await versionOf(khuPho), ...facts }));
    expect(changed.version).toBe(await versionOf(khuPho));
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: khuPho }, orderBy: { seq: "desc" } });
    expect([event.type, event.params]).toEqual(["organizations.renamed", { from: "Khu phố 7", to: "Khu phố 7A" }]);
    must(await changeOrganization(official, { id: khuPho, version: changed.version, ...facts, helpContact: null }));
    const last = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: khuPho }, orderBy: { seq: "desc" } });
    expect(last.type).toBe("organizations.changed");
  });

  it("tells the second of two that somebody was first", async () => {
    const version = await versionOf(khuPho);
    const both: Result<unknown>[] = await Promise.all(
      ["Khu phố 7B", "Khu phố 7C"].map((name) => changeOrganization(official, { id: khuPho, version, ...facts, name })),
    );
    expect(both.flatMap(codesOf)).toEqual(["access.conflict"]);
  });

  it("refuses others, foreign ids and taken names", async () => {
    const version = await versionOf(khuPho);
    expect(codesOf(await changeOrganization(leader, { id: khuPho, version, ...facts }))).toEqual(["access.notAllowed"]);
    expect(codesOf(await changeOrganization(representative, { id: khuPho, version, ...facts }))).toEqual(["access.notAllowed"]);
    expect(codesOf(await changeOrganization(official, { id: wardId, version: 1, ...facts }))).toEqual([
      "organizations.placesByAdministrator",
    ]);
    const foreign = await changeOrganization(official, { id: otherUnit, version: 1, ...facts });
    expect(foreign).toEqual(await changeOrganization(official, { id: newId(), version: 1, ...facts }));
    expect(codesOf(foreign)).toEqual(["access.notFound"]);
    expect(codesOf(await changeOrganization(official, { id: khuPho, version, ...facts, name: "trạm y tế" }))).toEqual([
      "organizations.nameTaken",
    ]);
  });
});

describe("ordering", () => {
  it("moves a unit among its siblings and stays at the ends", async () => {
    const names = async () => (await placeContents(official, await placeOf(wardId))).units.map(({ name }) => name);
    const before = await names();
    const ids = (await placeContents(official, await placeOf(wardId))).units.map(({ id }) => id);
    const [first = "", second = ""] = ids;
    must(await moveOrganization(official, { id: second, direction: "up" }));
    expect(await names()).toEqual([before[1], before[0], ...before.slice(2)]);
    must(await moveOrganization(official, { id: second, direction: "up" }));
    expect(await names()).toEqual([before[1], before[0], ...before.slice(2)]);
    must(await moveOrganization(official, { id: first, direction: "up" }));
    expect(await names()).toEqual(before);
    expect(codesOf(await moveOrganization(leader, { id: first, direction: "down" }))).toEqual(["access.notAllowed"]);
    expect(codesOf(await moveOrganization(official, { id: otherUnit, direction: "down" }))).toEqual(["access.notFound"]);
  });
});

describe("removing and restoring", () => {
  it("keeps the unit out of lists and its people out of their posts until it is restored", async () => {
    const id = await testOrganization(official, wardId, "SCHOOL", "Trường Mầm non");
    await testPerson(official, id, "REPRESENTATIVE", "daiyen.mamnon");
    expect(await peopleInOffice(official, id)).toBe(1);
    must(await removeOrganization(official, { id, version: await versionOf(id) }));
    expect((await findOrganization(official, id))?.removed).toBe(true);
    const contents = await placeContents(official, await placeOf(wardId));
    expect(contents.removed.map((unit) => unit.id)).toContain(id);
    expect(contents.units.map((unit) => unit.id)).not.toContain(id);
    await expect(testSignedIn("daiyen.mamnon")).rejects.toThrow();
    expect(
      codesOf(await changeOrganization(official, { id, version: await versionOf(id), name: "Trường", code: null, helpContact: null })),
    ).toEqual(["access.notFound"]);
    must(await restoreOrganization(official, { id, version: await versionOf(id) }));
    expect((await testSignedIn("daiyen.mamnon")).membership.organizationId).toBe(id);
    const types = await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" }, select: { type: true } });
    expect(types.map(({ type }) => type)).toEqual(["organizations.created", "organizations.removed", "organizations.restored"]);
  });

  it("refuses what has units below it, what one stands on, a stale form, and others", async () => {
    const front = await prisma.organization.findFirstOrThrow({ where: { placeId: wardId, kind: "FATHERLAND_FRONT" } });
    expect(codesOf(await removeOrganization(official, { id: front.id, version: front.version }))).toEqual(["organizations.hasChildren"]);
    expect(await removalFacts(official, front.id)).toEqual({ childCount: 1, campaignName: null });
    expect(codesOf(await removeOrganization(administrator, { id: wardId, version: await versionOf(wardId) }))).toEqual([
      "organizations.ownNotRemoved",
    ]);
    expect(codesOf(await removeOrganization(official, { id: khuPho, version: 1 }))).toEqual(["access.conflict"]);
    expect(codesOf(await removeOrganization(leader, { id: khuPho, version: await versionOf(khuPho) }))).toEqual(["access.notAllowed"]);
    expect(codesOf(await removeOrganization(official, { id: otherUnit, version: 1 }))).toEqual(["access.notFound"]);
    expect(codesOf(await restoreOrganization(official, { id: khuPho, version: await versionOf(khuPho) }))).toEqual(["access.conflict"]);
  });

  it("refuses a member of a running campaign, and names it", async () => {
    const campaignId = newId();
    const blockId = newId();
    await prisma.campaign.create({
      data: {
        id: campaignId,
        placeId: wardId,
        name: "Chào mừng Đại hội",
        nameFolded: "chao mung dai hoi",
        status: "OPEN",
        createdAt: official.now,
      },
    });
    await prisma.block.create({ data: { id: blockId, campaignId, name: "Khối khu phố", position: 1, placeId: wardId } });
    await prisma.blockMember.create({ data: { campaignId, blockId, organizationId: khuPho, position: 1 } });
    const version = await versionOf(khuPho);
    expect(await removeOrganization(official, { id: khuPho, version })).toEqual({
      ok: false,
      reasons: [{ code: "organizations.inCampaign", params: { campaign: "Chào mừng Đại hội" } }],
    });
    await prisma.campaign.update({ where: { id: campaignId }, data: { status: "CLOSED" } });
    must(await removeOrganization(official, { id: khuPho, version }));
    must(await restoreOrganization(official, { id: khuPho, version: version + 1 }));
  });

  it("restores nothing below what is removed, and no second unit of one name", async () => {
    const front = await testOrganization(official, wardId, "PARTY_ORG", "Đảng ủy phường");
    const cell = await testOrganization(official, front, "PARTY_ORG", "Chi bộ 1");
    must(await removeOrganization(official, { id: cell, version: 1 }));
    must(await removeOrganization(official, { id: front, version: 1 }));
    expect(codesOf(await restoreOrganization(official, { id: cell, version: 2 }))).toEqual(["organizations.parentRemoved"]);
    await testOrganization(official, wardId, "PARTY_ORG", "Đảng ủy phường");
    expect(codesOf(await restoreOrganization(official, { id: front, version: 2 }))).toEqual(["organizations.nameTaken"]);
  });
});

describe("reading", () => {
  it("finds without accents, in the own part of the tree only", async () => {
    const names = async (actor: Actor, words: string) =>
      (await searchOrganizations(actor, words)).map(({ name, placeName }) => `${name} · ${placeName}`);
    expect(await names(official, "tram y te")).toEqual(["Trạm Y tế · Phường Đại Yên"]);
    expect(await names(official, "TRẠM Y TẾ".normalize("NFD"))).toEqual(["Trạm Y tế · Phường Đại Yên"]);
    expect(await names(otherOfficial, "khu pho")).toEqual(["Khu phố 7 · Phường Bãi Cháy"]);
    expect((await names(provinceAdministrator, "khu pho 7")).length).toBe(2);
    expect(await names(representative, "tram y te")).toEqual([]);
    expect(await names(official, "  ")).toEqual([]);
  });

  it("shows a place below to a province and nothing beside or above to a ward", async () => {
    const { places } = await placeContents(provinceAdministrator, await placeOf(provinceId));
    expect(places.map(({ name, wardCount }) => [name, wardCount])).toEqual([
      ["Phường Bãi Cháy", 0],
      ["Phường Đại Yên", 0],
      ["Phường Hồng Gai", 0],
    ]);
    expect(places.map(({ unitCount }) => unitCount)).toEqual([
      1,
      await prisma.organization.count({ where: { placeId: wardId, deletedAt: null, kind: { not: "WARD" } } }),
      0,
    ]);
    const [above] = (await placeContents(nation, await placeOf(nation.membership.placeId))).places;
    expect(above).toMatchObject({ name: "Tỉnh Quảng Ninh", wardCount: 3 });
    expect((await findOrganization(provinceAdministrator, wardId))?.ancestors.map(({ name }) => name)).toEqual(["Tỉnh Quảng Ninh"]);
    expect((await findOrganization(official, khuPho))?.ancestors.map(({ name }) => name)).toEqual(["Phường Đại Yên"]);
    for (const id of [otherWardId, otherUnit, provinceId, newId()]) expect(await findOrganization(official, id)).toBeNull();
    expect(await findOrganization(representative, wardId)).toBeNull();
    expect((await findOrganization(representative, khuPho))?.ancestors).toEqual([]);
    expect((await placeContents(official, await placeOf(otherWardId))).units).toEqual([]);
    expect(await unitsBelow(official, otherWardId)).toEqual([]);
  });

  it("names the nearest whom to ask", async () => {
    must(
      await changeOrganization(provinceAdministrator, {
        id: provinceId,
        version: 1,
        name: "Tỉnh Quảng Ninh",
        code: "22",
        helpContact: "Sở Nội vụ",
      }),
    );
    expect(await helpFor(representative)).toBe("Trưởng khu, 0912 805 174");
    const none = { name: "Khu phố 7", code: null, helpContact: null };
    must(await changeOrganization(official, { id: khuPho, version: await versionOf(khuPho), ...none }));
    expect(await helpFor(representative)).toBe("Sở Nội vụ");
    const office = { name: "Phường Đại Yên", code: "06706", helpContact: "Văn phòng phường" };
    must(await changeOrganization(administrator, { id: wardId, version: await versionOf(wardId), ...office }));
    expect(await helpFor(representative)).toBe("Văn phòng phường");
    expect((await findOrganization(official, khuPho))?.help).toBe("Văn phòng phường");
    const { path } = await prisma.organization.findUniqueOrThrow({ where: { id: wardId } });
    expect(await helpAbove(administrator, path)).toBe("Sở Nội vụ");
  });
});

it("leaves chains that hold", async () => {
  for (const placeId of [provinceId, wardId, otherWardId]) expect(await verifyChain(placeId)).toMatchObject({ holds: true });
});
