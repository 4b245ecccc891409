import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { actorBySession } from "@/lib/auth/actor-source";
import { machineNow } from "@/lib/auth/clock";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { LIMITS } from "@/lib/people/sign-in/constants";
import { installation } from "@/lib/people/sign-in/data";
import { codesOf, must, TEST_PASSWORD, testOrganization, testPerson, testSignedIn, testVisitor } from "@/lib/people/test-world";
import { beginnings } from "./data";
import { setUp } from "./mutations";
import type { SetUpInput } from "./schema";

vi.mock("@/lib/env", async (original) => {
  const { env } = await original<typeof import("@/lib/env")>();
  const { sha256 } = await import("@/lib/kernel/hash");
  return { env: { ...env, SETUP_CODE_HASH: sha256("ABCDEFGHJKMN") } };
});

beforeAll(async () => {
  await testDatabase();
});

beforeEach(async () => {
  await prisma.$executeRaw`TRUNCATE "Organization", "Person", "SignInFailure" CASCADE`;
});

const input = (more: Partial<SetUpInput> = {}): SetUpInput => ({
  code: "abcd efgh-jkmn",
  placeKind: "WARD",
  placeName: "Phường Đại Yên",
  helpContact: "Văn phòng phường",
  fullName: "Nguyễn Thị Hoa",
  login: "hoa.quantri",
  post: "Quản trị hệ thống",
  password: TEST_PASSWORD,
  alsoOfficial: true,
  officialPost: "Cán bộ thi đua",
  trusted: false,
  ...more,
});
const visitor = () => testVisitor({ machineNow: machineNow() });

describe("the first set-up", () => {
  it("makes the place, the administrator who is also an official, and signs them in", async () => {
    expect(await installation(visitor())).toEqual({ isNew: true, placeName: null, help: null });
    const { sessionId } = must(await setUp(visitor(), input()));
    expect(await installation(visitor())).toEqual({ isNew: false, placeName: "Phường Đại Yên", help: "Văn phòng phường" });
    const { now, today } = visitor();
    const actor = await actorBySession(sessionId, { now, today, isDemoClock: false });
    expect(actor?.membership).toMatchObject({ role: "ADMINISTRATOR", placeName: "Phường Đại Yên", placeKind: "WARD" });
    expect(actor?.memberships.map(({ role, post }) => `${role} ${post}`).sort()).toEqual([
      "ADMINISTRATOR Quản trị hệ thống",
      "OFFICIAL Cán bộ thi đua",
    ]);
    const placeId = actor?.membership.placeId ?? "";
    expect(await verifyChain(placeId)).toMatchObject({ holds: true, length: 1 });
    expect(await prisma.auditEvent.findFirst()).toMatchObject({ type: "people.placeSetUp", actorName: "Nguyễn Thị Hoa", placeId });
  });

  it("happens once: not again, and not twice at the same moment", async () => {
    const both = await Promise.all([setUp(visitor(), input()), setUp(visitor(), input({ placeName: "Phường Bãi Cháy", login: "khac" }))]);
    expect(both.flatMap(codesOf)).toEqual(["setup.doneAlready"]);
    expect(await prisma.organization.count()).toBe(1);
    expect(codesOf(await setUp(visitor(), input({ login: "nua" })))).toEqual(["setup.doneAlready"]);
  });

  it("needs the code of the terminal, and bears few guesses", async () => {
    for (let guess = 0; guess < LIMITS.setup; guess += 1) {
      expect(codesOf(await setUp(visitor(), input({ code: `ABCD-EFGH-JKM${guess}` })))).toEqual(["setup.codeWrong"]);
    }
    expect(codesOf(await setUp(visitor(), input()))).toEqual(["people.tooManyAttempts"]);
    expect(await prisma.organization.count()).toBe(0);
  });

  it("refuses a password that is easy to guess and stores nothing", async () => {
    expect(codesOf(await setUp(visitor(), input({ password: "DaiYen@2025" })))).toEqual(["people.passwordPersonal"]);
    expect(await prisma.person.count()).toBe(0);
  });

  it("also begins with a province, without the second role", async () => {
    must(await setUp(visitor(), input({ placeKind: "PROVINCE", placeName: "Tỉnh Quảng Ninh", helpContact: null, alsoOfficial: false })));
    expect((await testSignedIn("hoa.quantri")).memberships).toHaveLength(1);
  });
});

describe("what is still to do", () => {
  it("counts units, representatives, officials and unopened accounts until there is a campaign; for administrators only", async () => {
    must(await setUp(visitor(), input({ alsoOfficial: false })));
    const administrator = await testSignedIn("hoa.quantri");
    const { placeId } = administrator.membership;
    expect(await beginnings(administrator)).toEqual({
      level: "WARD",
      unitCount: 0,
      withoutRepresentative: 0,
      officialCount: 0,
      notOpened: 0,
    });
    const unit = await testOrganization(administrator, placeId, "SCHOOL", "Trường Mầm non");
    await testOrganization(administrator, placeId, "POLICE", "Công an phường");
    await testPerson(administrator, unit, "REPRESENTATIVE", "mamnon");
    const official = await testPerson(administrator, placeId, "OFFICIAL", "canbo");
    expect(await beginnings(administrator)).toEqual({
      level: "WARD",
      unitCount: 2,
      withoutRepresentative: 1,
      officialCount: 1,
      notOpened: 0,
    });
    expect(await beginnings(official)).toBeNull();
    await prisma.campaign.create({
      data: { id: newId(), placeId, name: "Phong trào", nameFolded: "phong trao", createdAt: administrator.now },
    });
    expect(await beginnings(administrator)).toBeNull();
  });

  it("counts wards and their administrators above the ward", async () => {
    must(await setUp(visitor(), input({ placeKind: "PROVINCE", placeName: "Tỉnh Quảng Ninh" })));
    const administrator = await testSignedIn("hoa.quantri");
    const { placeId } = administrator.membership;
    expect(await beginnings(administrator)).toEqual({ level: "ABOVE", wardCount: 0, withoutAdministrator: 0 });
    const ward = await testOrganization(administrator, placeId, "WARD", "Phường Đại Yên");
    expect(await beginnings(administrator)).toEqual({ level: "ABOVE", wardCount: 1, withoutAdministrator: 1 });
    await testPerson(administrator, ward, "ADMINISTRATOR", "daiyen");
    expect(await beginnings(administrator)).toBeNull();
  });
});
