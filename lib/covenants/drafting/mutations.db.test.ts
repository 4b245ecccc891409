import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { branch, MEASURES, step } from "@/lib/pledges/test-content";
import { MAX_PLEDGES } from "../constants";
import { submit } from "../review/mutations";
import { codesOf, drafted, must, newestOf, unitOf, versionOf } from "../test-steps";
import { covenantWorld, testContent } from "../test-world";
import { addPledge, keepPledge, movePledge, removePledge, restorePledge, savePledge, savePreamble, startCovenant } from "./mutations";

beforeAll(testDatabase);

async function onePledge() {
  const world = await covenantWorld({ units: 2 });
  const covenantId = await drafted(world);
  const { pledges } = await newestOf(covenantId);
  const [pledge] = pledges;
  if (!pledge) throw new Error("no pledge");
  return { world, covenantId, pledgeId: pledge.pledgeId, by: unitOf(world).representative };
}

const titlesOf = async (covenantId: string) =>
  (await newestOf(covenantId)).pledges
    .filter(({ removedAt }) => removedAt === null)
    .map(({ content }) => (content as { title: string }).title);

describe("beginning a covenant", () => {
  it("makes one, with an empty first draft; beginning again is the same one", async () => {
    const world = await covenantWorld({ status: "OPEN" });
    const { id: organizationId, representative } = unitOf(world);
    const wanted = { campaignId: world.campaignId, organizationId };
    const answers = await Promise.all([
      startCovenant(representative, wanted),
      startCovenant(world.official, wanted),
      startCovenant(representative, wanted),
    ]);
    expect(new Set(answers.map((answer) => must(answer).id)).size).toBe(1);
    expect(await newestOf(must(answers[0] ?? codeless()).id)).toMatchObject({ number: 1, status: "DRAFT", pledges: [] });
    expect(await prisma.auditEvent.count({ where: { placeId: world.placeId, type: "covenants.started" } })).toBe(1);
  });

  it("is for units of the campaign's blocks, by their own or the ward's people", async () => {
    const world = await covenantWorld({ units: 2 });
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const wanted = { campaignId: world.campaignId, organizationId: unitOf(world).id };
    const missing = ["access.notFound"];
    for (const actor of [unitOf(world, 1).representative, other.official, other.leader, unitOf(other).representative]) {
      expect(codesOf(await startCovenant(actor, wanted))).toEqual(missing);
      expect(codesOf(await startCovenant(actor, { ...wanted, campaignId: newId() }))).toEqual(missing);
    }
    expect(codesOf(await startCovenant(world.official, { ...wanted, organizationId: world.placeId }))).toEqual(missing);
    expect(codesOf(await startCovenant(world.official, { campaignId: "x", organizationId: "y" }))).toEqual(missing);
    expect(codesOf(await startCovenant(world.leader, wanted))).toEqual(["covenants.notYoursToDraft"]);
  });

  it("waits for the opening, and ends with the campaign", async () => {
    for (const [status, code] of [
      ["DRAFT", "covenants.registrationNotOpen"],
      ["CLOSED", "covenants.campaignEnded"],
    ] as const) {
      const world = await covenantWorld({ status });
      const { id: organizationId, representative } = unitOf(world);
      expect(codesOf(await startCovenant(representative, { campaignId: world.campaignId, organizationId }))).toEqual([code]);
    }
  });
});

function codeless(): never {
  throw new Error("no answer");
}

describe("the pledges of a draft", () => {
  it("are added at the end; the same one sent again is the one that is there, with the words sent last", async () => {
    const { covenantId, by } = await onePledge();
    const pledge = { covenantId, pledgeId: newId(), content: testContent({ title: "Đường hoa" }) };
    const answers = await Promise.all([addPledge(by, pledge), addPledge(by, pledge)]);
    expect(answers.map((answer) => must(answer).version)).toEqual([1, 1]);
    const longer = { ...pledge, content: testContent({ title: "Đường hoa tổ 5" }) };
    expect(must(await keepPledge(by, { ...longer, version: 0 })).version).toBe(2);
    expect(await titlesOf(covenantId)).toEqual(["Trồng cây xanh ven đường", "Đường hoa tổ 5"]);
    expect(codesOf(await keepPledge(by, { ...pledge, version: 0 }))).toEqual(["access.conflict"]);
  });

  it("cannot take the id of a pledge that stands anywhere else", async () => {
    const first = await onePledge();
    const second = await onePledge();
    const content = testContent();
    for (const pledgeId of [first.pledgeId, "no-id"]) {
      expect(codesOf(await addPledge(second.by, { covenantId: second.covenantId, pledgeId, content }))).toEqual(["access.notFound"]);
    }
  });

  it("are saved over the version that was on the screen, and nothing is overwritten", async () => {
    const { world, covenantId, pledgeId, by } = await onePledge();
    const mine = savePledge(by, { covenantId, pledgeId, version: 1, content: testContent({ title: "Của đơn vị" }) });
    const theirs = savePledge(world.official, { covenantId, pledgeId, version: 1, content: testContent({ title: "Của cán bộ" }) });
    const answers = (await Promise.all([mine, theirs])).map(codesOf);
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(answers.flat()).toEqual(["access.conflict"]);
  });

  it("that did not change write nothing", async () => {
    const { covenantId, pledgeId, by } = await onePledge();
    const before = await versionOf(covenantId);
    expect(must(await savePledge(by, { covenantId, pledgeId, version: 1, content: testContent() })).version).toBe(1);
    expect(await versionOf(covenantId)).toBe(before);
    expect(await prisma.auditEvent.count({ where: { subjectId: covenantId, type: "covenants.pledgeChanged" } })).toBe(0);
  });

  it("are told in the history with before and after", async () => {
    const { covenantId, pledgeId, by } = await onePledge();
    must(await savePledge(by, { covenantId, pledgeId, version: 1, content: testContent({ location: "Tổ 5" }) }));
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: covenantId, type: "covenants.pledgeChanged" } });
    expect(event.before).toMatchObject({ pledgeId, content: { location: "Tổ 3" } });
    expect(event.after).toMatchObject({ pledgeId, content: { location: "Tổ 5" } });
  });

  it("weigh what the official says; a representative's words change nothing about it", async () => {
    const { world, covenantId, pledgeId, by } = await onePledge();
    const weightOf = async () => (await newestOf(covenantId)).pledges.map(({ content }) => (content as { weight: number }).weight);
    must(await savePledge(world.official, { covenantId, pledgeId, version: 1, content: testContent({ weight: 5 }) }));
    must(await savePledge(by, { covenantId, pledgeId, version: 2, content: testContent({ weight: 90, title: "Tên mới" }) }));
    must(await addPledge(by, { covenantId, pledgeId: newId(), content: testContent({ title: "Khác", weight: 50 }) }));
    must(await addPledge(world.official, { covenantId, pledgeId: newId(), content: testContent({ title: "Khác nữa", weight: 7 }) }));
    expect(await weightOf()).toEqual([5, 1, 7]);
  });

  it("may be unfinished while a form saves itself, wrong never, and finished when somebody saves", async () => {
    const { covenantId, pledgeId, by } = await onePledge();
    const unfinished = testContent({ branches: [branch({ type: "MILESTONE", steps: [step("s1", "SURVEY", 10)] })] });
    const wrong = testContent({ branches: [branch({ ...MEASURES.QUANTITY, baseline: 5, target: 5 })] });
    const falling = testContent({ branches: [branch({ ...MEASURES.QUANTITY, baseline: 20, target: 5 })] });
    const one = { covenantId, pledgeId, version: 1 };
    expect(codesOf(await savePledge(by, { ...one, content: unfinished }))).toEqual(["pledges.acceptanceMissing"]);
    expect(codesOf(await savePledge(by, { ...one, content: wrong, care: "DRAFT" }))).toEqual(["pledges.targetIsBaseline"]);
    expect(codesOf(await savePledge(by, { ...one, content: falling }))).toEqual(["pledges.targetFalling"]);
    must(await savePledge(by, { ...one, content: unfinished, care: "DRAFT" }));
    const confirmed = testContent({ branches: [branch({ ...MEASURES.QUANTITY, baseline: 20, target: 5, fallingConfirmed: true })] });
    must(await savePledge(by, { ...one, version: 2, content: confirmed }));
  });

  it("name contents of the campaign and units of the ward only", async () => {
    const { world, covenantId, by } = await onePledge();
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const add = (content: ReturnType<typeof testContent>) => addPledge(by, { covenantId, pledgeId: newId(), content });
    expect(codesOf(await add(testContent({ contentIds: [other.contentId] })))).toEqual(["pledges.contentUnknown"]);
    expect(codesOf(await add(testContent({ supportingOrganizationIds: [unitOf(other).id] })))).toEqual(["covenants.supporterGone"]);
    expect(codesOf(await add(testContent({ supportingOrganizationIds: [newId()] })))).toEqual(["covenants.supporterGone"]);
    expect(codesOf(await add(testContent({ supportingOrganizationIds: [unitOf(world).id] })))).toEqual(["pledges.supporterIsLead"]);
    must(await add(testContent({ contentIds: [world.contentId], supportingOrganizationIds: [unitOf(world, 1).id] })));
  });

  it("are taken out and brought back, which is told; twice the same is a conflict", async () => {
    const { covenantId, pledgeId, by } = await onePledge();
    const one = { covenantId, pledgeId };
    must(await removePledge(by, { ...one, version: 1 }));
    expect(await titlesOf(covenantId)).toEqual([]);
    expect(codesOf(await removePledge(by, { ...one, version: 2 }))).toEqual(["access.conflict"]);
    expect(codesOf(await savePledge(by, { ...one, version: 2, content: testContent() }))).toEqual(["access.notFound"]);
    expect(codesOf(await restorePledge(by, { ...one, version: 1 }))).toEqual(["access.conflict"]);
    must(await restorePledge(by, { ...one, version: 2 }));
    expect(codesOf(await restorePledge(by, { ...one, version: 3 }))).toEqual(["access.conflict"]);
    expect(await titlesOf(covenantId)).toEqual(["Trồng cây xanh ven đường"]);
    expect(codesOf(await removePledge(by, { covenantId, pledgeId: newId(), version: 1 }))).toEqual(["access.notFound"]);
    const told = await prisma.auditEvent.findMany({ where: { subjectId: covenantId }, orderBy: { seq: "asc" }, select: { type: true } });
    expect(told.map(({ type }) => type).slice(-2)).toEqual(["covenants.pledgeRemoved", "covenants.pledgeRestored"]);
  });

  it("move up and down, and stay at the ends", async () => {
    const { covenantId, pledgeId, by } = await onePledge();
    must(await addPledge(by, { covenantId, pledgeId: newId(), content: testContent({ title: "Hai" }) }));
    const one = { covenantId, pledgeId, version: 1 };
    must(await movePledge(by, { ...one, direction: "UP" }));
    expect(await titlesOf(covenantId)).toEqual(["Trồng cây xanh ven đường", "Hai"]);
    must(await movePledge(by, { ...one, direction: "DOWN" }));
    must(await movePledge(by, { ...one, direction: "DOWN" }));
    expect(await titlesOf(covenantId)).toEqual(["Hai", "Trồng cây xanh ven đường"]);
    expect(codesOf(await movePledge(by, { ...one, version: 9, direction: "UP" }))).toEqual(["access.conflict"]);
    expect(codesOf(await movePledge(by, { ...one, pledgeId: newId(), direction: "UP" }))).toEqual(["access.notFound"]);
  });

  it("are limited in number", async () => {
    const { covenantId, pledgeId, by } = await onePledge();
    const { id: revisionId, placeId } = await newestOf(covenantId);
    const rows = Array.from({ length: MAX_PLEDGES - 1 }, (_, index) => ({
      id: newId(),
      placeId,
      revisionId,
      pledgeId: newId(),
      position: index + 2,
      content: testContent({ title: `Việc ${index}` }),
    }));
    await prisma.pledgeVersion.createMany({ data: rows });
    const more = { covenantId, pledgeId: newId(), content: testContent() };
    expect(codesOf(await addPledge(by, more))).toEqual(["covenants.tooManyPledges"]);
    must(await removePledge(by, { covenantId, pledgeId, version: 1 }));
    must(await addPledge(by, more));
    expect(codesOf(await restorePledge(by, { covenantId, pledgeId, version: 2 }))).toEqual(["covenants.tooManyPledges"]);
  });

  it("of what was sent, of another unit or ward, or of a made-up covenant cannot be touched", async () => {
    const { world, covenantId, pledgeId, by } = await onePledge();
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const one = { covenantId, pledgeId, version: 1 };
    for (const actor of [unitOf(world, 1).representative, other.official, unitOf(other).representative]) {
      const writes = [
        addPledge(actor, { covenantId, pledgeId: newId(), content: testContent() }),
        savePledge(actor, { ...one, content: testContent() }),
        removePledge(actor, one),
        restorePledge(actor, one),
        movePledge(actor, { ...one, direction: "UP" }),
        savePreamble(actor, { covenantId, version: 2, preamble: "x" }),
        removePledge(actor, { ...one, covenantId: newId() }),
        removePledge(actor, { ...one, covenantId: "no-id" }),
      ];
      expect((await Promise.all(writes)).map(codesOf)).toEqual(writes.map(() => ["access.notFound"]));
    }
    must(await submit(by, { covenantId, version: await versionOf(covenantId) }));
    expect(codesOf(await savePledge(by, { ...one, content: testContent({ title: "Lén sửa" }) }))).toEqual(["covenants.notDraft"]);
    expect(codesOf(await savePledge(world.leader, { ...one, content: testContent() }))).toEqual(["covenants.notYoursToDraft"]);
  });
});

describe("the opening words", () => {
  it("are saved over the version that was on the screen, and taken away again", async () => {
    const { covenantId, by } = await onePledge();
    const version = await versionOf(covenantId);
    const saved = must(await savePreamble(by, { covenantId, version, preamble: "Căn cứ kế hoạch" }));
    expect((await newestOf(covenantId)).preamble).toBe("Căn cứ kế hoạch");
    expect(codesOf(await savePreamble(by, { covenantId, version, preamble: "Khác" }))).toEqual(["access.conflict"]);
    expect(must(await savePreamble(by, { covenantId, version: saved.version, preamble: "Căn cứ kế hoạch" })).version).toBe(saved.version);
    must(await savePreamble(by, { covenantId, version: saved.version, preamble: null }));
    expect((await newestOf(covenantId)).preamble).toBeNull();
  });
});
