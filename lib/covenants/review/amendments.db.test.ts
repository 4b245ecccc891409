import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, momentOf, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { branch, eitherOr, MEASURES } from "@/lib/pledges/test-content";
import type { PledgeContent } from "@/lib/pledges/types";
import { addPledge, removePledge, savePledge } from "../drafting/mutations";
import { sign } from "../signing/mutations";
import { accountSigning, approved, codesOf, must, newestOf, signedByAccount, signedCovenant, unitOf, versionOf } from "../test-steps";
import { covenantWorld, testContent } from "../test-world";
import { verifyProof } from "../verification/data";
import { amend, dropAmendment, returnToUnit, submit } from "./mutations";

beforeAll(testDatabase);

const today = day("2025-04-01");
const stranger: Visitor = { now: momentOf(today), today, isDemoClock: false, machineNow: momentOf(today), address: null, device: "" };
const reason = "Đổi địa điểm theo ý kiến nhân dân";

async function signed(contents: readonly PledgeContent[] = [testContent({ title: "Một" }), testContent({ title: "Hai" })]) {
  const world = await covenantWorld();
  const proof = await signedCovenant(world, 0, contents);
  return { world, ...proof, by: unitOf(world).representative };
}

const pledgesOf = (covenantId: string) => prisma.pledge.findMany({ where: { covenantId }, orderBy: [{ position: "asc" }, { id: "asc" }] });

describe("amending a signed covenant", () => {
  it("begins a draft copied from it; the signed one governs until the amendment is signed, and stays readable after", async () => {
    const { world, covenantId, by, code } = await signed();
    const before = await pledgesOf(covenantId);
    must(await amend(by, { covenantId, reason }));
    const draft = await newestOf(covenantId);
    expect(draft).toMatchObject({ number: 2, status: "DRAFT", amendReason: reason });
    const [one, two] = draft.pledges;
    if (!one || !two) throw new Error("too few pledges");
    must(
      await savePledge(by, { covenantId, pledgeId: one.pledgeId, version: 1, content: testContent({ title: "Một", location: "Tổ 9" }) }),
    );
    must(await removePledge(by, { covenantId, pledgeId: two.pledgeId, version: 1 }));
    const added = newId();
    must(await addPledge(by, { covenantId, pledgeId: added, content: testContent({ title: "Ba", kind: "TASK" }) }));
    await approved(world, covenantId, by);
    expect(await pledgesOf(covenantId)).toEqual(before);
    expect(await verifyProof(stranger, code)).toMatchObject({ matches: true, isInForce: true });

    const second = await signedByAccount(by, covenantId);
    const after = await pledgesOf(covenantId);
    expect(after.map(({ id, title, status, statusReason, location }) => ({ id, title, status, statusReason, location }))).toEqual([
      { id: one.pledgeId, title: "Một", status: "ACTIVE", statusReason: null, location: "Tổ 9" },
      { id: two.pledgeId, title: "Hai", status: "CANCELLED", statusReason: reason, location: "Tổ 3" },
      { id: added, title: "Ba", status: "ACTIVE", statusReason: null, location: "Tổ 3" },
    ]);
    const revisions = await prisma.covenantRevision.findMany({ where: { covenantId }, orderBy: { number: "asc" } });
    expect(revisions.map(({ status }) => status)).toEqual(["SUPERSEDED", "SIGNED"]);
    expect(JSON.parse(revisions[1]?.snapshot ?? "{}")).toMatchObject({
      revision: { number: 2, amends: { number: 1, hash: revisions[0]?.hash, reason } },
    });
    expect(await verifyProof(stranger, code)).toMatchObject({ matches: true, isInForce: false, revisionNumber: 1 });
    expect(await verifyProof(stranger, second.code)).toMatchObject({ matches: true, isInForce: true, revisionNumber: 2 });
  });

  it("refuses to be sent while it changes nothing", async () => {
    const { covenantId, by } = await signed();
    must(await amend(by, { covenantId, reason }));
    expect(codesOf(await submit(by, { covenantId, version: await versionOf(covenantId) }))).toEqual(["covenants.nothingChanged"]);
  });

  it("is one at a time, and can be left out, which changes nothing; then another may begin", async () => {
    const { covenantId, by, world, code } = await signed();
    const answers = await Promise.all([amend(by, { covenantId, reason }), amend(world.official, { covenantId, reason })]);
    expect(answers.map(codesOf).sort()).toEqual([[], ["covenants.amendmentUnderWay"]]);
    const version = await versionOf(covenantId);
    expect(codesOf(await dropAmendment(by, { covenantId, version: version + 1 }))).toEqual(["access.conflict"]);
    must(await dropAmendment(by, { covenantId, version }));
    expect(codesOf(await dropAmendment(by, { covenantId, version }))).toEqual(["covenants.nothingUnderWay"]);
    expect(await verifyProof(stranger, code)).toMatchObject({ matches: true, isInForce: true });
    must(await amend(by, { covenantId, reason }));
    expect(await newestOf(covenantId)).toMatchObject({ number: 3, status: "DRAFT" });
  });

  it("is returned like any other; its reason goes on to the copy", async () => {
    const { covenantId, by, world } = await signed();
    must(await amend(by, { covenantId, reason }));
    must(await addPledge(by, { covenantId, pledgeId: newId(), content: testContent({ title: "Ba" }) }));
    const sent = must(await submit(by, { covenantId, version: await versionOf(covenantId) }));
    must(await returnToUnit(world.official, { covenantId, version: sent.version, reason: "Thiếu kinh phí" }));
    expect(await newestOf(covenantId)).toMatchObject({ number: 3, status: "DRAFT", amendReason: reason });
    expect((await newestOf(covenantId)).pledges).toHaveLength(3);
  });

  it("keeps what became of a pledge: status, extension, confirmed branch, met precondition", async () => {
    const [branchA, branchB] = eitherOr().branches;
    if (!branchA || !branchB) throw new Error("too few branches");
    const waiting = testContent({ title: "Chờ", branches: [branch(MEASURES.AMOUNT, { precondition: "sau khi có mặt bằng" })] });
    const { covenantId, by, world } = await signed([testContent({ title: "Đường" }), eitherOr(), waiting]);
    const [road, choice, wait] = await pledgesOf(covenantId);
    if (!road || !choice || !wait) throw new Error("too few pledges");
    await prisma.pledge.update({ where: { id: road.id }, data: { status: "PAUSED", dueDay: toDbDate(day("2025-11-30")) } });
    const confirmed = {
      branchKey: "B",
      branchChosenDay: toDbDate(today),
      branchConfirmedDay: toDbDate(today),
      measure: "AMOUNT",
      status: "WAITING",
    } as const;
    await prisma.pledge.update({ where: { id: choice.id }, data: confirmed });
    const met = {
      branchKey: "A",
      metDay: toDbDate(today),
      evidence: "Biên bản",
      fileIds: [],
      confirmedById: newId(),
      confirmedByName: "Cán bộ",
      recordedAt: by.now,
    };
    await prisma.pledgeCondition.create({ data: { ...met, pledgeId: wait.id } });
    await prisma.pledge.update({ where: { id: wait.id }, data: { status: "ACTIVE" } });

    must(await amend(by, { covenantId, reason }));
    must(await addPledge(by, { covenantId, pledgeId: newId(), content: testContent({ title: "Thêm" }) }));
    await approved(world, covenantId, by);
    await signedByAccount(by, covenantId);
    const after = await pledgesOf(covenantId);
    expect(after.map(({ status, branchKey, measure, dueDay }) => [status, branchKey, measure, dueDay?.toISOString().slice(0, 10)])).toEqual(
      [
        ["PAUSED", null, "QUANTITY", "2025-11-30"],
        ["WAITING", "B", "AMOUNT", "2025-06-30"],
        ["ACTIVE", null, "AMOUNT", "2025-09-30"],
        ["ACTIVE", null, "QUANTITY", "2025-09-30"],
      ],
    );

    must(await amend(by, { covenantId, reason }));
    const draft = await newestOf(covenantId);
    const find = (title: string) => draft.pledges.find(({ content }) => (content as { title: string }).title === title);
    const changed: [ReturnType<typeof find>, PledgeContent][] = [
      [find("Đường"), testContent({ title: "Đường", dueDay: day("2025-10-31") })],
      [find(eitherOr().title), eitherOr({ branches: [branchA, { ...branchB, title: "Trang thiết bị khác" }] })],
      [find("Chờ"), { ...waiting, branches: [branch(MEASURES.AMOUNT, { precondition: "sau khi có kinh phí" })] }],
    ];
    for (const [version, content] of changed)
      must(await savePledge(by, { covenantId, pledgeId: version?.pledgeId ?? "", version: 1, content }));
    await approved(world, covenantId, by);
    await signedByAccount(by, covenantId);
    expect(
      (await pledgesOf(covenantId)).map(({ status, branchKey, measure, dueDay }) => [
        status,
        branchKey,
        measure,
        dueDay?.toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ["PAUSED", null, "QUANTITY", "2025-10-31"],
      ["ACTIVE", null, "MILESTONE", "2025-06-30"],
      ["WAITING", null, "AMOUNT", "2025-09-30"],
      ["ACTIVE", null, "QUANTITY", "2025-09-30"],
    ]);
    expect(await prisma.pledgeCondition.count({ where: { pledgeId: wait.id } })).toBe(0);
  });

  it("cannot drop a work that was accepted", async () => {
    const { covenantId, by, world } = await signed();
    const [one] = await pledgesOf(covenantId);
    await prisma.pledge.update({ where: { id: one?.id ?? "" }, data: { status: "ACCEPTED" } });
    must(await amend(by, { covenantId, reason }));
    must(await removePledge(by, { covenantId, pledgeId: one?.id ?? "", version: 1 }));
    const sent = await submit(by, { covenantId, version: await versionOf(covenantId) });
    expect(codesOf(sent)).toEqual(["covenants.acceptedPledgeRemoved"]);
    expect(world.placeId).not.toBe("");
  });

  it("of a covenant whose pledge was accepted after the approval is refused when it is signed, and nothing changes", async () => {
    const { covenantId, by, world } = await signed();
    const [one] = await pledgesOf(covenantId);
    must(await amend(by, { covenantId, reason }));
    must(await removePledge(by, { covenantId, pledgeId: one?.id ?? "", version: 1 }));
    await approved(world, covenantId, by);
    await prisma.pledge.update({ where: { id: one?.id ?? "" }, data: { status: "ACCEPTED" } });
    expect(codesOf(await sign(by, await accountSigning(covenantId)))).toEqual(["covenants.acceptedPledgeRemoved"]);
    expect(await newestOf(covenantId)).toMatchObject({ number: 2, status: "APPROVED", hash: null });
  });
});
