import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { storeFile } from "@/lib/files/mutations";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { refuse } from "@/lib/kernel/result";
import { recallReport, sendReport } from "../mutations";
import { addPledge, as, codesOf, contentOf, MILESTONE, makeWorld, must, WEEKLY, type World } from "../test-world";
import { recallSchema, sendSchema } from "./schema";

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

const representative = () => as(world, "representative", TODAY);
const official = () => as(world, "official", TODAY);

type Typed = Record<string, unknown>;

/** A report as a form sends it: 40 trees today, unless said otherwise. */
function typed(pledgeId: string, rest: Typed = {}): Typed {
  return { id: newId(), pledgeId, figure: { type: "QUANTITY", value: "40" }, ...rest };
}

function send(actor: Actor, form: Typed) {
  return sendReport(actor, sendSchema.parse(form));
}

async function photo(red: number): Promise<Buffer> {
  return sharp({ create: { width: 90, height: 60, channels: 3, background: { r: red, g: 9, b: 90 } } })
    .jpeg()
    .toBuffer();
}

async function storedPhoto(actor = representative(), organizationId = world.unitId): Promise<string> {
  return must(await storeFile(actor, { id: newId(), bytes: await photo(40), name: "anh.jpg", organizationId })).id;
}

describe("sending", () => {
  test("a report waits with what was written and its photos in order, and the unit's summary knows it", async () => {
    const pledge = await addPledge(world);
    const [one, two] = [await storedPhoto(), await storedPhoto()];
    const sent = must(
      await send(
        representative(),
        typed(pledge, { text: " Đã trồng \r\n 40 cây ", difficulties: "Thiếu nước", proposals: "", fileIds: [two, one] }),
      ),
    );
    expect(sent).toMatchObject({ pledgeId: pledge, status: "SUBMITTED", claimsDone: false, version: 1 });

    const row = await prisma.progressReport.findUniqueOrThrow({
      where: { id: sent.id },
      include: { evidence: { orderBy: { position: "asc" } } },
    });
    expect(row).toMatchObject({
      organizationId: world.unitId,
      authorId: world.people.representative,
      authorPost: "Chức vụ representative",
      channel: "SELF",
      figure: { type: "QUANTITY", value: 40 },
      text: "Đã trồng\n40 cây",
      difficulties: "Thiếu nước",
      proposals: null,
      periodDay: null,
    });
    expect(fromDbDateOrNull(row.ofDay)).toBe(TODAY);
    expect(row.evidence.map(({ fileId }) => fileId)).toEqual([two, one]);
    expect(await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId: pledge } })).toMatchObject({
      waitingReports: 1,
      light: "GREY",
    });
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: sent.id } });
    expect(event).toMatchObject({ type: "progress.sent", organizationId: world.unitId, campaignId: world.campaignId });
    expect(event.params).toMatchObject({ type: "QUANTITY", value: "40", unit: "Khu phố 1", pledge: "Việc thử", claims: "no" });
  });

  test("a unit that telephoned is entered by an official, who must say how it came; it is shown as such", async () => {
    const pledge = await addPledge(world);
    expect(codesOf(await send(official(), typed(pledge)))).toEqual(["progress.channelMissing @channel"]);
    const sent = must(await send(official(), typed(pledge, { channel: "TELEPHONE" })));
    const row = await prisma.progressReport.findUniqueOrThrow({ where: { id: sent.id } });
    expect(row).toMatchObject({ channel: "TELEPHONE", organizationId: world.unitId, authorId: world.people.official });
    expect(await prisma.auditEvent.count({ where: { subjectId: sent.id, type: "progress.entered" } })).toBe(1);
  });

  test("a representative never enters for a telephone call: the channel is the unit itself", async () => {
    const pledge = await addPledge(world);
    const sent = must(await send(representative(), typed(pledge, { channel: "PAPER" })));
    expect((await prisma.progressReport.findUniqueOrThrow({ where: { id: sent.id } })).channel).toBe("SELF");
  });

  test("without scripts the photos come with the form; one that is no picture refuses the report and keeps nothing", async () => {
    const pledge = await addPledge(world);
    const good = new File([new Uint8Array(await photo(80))], "a.jpg");
    const bad = new File([Buffer.from("MZ-not-a-picture")], "b.jpg");
    const none = new File([], "");
    expect(codesOf(await send(representative(), typed(pledge, { photos: [good, bad] })))).toEqual(["files.type @photos"]);
    expect(await prisma.progressReport.count({ where: { pledgeId: pledge } })).toBe(0);
    const sent = must(await send(representative(), typed(pledge, { photos: [good, none] })));
    expect(await prisma.evidence.count({ where: { reportId: sent.id } })).toBe(1);
    const plain = must(await send(representative(), typed(pledge, { photos: none })));
    expect(await prisma.evidence.count({ where: { reportId: plain.id } })).toBe(0);
  });
});

describe("the same report again", () => {
  test("is the same record, at once and later, and leaves one history", async () => {
    const pledge = await addPledge(world);
    const form = typed(pledge);
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(representative(), form)));
    expect(new Set(answers.map((answer) => must(answer).id))).toEqual(new Set([form["id"]]));
    expect(must(await send(representative(), { ...form, figure: { type: "QUANTITY", value: "99" } }))).toEqual(
      must(answers[0] ?? refuse("kernel.broken")),
    );
    expect(await prisma.progressReport.count({ where: { pledgeId: pledge } })).toBe(1);
    expect(await prisma.auditEvent.count({ where: { subjectId: String(form["id"]) } })).toBe(1);
    expect(await prisma.pledgeHistory.count({ where: { pledgeId: pledge } })).toBe(1);
  });

  test("somebody else's id is refused without a hint, in the ward and outside", async () => {
    const pledge = await addPledge(world);
    const form = typed(pledge);
    must(await send(representative(), form));
    const others = await addPledge(world, { unitId: world.otherUnitId });
    expect(codesOf(await send(as(world, "otherRepresentative", TODAY), { ...form, pledgeId: others }))).toEqual(["access.notFound"]);
    expect(codesOf(await send(official(), { ...form, channel: "PAPER" }))).toEqual(["access.notFound"]);
    const foreign = await addPledge(elsewhere);
    expect(codesOf(await send(as(elsewhere, "representative", TODAY), { ...form, pledgeId: foreign }))).toEqual(["access.notFound"]);
  });
});

describe("who may send", () => {
  test("another unit, another ward and a made-up id get the same answer", async () => {
    const pledge = await addPledge(world);
    const answers = await Promise.all([
      send(as(world, "otherRepresentative", TODAY), typed(pledge)),
      send(as(elsewhere, "representative", TODAY), typed(pledge)),
      send(as(elsewhere, "official", TODAY), typed(pledge, { channel: "PAPER" })),
      send(representative(), typed(newId())),
    ]);
    for (const answer of answers) expect(codesOf(answer)).toEqual(["access.notFound"]);
    expect(await prisma.progressReport.count({ where: { pledgeId: pledge } })).toBe(0);
  });

  test("a leader sees the ward's pledges but does not report; an administrator does not see them", async () => {
    const pledge = await addPledge(world);
    expect(codesOf(await send(as(world, "leader", TODAY), typed(pledge)))).toEqual(["progress.notReporter"]);
    expect(codesOf(await send(as(world, "administrator", TODAY), typed(pledge)))).toEqual(["access.notFound"]);
  });

  test("only while the campaign runs, and not for a deleted pledge", async () => {
    const [pledge, deleted] = [await addPledge(world), await addPledge(world, { data: { deletedAt: new Date() } })];
    expect(codesOf(await send(representative(), typed(deleted)))).toEqual(["access.notFound"]);
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "CLOSED" } });
    expect(codesOf(await send(representative(), typed(pledge)))).toEqual(["progress.campaignNotRunning"]);
  });

  test("photos must be the author's own uploads for this unit", async () => {
    const pledge = await addPledge(world);
    const foreign = await storedPhoto(as(world, "otherRepresentative", TODAY), world.otherUnitId);
    const officials = await storedPhoto(official());
    for (const id of [foreign, officials, newId()]) {
      expect(codesOf(await send(representative(), typed(pledge, { fileIds: [id] })))).toEqual(["progress.photoGone @photos"]);
    }
    expect(await prisma.progressReport.count({ where: { pledgeId: pledge } })).toBe(0);
  });
});

describe("what a figure may say", () => {
  test.each([
    [{ day: "01/04/2025" }, "progress.dayAhead @day"],
    [{ day: "31/12/2024" }, "progress.dayBeforeStart @day"],
    [{ figure: { type: "AMOUNT", amount: "5 triệu" } }, "progress.wrongMeasure @figure"],
    [{ figure: { type: "QUANTITY", value: "-3" } }, "kernel.numberNegative @figure.value"],
    [{ claimsDone: "on" }, "progress.doneBelowTarget @figure"],
  ])("%j is refused in place", async (rest, code) => {
    const pledge = await addPledge(world);
    expect(codesOf(await send(representative(), typed(pledge, rest)))).toEqual([code]);
  });

  test("a pledge that waits, is paused or has no branch takes none", async () => {
    const paused = await addPledge(world, { status: "PAUSED" });
    const waiting = await addPledge(world, { status: "WAITING" });
    const content = contentOf(WEEKLY);
    const [branch] = content.branches;
    const open = await addPledge(world, { content: { ...content, branches: [branch, { ...branch, key: "B", title: "Khác" }] as never } });
    expect(codesOf(await send(representative(), typed(paused)))).toEqual(["progress.pledgePaused"]);
    expect(codesOf(await send(representative(), typed(waiting)))).toEqual(["progress.pledgeWaiting"]);
    expect(codesOf(await send(representative(), typed(open)))).toEqual(["progress.branchNotChosen"]);
  });

  test("an accepted figure is lowered only with a reason, which is kept", async () => {
    const pledge = await addPledge(world);
    const first = must(await send(representative(), typed(pledge, { day: "01/03/2025", figure: { type: "QUANTITY", value: "60" } })));
    await prisma.progressReport.update({ where: { id: first.id }, data: { status: "ACCEPTED" } });
    expect(codesOf(await send(representative(), typed(pledge)))).toEqual(["progress.loweredNeedsReason @reason"]);
    const lower = must(await send(representative(), typed(pledge, { reason: "20 cây chết do bão" })));
    expect((await prisma.progressReport.findUniqueOrThrow({ where: { id: lower.id } })).lowerReason).toBe("20 cây chết do bão");
  });

  test("one report per week waits; after it was recalled the week can be told anew", async () => {
    const pledge = await addPledge(world, { content: contentOf(WEEKLY) });
    const week = (done: string) => typed(pledge, { figure: { type: "RECURRING", period: "24/03/2025", done } });
    const first = must(await send(representative(), week("yes")));
    expect((await prisma.progressReport.findUniqueOrThrow({ where: { id: first.id } })).periodDay).toEqual(new Date("2025-03-24"));
    expect(codesOf(await send(representative(), week("no")))).toEqual(["progress.periodWaiting @figure.period"]);
    must(await recallReport(representative(), recallSchema.parse({ id: first.id, version: first.version })));
    must(await send(representative(), week("no")));
  });
});

describe("done", () => {
  const all = { figure: { type: "MILESTONE", reached: ["survey", "build", "accept"] } };

  test("figures that show it move the pledge to DONE_REPORTED; the day is that of nghiệm thu", async () => {
    const pledge = await addPledge(world, { content: contentOf(MILESTONE) });
    const sent = must(await send(representative(), typed(pledge, { ...all, day: "28/03/2025" })));
    expect(sent.claimsDone).toBe(true);
    const row = await prisma.pledge.findUniqueOrThrow({ where: { id: pledge } });
    expect(row).toMatchObject({ status: "DONE_REPORTED", version: 2 });
    expect([row.doneDay, row.doneReportedDay, row.acceptedDay].map((at) => fromDbDateOrNull(at))).toEqual(["2025-03-28", TODAY, null]);
  });

  test("recalling the claim makes it active again, unless another report claims it too", async () => {
    const pledge = await addPledge(world, { content: contentOf(MILESTONE) });
    const statusNow = async () => (await prisma.pledge.findUniqueOrThrow({ where: { id: pledge } })).status;
    const first = must(await send(representative(), typed(pledge, all)));
    const second = must(await send(representative(), typed(pledge, all)));
    must(await recallReport(representative(), { id: first.id, version: 1 }));
    expect(await statusNow()).toBe("DONE_REPORTED");
    must(await recallReport(representative(), { id: second.id, version: 1 }));
    expect(await statusNow()).toBe("ACTIVE");
    expect((await prisma.pledge.findUniqueOrThrow({ where: { id: pledge } })).doneDay).toBeNull();
  });
});

describe("recalling", () => {
  test("only by the author, once, in the version that was shown", async () => {
    const pledge = await addPledge(world);
    const { id } = must(await send(representative(), typed(pledge)));
    expect(codesOf(await recallReport(official(), { id, version: 1 }))).toEqual(["progress.notAuthor"]);
    expect(codesOf(await recallReport(representative(), { id, version: 7 }))).toEqual(["access.conflict"]);
    expect(must(await recallReport(representative(), { id, version: 1 }))).toMatchObject({ status: "RECALLED", version: 2 });
    expect(codesOf(await recallReport(representative(), { id, version: 2 }))).toEqual(["progress.reportMoved"]);
    expect(await prisma.auditEvent.count({ where: { subjectId: id, type: "progress.recalled" } })).toBe(1);
  });

  test("another unit, another ward and a made-up id get the same answer", async () => {
    const pledge = await addPledge(world);
    const { id } = must(await send(representative(), typed(pledge)));
    const step = { id, version: 1 };
    expect(codesOf(await recallReport(as(world, "otherRepresentative", TODAY), step))).toEqual(["access.notFound"]);
    expect(codesOf(await recallReport(as(elsewhere, "official", TODAY), step))).toEqual(["access.notFound"]);
    expect(codesOf(await recallReport(representative(), { id: newId(), version: 1 }))).toEqual(["access.notFound"]);
  });
});
