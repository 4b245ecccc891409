import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, momentOf } from "@/lib/kernel/dates";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import { signedCovenant } from "../test-steps";
import { type CovenantWorld, covenantWorld, testContent } from "../test-world";
import { verifyProof } from "./data";

beforeAll(testDatabase);

const today = day("2025-04-01");
const now = momentOf(today, 9);
const stranger: Visitor = { now, today, isDemoClock: false, machineNow: now, address: null, device: "Máy lạ" };

const TWO = [testContent({ title: "Đường hoa tổ 1" }), testContent({ title: "Vệ sinh môi trường", kind: "TASK" })];

let world: CovenantWorld;
let proof: { covenantId: string; code: string };
let neighbour: { covenantId: string; code: string };
let count = 0;

beforeEach(async () => {
  count += 1;
  world = await covenantWorld({ units: 2, name: `Thử ${count}` });
  proof = await signedCovenant(world, 0, TWO);
  neighbour = await signedCovenant(world, 1);
});

async function differences(code = proof.code) {
  return (await verifyProof(stranger, code))?.differences;
}

async function neighbourStillAgrees() {
  expect(await verifyProof(stranger, neighbour.code)).toMatchObject({ matches: true });
}

async function revision() {
  return prisma.covenantRevision.findUniqueOrThrow({ where: { code: proof.code }, include: { signature: true } });
}

/** One letter of the kept bytes, changed straight in the database. */
async function changeSnapshot(from: string, to: string, withHash: boolean): Promise<void> {
  const row = await revision();
  expect(row.snapshot).toContain(from);
  const snapshot = (row.snapshot ?? "").replace(from, to);
  await prisma.covenantRevision.update({ where: { id: row.id }, data: { snapshot, ...(withHash ? { hash: sha256(snapshot) } : {}) } });
}

describe("a proof that nobody touched", () => {
  it("agrees, however the code is typed, and says no more than a stranger may know", async () => {
    const found = await verifyProof(stranger, ` ${proof.code.slice(0, 4).toLowerCase()}-${proof.code.slice(4, 8)} ${proof.code.slice(8)} `);
    const { hash } = await revision();
    expect(found).toEqual({
      code: proof.code,
      unit: world.units[0]?.name,
      campaign: `Thi đua chào mừng Đại hội, Thử ${count}`,
      place: `Phường Thử ${count}`,
      signedOn: "2025-03-31",
      revisionNumber: 1,
      shortHash: hash?.slice(0, 12),
      isInForce: true,
      matches: true,
      differences: [],
    });
    const told = JSON.stringify(found);
    for (const secret of ["Đường hoa", "Đại diện", "Trưởng khu phố"]) expect(told).not.toContain(secret);
  });

  it("is not found under a code that is none", async () => {
    for (const code of ["", "KKKKKKKKKK", "không có", "K7MT", proof.code.slice(1), `${proof.code}K`, "0OIL2ZS5B8"]) {
      expect(await verifyProof(stranger, code)).toBeNull();
    }
  });
});

describe("tampering straight in the database", () => {
  it("one letter of a signed pledge's text is found, and named by the pledge's number", async () => {
    await changeSnapshot("Vệ sinh môi trường", "Vệ sinh môi trườnG", false);
    expect(await differences()).toEqual([{ kind: "PLEDGE", number: 2, where: "SIGNED" }]);
    await neighbourStillAgrees();
  });

  it("one letter outside the pledges makes the whole differ", async () => {
    await changeSnapshot("Khối khu phố", "Khối khu phồ", false);
    expect(await differences()).toEqual([{ kind: "WHOLE" }]);
    await neighbourStillAgrees();
  });

  it("a snapshot that is no longer one makes the whole differ", async () => {
    await changeSnapshot("{", "[", false);
    expect(await differences()).toEqual([{ kind: "WHOLE" }]);
  });

  it("one letter of the pledge in force is found, in its text or in the columns that repeat it", async () => {
    const [first] = await prisma.pledge.findMany({ where: { covenantId: proof.covenantId }, orderBy: { position: "asc" } });
    if (!first) throw new Error("no pledge");
    const named = [{ kind: "PLEDGE", number: 1, where: "LIVE" }];
    const text = testContent({ title: "Đường hoa tổ 2" });
    await prisma.pledge.update({
      where: { id: first.id },
      data: { content: text, contentHash: sha256(canonicalJson(text)), title: text.title },
    });
    expect(await differences()).toEqual(named);
    await prisma.pledge.update({ where: { id: first.id }, data: { content: first.content ?? {}, contentHash: first.contentHash } });
    expect(await differences()).toEqual(named);
    await prisma.pledge.update({ where: { id: first.id }, data: { title: first.title, weight: 2 } });
    expect(await differences()).toEqual(named);
    await prisma.pledge.update({ where: { id: first.id }, data: { weight: 1 } });
    expect(await differences()).toEqual([]);
    await neighbourStillAgrees();
  });

  it("the kept version of a pledge is compared, too", async () => {
    const { id } = await revision();
    const row = await prisma.pledgeVersion.findFirstOrThrow({ where: { revisionId: id }, orderBy: { position: "asc" } });
    await prisma.pledgeVersion.update({ where: { id: row.id }, data: { content: testContent({ title: "Đường khác" }) } });
    expect(await differences()).toEqual([{ kind: "PLEDGE", number: 1, where: "SIGNED" }]);
  });

  it("the signer's name or post is found and named, in either place", async () => {
    const { signature } = await revision();
    await prisma.covenantSignature.update({ where: { id: signature?.id ?? "" }, data: { signerName: "Người khác" } });
    expect(await differences()).toEqual([{ kind: "SIGNER" }]);
    await prisma.covenantSignature.update({ where: { id: signature?.id ?? "" }, data: { signerName: signature?.signerName ?? "" } });
    expect(await differences()).toEqual([]);
    await changeSnapshot('"post":"Trưởng khu phố"', '"post":"Phó khu phố"', false);
    expect(await differences()).toEqual([{ kind: "SIGNER" }]);
    await neighbourStillAgrees();
  });

  it("a snapshot and its hash changed together are found by the chain", async () => {
    await changeSnapshot("Khối khu phố", "Khối khu phồ", true);
    expect(await differences()).toEqual([{ kind: "WHOLE" }]);
    await neighbourStillAgrees();
  });

  it("a pledge's text, its hash, the kept version, the pledge in force and the paper's hash changed together are found by the chain", async () => {
    const row = await revision();
    const version = await prisma.pledgeVersion.findFirstOrThrow({ where: { revisionId: row.id }, orderBy: { position: "asc" } });
    const text = testContent({ title: "Đường hoa tổ 9" });
    const old = sha256(canonicalJson(version.content));
    const contentHash = sha256(canonicalJson(text));
    const snapshot = (row.snapshot ?? "").replace(canonicalJson(version.content), canonicalJson(text)).replace(old, contentHash);
    await prisma.covenantRevision.update({ where: { id: row.id }, data: { snapshot, hash: sha256(snapshot) } });
    await prisma.pledgeVersion.update({ where: { id: version.id }, data: { content: text } });
    await prisma.pledge.update({ where: { id: version.pledgeId }, data: { content: text, contentHash, title: text.title } });
    expect(await differences()).toEqual([{ kind: "PLEDGE", number: 1, where: "SIGNED" }, { kind: "WHOLE" }]);
    await neighbourStillAgrees();
  });

  it("a signer changed everywhere but in the chain is found by the chain", async () => {
    const { id, signature, snapshot } = await revision();
    const [from, to] = [signature?.signerName ?? "", "Người khác"];
    const changed = (snapshot ?? "").replace(from, to);
    await prisma.covenantRevision.update({ where: { id }, data: { snapshot: changed, hash: sha256(changed) } });
    await prisma.covenantSignature.update({ where: { id: signature?.id ?? "" }, data: { signerName: to } });
    expect(await differences()).toEqual([{ kind: "SIGNER" }, { kind: "WHOLE" }]);
    await neighbourStillAgrees();
  });

  it("a rewritten history is found and its entry named, and then nothing of the place is vouched for", async () => {
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: proof.covenantId, type: "covenants.signed" } });
    await prisma.$transaction(async (tx) => {
      await tx.$executeRaw`ALTER TABLE "AuditEvent" DISABLE TRIGGER "AuditEvent_append_only"`;
      await tx.auditEvent.update({ where: { id: event.id }, data: { after: { ...(event.after as object), hash: "0".repeat(64) } } });
      await tx.$executeRaw`ALTER TABLE "AuditEvent" ENABLE TRIGGER "AuditEvent_append_only"`;
    });
    const broken = { kind: "CHAIN", at: Number(event.seq) };
    expect(await differences()).toEqual([{ kind: "WHOLE" }, broken]);
    expect(await differences(neighbour.code)).toEqual([broken]);
  });

  it("a pledge slipped into the covenant, or taken out of force, is found", async () => {
    const [first] = await prisma.pledge.findMany({ where: { covenantId: proof.covenantId }, orderBy: { position: "asc" } });
    if (!first) throw new Error("no pledge");
    await prisma.pledge.update({ where: { id: first.id }, data: { deletedAt: new Date() } });
    expect(await differences()).toEqual([{ kind: "PLEDGE", number: 1, where: "LIVE" }]);
    const strange = await prisma.pledge.findFirstOrThrow({ where: { covenantId: neighbour.covenantId } });
    await prisma.pledge.update({ where: { id: first.id }, data: { deletedAt: null } });
    await prisma.pledge.update({ where: { id: strange.id }, data: { covenantId: proof.covenantId } });
    expect(await differences()).toEqual([{ kind: "WHOLE" }]);
    expect(await differences(neighbour.code)).toEqual([{ kind: "PLEDGE", number: 1, where: "LIVE" }]);
  });
});
