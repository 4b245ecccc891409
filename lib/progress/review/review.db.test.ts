import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { unsafeActor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { sendReport } from "../mutations";
import { sendSchema } from "../sending/schema";
import { addPledge, as, codesOf, contentOf, MILESTONE, makeWorld, must, type World } from "../test-world";
import { acceptReport, returnReport, undoReport } from "./mutations";
import { returnSchema } from "./schema";

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
const leader = () => as(world, "leader", TODAY);

async function sent(pledgeId: string, value: string, rest: object = {}, today = TODAY) {
  const form = sendSchema.parse({ id: newId(), pledgeId, figure: { type: "QUANTITY", value }, ...rest });
  return must(await sendReport(as(world, "representative", today), form)).id;
}

const rowOf = (id: string) => prisma.progressReport.findUniqueOrThrow({ where: { id } });
const progressOf = async (pledgeId: string) => Number((await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId } })).progress);

describe("accepting", () => {
  test("makes the figure count at once, with reviewer, moment, history and summary", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40", { day: "20/03/2025" });
    expect(must(await acceptReport(official(), { id, version: 1 }))).toMatchObject({ status: "ACCEPTED", version: 2 });
    expect(await rowOf(id)).toMatchObject({
      status: "ACCEPTED",
      reviewerId: world.people.official,
      reviewerName: "official",
      batchId: null,
    });
    expect(await progressOf(pledge)).toBe(40);
    const [row] = await prisma.pledgeHistory.findMany({ where: { pledgeId: pledge }, orderBy: { id: "desc" } });
    expect(Number(row?.progress)).toBe(40);
    expect(fromDbDateOrNull(row?.ofDay ?? null)).toBe("2025-03-20");
    expect(await prisma.auditEvent.count({ where: { subjectId: id, type: "progress.accepted" } })).toBe(1);
    expect((await verifyChain(world.placeId)).holds).toBe(true);
  });

  test("the ward's leader may; units, leaders of other places and administrators may not", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    const step = { id, version: 1 };
    expect(codesOf(await acceptReport(as(world, "representative", TODAY), step))).toEqual(["progress.notReviewer"]);
    for (const stranger of [as(world, "otherRepresentative", TODAY), as(world, "administrator", TODAY), as(elsewhere, "leader", TODAY)]) {
      expect(codesOf(await acceptReport(stranger, step))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await acceptReport(official(), { id: newId(), version: 1 }))).toEqual(["access.notFound"]);
    must(await acceptReport(leader(), step));
  });

  test("nobody accepts the own report or, in any post, that of the own unit; a second official does", async () => {
    const pledge = await addPledge(world);
    const form = { id: newId(), pledgeId: pledge, figure: { type: "QUANTITY", value: "40" }, channel: "TELEPHONE" };
    const { id } = must(await sendReport(official(), sendSchema.parse(form)));
    expect(codesOf(await acceptReport(official(), { id, version: 1 }))).toEqual(["progress.ownReport"]);
    const both = as(world, "secondOfficial", TODAY);
    const representing = { ...both.membership, id: newId(), role: "REPRESENTATIVE" as const, organizationId: world.unitId };
    const twoPosts = unsafeActor({ ...both, memberships: [both.membership, representing] });
    expect(codesOf(await acceptReport(twoPosts, { id, version: 1 }))).toEqual(["progress.ownUnit"]);
    must(await acceptReport(both, { id, version: 1 }));
  });

  test("two at once: one accepts, the other is told; nothing is overwritten", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    const step = { id, version: 1 };
    const answers = await Promise.all([
      acceptReport(official(), step),
      acceptReport(as(world, "secondOfficial", TODAY), step),
      returnReport(leader(), { ...step, reason: "Ảnh mờ" }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(codesOf(answer)).toEqual(["progress.reportMoved"]);
    expect(await prisma.auditEvent.count({ where: { subjectId: id } })).toBe(2);
  });

  test("a stale screen is refused, also when the status is the same", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    expect(codesOf(await acceptReport(official(), { id, version: 2 }))).toEqual(["access.conflict"]);
  });

  test("a figure that lowers one accepted meanwhile, without a reason, is refused; with a reason it counts", async () => {
    const pledge = await addPledge(world);
    const [high, low, told] = [await sent(pledge, "60"), await sent(pledge, "40"), await sent(pledge, "30", { reason: "Cây chết" })];
    must(await acceptReport(official(), { id: high, version: 1 }));
    expect(codesOf(await acceptReport(official(), { id: low, version: 1 }))).toEqual(["progress.lowersWithoutReason"]);
    must(await acceptReport(official(), { id: told, version: 1 }));
    expect(await progressOf(pledge)).toBe(30);
  });

  test("a report in a measure that an amendment changed is refused", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    await prisma.pledge.update({ where: { id: pledge }, data: { content: contentOf(MILESTONE) as never, measure: "MILESTONE" } });
    expect(codesOf(await acceptReport(official(), { id, version: 1 }))).toEqual(["progress.measureChanged"]);
  });

  test("still after the campaign closed, no more once it is archived", async () => {
    const pledge = await addPledge(world);
    const [one, two] = [await sent(pledge, "40"), await sent(pledge, "50")];
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "CLOSED" } });
    must(await acceptReport(official(), { id: one, version: 1 }));
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "ARCHIVED" } });
    expect(codesOf(await acceptReport(official(), { id: two, version: 1 }))).toEqual(["progress.campaignNotRunning"]);
  });
});

describe("returning", () => {
  test("needs a reason; comments and own words together are what the unit reads", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    expect(codesOf(await returnReport(official(), returnSchema.parse({ id, version: "1", reason: "  " })))).toEqual([
      "progress.returnReasonMissing @reason",
    ]);
    const input = returnSchema.parse({ id, version: "1", comments: ["Ảnh chưa rõ"], reason: "Chụp lại biển tên đường" });
    expect(must(await returnReport(official(), input)).status).toBe("RETURNED");
    expect(await rowOf(id)).toMatchObject({ status: "RETURNED", returnReason: "Ảnh chưa rõ\nChụp lại biển tên đường" });
    expect(await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId: pledge } })).toMatchObject({
      waitingReports: 0,
      progress: null,
    });
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: id, type: "progress.returned" } });
    expect(event.params).toMatchObject({ reason: "Ảnh chưa rõ\nChụp lại biển tên đường", unit: "Khu phố 1" });
  });

  test("a returned claim makes the pledge active again", async () => {
    const pledge = await addPledge(world, { content: contentOf(MILESTONE) });
    const id = await sent(pledge, "", { figure: { type: "MILESTONE", reached: ["survey", "build", "accept"] } });
    expect((await prisma.pledge.findUniqueOrThrow({ where: { id: pledge } })).status).toBe("DONE_REPORTED");
    must(await returnReport(official(), { id, version: 1, reason: "Chưa có biên bản" }));
    expect(await prisma.pledge.findUniqueOrThrow({ where: { id: pledge } })).toMatchObject({ status: "ACTIVE", doneDay: null });
  });

  test("an accepted one is not returned any more", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    must(await acceptReport(official(), { id, version: 1 }));
    expect(codesOf(await returnReport(official(), { id, version: 2, reason: "Muộn" }))).toEqual(["progress.reportMoved"]);
  });
});

describe("undoing an acceptance", () => {
  test("on its day and the next; the report waits again and does not count", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    must(await acceptReport(official(), { id, version: 1 }));
    expect(must(await undoReport(as(world, "secondOfficial", "2025-04-01"), { id, version: 2 })).status).toBe("SUBMITTED");
    expect(await rowOf(id)).toMatchObject({ status: "SUBMITTED", reviewerId: null, reviewedAt: null });
    expect((await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId: pledge } })).progress).toBeNull();
  });

  test("two days later a new report with its reason is the way", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    must(await acceptReport(official(), { id, version: 1 }));
    expect(codesOf(await undoReport(official("2025-04-02"), { id, version: 2 }))).toEqual(["progress.undoTooLate"]);
  });

  test("not when the work was accepted as done, nor for a report that waits", async () => {
    const pledge = await addPledge(world);
    const id = await sent(pledge, "40");
    expect(codesOf(await undoReport(official(), { id, version: 1 }))).toEqual(["progress.reportMoved"]);
    must(await acceptReport(official(), { id, version: 1 }));
    await prisma.pledge.update({ where: { id: pledge }, data: { status: "ACCEPTED", acceptedDay: toDbDate(day(TODAY)) } });
    expect(codesOf(await undoReport(official(), { id, version: 2 }))).toEqual(["progress.alreadyAccepted"]);
  });
});
