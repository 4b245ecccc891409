import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, momentOf, toDbDate } from "@/lib/kernel/dates";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import { newId } from "@/lib/kernel/ids";
import type { PledgeContent } from "@/lib/pledges/types";
import { readSnapshot } from "../snapshot/schema";
import { accountSigning, approved, codesOf, drafted, must, newestOf, signedCovenant, unitOf, versionOf } from "../test-steps";
import { type CovenantWorld, covenantWorld, testContent, testMember } from "../test-world";
import { verifyProof } from "../verification/data";
import { sign } from "./mutations";
import type { Signing } from "./types";

beforeAll(testDatabase);

const today = day("2025-03-31");
const stranger: Visitor = { now: momentOf(today), today, isDemoClock: false, machineNow: momentOf(today), address: null, device: "" };

async function ready(contents?: readonly PledgeContent[], world?: CovenantWorld) {
  const here = world ?? (await covenantWorld({ units: 2 }));
  const covenantId = await drafted(here, 0, contents);
  await approved(here, covenantId, unitOf(here).representative);
  return { world: here, covenantId, by: unitOf(here).representative };
}

/** A picture of some strokes, different each time. */
async function drawing(): Promise<Uint8Array> {
  const background = { r: Math.floor(Math.random() * 200), g: 40, b: Math.floor(Math.random() * 200) };
  return sharp({ create: { width: 300, height: 120, channels: 3, background } })
    .png()
    .toBuffer();
}

async function drawn(covenantId: string, change: Partial<Signing & { method: "DRAWN" }> = {}): Promise<Signing> {
  return {
    id: newId(),
    covenantId,
    version: await versionOf(covenantId),
    method: "DRAWN",
    signer: { membershipId: null, name: "Nguyễn Thị Đại Diện", post: "Phó Trưởng khu phố" },
    drawing: { id: newId(), name: "chu-ky.png", bytes: await drawing() },
    signedAt: null,
    certifiedPdf: null,
    ...change,
  };
}

async function onPaper(covenantId: string, change: Partial<Signing & { method: "PAPER" }> = {}): Promise<Signing> {
  return {
    id: newId(),
    covenantId,
    version: await versionOf(covenantId),
    method: "PAPER",
    signer: { membershipId: null, name: "Nguyễn Thị Đại Diện", post: "Phó Trưởng khu phố" },
    scan: { id: newId(), name: "giay.png", bytes: await drawing() },
    signedOn: day("2025-03-20"),
    signedAt: null,
    certifiedPdf: null,
    ...change,
  };
}

describe("signing with the own account", () => {
  it("makes the revision immutable, with snapshot, hash, code and entry in the chain, and puts the pledges into force", async () => {
    const contents = [testContent({ title: "Đường hoa" }), testContent({ title: "Vệ sinh", kind: "TASK", weight: 3 })];
    const { world, covenantId, by } = await ready(contents);
    const { code } = must(await sign(by, await accountSigning(covenantId)));
    const revision = await newestOf(covenantId);
    expect(revision).toMatchObject({ status: "SIGNED", code, signedAt: by.now });
    expect(sha256(revision.snapshot ?? "")).toBe(revision.hash);
    const snapshot = readSnapshot(revision.snapshot ?? "");
    expect(snapshot).toMatchObject({
      code,
      covenantId,
      unit: { id: unitOf(world).id, name: unitOf(world).name },
      campaign: { id: world.campaignId },
      revision: { number: 1, amends: null },
      method: "ACCOUNT",
      signer: { personId: by.person?.id, name: by.person?.name, post: "Trưởng khu phố" },
      witness: null,
      signedAt: by.now.toISOString(),
    });
    expect(snapshot?.pledges.map(({ number, content, hash }) => [number, content.title, hash === sha256(canonicalJson(content))])).toEqual([
      [1, "Đường hoa", true],
      [2, "Vệ sinh", true],
    ]);
    expect(revision.signature).toMatchObject({
      method: "ACCOUNT",
      signerName: by.person?.name,
      signerPost: "Trưởng khu phố",
      witnessName: null,
    });
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: covenantId, type: "covenants.signed" } });
    expect(event.after).toMatchObject({ code, hash: revision.hash, number: 1 });
    expect(await verifyChain(world.placeId)).toMatchObject({ holds: true });
    const pledges = await prisma.pledge.findMany({ where: { covenantId }, orderBy: { position: "asc" } });
    expect(pledges.map(({ id, title, status, weight, blockId }) => ({ id, title, status, weight, blockId }))).toEqual([
      { id: revision.pledges[0]?.pledgeId, title: "Đường hoa", status: "ACTIVE", weight: 1, blockId: world.blockId },
      { id: revision.pledges[1]?.pledgeId, title: "Vệ sinh", status: "ACTIVE", weight: 3, blockId: world.blockId },
    ]);
    expect(await verifyProof(stranger, code)).toMatchObject({ matches: true, isInForce: true });
  });

  it("once, however often it is sent: at the same time, and again later", async () => {
    const { covenantId, by } = await ready();
    const signing = await accountSigning(covenantId);
    const answers = await Promise.all([sign(by, signing), sign(by, signing), sign(by, signing)]);
    const codes = [...answers, await sign(by, signing)].map((answer) => must(answer).code);
    expect(new Set(codes).size).toBe(1);
    expect(await prisma.covenantSignature.count({ where: { revision: { covenantId } } })).toBe(1);
    expect(await prisma.auditEvent.count({ where: { subjectId: covenantId, type: "covenants.signed" } })).toBe(1);
  });

  it("by one of two who do it at the same moment; the other is told", async () => {
    const { covenantId, by } = await ready();
    const answers = await Promise.all([sign(by, await accountSigning(covenantId)), sign(by, await accountSigning(covenantId))]);
    expect(answers.map(codesOf).sort()).toEqual([[], ["covenants.nothingUnderWay"]]);
  });

  it("not with a wrong password, which counts like a failed sign-in and writes nothing", async () => {
    const { covenantId, by } = await ready();
    const wrong = { ...(await accountSigning(covenantId)), password: "không phải" };
    expect(await sign(by, wrong)).toEqual({ ok: false, reasons: [{ code: "people.passwordWrong", field: "password" }] });
    const codes: string[] = [];
    for (let index = 0; index < 40 && codes.at(-1) !== "people.tooManyAttempts"; index += 1) codes.push(...codesOf(await sign(by, wrong)));
    expect(codes.at(-1)).toBe("people.tooManyAttempts");
    expect(codesOf(await sign(by, await accountSigning(covenantId)))).toEqual(["people.tooManyAttempts"]);
    expect(await newestOf(covenantId)).toMatchObject({ status: "APPROVED", hash: null });
  });

  it("not what was not on the screen", async () => {
    const { covenantId, by } = await ready();
    const signing = await accountSigning(covenantId);
    expect(codesOf(await sign(by, { ...signing, version: signing.version - 1 }))).toEqual(["access.conflict"]);
  });

  it("not before the launch", async () => {
    const world = await covenantWorld({ status: "OPEN" });
    const { covenantId, by } = await ready(undefined, world);
    expect(codesOf(await sign(by, await accountSigning(covenantId)))).toEqual(["covenants.notLaunched"]);
  });

  it("not by officials, neighbours or another ward; a foreign covenant answers like a made-up one", async () => {
    const { covenantId, world } = await ready();
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const signing = await accountSigning(covenantId);
    expect(codesOf(await sign(world.official, signing))).toEqual(["covenants.notSigner"]);
    for (const actor of [unitOf(world, 1).representative, unitOf(other).representative, other.official]) {
      expect(await sign(actor, signing)).toEqual(await sign(actor, { ...signing, covenantId: newId() }));
      expect(codesOf(await sign(actor, signing))).toEqual(["access.notFound"]);
    }
  });

  it("under an id of somebody else's signature is refused without a hint", async () => {
    const world = await covenantWorld({ units: 2 });
    await signedCovenant(world, 0);
    const taken = await prisma.covenantSignature.findFirstOrThrow({ where: { placeId: world.placeId } });
    const covenantId = await drafted(world, 1);
    await approved(world, covenantId, unitOf(world, 1).representative);
    const signing = { ...(await accountSigning(covenantId)), id: taken.id };
    expect(codesOf(await sign(unitOf(world, 1).representative, signing))).toEqual(["access.notFound"]);
    expect(codesOf(await sign(unitOf(world, 1).representative, { ...signing, id: "no-id" }))).toEqual(["access.notFound"]);
  });
});

describe("signing on the official's device", () => {
  it("keeps the drawn signature, the signer as typed, and the official as witness; both times", async () => {
    const { world, covenantId } = await ready();
    const signedAt = new Date(world.official.now.getTime() - 60_000);
    const { code } = must(await sign(world.official, await drawn(covenantId, { signedAt })));
    const { signature, snapshot } = await newestOf(covenantId);
    expect(signature).toMatchObject({
      method: "DRAWN",
      signerPersonId: null,
      signerName: "Nguyễn Thị Đại Diện",
      signerPost: "Phó Trưởng khu phố",
      witnessId: world.official.person?.id,
      witnessName: "Cán bộ thi đua",
      witnessPost: "Công chức văn hóa",
      signedAt,
      receivedAt: world.official.now,
    });
    const file = await prisma.storedFile.findUniqueOrThrow({ where: { id: signature?.drawingFileId ?? "" } });
    expect(file.organizationId).toBe(unitOf(world).id);
    expect(readSnapshot(snapshot ?? "")?.files).toEqual([{ role: "DRAWING", id: file.id, sha256: file.sha256 }]);
    expect(await verifyProof(stranger, code)).toMatchObject({ matches: true });
    await prisma.storedFile.update({ where: { id: file.id }, data: { sha256: "0".repeat(64) } });
    expect((await verifyProof(stranger, code))?.differences).toEqual([{ kind: "FILE" }]);
  });

  it("takes the signer from the unit's representatives, with the post as of the day", async () => {
    const { world, covenantId, by } = await ready();
    const { id } = await prisma.membership.findFirstOrThrow({ where: { personId: by.person?.id ?? "" } });
    must(await sign(world.official, await drawn(covenantId, { signer: { membershipId: id } })));
    await prisma.membership.update({ where: { id }, data: { post: "Chức vụ mới" } });
    await prisma.person.update({ where: { id: by.person?.id ?? "" }, data: { fullName: "Tên mới" } });
    expect((await newestOf(covenantId)).signature).toMatchObject({
      signerPersonId: by.person?.id,
      signerName: by.person?.name,
      signerPost: "Trưởng khu phố",
    });
  });

  it("refuses a signer of another unit, one who does not hold the post that day, and a made-up one alike", async () => {
    const { world, covenantId, by } = await ready();
    const other = await prisma.membership.findFirstOrThrow({ where: { personId: unitOf(world, 1).representative.person?.id ?? "" } });
    for (const membershipId of [other.id, newId(), "no-id"]) {
      expect(codesOf(await sign(world.official, await drawn(covenantId, { signer: { membershipId } })))).toEqual([
        "covenants.signerMissing",
      ]);
    }
    const own = await prisma.membership.findFirstOrThrow({ where: { personId: by.person?.id ?? "" } });
    await prisma.membership.update({ where: { id: own.id }, data: { toDay: toDbDate(day("2025-03-30")) } });
    expect(codesOf(await sign(world.official, await drawn(covenantId, { signer: { membershipId: own.id } })))).toEqual([
      "covenants.signerNotInPost",
    ]);
  });

  it("refuses what is no picture, and a drawing sent as a paper", async () => {
    const { world, covenantId } = await ready();
    const broken = { id: newId(), name: "x.png", bytes: new TextEncoder().encode("MZ not a picture") };
    const answer = await sign(world.official, await drawn(covenantId, { drawing: broken }));
    expect(answer.ok).toBe(false);
    expect(answer.ok ? null : answer.reasons[0].field).toBe("drawing");
    const pdf = { id: newId(), name: "x.pdf", bytes: new TextEncoder().encode("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF") };
    expect((await sign(world.official, await drawn(covenantId, { drawing: pdf }))).ok).toBe(false);
    const picture = { id: newId(), name: "x.png", bytes: await drawing() };
    expect(codesOf(await sign(world.official, await drawn(covenantId, { certifiedPdf: picture })))).toEqual(["covenants.notPdf"]);
    expect((await newestOf(covenantId)).status).toBe("APPROVED");
  });

  it("is for officials who are not of the unit, not for leaders or representatives", async () => {
    const { world, covenantId, by } = await ready();
    expect(codesOf(await sign(by, await drawn(covenantId)))).toEqual(["covenants.notWitness"]);
    expect(codesOf(await sign(world.leader, await drawn(covenantId)))).toEqual(["covenants.notWitness"]);
    const both = await testMember(
      { placeId: world.placeId, organizationId: world.placeId, role: "OFFICIAL", name: "Hai vai", post: "Công chức" },
      today,
    );
    const own = { ...both, memberships: [...both.memberships, ...by.memberships] } as typeof both;
    expect(codesOf(await sign(own, await drawn(covenantId)))).toEqual(["covenants.ownUnitWitness"]);
  });
});

describe("signing on paper", () => {
  it("keeps the scan and the day on the paper; received is now", async () => {
    const { world, covenantId } = await ready();
    must(await sign(world.official, await onPaper(covenantId)));
    const { signature } = await newestOf(covenantId);
    expect(signature).toMatchObject({
      method: "PAPER",
      signedAt: momentOf(day("2025-03-20")),
      receivedAt: world.official.now,
      drawingFileId: null,
    });
    expect(signature?.scanFileId).not.toBeNull();
  });

  it("not dated ahead or before the launch", async () => {
    const { world, covenantId } = await ready();
    expect(codesOf(await sign(world.official, await onPaper(covenantId, { signedOn: day("2025-04-01") })))).toEqual([
      "covenants.signedAhead",
    ]);
    expect(codesOf(await sign(world.official, await onPaper(covenantId, { signedOn: day("2025-02-28") })))).toEqual([
      "covenants.signedBeforeLaunch",
    ]);
  });
});
