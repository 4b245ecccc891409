import { beforeAll, describe, expect, it } from "vitest";
import { signedCovenant } from "@/lib/covenants/test-steps";
import { covenantWorld, testContent } from "@/lib/covenants/test-world";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { eitherOr } from "../test-content";

beforeAll(testDatabase);

describe("what comes into force", () => {
  it("carries contents, supporters and funding of the text; unknown amounts stay empty", async () => {
    const world = await covenantWorld({ units: 2 });
    const [, supporter] = world.units;
    const content = testContent({
      contentIds: [world.contentId],
      supportingOrganizationIds: [supporter?.id ?? ""],
      funding: [
        { source: "SOCIALISED", amount: 320_000_000, asPublished: null },
        { source: "COMMUNE", amount: null, asPublished: "gần 2,3 tỷ" },
      ],
    });
    const { covenantId } = await signedCovenant(world, 0, [content]);
    const pledge = await prisma.pledge.findFirstOrThrow({
      where: { covenantId },
      include: { contents: true, supporters: true, funding: true },
    });
    expect(pledge.contents.map(({ contentId }) => contentId)).toEqual([world.contentId]);
    expect(pledge.supporters.map(({ organizationId }) => organizationId)).toEqual([supporter?.id]);
    expect(pledge.funding.map(({ source, amount, asPublished }) => [source, amount, asPublished]).sort()).toEqual([
      ["COMMUNE", null, "gần 2,3 tỷ"],
      ["SOCIALISED", 320_000_000n, null],
    ]);
  });

  it("waits where the only branch has a precondition, and not where a branch is still to be chosen", async () => {
    const world = await covenantWorld();
    const either = eitherOr({ title: "Cải tạo hoặc trang thiết bị" });
    const [, b] = either.branches;
    if (!b) throw new Error("no branch");
    const waiting = testContent({ title: "Trang thiết bị", branches: [{ ...b, key: "A" }] });
    const { covenantId } = await signedCovenant(world, 0, [either, waiting]);
    const pledges = await prisma.pledge.findMany({ where: { covenantId }, orderBy: { position: "asc" } });
    expect(pledges.map(({ status, measure, branchKey }) => [status, measure, branchKey])).toEqual([
      ["ACTIVE", "MILESTONE", null],
      ["WAITING", "AMOUNT", null],
    ]);
  });
});
