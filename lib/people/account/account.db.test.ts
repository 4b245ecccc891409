import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { actorBySession } from "@/lib/auth/actor-source";
import { machineNow } from "@/lib/auth/clock";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, momentOf } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { givePost } from "../posts/mutations";
import { LIMITS } from "../sign-in/constants";
import { signIn } from "../sign-in/mutations";
import { codesOf, must, TEST_PASSWORD, testNation, testOrganization, testPerson, testVisitor } from "../test-world";
import { ownAccount } from "./data";
import { changeOwnName, changePassword, signOutDevice, signOutEverywhere, switchMembership } from "./mutations";

const MOMENT = { now: momentOf(day("2025-03-31"), 9), today: day("2025-03-31"), isDemoClock: false };
const NEW_PASSWORD = "ba con vịt trên cầu";

let official: Actor;
let wardId: string;
let khuPho: string;
let school: string;
let login: string;
let serial = 0;

beforeAll(async () => {
  await testDatabase();
  const { administrator, nationId } = await testNation();
  const province = await testOrganization(administrator, nationId, "PROVINCE", "Tỉnh Quảng Ninh");
  wardId = await testOrganization(administrator, province, "WARD", "Phường Đại Yên");
  khuPho = await testOrganization(administrator, wardId, "RESIDENTIAL_AREA", "Khu phố 7");
  school = await testOrganization(administrator, wardId, "SCHOOL", "Trường Mầm non");
  official = await testPerson(administrator, wardId, "OFFICIAL", "daiyen.canbo");
}, 60_000);

beforeEach(async () => {
  serial += 1;
  login = `nguoi.${serial}`;
  await testPerson(official, khuPho, "REPRESENTATIVE", login);
});

async function session(of = login, password = TEST_PASSWORD): Promise<string> {
  const visitor = testVisitor({ machineNow: machineNow() });
  return must(await signIn(visitor, { login: of, password, trusted: true, next: "/" })).sessionId;
}

async function signedIn(sessionId?: string): Promise<Actor> {
  const actor = await actorBySession(sessionId ?? (await session()), MOMENT);
  if (!actor) throw new Error("signed out");
  return actor;
}

describe("a session", () => {
  it("is a stranger once it was ended, ran out, or its account was turned off or lost its posts", async () => {
    const changes = [
      (id: string) => prisma.signInSession.update({ where: { id }, data: { revokedAt: new Date() } }),
      (id: string) => prisma.signInSession.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } }),
      () => prisma.membership.updateMany({ where: { person: { login } }, data: { endedAt: new Date() } }),
      () => prisma.membership.updateMany({ where: { person: { login } }, data: { endedAt: null, fromDay: new Date("2025-04-01") } }),
      () =>
        prisma.membership.updateMany({
          where: { person: { login } },
          data: { fromDay: new Date("2025-03-01"), toDay: new Date("2025-03-30") },
        }),
    ];
    for (const change of changes) {
      await prisma.membership.updateMany({
        where: { person: { login } },
        data: { endedAt: null, fromDay: new Date("2025-03-01"), toDay: null },
      });
      const id = await session();
      expect((await signedIn(id)).sessionId).toBe(id);
      await change(id);
      expect(await actorBySession(id, MOMENT)).toBeNull();
    }
    await prisma.membership.updateMany({ where: { person: { login } }, data: { toDay: null } });
    const id = await session();
    await prisma.person.update({ where: { login }, data: { disabledAt: new Date() } });
    expect(await actorBySession(id, MOMENT)).toBeNull();
    expect(await actorBySession(newId(), MOMENT)).toBeNull();
  });

  it("notes its last use now and then", async () => {
    const id = await session();
    const long = new Date(Date.now() - 16 * 60_000);
    await prisma.signInSession.update({ where: { id }, data: { lastSeenAt: long } });
    await signedIn(id);
    const seen = (await prisma.signInSession.findUniqueOrThrow({ where: { id } })).lastSeenAt;
    expect(seen.getTime()).toBeGreaterThan(long.getTime());
    await signedIn(id);
    expect((await prisma.signInSession.findUniqueOrThrow({ where: { id } })).lastSeenAt).toEqual(seen);
  });
});

describe("switching", () => {
  it("goes on in another own post on this device only, and back when that post ends", async () => {
    const here = await session();
    const there = await session();
    const actor = await signedIn(here);
    const post = {
      id: newId(),
      personId: actor.person?.id ?? "",
      organizationId: school,
      role: "REPRESENTATIVE" as const,
      post: "Kế toán",
    };
    must(await givePost(official, { ...post, fromDay: null, toDay: null }));
    must(await switchMembership(await signedIn(here), { membershipId: post.id }));
    expect((await signedIn(here)).membership.organizationId).toBe(school);
    expect((await signedIn(there)).membership.organizationId).toBe(khuPho);
    await prisma.membership.update({ where: { id: post.id }, data: { endedAt: new Date() } });
    expect((await signedIn(here)).membership.organizationId).toBe(khuPho);
  });

  it("takes no post of somebody else", async () => {
    const actor = await signedIn();
    const foreign = await switchMembership(actor, { membershipId: official.membership.id });
    expect(foreign).toEqual(await switchMembership(actor, { membershipId: newId() }));
    expect(codesOf(foreign)).toEqual(["access.notFound"]);
  });
});

describe("the own name", () => {
  it("is kept with its history, and a stale form is told", async () => {
    const actor = await signedIn();
    const account = await ownAccount(actor);
    must(await changeOwnName(actor, { version: account?.version ?? 0, fullName: "Nguyễn Thị Hòa" }));
    expect(codesOf(await changeOwnName(actor, { version: account?.version ?? 0, fullName: "Khác" }))).toEqual(["access.conflict"]);
    expect((await signedIn()).person?.name).toBe("Nguyễn Thị Hòa");
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { type: "people.renamed" }, orderBy: { seq: "desc" } });
    expect(event.params).toEqual({ from: `Người ${login}`, to: "Nguyễn Thị Hòa" });
  });
});

describe("the own password", () => {
  const change = (oldPassword: string, password: string) => ({ oldPassword, password });

  it("changes with the old one, gives this device a new session and signs the others out", async () => {
    const here = await session();
    const there = await session();
    const opened = must(await changePassword(await signedIn(here), change(TEST_PASSWORD, NEW_PASSWORD)));
    expect([opened.sessionId === here, opened.trusted]).toEqual([false, true]);
    expect((await signedIn(opened.sessionId)).person?.name).toBe(`Người ${login}`);
    for (const old of [here, there]) expect(await actorBySession(old, MOMENT)).toBeNull();
    await expect(session(login, TEST_PASSWORD)).rejects.toThrow();
    expect(await session(login, NEW_PASSWORD)).toBeTruthy();
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { type: "people.passwordChanged" }, orderBy: { seq: "desc" } });
    expect([event.before, event.after]).toEqual([null, null]);
  });

  it("keeps the life that the session had", async () => {
    const here = await session();
    const before = await prisma.signInSession.findUniqueOrThrow({ where: { id: here } });
    const { sessionId } = must(await changePassword(await signedIn(here), change(TEST_PASSWORD, NEW_PASSWORD)));
    const after = await prisma.signInSession.findUniqueOrThrow({ where: { id: sessionId } });
    expect(after).toEqual({ ...before, id: sessionId, lastSeenAt: after.lastSeenAt });
  });

  it("refuses a wrong old one, the same again, and one that is easy to guess; wrong ones count", async () => {
    const actor = await signedIn();
    expect(codesOf(await changePassword(actor, change("sai rồi nhé bạn", NEW_PASSWORD)))).toEqual(["people.passwordWrong"]);
    expect(codesOf(await changePassword(actor, change(TEST_PASSWORD, TEST_PASSWORD)))).toEqual(["people.passwordSame"]);
    expect(codesOf(await changePassword(actor, change(TEST_PASSWORD, "daiyen2025")))).toEqual(["people.passwordPersonal"]);
    for (let slip = 0; slip < LIMITS.account; slip += 1) await changePassword(actor, change("sai rồi nhé bạn", NEW_PASSWORD));
    expect(codesOf(await changePassword(actor, change(TEST_PASSWORD, NEW_PASSWORD)))).toEqual(["people.tooManyAttempts"]);
  });

  it("changes once when it is sent twice at the same moment", async () => {
    const actor = await signedIn();
    const both = await Promise.all(
      [NEW_PASSWORD, "chó mèo cùng ăn cơm"].map((password) => changePassword(actor, change(TEST_PASSWORD, password))),
    );
    expect(both.flatMap(codesOf)).toEqual(["access.conflict"]);
  });
});

describe("devices", () => {
  it("are listed with this one first, and signed out one by one or all together", async () => {
    const there = await session();
    const here = await session();
    const actor = await signedIn(here);
    const devices = (await ownAccount(actor))?.devices ?? [];
    expect(devices.map(({ id }) => id).slice(0, 2)).toEqual([here, there]);
    expect(devices[0]).toMatchObject({ isThis: true, trusted: true });
    must(await signOutDevice(actor, { id: there }));
    expect(codesOf(await signOutDevice(actor, { id: there }))).toEqual(["access.notFound"]);
    expect(await actorBySession(there, MOMENT)).toBeNull();
    expect((await ownAccount(actor))?.devices.map(({ id }) => id)).not.toContain(there);
    must(await signOutEverywhere(actor));
    expect(await actorBySession(here, MOMENT)).toBeNull();
  });

  it("of somebody else cannot be told from none", async () => {
    const foreign = await session("daiyen.canbo");
    const actor = await signedIn();
    const answer = await signOutDevice(actor, { id: foreign });
    expect(answer).toEqual(await signOutDevice(actor, { id: newId() }));
    expect(await actorBySession(foreign, MOMENT)).not.toBeNull();
  });
});
