import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { pledgesChanged, rebuildCampaign } from "@/lib/dashboard/summary/mutations";
import { addPlace, leaderOf, putBelow } from "@/lib/dashboard/test-campaign";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { testDatabase } from "@/lib/db/test-db";
import { writeInPlace } from "@/lib/db/write";
import { addDays, day, fromDbDateOrNull, momentOf, toDbDate } from "@/lib/kernel/dates";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import { newId } from "@/lib/kernel/ids";
import { ok } from "@/lib/kernel/result";
import type { PledgeContent } from "@/lib/pledges/types";
import { addPledge, as, contentOf, MILESTONE, makeWorld, QUANTITY, type World } from "@/lib/progress/test-world";
import type { PledgeStanding } from "@/lib/progress/types";
import { compareDays } from "../comparison/domain";
import { campaignOn, placeOn } from "./data";

beforeAll(async () => {
  await testDatabase();
});

const FIRST = day("2025-01-10");

type Step = { later: number; pledge: number; does: "REPORT" | "PAUSE" | "RESUME" | "DELETE" | "AMEND" | "ADD" | "CANCEL"; value: number };

const someSteps = fc.array(
  fc.record({
    later: fc.integer({ min: 0, max: 40 }),
    pledge: fc.nat({ max: 5 }),
    does: fc.constantFrom<Step["does"]>("REPORT", "REPORT", "REPORT", "PAUSE", "RESUME", "DELETE", "AMEND", "ADD", "CANCEL"),
    value: fc.integer({ min: 0, max: 130 }),
  }),
  { minLength: 6, maxLength: 12 },
);

async function changed(world: World, pledgeId: string, today: string) {
  const { placeId, campaignId, unitId: organizationId } = world;
  const actor = as(world, "official", today);
  await writeInPlace(placeId, async (tx) => {
    await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds: [pledgeId], ofDay: actor.today });
    return ok(null);
  });
}

async function accept(world: World, pledgeId: string, on: string, value: number) {
  const { placeId, campaignId, unitId, people } = world;
  await prisma.progressReport.create({
    data: {
      id: newId(),
      ...{ placeId, campaignId, pledgeId, organizationId: unitId },
      authorId: people.representative,
      authorName: "Đại diện",
      authorPost: "Trưởng khu",
      ofDay: toDbDate(day(on)),
      recordedAt: momentOf(day(on), 8),
      reviewedAt: momentOf(day(on), 9),
      status: "ACCEPTED",
      figure: { type: "QUANTITY", value },
    },
  });
}

/** Another text of a pledge, signed on a day: a new revision holds it, the one before keeps the old text. */
async function amend(pledgeId: string, target: number) {
  const { content, covenantId, placeId } = await prisma.pledge.findUniqueOrThrow({ where: { id: pledgeId } });
  const before = content as unknown as PledgeContent;
  const amended = {
    ...before,
    title: `Việc thử, ${target} cây`,
    branches: [{ key: "A", title: null, precondition: null, measure: { ...QUANTITY, target } }],
  };
  const number = await prisma.covenantRevision.count({ where: { covenantId } });
  await prisma.covenantRevision.create({
    data: {
      ...{ id: newId(), placeId, covenantId, number: number + 1, status: "SUPERSEDED", createdAt: new Date() },
      pledges: { create: { id: newId(), placeId, pledgeId, position: 1, content: before as unknown as Prisma.InputJsonValue } },
    },
  });
  await prisma.pledge.update({ where: { id: pledgeId }, data: { content: amended, contentHash: sha256(canonicalJson(amended)) } });
}

async function take(world: World, pledgeIds: string[], step: Step, today: string) {
  const chosen = pledgeIds[step.pledge % pledgeIds.length] ?? "";
  if (step.does === "ADD") {
    const added = await addPledge(world, { data: { position: pledgeIds.length + 1 } });
    pledgeIds.push(added);
    return changed(world, added, today);
  }
  const status = { PAUSE: "PAUSED", RESUME: "ACTIVE", CANCEL: "CANCELLED" } as const;
  if (step.does === "REPORT") await accept(world, chosen, today, step.value);
  else if (step.does === "AMEND") await amend(chosen, 100 + step.value);
  else if (step.does === "DELETE") await prisma.pledge.update({ where: { id: chosen }, data: { deletedAt: momentOf(day(today)) } });
  else await prisma.pledge.update({ where: { id: chosen }, data: { status: status[step.does] } });
  return changed(world, chosen, today);
}

/** Everything about the pledges as the product itself holds it at the end of a day. */
async function seenToday(world: World, today: string) {
  await writeInPlace(world.placeId, async (tx) => {
    await rebuildCampaign(as(world, "official", today), tx, world);
    return ok(null);
  });
  const rows = await prisma.pledge.findMany({
    where: { campaignId: world.campaignId },
    orderBy: { id: "asc" },
    include: { summary: true },
  });
  return rows.map(({ id, status, contentHash, deletedAt, title, content, summary, dueDay }) => {
    const standing = summary?.details as unknown as PledgeStanding | undefined;
    const text = content as unknown as PledgeContent;
    const isDeleted = deletedAt !== null;
    return {
      id,
      status,
      contentHash,
      isDeleted,
      title: text.title || title,
      due: fromDbDateOrNull(dueDay),
      standing: isDeleted ? null : standing,
    };
  });
}

describe("a campaign as of a past day", () => {
  test("is what the product showed at the end of that day, whatever happened since", async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const world = await makeWorld();
        const pledgeIds = [await addPledge(world)];
        await changed(world, pledgeIds[0] ?? "", FIRST);
        const shown = new Map([[FIRST, await seenToday(world, FIRST)]]);
        let today = FIRST;
        for (const step of steps) {
          today = addDays(today, step.later);
          await take(world, pledgeIds, step, today);
          shown.set(today, await seenToday(world, today));
        }
        const leader = as(world, "leader", addDays(today, 30));
        for (const [on, rows] of shown) {
          const past = await campaignOn(leader, world.campaignId, on);
          expect(
            past?.pledges.map(({ id, status, contentHash, isDeleted, title, due }) => ({ id, status, contentHash, isDeleted, title, due })),
          ).toEqual(rows.map(({ standing: _, ...row }) => row));
          const kept = rows.flatMap(({ id, standing }) =>
            standing ? [[id, standing.percent, standing.expected, standing.light.colour, standing.light.word]] : [],
          );
          expect(
            past?.pledges
              .filter(({ isDeleted }) => !isDeleted)
              .map(({ id, percent, expected, light }) => [id, percent, expected, light.colour, light.word]),
          ).toEqual(kept);
        }
        expect(await campaignOn(leader, world.campaignId, addDays(FIRST, -1))).toMatchObject({ pledges: [], firstDay: FIRST });
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  test("compares two days: progress, what is new, amended, moved and deleted", async () => {
    const world = await makeWorld();
    const [moved, deleted] = [await addPledge(world), await addPledge(world, { content: contentOf(MILESTONE), data: { position: 2 } })];
    for (const id of [moved, deleted]) await changed(world, id, "2025-02-01");
    await accept(world, moved, "2025-03-01", 40);
    await changed(world, moved, "2025-03-01");
    await prisma.pledge.update({ where: { id: deleted }, data: { deletedAt: momentOf(day("2025-03-02")) } });
    await changed(world, deleted, "2025-03-02");
    const added = await addPledge(world, { data: { position: 3 } });
    await changed(world, added, "2025-03-03");
    const leader = as(world, "leader", "2025-03-31");
    const [from, to] = [
      await campaignOn(leader, world.campaignId, day("2025-02-15")),
      await campaignOn(leader, world.campaignId, day("2025-03-31")),
    ];
    if (!from || !to) throw new Error("the leader sees the campaign");
    const { pledges, all, counts } = compareDays(from, to);
    expect(pledges.map(({ id, kinds, difference }) => [id, kinds, difference])).toEqual([
      [deleted, ["DELETED"], null],
      [added, ["NEW"], null],
      [moved, ["PROGRESSED"], null],
    ]);
    expect(all).toMatchObject({ before: { whole: 2, percent: null }, after: { whole: 2, percent: 40 }, difference: null });
    expect(counts).toMatchObject({ DELETED: 1, NEW: 1, PROGRESSED: 1, SAME: 0 });
  });

  test("opens to the ward's official and leader and to leaders above, to nobody else; the ward is the sum of its campaigns", async () => {
    const [world, other] = [await makeWorld(), await makeWorld()];
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { openedAt: momentOf(day("2025-01-02")) } });
    const id = await addPledge(world);
    await changed(world, id, "2025-02-01");
    const province = await addPlace("PROVINCE", "Tỉnh Một");
    await putBelow(world, province);
    const on = day("2025-02-02");
    for (const actor of [as(world, "official", "2025-03-31"), as(world, "leader", "2025-03-31"), leaderOf(province)]) {
      expect(await campaignOn(actor, world.campaignId, on)).toMatchObject({ rollUp: { whole: 1 } });
    }
    for (const actor of [
      as(world, "representative", "2025-03-31"),
      as(world, "administrator", "2025-03-31"),
      as(other, "leader", "2025-03-31"),
    ]) {
      expect(await campaignOn(actor, world.campaignId, on)).toBeNull();
    }
    expect(await placeOn(as(world, "leader", "2025-03-31"), on)).toMatchObject({
      rollUp: { whole: 1 },
      campaigns: [{ id: world.campaignId }],
    });
    expect(await placeOn(leaderOf(province), on)).toBeNull();
    expect(await placeOn(as(world, "representative", "2025-03-31"), on)).toBeNull();
  });
});
