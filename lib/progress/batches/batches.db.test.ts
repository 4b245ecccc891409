import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { recallReport, sendReport } from "../mutations";
import { acceptReport } from "../review/mutations";
import { sendSchema } from "../sending/schema";
import { addPledge, as, codesOf, contentOf, makeWorld, must, QUANTITY, WEEKLY, type World } from "../test-world";
import { acceptMany, undoBatch } from "./mutations";

const TODAY = "2025-03-31";

let world: World;
let elsewhere: World;

beforeAll(async () => {
  await testDatabase();
  elsewhere = await makeWorld();
});

beforeEach(async () => {
  world = await makeWorld();
});

const official = (today = TODAY) => as(world, "official", today);

async function sentWeek(pledgeId: string, period: string, done = "yes", who: "representative" | "otherRepresentative" = "representative") {
  const form = { id: newId(), pledgeId, figure: { type: "RECURRING", period, done } };
  return must(await sendReport(as(world, who, TODAY), sendSchema.parse(form))).id;
}

const weekly = (unitId = world.unitId) => addPledge(world, { unitId, content: contentOf(WEEKLY) });
const rowOf = (id: string) => prisma.progressReport.findUniqueOrThrow({ where: { id } });
const statusesOf = async (ids: string[]) => Promise.all(ids.map(async (id) => (await rowOf(id)).status));

describe("accepting many", () => {
  test("takes the ticked reports of all units in one batch and leaves the exceptions", async () => {
    const [here, there] = [await weekly(), await weekly(world.otherUnitId)];
    const ids = [
      await sentWeek(here, "17/03/2025"),
      await sentWeek(here, "24/03/2025", "no"),
      await sentWeek(there, "24/03/2025", "yes", "otherRepresentative"),
    ];
    const exception = await sentWeek(there, "17/03/2025", "yes", "otherRepresentative");
    const batchId = newId();
    expect(must(await acceptMany(official(), { batchId, reportIds: ids }))).toEqual({ batchId, accepted: 3, skipped: 0 });
    expect(await statusesOf([...ids, exception])).toEqual(["ACCEPTED", "ACCEPTED", "ACCEPTED", "SUBMITTED"]);
    expect((await rowOf(ids[0] ?? "")).batchId).toBe(batchId);
    const details = async (pledgeId: string) => (await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId } })).details;
    expect(await details(here)).toMatchObject({ detail: { type: "RECURRING", done: 1 } });
    expect(await details(there)).toMatchObject({ detail: { type: "RECURRING", done: 1 } });
    expect(await prisma.auditEvent.count({ where: { type: "progress.accepted", placeId: world.placeId } })).toBe(3);
  });

  test("the same batch sent twice, even at once, is one batch", async () => {
    const pledge = await weekly();
    const reportIds = [await sentWeek(pledge, "17/03/2025"), await sentWeek(pledge, "24/03/2025")];
    const batchId = newId();
    const answers = await Promise.all([1, 2].map(() => acceptMany(official(), { batchId, reportIds })));
    for (const answer of answers) expect(must(answer)).toEqual({ batchId, accepted: 2, skipped: 0 });
    expect(await prisma.auditEvent.count({ where: { type: "progress.accepted", placeId: world.placeId } })).toBe(2);
  });

  test("skips what was recalled meanwhile, is of another measure, is the official's own, or unkeeps an accepted week", async () => {
    const [pledge, other] = [await weekly(), await addPledge(world, { content: contentOf(QUANTITY) })];
    const good = await sentWeek(pledge, "24/03/2025");
    const gone = await sentWeek(pledge, "17/03/2025");
    must(await recallReport(as(world, "representative", TODAY), { id: gone, version: 1 }));
    const counted = must(
      await sendReport(
        as(world, "representative", TODAY),
        sendSchema.parse({ id: newId(), pledgeId: other, figure: { type: "QUANTITY", value: "1" } }),
      ),
    ).id;
    const own = must(
      await sendReport(
        official(),
        sendSchema.parse({
          id: newId(),
          pledgeId: pledge,
          channel: "PAPER",
          figure: { type: "RECURRING", period: "10/03/2025", done: "yes" },
        }),
      ),
    ).id;
    const kept = await sentWeek(pledge, "03/03/2025", "no");
    await prisma.progressReport.create({
      data: {
        ...(await rowOf(good)),
        id: newId(),
        status: "ACCEPTED",
        periodDay: null,
        figure: { type: "RECURRING", period: "2025-03-03", done: true },
      },
    });
    const result = must(await acceptMany(official(), { batchId: newId(), reportIds: [good, gone, counted, own, kept, newId()] }));
    expect(result).toMatchObject({ accepted: 1, skipped: 5 });
    expect(await statusesOf([good, gone, counted, own, kept])).toEqual(["ACCEPTED", "RECALLED", "SUBMITTED", "SUBMITTED", "SUBMITTED"]);
  });

  test("nothing chosen, nothing possible, nothing in sight are told apart only where the actor may know", async () => {
    const other = await addPledge(world, { content: contentOf(QUANTITY) });
    const form = { id: newId(), pledgeId: other, figure: { type: "QUANTITY", value: "1" } };
    const { id } = must(await sendReport(as(world, "representative", TODAY), sendSchema.parse(form)));
    const many = (actor: ReturnType<typeof official>, reportIds: string[]) => acceptMany(actor, { batchId: newId(), reportIds });
    expect(codesOf(await many(official(), []))).toEqual(["progress.nothingChosen"]);
    expect(codesOf(await many(official(), [id]))).toEqual(["progress.onlyRecurring"]);
    expect(codesOf(await many(as(world, "representative", TODAY), [id]))).toEqual(["progress.notReviewer"]);
    expect(codesOf(await many(as(elsewhere, "official", TODAY), [id]))).toEqual(["access.notFound"]);
    expect(codesOf(await many(official(), [newId()]))).toEqual(["access.notFound"]);
  });
});

describe("taking a batch back", () => {
  async function batch() {
    const pledge = await weekly();
    const reportIds = [await sentWeek(pledge, "17/03/2025"), await sentWeek(pledge, "24/03/2025")];
    const { batchId } = must(await acceptMany(official(), { batchId: newId(), reportIds }));
    return { pledge, reportIds, batchId };
  }

  test("on its day and the next everything waits again", async () => {
    const { pledge, reportIds, batchId } = await batch();
    expect(must(await undoBatch(as(world, "secondOfficial", "2025-04-01"), { batchId }))).toEqual({ undone: 2, kept: 0 });
    expect(await statusesOf(reportIds)).toEqual(["SUBMITTED", "SUBMITTED"]);
    expect(await rowOf(reportIds[0] ?? "")).toMatchObject({ batchId: null, reviewerId: null });
    expect(await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId: pledge } })).toMatchObject({ waitingReports: 2 });
    expect(codesOf(await undoBatch(official(), { batchId }))).toEqual(["access.notFound"]);
  });

  test("later it stays", async () => {
    const { batchId, reportIds } = await batch();
    expect(codesOf(await undoBatch(official("2025-04-02"), { batchId }))).toEqual(["progress.undoTooLate"]);
    expect(await statusesOf(reportIds)).toEqual(["ACCEPTED", "ACCEPTED"]);
  });

  test("what was accepted as done meanwhile stays, another report of the batch that was taken alone is not of it any more", async () => {
    const { batchId, pledge } = await batch();
    await prisma.pledge.update({ where: { id: pledge }, data: { status: "ACCEPTED" } });
    expect(codesOf(await undoBatch(official(), { batchId }))).toEqual(["progress.alreadyAccepted"]);
  });

  test("only by reviewers of the ward; a made-up batch is like a foreign one", async () => {
    const { batchId } = await batch();
    expect(codesOf(await undoBatch(as(world, "representative", TODAY), { batchId }))).toEqual(["progress.notReviewer"]);
    expect(codesOf(await undoBatch(as(elsewhere, "official", TODAY), { batchId }))).toEqual(["access.notFound"]);
    expect(codesOf(await undoBatch(official(), { batchId: newId() }))).toEqual(["access.notFound"]);
    const pledge = await weekly();
    const single = await sentWeek(pledge, "24/03/2025");
    must(await acceptReport(official(), { id: single, version: 1 }));
    expect((await rowOf(single)).batchId).toBeNull();
  });
});
