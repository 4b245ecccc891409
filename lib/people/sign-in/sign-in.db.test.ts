import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { disablePerson } from "../mutations";
import { codesOf, must, TEST_PASSWORD, testNation, testOrganization, testPerson, testVisitor } from "../test-world";
import { LIMITS } from "./constants";
import { signIn } from "./mutations";

let administrator: Actor;
let wardId: string;

beforeAll(async () => {
  await testDatabase();
  const nation = await testNation();
  administrator = nation.administrator;
  const province = await testOrganization(administrator, nation.nationId, "PROVINCE", "Tỉnh Quảng Ninh");
  wardId = await testOrganization(administrator, province, "WARD", "Phường Đại Yên");
  await testPerson(administrator, wardId, "OFFICIAL", "canbo");
});

const typed = (login: string, password: string = TEST_PASSWORD) => ({ login, password, trusted: false, next: "/desk" });

describe("signing in", () => {
  it("opens a session of twelve hours with a new id each time, in the first post", async () => {
    const visitor = testVisitor();
    const first = must(await signIn(visitor, typed("canbo")));
    const second = must(await signIn(visitor, typed("canbo")));
    expect(first.next).toBe("/desk");
    expect(second.sessionId).not.toBe(first.sessionId);
    const row = await prisma.signInSession.findUniqueOrThrow({ where: { id: first.sessionId }, include: { membership: true } });
    expect(row.membership?.role).toBe("OFFICIAL");
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(12 * 3_600_000);
    expect(row.device).toBe("Máy thử");
  });

  it("keeps a trusted device for ninety days", async () => {
    const { sessionId } = must(await signIn(testVisitor(), { ...typed("canbo"), trusted: true }));
    const row = await prisma.signInSession.findUniqueOrThrow({ where: { id: sessionId } });
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(90 * 24 * 3_600_000);
  });

  it("accepts the password decomposed or composed", async () => {
    expect((await signIn(testVisitor(), typed("canbo", TEST_PASSWORD.normalize("NFD")))).ok).toBe(true);
  });

  it("answers the same to an unknown account, a wrong password and a disabled account", async () => {
    await testPerson(administrator, wardId, "LEADER", "lanhdao");
    const person = await prisma.person.findUniqueOrThrow({ where: { login: "lanhdao" } });
    must(await disablePerson(administrator, { id: person.id, version: person.version }));
    const unknown = await signIn(testVisitor(), typed("khongco"));
    const wrong = await signIn(testVisitor(), typed("canbo", "sai mật khẩu rồi"));
    const disabled = await signIn(testVisitor(), typed("lanhdao"));
    expect(codesOf(unknown)).toEqual(["people.signInFailed"]);
    expect(wrong).toEqual(unknown);
    expect(disabled).toEqual(unknown);
  });

  it("lets nobody in without a post in force, and says so only with the right password", async () => {
    await testPerson(administrator, wardId, "OFFICIAL", "hetviec");
    await prisma.membership.updateMany({ where: { person: { login: "hetviec" } }, data: { endedAt: new Date() } });
    expect(codesOf(await signIn(testVisitor(), typed("hetviec")))).toEqual(["people.noPostNow"]);
    expect(codesOf(await signIn(testVisitor(), typed("hetviec", "sai mật khẩu rồi")))).toEqual(["people.signInFailed"]);
  });
});

describe("throttling", () => {
  it("stops after the bearable failures of an account, known or not, also when they come at once, and opens after a quarter of an hour", async () => {
    for (const login of ["canbo", "khongaibiet"]) {
      const visitor = testVisitor({ machineNow: new Date("2026-01-05T02:00:00Z") });
      const many = await Promise.all(Array.from({ length: LIMITS.account + 4 }, () => signIn(visitor, typed(login, "sai mật khẩu rồi"))));
      const codes = many.flatMap(codesOf);
      expect(codes.filter((code) => code === "people.signInFailed")).toHaveLength(LIMITS.account);
      expect(codes.filter((code) => code === "people.tooManyAttempts")).toHaveLength(4);
    }
    const soon = await signIn(testVisitor({ machineNow: new Date("2026-01-05T02:14:30Z") }), typed("canbo"));
    expect(soon).toEqual({ ok: false, reasons: [{ code: "people.tooManyAttempts", params: { minutes: 1 } }] });
    expect((await signIn(testVisitor({ machineNow: new Date("2026-01-05T02:15:00Z") }), typed("canbo"))).ok).toBe(true);
  });

  it("forgets an account's slips after a success", async () => {
    const visitor = testVisitor({ machineNow: new Date("2026-01-06T02:00:00Z") });
    for (let round = 0; round < 3; round += 1) {
      for (let slip = 0; slip < LIMITS.account - 1; slip += 1) await signIn(visitor, typed("canbo", "sai mật khẩu rồi"));
      expect((await signIn(visitor, typed("canbo"))).ok).toBe(true);
    }
  });

  it("stops an address that tries many accounts, and lets other addresses in", async () => {
    const machineNow = new Date("2026-01-07T02:00:00Z");
    const one = testVisitor({ machineNow, address: "203.0.113.7" });
    for (let slip = 0; slip < LIMITS.address; slip += 1) await signIn(one, typed(`ten${slip}`, "sai mật khẩu rồi"));
    expect(codesOf(await signIn(one, typed("canbo")))).toEqual(["people.tooManyAttempts"]);
    expect((await signIn(testVisitor({ machineNow, address: "203.0.113.8" }), typed("canbo"))).ok).toBe(true);
  }, 60_000);

  it("stores neither sign-in names nor addresses", async () => {
    const keys = await prisma.signInFailure.findMany({ select: { key: true } });
    expect(keys.length).toBeGreaterThan(0);
    for (const { key } of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});
