import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { branch, MEASURES } from "@/lib/pledges/test-content";
import { submit } from "../review/mutations";
import { codesOf, drafted, must, newestOf, signedCovenant, unitOf, versionOf } from "../test-steps";
import { covenantWorld, testContent } from "../test-world";
import { expand, previewExpansion } from "./mutations";

beforeAll(testDatabase);

const duty = testContent({
  kind: "TASK",
  title: "Vệ sinh môi trường, trật tự đô thị",
  branches: [branch(MEASURES.RECURRING)],
});

const outcomesOf = (expansion: { lines: readonly { outcome: string }[] }) => expansion.lines.map(({ outcome }) => outcome);

describe("expanding a block's text", () => {
  it("gives each unit the pledge once; those that have it, or have sent or signed, are passed over and shown", async () => {
    const world = await covenantWorld({ units: 5 });
    await signedCovenant(world, 0);
    const sent = await drafted(world, 1);
    must(await submit(unitOf(world, 1).representative, { covenantId: sent, version: await versionOf(sent) }));
    await drafted(world, 2, [testContent({ ...duty, title: "vệ sinh môi trường,  TRẬT TỰ đô thị" })]);
    const input = { blockId: world.blockId, content: duty };
    const expected = ["SIGNED", "UNDER_WAY", "HAS_IT", "CREATE", "CREATE"];

    const before = await prisma.auditEvent.count({ where: { placeId: world.placeId } });
    const preview = must(await previewExpansion(world.official, input));
    expect(outcomesOf(preview)).toEqual(expected);
    expect(preview.lines.map(({ name }) => name)).toEqual(world.units.map(({ name }) => name));
    expect(await prisma.auditEvent.count({ where: { placeId: world.placeId } })).toBe(before);

    const done = must(await expand(world.official, input));
    expect(done.created).toBe(2);
    expect(outcomesOf(done)).toEqual(expected);
    for (const unit of [unitOf(world, 3), unitOf(world, 4)]) {
      const covenant = await prisma.covenant.findFirstOrThrow({ where: { organizationId: unit.id } });
      expect((await newestOf(covenant.id)).pledges.map(({ content }) => content)).toEqual([duty]);
    }
    const pledgeIds = (await prisma.pledgeVersion.findMany({ where: { placeId: world.placeId } })).map(({ pledgeId }) => pledgeId);
    expect(new Set(pledgeIds).size).toBe(pledgeIds.length);

    const again = must(await expand(world.official, input));
    expect(again.created).toBe(0);
    expect(outcomesOf(again)).toEqual(["SIGNED", "UNDER_WAY", "HAS_IT", "HAS_IT", "HAS_IT"]);
  });

  it("adds nothing twice when it is sent twice at the same moment", async () => {
    const world = await covenantWorld({ units: 3 });
    const input = { blockId: world.blockId, content: duty };
    const answers = await Promise.all([expand(world.official, input), expand(world.official, input)]);
    expect(answers.map((answer) => must(answer).created).sort()).toEqual([0, 3]);
    expect(await prisma.pledgeVersion.count({ where: { placeId: world.placeId } })).toBe(3);
  });

  it("leaves a unit out of its own supporting units", async () => {
    const world = await covenantWorld({ units: 2 });
    const supporting = world.units.map(({ id }) => id);
    must(await expand(world.official, { blockId: world.blockId, content: testContent({ supportingOrganizationIds: supporting }) }));
    const rows = await prisma.pledgeVersion.findMany({
      where: { placeId: world.placeId },
      include: { revision: { include: { covenant: true } } },
    });
    for (const { content, revision } of rows) {
      const named = (content as { supportingOrganizationIds: string[] }).supportingOrganizationIds;
      expect(named).toEqual(supporting.filter((id) => id !== revision.covenant.organizationId));
    }
    expect(rows).toHaveLength(2);
  });

  it("refuses what a pledge's rules refuse, before anything is written", async () => {
    const world = await covenantWorld({ units: 2 });
    const content = testContent({ branches: [branch({ ...MEASURES.QUANTITY, baseline: 5, target: 5 })] });
    for (const write of [previewExpansion, expand]) {
      expect(codesOf(await write(world.official, { blockId: world.blockId, content }))).toEqual(["pledges.targetIsBaseline"]);
    }
    expect(await prisma.covenant.count({ where: { placeId: world.placeId } })).toBe(0);
  });

  it("is the official's; a foreign block answers like a made-up one", async () => {
    const world = await covenantWorld();
    const other = await covenantWorld({ name: "Bãi Cháy" });
    for (const write of [previewExpansion, expand]) {
      expect(codesOf(await write(world.leader, { blockId: world.blockId, content: duty }))).toEqual(["covenants.notYoursToDraft"]);
      for (const blockId of [other.blockId, newId(), "no-id"]) {
        expect(codesOf(await write(world.official, { blockId, content: duty }))).toEqual(["access.notFound"]);
      }
      expect(codesOf(await write(unitOf(world).representative, { blockId: world.blockId, content: duty }))).toEqual(["access.notFound"]);
    }
    const closed = await covenantWorld({ status: "CLOSED" });
    expect(codesOf(await expand(closed.official, { blockId: closed.blockId, content: duty }))).toEqual(["covenants.campaignEnded"]);
  });
});
