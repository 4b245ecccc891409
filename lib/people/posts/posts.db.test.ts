import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { peopleOf } from "../data";
import { handOverUnit } from "../handover/mutations";
import type { HandOverInput } from "../handover/schema";
import { redeemLink } from "../links/mutations";
import { codesOf, must, TEST_PASSWORD, testNation, testOrganization, testPerson, testSignedIn, testVisitor } from "../test-world";
import { findPost } from "./data";
import { changePost, endPost, givePost } from "./mutations";
import type { GivePostInput } from "./schema";

let nation: Actor;
let wardId: string;
let administrator: Actor;
let official: Actor;
let leader: Actor;
let khuPho: string;
let school: string;
let otherOfficial: Actor;
let otherUnit: string;
let otherRepresentative: Actor;
let count = 0;

beforeAll(async () => {
  await testDatabase();
  const top = await testNation();
  nation = top.administrator;
  const province = await testOrganization(nation, top.nationId, "PROVINCE", "Tỉnh Quảng Ninh");
  wardId = await testOrganization(nation, province, "WARD", "Phường Đại Yên");
  const otherWardId = await testOrganization(nation, province, "WARD", "Phường Bãi Cháy");
  administrator = await testPerson(nation, wardId, "ADMINISTRATOR", "daiyen.quantri");
  official = await testPerson(administrator, wardId, "OFFICIAL", "daiyen.canbo");
  leader = await testPerson(administrator, wardId, "LEADER", "daiyen.bithu");
  khuPho = await testOrganization(official, wardId, "RESIDENTIAL_AREA", "Khu phố 7");
  school = await testOrganization(official, wardId, "SCHOOL", "Trường Mầm non");
  otherOfficial = await testPerson(nation, otherWardId, "OFFICIAL", "baichay.canbo");
  otherUnit = await testOrganization(otherOfficial, otherWardId, "RESIDENTIAL_AREA", "Khu phố 1");
  otherRepresentative = await testPerson(otherOfficial, otherUnit, "REPRESENTATIVE", "baichay.kp1");
}, 120_000);

const idOf = (actor: Actor) => actor.person?.id ?? "";
const newRepresentative = () => {
  count += 1;
  return testPerson(official, khuPho, "REPRESENTATIVE", `dai.dien.${count}`);
};
const given = (personId: string, more: Partial<GivePostInput> = {}): GivePostInput => {
  return {
    id: newId(),
    personId,
    organizationId: school,
    role: "REPRESENTATIVE",
    post: "Hiệu trưởng",
    fromDay: null,
    toDay: null,
    ...more,
  };
};
const versionOf = async (id: string) => (await prisma.membership.findUniqueOrThrow({ where: { id } })).version;

describe("giving a post", () => {
  it("adds it to those held, once, and lets the person switch", async () => {
    const actor = await newRepresentative();
    const input = given(idOf(actor));
    must(await givePost(official, input));
    must(await givePost(official, input));
    const posts = (await testSignedIn(`dai.dien.${count}`)).memberships;
    expect(posts.map(({ organizationName, post }) => [organizationName, post])).toEqual([
      ["Khu phố 7", `Chức vụ của dai.dien.${count}`],
      ["Trường Mầm non", "Hiệu trưởng"],
    ]);
    expect(await prisma.auditEvent.count({ where: { type: "people.postGiven", subjectId: input.id } })).toBe(1);
  });

  it("refuses the same post twice, days in the wrong order, and an id that is somebody else's", async () => {
    const actor = await newRepresentative();
    const input = given(idOf(actor));
    must(await givePost(official, input));
    expect(await givePost(official, given(idOf(actor)))).toEqual({
      ok: false,
      reasons: [
        { code: "people.postHeldAlready", field: "organizationId", params: { person: actor.person?.name, unit: "Trường Mầm non" } },
      ],
    });
    const other = await newRepresentative();
    const reversed = given(idOf(other), { fromDay: day("2025-04-10"), toDay: day("2025-04-09") });
    expect(codesOf(await givePost(official, reversed))).toEqual(["people.tenureReversed"]);
    expect(codesOf(await givePost(official, given(idOf(other), { id: input.id })))).toEqual(["access.notFound"]);
  });

  it("raises nobody by the own hand and lets an official give representatives only", async () => {
    const office = { organizationId: wardId, post: "Lãnh đạo" };
    expect(codesOf(await givePost(official, given(idOf(official), { ...office, role: "LEADER" })))).toEqual(["people.notYourself"]);
    expect(codesOf(await givePost(administrator, given(idOf(administrator), { ...office, role: "LEADER" })))).toEqual([
      "people.notYourself",
    ]);
    const actor = await newRepresentative();
    expect(codesOf(await givePost(official, given(idOf(actor), { ...office, role: "LEADER" })))).toEqual(["people.representativesOnly"]);
    must(await givePost(administrator, given(idOf(actor), { ...office, role: "LEADER" })));
    expect(codesOf(await givePost(leader, given(idOf(actor))))).toEqual(["access.notFound"]);
  });

  it("answers foreign people and units like made-up ones", async () => {
    const actor = await newRepresentative();
    const person = await givePost(official, given(idOf(otherRepresentative)));
    expect(person).toEqual(await givePost(official, given(newId())));
    expect(codesOf(person)).toEqual(["access.notFound"]);
    const unit = await givePost(official, given(idOf(actor), { organizationId: otherUnit }));
    expect(unit).toEqual(await givePost(official, given(idOf(actor), { organizationId: newId() })));
    expect(codesOf(unit)).toEqual(["access.notFound"]);
  });
});

describe("changing and ending a post", () => {
  it("corrects the words and sets the last day, which is still worked", async () => {
    const actor = await newRepresentative();
    const { id } = actor.membership;
    must(await changePost(official, { id, version: 1, post: "Trưởng khu phố", toDay: day("2025-04-30") }));
    const login = `dai.dien.${count}`;
    expect((await testSignedIn(login, day("2025-04-30"))).membership.post).toBe("Trưởng khu phố");
    await expect(testSignedIn(login, day("2025-05-01"))).rejects.toThrow();
    expect(codesOf(await changePost(official, { id, version: 1, post: "Khác", toDay: null }))).toEqual(["access.conflict"]);
    expect(codesOf(await changePost(official, { id, version: 2, post: "Khác", toDay: day("2025-03-30") }))).toEqual([
      "people.tenureReversed",
    ]);
  });

  it("ends at once, for good", async () => {
    const actor = await newRepresentative();
    const { id } = actor.membership;
    must(await endPost(official, { id, version: 1 }));
    await expect(testSignedIn(`dai.dien.${count}`)).rejects.toThrow();
    expect(codesOf(await endPost(official, { id, version: 2 }))).toEqual(["access.conflict"]);
    expect(codesOf(await changePost(official, { id, version: 2, post: "Khác", toDay: null }))).toEqual(["access.conflict"]);
    expect((await findPost(official, id))?.isOver).toBe(true);
  });

  it("leaves a first day to a post that had not begun", async () => {
    const actor = await newRepresentative();
    const input = given(idOf(actor), { fromDay: day("2025-06-01") });
    must(await givePost(official, input));
    must(await endPost(official, { id: input.id, version: 1 }));
    const row = await prisma.membership.findUniqueOrThrow({ where: { id: input.id } });
    expect(row.toDay).toEqual(row.fromDay);
  });

  it("refuses oneself, higher posts, others, foreign posts, and the last administrator", async () => {
    const end = async (actor: Actor, of: Actor) =>
      codesOf(await endPost(actor, { id: of.membership.id, version: await versionOf(of.membership.id) }));
    expect(await end(official, official)).toEqual(["people.notYourself"]);
    expect(await end(official, leader)).toEqual(["people.representativesOnly"]);
    expect(await end(leader, official)).toEqual(["access.notFound"]);
    expect(await end(official, otherRepresentative)).toEqual(["access.notFound"]);
    expect(codesOf(await endPost(official, { id: newId(), version: 1 }))).toEqual(["access.notFound"]);
    expect(codesOf(await changePost(official, { id: leader.membership.id, version: 1, post: "x", toDay: null }))).toEqual([
      "people.representativesOnly",
    ]);
    const second = await testPerson(nation, nation.membership.placeId, "ADMINISTRATOR", "quantri2");
    must(await endPost(second, { id: nation.membership.id, version: 1 }));
    await prisma.membership.update({ where: { id: second.membership.id }, data: { role: "LEADER" } });
    await prisma.membership.update({ where: { id: nation.membership.id }, data: { endedAt: null, toDay: null } });
    await prisma.membership.update({ where: { id: administrator.membership.id }, data: { role: "LEADER" } });
    expect(await end(second, nation)).toEqual(["people.lastAdministrator"]);
    const until = { id: nation.membership.id, version: await versionOf(nation.membership.id), post: "Quản trị", toDay: day("2025-12-31") };
    expect(codesOf(await changePost(second, until))).toEqual(["people.lastAdministrator"]);
    await prisma.membership.update({ where: { id: administrator.membership.id }, data: { role: "ADMINISTRATOR" } });
  });
});

describe("handing a unit over", () => {
  const inOfficeSince = async (from: string) => {
    const actor = await newRepresentative();
    await prisma.membership.update({ where: { id: actor.membership.id }, data: { fromDay: toDbDate(day(from)) } });
    return actor;
  };

  const input = (leaving: Actor, more: Partial<HandOverInput> = {}): HandOverInput => ({
    leaving: { id: leaving.membership.id, version: 1 },
    newMembershipId: newId(),
    onDay: day("2025-03-31"),
    post: "Trưởng khu phố",
    successor: { kind: "new", id: newId(), fullName: "Trần Văn Bình", login: `binh.${newId().slice(-8)}` },
    ...more,
  });

  it("ends the old post and begins the new one in one step, and keeps who was who", async () => {
    const leaving = await inOfficeSince("2025-01-10");
    const wanted = input(leaving);
    const done = must(await handOverUnit(official, wanted));
    expect(done).toMatchObject({ name: "Trần Văn Bình", membershipId: wanted.newMembershipId, link: { purpose: "FIRST_SIGN_IN" } });
    await expect(testSignedIn(`dai.dien.${count}`)).rejects.toThrow();
    must(await redeemLink(testVisitor(), { token: done.link?.token ?? "", password: TEST_PASSWORD, trusted: false }));
    expect((await testSignedIn(done.login)).membership).toMatchObject({ post: "Trưởng khu phố", organizationId: khuPho });
    const old = (await peopleOf(official, khuPho)).find(({ id }) => id === leaving.membership.id);
    expect(old).toMatchObject({ personName: leaving.person?.name, toDay: "2025-03-30", state: "OVER" });
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { type: "people.handedOver", subjectId: wanted.newMembershipId } });
    expect(event.params).toEqual({ unit: "Khu phố 7", from: leaving.person?.name, to: "Trần Văn Bình", day: "31/03/2025" });
  });

  it("waits for a day ahead: until then the old one represents, from then the new one", async () => {
    const leaving = await inOfficeSince("2025-01-10");
    const login = `dai.dien.${count}`;
    const next = await newRepresentative();
    must(await endPost(official, { id: next.membership.id, version: 1 }));
    const known = input(leaving, { onDay: day("2025-04-15"), successor: { kind: "known", personId: idOf(next) } });
    const done = must(await handOverUnit(official, known));
    expect(done.link).toBeNull();
    expect((await testSignedIn(login, day("2025-04-14"))).membership.organizationId).toBe(khuPho);
    await expect(testSignedIn(login, day("2025-04-15"))).rejects.toThrow();
    await expect(testSignedIn(done.login, day("2025-04-14"))).rejects.toThrow();
    expect((await testSignedIn(done.login, day("2025-04-15"))).membership.post).toBe("Trưởng khu phố");
  });

  it("changes nothing when it is refused", async () => {
    const leaving = await inOfficeSince("2025-01-10");
    const taken = await handOverUnit(
      official,
      input(leaving, { successor: { kind: "new", id: newId(), fullName: "X", login: "daiyen.canbo" } }),
    );
    expect(taken).toEqual({ ok: false, reasons: [{ code: "people.loginTaken", field: "successor.login" }] });
    expect(await versionOf(leaving.membership.id)).toBe(1);
    expect((await testSignedIn(`dai.dien.${count}`)).membership.id).toBe(leaving.membership.id);
  });

  it("refuses the same person, a day before the first, a stale form, somebody unknown or foreign, and others", async () => {
    const leaving = await inOfficeSince("2025-01-10");
    const known = (personId: string) => input(leaving, { successor: { kind: "known", personId } });
    expect(codesOf(await handOverUnit(official, known(idOf(leaving))))).toEqual(["people.successorSame"]);
    expect(codesOf(await handOverUnit(official, known(newId())))).toEqual(["people.successorMissing"]);
    expect(codesOf(await handOverUnit(official, known(idOf(otherRepresentative))))).toEqual(["people.successorMissing"]);
    expect(codesOf(await handOverUnit(official, input(leaving, { onDay: day("2025-01-10") })))).toEqual(["people.handoverBeforeStart"]);
    expect(codesOf(await handOverUnit(official, input(leaving, { leaving: { id: leaving.membership.id, version: 9 } })))).toEqual([
      "access.conflict",
    ]);
    expect(codesOf(await handOverUnit(administrator, input(leader)))).toEqual(["access.notAllowed"]);
    expect(codesOf(await handOverUnit(leaving, input(leaving)))).toEqual(["access.notFound"]);
    expect(codesOf(await handOverUnit(otherOfficial, input(leaving)))).toEqual(["access.notFound"]);
    expect(codesOf(await handOverUnit(official, known(idOf(official))))).toEqual(["people.notYourself"]);
  });
});

it("leaves a chain that holds", async () => {
  expect(await verifyChain(wardId)).toMatchObject({ holds: true });
});
