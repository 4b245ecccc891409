import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { writeInPlace } from "@/lib/db/write";
import { day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok } from "@/lib/kernel/result";
import { addPledge, as, contentOf, makeWorld, QUANTITY, type World } from "@/lib/progress/test-world";
import type { Figure, PledgeStanding } from "@/lib/progress/types";
import type { UnitSummary } from "../types";
import { ensureToday, pledgesChanged, rebuildCampaign } from "./mutations";

beforeAll(async () => {
  await testDatabase();
});

async function addAccepted(world: World, pledgeId: string, ofDay: string, figure: Figure, organizationId = world.unitId) {
  const { placeId, campaignId, people } = world;
  await prisma.progressReport.create({
    data: {
      id: newId(),
      placeId,
      campaignId,
      pledgeId,
      organizationId,
      authorId: people.representative,
      authorName: "Đại diện Một",
      authorPost: "Trưởng khu",
      ofDay: toDbDate(day(ofDay)),
      recordedAt: toDbDate(day(ofDay)),
      status: "ACCEPTED",
      figure,
    },
  });
}

async function changed(world: World, pledgeIds: string[], today: string, organizationId = world.unitId) {
  const { placeId, campaignId } = world;
  const actor = as(world, "official", today);
  return writeInPlace(placeId, async (tx) => {
    await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds, ofDay: day(today) });
    return ok(null);
  });
}

async function rebuilt(world: World, today: string) {
  return writeInPlace(world.placeId, async (tx) => {
    await rebuildCampaign(as(world, "official", today), tx, world);
    return ok(null);
  });
}

const summaryOf = (pledgeId: string) => prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId } });

async function dayOf(world: World, on: string): Promise<UnitSummary | null> {
  const where = { campaignId_day: { campaignId: world.campaignId, day: toDbDate(day(on)) } };
  const row = await prisma.campaignDay.findUnique({ where });
  return (row?.figures as unknown as UnitSummary | undefined) ?? null;
}

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

describe("pledgesChanged", () => {
  test("adds a row to the history of the changed pledges only, and rebuilds unit and day from records", async () => {
    const world = await makeWorld();
    const [pledge, other] = [await addPledge(world), await addPledge(world)];
    await addAccepted(world, pledge, "2025-03-01", { type: "QUANTITY", value: 40 });
    await changed(world, [pledge], "2025-03-31");

    const history = await prisma.pledgeHistory.findMany({ where: { placeId: world.placeId } });
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ pledgeId: pledge, status: "ACTIVE", deleted: false, ofDay: toDbDate(day("2025-03-31")) });
    expect(Number(history[0]?.progress)).toBe(40);

    const summary = await summaryOf(pledge);
    expect(summary).toMatchObject({ light: "RED", reporting: "OPEN", waitingReports: 0, day: toDbDate(day("2025-03-31")) });
    expect((summary.details as unknown as PledgeStanding).percent).toBe(40);
    expect((await summaryOf(other)).light).toBe("GREY");
    expect(await dayOf(world, "2025-03-31")).toMatchObject({ whole: 2, assessable: 1, progress: 40_000 });
  });

  test("a unit that has no pledge left keeps a summary of nothing; a deleted pledge has no summary and stays in the history", async () => {
    const world = await makeWorld();
    const pledge = await addPledge(world);
    await changed(world, [pledge], "2025-03-31");
    await prisma.pledge.update({ where: { id: pledge }, data: { deletedAt: new Date() } });
    await changed(world, [pledge], "2025-03-31");
    expect(await prisma.pledgeSummary.count({ where: { pledgeId: pledge } })).toBe(0);
    expect(
      (await prisma.pledgeHistory.findMany({ where: { pledgeId: pledge }, orderBy: { id: "asc" } })).map((row) => row.deleted),
    ).toEqual([false, true]);
    expect(await dayOf(world, "2025-03-31")).toMatchObject({ whole: 0, assessable: 0 });
  });

  test("the day never mixes figures of two days: the first write of a day brings the whole campaign to it", async () => {
    const world = await makeWorld();
    const [here, there] = [await addPledge(world), await addPledge(world, { unitId: world.otherUnitId })];
    await changed(world, [here], "2025-05-31");
    await changed(world, [there], "2025-05-31", world.otherUnitId);
    await changed(world, [here], "2025-06-02");
    expect(await summaryOf(there)).toMatchObject({ light: "RED", overdueDays: 2 });
    expect((await dayOf(world, "2025-06-02"))?.lights).toMatchObject({ RED: 2 });
    expect((await dayOf(world, "2025-05-31"))?.lights).toMatchObject({ RED: 0, GREY: 2 });
  });

  test("refused writes leave no trace of themselves", async () => {
    const world = await makeWorld();
    const pledge = await addPledge(world);
    const failing = writeInPlace(world.placeId, async (tx) => {
      const { placeId, campaignId, unitId: organizationId } = world;
      const actor = as(world, "official", "2025-03-31");
      await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds: [pledge], ofDay: actor.today });
      throw new Error("later");
    });
    await expect(failing).rejects.toThrow("later");
    expect(await prisma.pledgeHistory.count({ where: { pledgeId: pledge } })).toBe(0);
    expect(await prisma.pledgeSummary.count({ where: { pledgeId: pledge } })).toBe(0);
  });
});

describe("a new day", () => {
  test("summaries of an earlier day are brought to today once; those of today are left", async () => {
    const world = await makeWorld();
    const pledge = await addPledge(world);
    await rebuilt(world, "2025-05-31");
    expect((await summaryOf(pledge)).light).toBe("GREY");
    await ensureToday(as(world, "leader", "2025-06-03"), [world.campaignId]);
    expect(await summaryOf(pledge)).toMatchObject({ light: "RED", overdueDays: 3 });
    expect(await dayOf(world, "2025-06-03")).not.toBeNull();
    expect(await countQueries(() => ensureToday(as(world, "leader", "2025-06-03"), [world.campaignId]))).toBeLessThanOrEqual(2);
  });

  test("readers that arrive together rebuild once and all read today", async () => {
    const world = await makeWorld();
    const pledge = await addPledge(world);
    await rebuilt(world, "2025-05-31");
    await Promise.all([1, 2, 3, 4].map(() => ensureToday(as(world, "official", "2025-06-01"), [world.campaignId])));
    expect((await summaryOf(pledge)).day).toEqual(toDbDate(day("2025-06-01")));
    expect(await prisma.pledgeHistory.count({ where: { pledgeId: pledge } })).toBe(0);
  });

  test("an archived campaign stays as it was", async () => {
    const world = await makeWorld();
    const pledge = await addPledge(world);
    await rebuilt(world, "2025-05-31");
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "ARCHIVED" } });
    await ensureToday(as(world, "official", "2025-06-03"), [world.campaignId]);
    expect((await summaryOf(pledge)).day).toEqual(toDbDate(day("2025-05-31")));
  });
});

describe("the number of queries", () => {
  /** A campaign of so many pledges with three accepted reports each, copied inside the database. */
  async function worldOf(pledges: number) {
    const world = await makeWorld();
    const first = await addPledge(world, { content: contentOf(QUANTITY) });
    await prisma.$executeRaw`
      INSERT INTO "Pledge" SELECT (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid()))).*
      FROM "Pledge" original, generate_series(2, ${pledges}::int) WHERE original."id" = ${first}::uuid`;
    await addAccepted(world, first, "2025-01-20", { type: "QUANTITY", value: 20 });
    // One statement a month: together they would need longer than the web server gives a statement.
    for (const month of [0, 1, 2]) {
      await prisma.$executeRaw`
        INSERT INTO "ProgressReport" SELECT (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'pledgeId', "Pledge"."id",
          'ofDay', '2025-01-20'::date + 30 * ${month}::int, 'figure', jsonb_build_object('type', 'QUANTITY', 'value', 20 * ${month}::int)))).*
        FROM "ProgressReport" original, "Pledge"
        WHERE original."id" = (SELECT min("id"::text)::uuid FROM "ProgressReport" WHERE "pledgeId" = ${first}::uuid)
          AND "Pledge"."campaignId" = ${world.campaignId}::uuid`;
    }
    return world;
  }

  test("is the same for 10 and 1.000 pledges", async () => {
    const [few, many] = [await worldOf(10), await worldOf(1_000)];
    const ofFew = await countQueries(() => rebuilt(few, "2025-03-31"));
    const ofMany = await countQueries(() => rebuilt(many, "2025-03-31"));
    expect(ofMany).toBe(ofFew);
    expect(ofFew).toBeLessThan(30);
  });

  test("grows by batches, not by pledges: 10.000 are brought to a new day in one write", async () => {
    const world = await worldOf(10_000);
    await rebuilt(world, "2025-03-30");
    const count = await countQueries(() => ensureToday(as(world, "leader", "2025-03-31"), [world.campaignId]));
    expect(count).toBeLessThan(120);
    expect(await dayOf(world, "2025-03-31")).toMatchObject({ whole: 10_000, assessable: 10_000 });
  }, 300_000);
});
