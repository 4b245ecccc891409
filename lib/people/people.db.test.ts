import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { actorBySession } from "@/lib/auth/actor-source";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { findPerson, listPeople, officesToStaff, peopleOf, peopleToChoose } from "./data";
import { createAccount, disablePerson, enablePerson, renamePerson } from "./mutations";
import type { CreateAccountInput } from "./schema";
import type { PeopleQuery } from "./search/domain";
import { signIn } from "./sign-in/mutations";
import { codesOf, must, TEST_PASSWORD, testNation, testOrganization, testPerson, testVisitor } from "./test-world";

let nation: Actor;
let provinceId: string;
let provinceAdministrator: Actor;
let wardId: string;
let otherWardId: string;
let administrator: Actor;
let official: Actor;
let leader: Actor;
let representative: Actor;
let otherOfficial: Actor;
let otherRepresentative: Actor;
let khuPho: string;
let otherUnit: string;

beforeAll(async () => {
  await testDatabase();
  const top = await testNation();
  nation = top.administrator;
  provinceId = await testOrganization(nation, top.nationId, "PROVINCE", "Tỉnh Quảng Ninh");
  provinceAdministrator = await testPerson(nation, provinceId, "ADMINISTRATOR", "quangninh");
  wardId = await testOrganization(nation, provinceId, "WARD", "Phường Đại Yên");
  otherWardId = await testOrganization(nation, provinceId, "WARD", "Phường Bãi Cháy");
  administrator = await testPerson(nation, wardId, "ADMINISTRATOR", "daiyen.quantri");
  official = await testPerson(administrator, wardId, "OFFICIAL", "daiyen.canbo");
  leader = await testPerson(administrator, wardId, "LEADER", "daiyen.bithu");
  khuPho = await testOrganization(official, wardId, "RESIDENTIAL_AREA", "Khu phố 7");
  representative = await testPerson(official, khuPho, "REPRESENTATIVE", "daiyen.kp7");
  otherOfficial = await testPerson(nation, otherWardId, "OFFICIAL", "baichay.canbo");
  otherUnit = await testOrganization(otherOfficial, otherWardId, "RESIDENTIAL_AREA", "Khu phố 1");
  otherRepresentative = await testPerson(otherOfficial, otherUnit, "REPRESENTATIVE", "baichay.kp1");
}, 120_000);

const account = (more: Partial<CreateAccountInput> = {}): CreateAccountInput => ({
  id: newId(),
  membershipId: newId(),
  organizationId: khuPho,
  role: "REPRESENTATIVE",
  post: "Phó Trưởng khu phố",
  fullName: "Nguyễn Thị Hoa",
  login: `kp${newId().slice(-8)}x`,
  fromDay: null,
  ...more,
});
const idOf = (actor: Actor) => actor.person?.id ?? "";
const rowOf = (actor: Actor) => prisma.person.findUniqueOrThrow({ where: { id: idOf(actor) } });

describe("creating an account", () => {
  it("makes person, post and link in the unit's ward, and one event that tells of it", async () => {
    const input = account();
    const made = must(await createAccount(official, input));
    expect(made).toMatchObject({ id: input.id, membershipId: input.membershipId, name: "Nguyễn Thị Hoa", login: input.login });
    expect(made.link.code).toMatch(/^\d{12}$/);
    const row = await prisma.person.findUniqueOrThrow({ where: { id: input.id }, include: { memberships: true, links: true } });
    expect([row.placeId, row.passwordHash, row.nameFolded]).toEqual([wardId, null, "nguien thi hoa"]);
    expect(row.memberships).toMatchObject([
      { role: "REPRESENTATIVE", organizationId: khuPho, placeId: wardId, endedAt: null, toDay: null },
    ]);
    expect(row.memberships[0]?.fromDay.toISOString()).toBe("2025-03-31T00:00:00.000Z");
    expect(row.links).toMatchObject([{ purpose: "FIRST_SIGN_IN", usedAt: null, createdById: idOf(official) }]);
    expect(row.links[0]?.tokenHash).not.toContain(made.link.token);
    const events = await prisma.auditEvent.findMany({ where: { subjectId: input.id } });
    expect(events).toMatchObject([
      { type: "people.accountCreated", placeId: wardId, organizationId: khuPho, actorPersonId: idOf(official) },
    ]);
    expect(JSON.stringify(events.map(({ before, after, params }) => [before, after, params]))).not.toContain(made.link.code);
  });

  it("lets the same creation arrive twice as one account with one open link", async () => {
    const input = account();
    const first = must(await createAccount(official, input));
    const second = must(await createAccount(official, input));
    expect(second.id).toBe(first.id);
    expect(await prisma.membership.count({ where: { personId: input.id } })).toBe(1);
    expect(await prisma.accessLink.count({ where: { personId: input.id, revokedAt: null } })).toBe(1);
  });

  it("refuses a sign-in name that is taken, also when two take it at once", async () => {
    expect(codesOf(await createAccount(official, account({ login: "daiyen.kp7" })))).toEqual(["people.loginTaken"]);
    const login = "cung.luc";
    const both = await Promise.all([
      createAccount(official, account({ login })),
      createAccount(otherOfficial, account({ login, organizationId: otherUnit })),
    ]);
    expect(both.flatMap(codesOf)).toEqual(["people.loginTaken"]);
    expect(await prisma.person.count({ where: { login } })).toBe(1);
  });

  it("does not take over a foreign id", async () => {
    const foreign = await createAccount(official, account({ id: idOf(otherRepresentative) }));
    expect(codesOf(foreign)).toEqual(["people.loginTaken"]);
    expect((await rowOf(otherRepresentative)).placeId).toBe(otherWardId);
  });

  it("refuses roles that the actor may not give, units that are not the actor's, and people who keep nobody", async () => {
    expect(codesOf(await createAccount(official, account({ organizationId: wardId, role: "OFFICIAL" })))).toEqual([
      "people.representativesOnly",
    ]);
    expect(codesOf(await createAccount(official, account({ organizationId: wardId, role: "ADMINISTRATOR" })))).toEqual([
      "people.representativesOnly",
    ]);
    expect(codesOf(await createAccount(administrator, account({ role: "ADMINISTRATOR" })))).toEqual(["people.roleDoesNotFit"]);
    for (const actor of [leader, representative]) expect(codesOf(await createAccount(actor, account()))).toEqual(["access.notAllowed"]);
    const foreign = await createAccount(official, account({ organizationId: otherUnit }));
    expect(foreign).toEqual(await createAccount(official, account({ organizationId: newId() })));
    expect(codesOf(foreign)).toEqual(["access.notFound"]);
    expect(codesOf(await createAccount(administrator, account({ organizationId: provinceId, role: "ADMINISTRATOR" })))).toEqual([
      "access.notFound",
    ]);
  });
});

describe("correcting a name", () => {
  it("keeps before and after, never the sign-in name's digits", async () => {
    const input = account();
    must(await createAccount(official, input));
    const renamed = must(await renamePerson(official, { id: input.id, version: 1, fullName: "Nguyễn Thị Hòa", login: input.login }));
    expect(renamed.version).toBe(2);
    must(await renamePerson(official, { id: input.id, version: 2, fullName: "Nguyễn Thị Hòa", login: "0912805199" }));
    const events = await prisma.auditEvent.findMany({ where: { subjectId: input.id }, orderBy: { seq: "asc" } });
    expect(events.slice(1)).toMatchObject([
      { type: "people.renamed", params: { from: "Nguyễn Thị Hoa", to: "Nguyễn Thị Hòa" } },
      { type: "people.loginChanged", params: { person: "Nguyễn Thị Hòa" } },
    ]);
    expect(JSON.stringify(events.map(({ params, before, after }) => [params, before, after]))).not.toContain("0912805199");
  });

  it("refuses a taken sign-in name, a stale form, oneself, higher people, and foreign ones like made-up ones", async () => {
    const person = await rowOf(representative);
    const facts = { id: person.id, version: person.version, fullName: "Tên mới", login: "daiyen.kp7" };
    expect(codesOf(await renamePerson(official, { ...facts, login: "baichay.kp1" }))).toEqual(["people.loginTaken"]);
    expect(codesOf(await renamePerson(official, { ...facts, version: 99 }))).toEqual(["access.conflict"]);
    expect(codesOf(await renamePerson(administrator, { ...facts, id: idOf(administrator) }))).toEqual(["people.notYourself"]);
    expect(codesOf(await renamePerson(official, { ...facts, id: idOf(leader) }))).toEqual(["people.notYours"]);
    const foreign = await renamePerson(official, { ...facts, id: idOf(otherRepresentative) });
    expect(foreign).toEqual(await renamePerson(official, { ...facts, id: newId() }));
    for (const actor of [leader, representative]) expect(codesOf(await renamePerson(actor, facts))).toEqual(["access.notFound"]);
  });
});

describe("turning an account off and on", () => {
  it("signs the person out at once, voids open links, and lets them in again with the old password", async () => {
    const actor = await testPerson(official, khuPho, "REPRESENTATIVE", "daiyen.tat");
    const visitor = testVisitor({ machineNow: new Date() });
    const typed = { login: "daiyen.tat", password: TEST_PASSWORD, trusted: true, next: "/" };
    const { sessionId } = must(await signIn(visitor, typed));
    const moment = { now: official.now, today: official.today, isDemoClock: false };
    expect((await actorBySession(sessionId, moment))?.person?.id).toBe(idOf(actor));
    const { version } = await rowOf(actor);
    must(await disablePerson(official, { id: idOf(actor), version }));
    expect(await actorBySession(sessionId, moment)).toBeNull();
    expect(codesOf(await signIn(visitor, typed))).toEqual(["people.signInFailed"]);
    expect(codesOf(await disablePerson(official, { id: idOf(actor), version: version + 1 }))).toEqual(["access.conflict"]);
    must(await enablePerson(official, { id: idOf(actor), version: version + 1 }));
    expect(await actorBySession(sessionId, moment)).toBeNull();
    expect((await signIn(visitor, typed)).ok).toBe(true);
  });

  it("refuses a stale form, oneself, higher people and foreign ones", async () => {
    const { version } = await rowOf(representative);
    expect(codesOf(await disablePerson(official, { id: idOf(representative), version: version + 7 }))).toEqual(["access.conflict"]);
    expect(codesOf(await disablePerson(official, { id: idOf(official), version: 1 }))).toEqual(["people.notYourself"]);
    expect(codesOf(await disablePerson(official, { id: idOf(administrator), version: 1 }))).toEqual(["people.notYours"]);
    const foreign = await disablePerson(official, { id: idOf(otherRepresentative), version: 1 });
    expect(foreign).toEqual(await disablePerson(official, { id: newId(), version: 1 }));
    expect(codesOf(foreign)).toEqual(["access.notFound"]);
  });

  it("does not let two administrators turn each other off", async () => {
    const second = await testPerson(administrator, wardId, "ADMINISTRATOR", "daiyen.quantri2");
    await prisma.membership.updateMany({
      where: { role: "ADMINISTRATOR", organizationId: { not: wardId } },
      data: { endedAt: new Date() },
    });
    const [one, two] = [await rowOf(administrator), await rowOf(second)];
    const both = await Promise.all([
      disablePerson(administrator, { id: two.id, version: two.version }),
      disablePerson(second, { id: one.id, version: one.version }),
    ]);
    expect(both.flatMap(codesOf)).toEqual(["people.lastAdministrator"]);
    await prisma.membership.updateMany({ where: { role: "ADMINISTRATOR" }, data: { endedAt: null } });
    await prisma.person.updateMany({ where: { id: { in: [one.id, two.id] } }, data: { disabledAt: null } });
  });
});

describe("reading", () => {
  const all: PeopleQuery = { search: "", account: null, page: 1 };
  const names = async (actor: Actor, filter = all) => (await listPeople(actor, filter))?.people.map(({ login }) => login).sort();

  it("lists the own part of the tree to who keeps people, and nothing to others", async () => {
    expect(await names(official)).toContain("daiyen.kp7");
    expect(await names(official)).not.toContain("baichay.kp1");
    expect(await names(provinceAdministrator)).toEqual(expect.arrayContaining(["daiyen.kp7", "baichay.kp1", "quangninh"]));
    expect(await names(provinceAdministrator)).not.toContain("quantri");
    for (const actor of [leader, representative]) {
      expect(await listPeople(actor, all)).toBeNull();
      expect(await findPerson(actor, idOf(representative))).toBeNull();
      expect(await officesToStaff(actor)).toBeNull();
      expect(await peopleToChoose(actor, wardId)).toEqual([]);
    }
  });

  it("shows an official above the wards the accounts of the own place only", async () => {
    const above = await testPerson(provinceAdministrator, provinceId, "OFFICIAL", "quangninh.canbo");
    expect(await findPerson(above, idOf(representative))).toBeNull();
    expect(await names(above)).toContain("quangninh.canbo");
    expect(await names(above)).not.toContain("daiyen.kp7");
    const rename = { id: idOf(representative), version: 1, fullName: "Người khác", login: "khac" };
    expect(codesOf(await renamePerson(above, rename))).toEqual(["access.notFound"]);
    expect(await findPerson(provinceAdministrator, idOf(representative))).not.toBeNull();
  });

  it("finds by name, sign-in name however typed, and unit, without accents", async () => {
    must(await createAccount(official, account({ fullName: "Đặng Quý Dậu", login: "0912805174" })));
    expect(await names(official, { ...all, search: "dang qui dau" })).toEqual(["0912805174"]);
    expect(await names(official, { ...all, search: "+84 912 805 174" })).toEqual(["0912805174"]);
    expect(await names(official, { ...all, search: "KHU PHỐ 7".normalize("NFD") })).toContain("daiyen.kp7");
    expect(await names(official, { ...all, search: "khong co ai" })).toEqual([]);
  });

  it("narrows by account", async () => {
    expect(await names(official, { ...all, account: "NOT_OPENED" })).not.toContain("daiyen.kp7");
    expect(await names(official, { ...all, account: "OPEN" })).toContain("daiyen.kp7");
    expect(await names(official, { ...all, account: "DISABLED" })).toEqual([]);
  });

  it("shows one person with posts, open link and last use, and a foreign one like none", async () => {
    const view = await findPerson(official, idOf(representative));
    expect(view).toMatchObject({
      account: "OPEN",
      openLinkUntil: null,
      memberships: [{ state: "IN_FORCE", organizationName: "Khu phố 7" }],
    });
    expect(view?.lastSeenAt).not.toBeNull();
    for (const id of [idOf(otherRepresentative), newId()]) expect(await findPerson(official, id)).toBeNull();
  });

  it("shows a unit's people without how they sign in, to the unit itself too, and not to others", async () => {
    const people = await peopleOf(representative, khuPho);
    expect(people.map(({ personName }) => personName)).toContain("Người daiyen.kp7");
    expect(people.every((person) => !("login" in person))).toBe(true);
    expect(await peopleOf(representative, wardId)).toEqual([]);
    expect(await peopleOf(otherOfficial, khuPho)).toEqual([]);
  });

  it("offers an official the units, an administrator the ward too", async () => {
    expect((await officesToStaff(official))?.map(({ name }) => name)).toEqual(["Khu phố 7"]);
    expect((await officesToStaff(administrator))?.map(({ name }) => name)).toEqual(["Phường Đại Yên", "Khu phố 7"]);
    expect((await peopleToChoose(official, wardId)).map(({ login }) => login)).toContain("daiyen.kp7");
    expect(await peopleToChoose(official, otherWardId)).toEqual([]);
  });
});

it("leaves chains that hold", async () => {
  for (const placeId of [provinceId, wardId, otherWardId]) expect(await verifyChain(placeId)).toMatchObject({ holds: true });
});
