import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, unsafeActor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { sendReport } from "@/lib/progress/mutations";
import { acceptReport } from "@/lib/progress/review/mutations";
import { sendSchema } from "@/lib/progress/sending/schema";
import { addPledge, as, codesOf, contentOf, MILESTONE, makeWorld, must, QUANTITY, WEEKLY, type World } from "@/lib/progress/test-world";
import { meetPrecondition } from "../conditions/mutations";
import {
  acceptDone,
  cancelPledge,
  chooseBranch,
  confirmBranch,
  declareNotDelivered,
  extendPledge,
  pausePledge,
  resumePledge,
} from "../mutations";
import type { PledgeContent } from "../types";
import { branchSchema, extendPledgeSchema, metSchema, reasonedSchema } from "./schema";
import type { ChangedPledge } from "./types";

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
const official = (today = TODAY) => as(world, "official", today);
const leader = () => as(world, "leader", TODAY);
const pledgeOf = (id: string) => prisma.pledge.findUniqueOrThrow({ where: { id } });
const lightOf = async (pledgeId: string) => (await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId } })).light;
const lastEvent = (subjectId: string) => prisma.auditEvent.findFirstOrThrow({ where: { subjectId }, orderBy: { seq: "desc" } });

const EITHER_OR: PledgeContent = contentOf(QUANTITY, {
  branches: [
    { key: "A", title: "Cải tạo khuôn viên", precondition: "sau khi được đầu tư xây dựng", measure: MILESTONE },
    { key: "B", title: "Trang thiết bị", precondition: null, measure: QUANTITY },
  ],
});

describe("either-or", () => {
  test("the unit chooses, may change its mind, the official confirms; the other branch is not heard of again", async () => {
    const pledgeId = await addPledge(world, { content: EITHER_OR });
    must(await chooseBranch(representative(), { pledgeId, version: 1, branch: "A" }));
    must(await chooseBranch(representative(), { pledgeId, version: 2, branch: "B" }));
    expect(await lightOf(pledgeId)).toBe("GREY");
    expect(codesOf(await confirmBranch(official(), { pledgeId, version: 3, branch: "A" }))).toEqual(["pledges.choiceChanged"]);
    must(await confirmBranch(official(), { pledgeId, version: 3, branch: "B" }));
    const row = await pledgeOf(pledgeId);
    expect(row).toMatchObject({ status: "ACTIVE", measure: "QUANTITY", branchKey: "B" });
    expect(fromDbDateOrNull(row.branchConfirmedDay)).toBe(TODAY);
    expect((await lastEvent(pledgeId)).params).toMatchObject({ branch: "Trang thiết bị", unit: "Khu phố 1" });
    expect(codesOf(await chooseBranch(representative(), { pledgeId, version: 4, branch: "A" }))).toEqual(["pledges.choiceConfirmed"]);
  });

  test("a confirmed branch with an unmet precondition waits, and runs from the day that it was met", async () => {
    const pledgeId = await addPledge(world, { content: EITHER_OR });
    must(await chooseBranch(representative(), { pledgeId, version: 1, branch: "A" }));
    expect(must(await confirmBranch(official(), { pledgeId, version: 2, branch: "A" })).status).toBe("WAITING");
    expect((await pledgeOf(pledgeId)).measure).toBe("MILESTONE");
    const met = { pledgeId, version: 3, branch: "A", metOn: "15/03/2025", evidence: "QĐ 12/QĐ-UBND" };
    expect(must(await meetPrecondition(official(), metSchema.parse(met))).status).toBe("ACTIVE");
    const condition = await prisma.pledgeCondition.findFirstOrThrow({ where: { pledgeId } });
    expect(condition).toMatchObject({ branchKey: "A", evidence: "QĐ 12/QĐ-UBND", confirmedById: world.people.official });
    const { details } = await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId } });
    expect(details).toMatchObject({ start: "2025-03-15" });
  });

  test("evidence of a precondition may be a photo; without any it is refused", async () => {
    const content = contentOf(QUANTITY, { branches: [{ key: "A", title: null, precondition: "khi có đất", measure: QUANTITY }] });
    const pledgeId = await addPledge(world, { content, status: "WAITING" });
    const base = { pledgeId, version: 1, branch: "A", metOn: "15/03/2025" };
    expect(codesOf(await meetPrecondition(official(), metSchema.parse(base)))).toEqual(["pledges.evidenceMissing @evidence"]);
    expect(codesOf(await meetPrecondition(official(), metSchema.parse({ ...base, fileIds: [newId()] })))).toEqual([
      "progress.photoGone @photos",
    ]);
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#345" } })
      .png()
      .toBuffer();
    const photos = [new File([new Uint8Array(bytes)], "dat.png")];
    must(await meetPrecondition(official(), metSchema.parse({ ...base, photos })));
    expect((await prisma.pledgeCondition.findFirstOrThrow({ where: { pledgeId } })).fileIds).toHaveLength(1);
  });
});

describe("pause, not delivered, cancel", () => {
  test("each with its reason; a paused pledge is taken up again", async () => {
    const pledgeId = await addPledge(world);
    expect(reasonedSchema.safeParse({ pledgeId, version: 1, reason: "  " }).success).toBe(false);
    must(await pausePledge(official(), { pledgeId, version: 1, reason: "Chờ mặt bằng" }));
    expect(await pledgeOf(pledgeId)).toMatchObject({ status: "PAUSED", statusReason: "Chờ mặt bằng" });
    must(await resumePledge(leader(), { pledgeId, version: 2 }));
    expect(await pledgeOf(pledgeId)).toMatchObject({ status: "ACTIVE", statusReason: null });
    must(await declareNotDelivered(official(), { pledgeId, version: 3, reason: "Không còn vốn" }));
    expect(await lightOf(pledgeId)).toBe("RED");
    must(await cancelPledge(leader(), { pledgeId, version: 4, reason: "Theo kết luận họp" }));
    expect(codesOf(await resumePledge(leader(), { pledgeId, version: 5 }))).toEqual(["pledges.statusMoved"]);
    const day = await prisma.campaignDay.findFirstOrThrow({ where: { campaignId: world.campaignId } });
    expect(day.figures).toMatchObject({ whole: 0, statuses: { CANCELLED: 1 } });
    expect((await prisma.pledgeHistory.findMany({ where: { pledgeId }, orderBy: { id: "asc" } })).map(({ status }) => status)).toEqual([
      "PAUSED",
      "ACTIVE",
      "NOT_DELIVERED",
      "CANCELLED",
    ]);
    expect((await verifyChain(world.placeId)).holds).toBe(true);
  });
});

describe("nghiệm thu", () => {
  async function reported(content: PledgeContent, figure: object, who: Actor = representative(), rest: object = {}) {
    const pledgeId = await addPledge(world, { content });
    const { id } = must(await sendReport(who, sendSchema.parse({ id: newId(), pledgeId, figure, ...rest })));
    return { pledgeId, reportId: id };
  }
  const all = { type: "MILESTONE", reached: ["survey", "build", "accept"] };

  test("only on accepted figures that show it; the day of the figures decides whether it was late", async () => {
    const { pledgeId, reportId } = await reported(contentOf(MILESTONE), all, representative(), { day: "28/03/2025" });
    expect(codesOf(await acceptDone(official(), { pledgeId, version: 2, note: null }))).toEqual(["pledges.acceptReportsFirst"]);
    must(await acceptReport(official(), { id: reportId, version: 1 }));
    expect(must(await acceptDone(official(), { pledgeId, version: 2, note: "BB số 3" })).status).toBe("ACCEPTED");
    const row = await pledgeOf(pledgeId);
    expect([row.doneDay, row.doneReportedDay, row.acceptedDay].map(fromDbDateOrNull)).toEqual(["2025-03-28", TODAY, TODAY]);
    expect(await lightOf(pledgeId)).toBe("DONE");
    expect((await lastEvent(pledgeId)).params).toMatchObject({ day: "28/03/2025", note: "BB số 3" });
    const history = await prisma.pledgeHistory.findMany({ where: { pledgeId }, orderBy: { id: "desc" } });
    expect(history[0]).toMatchObject({ status: "ACCEPTED" });
  });

  test("not by who entered the claim, nor by who represents the unit", async () => {
    const { pledgeId, reportId } = await reported(contentOf(MILESTONE), all, official(), { channel: "PAPER" });
    must(await acceptReport(leader(), { id: reportId, version: 1 }));
    expect(codesOf(await acceptDone(official(), { pledgeId, version: 2, note: null }))).toEqual(["pledges.ownClaim"]);
    const second = as(world, "secondOfficial", TODAY);
    const representing = { ...second.membership, id: newId(), role: "REPRESENTATIVE" as const, organizationId: world.unitId };
    const twoPosts = unsafeActor({ ...second, memberships: [second.membership, representing] });
    expect(codesOf(await acceptDone(twoPosts, { pledgeId, version: 2, note: null }))).toEqual(["pledges.ownUnit"]);
    must(await acceptDone(second, { pledgeId, version: 2, note: null }));
  });

  test("a weekly duty that its accepted weeks fulfil needs no claim of its own", async () => {
    const content = contentOf({ ...WEEKLY, least: 1 } as typeof WEEKLY, { startDay: "2025-03-10" as never, dueDay: "2025-03-23" as never });
    const { pledgeId, reportId } = await reported(
      content,
      { type: "RECURRING", period: "10/03/2025", done: "yes" },
      as(world, "representative", "2025-03-17"),
    );
    must(await acceptReport(official(), { id: reportId, version: 1 }));
    const version = (await pledgeOf(pledgeId)).version;
    must(await acceptDone(official(), { pledgeId, version, note: null }));
    expect(fromDbDateOrNull((await pledgeOf(pledgeId)).doneDay)).toBe("2025-03-23");
  });
});

describe("gia hạn", () => {
  const input = (pledgeId: string, version: number, to: string) =>
    extendPledgeSchema.parse({ pledgeId, version, to, reason: "Mưa bão", decision: "Công văn 15/CV" });

  test("keeps who, why, the decision and the old date; twice is twice; as signed stays", async () => {
    const pledgeId = await addPledge(world);
    must(await extendPledge(official(), input(pledgeId, 1, "10/06/2025")));
    must(await extendPledge(leader(), input(pledgeId, 2, "30/06/2025")));
    const row = await pledgeOf(pledgeId);
    expect([row.dueDay, row.signedDueDay].map(fromDbDateOrNull)).toEqual(["2025-06-30", "2025-05-31"]);
    const kept = await prisma.extension.findMany({ where: { pledgeId }, orderBy: { recordedAt: "asc" } });
    expect(kept.map(({ oldDay, newDay }) => [oldDay, newDay].map(fromDbDateOrNull))).toEqual([
      ["2025-05-31", "2025-06-10"],
      ["2025-06-10", "2025-06-30"],
    ]);
    expect(kept[1]).toMatchObject({ reason: "Mưa bão", decision: "Công văn 15/CV", decidedById: world.people.leader });
    expect((await lastEvent(pledgeId)).params).toMatchObject({ from: "10/06/2025", to: "30/06/2025", times: 2 });
    expect((await prisma.pledgeSummary.findUniqueOrThrow({ where: { pledgeId } })).details).toMatchObject({ due: "2025-06-30" });
  });

  test("an earlier date, a missing decision and an ended pledge are refused, and nothing is kept", async () => {
    const pledgeId = await addPledge(world);
    expect(codesOf(await extendPledge(official(), input(pledgeId, 1, "31/05/2025")))).toEqual(["pledges.extensionNotLater @to"]);
    const noDecision = extendPledgeSchema.safeParse({ pledgeId, version: 1, to: "", reason: "x", decision: "" });
    expect(noDecision.error?.issues.map(({ message, path }) => `${message} @${path.join(".")}`)).toEqual([
      "pledges.newDueMissing @to",
      "pledges.decisionMissing @decision",
    ]);
    must(await cancelPledge(official(), { pledgeId, version: 1, reason: "x" }));
    expect(codesOf(await extendPledge(official(), input(pledgeId, 2, "30/06/2025")))).toEqual(["pledges.extensionEnded"]);
    expect(await prisma.extension.count({ where: { pledgeId } })).toBe(0);
  });
});

type Attempt = (actor: Actor, step: { pledgeId: string; version: number }) => Promise<Result<ChangedPledge>>;

const attempts: readonly (readonly [string, Attempt])[] = [
  ["chooseBranch", (actor, step) => chooseBranch(actor, branchSchema.parse({ ...step, branch: "A" }))],
  ["confirmBranch", (actor, step) => confirmBranch(actor, branchSchema.parse({ ...step, branch: "A" }))],
  [
    "meetPrecondition",
    (actor, step) => meetPrecondition(actor, metSchema.parse({ ...step, branch: "A", metOn: "01/03/2025", evidence: "x" })),
  ],
  ["pausePledge", (actor, step) => pausePledge(actor, { ...step, reason: "x" })],
  ["resumePledge", (actor, step) => resumePledge(actor, step)],
  ["acceptDone", (actor, step) => acceptDone(actor, { ...step, note: null })],
  ["declareNotDelivered", (actor, step) => declareNotDelivered(actor, { ...step, reason: "x" })],
  ["cancelPledge", (actor, step) => cancelPledge(actor, { ...step, reason: "x" })],
  [
    "extendPledge",
    (actor, step) => extendPledge(actor, extendPledgeSchema.parse({ ...step, to: "01/07/2025", reason: "x", decision: "y" })),
  ],
];

describe.each(attempts)("%s", (name, attempt) => {
  test("answers another unit, another ward, an administrator and a made-up id alike", async () => {
    const pledgeId = await addPledge(world, { content: EITHER_OR });
    const step = { pledgeId, version: 1 };
    const strangers = [as(world, "otherRepresentative", TODAY), as(world, "administrator", TODAY), as(elsewhere, "official", TODAY)];
    for (const stranger of strangers) expect(codesOf(await attempt(stranger, step))).toEqual(["access.notFound"]);
    expect(codesOf(await attempt(official(), { pledgeId: newId(), version: 1 }))).toEqual(["access.notFound"]);
    expect((await pledgeOf(pledgeId)).version).toBe(1);
  });

  test("is not for the unit itself, its own choice excepted, and not in an archived campaign", async () => {
    const pledgeId = await addPledge(world, { content: EITHER_OR });
    const step = { pledgeId, version: 1 };
    if (name !== "chooseBranch") expect(codesOf(await attempt(representative(), step))).toEqual(["pledges.notDecider"]);
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "ARCHIVED" } });
    expect(codesOf(await attempt(official(), step))).toEqual(["pledges.campaignNotRunning"]);
  });
});

test("two who decide at once: one wins, the other is told, and the history has one line", async () => {
  const pledgeId = await addPledge(world);
  const step = { pledgeId, version: 1 };
  const answers = await Promise.all([
    pausePledge(official(), { ...step, reason: "một" }),
    cancelPledge(leader(), { ...step, reason: "hai" }),
    extendPledge(as(world, "secondOfficial", TODAY), extendPledgeSchema.parse({ ...step, to: "01/07/2025", reason: "ba", decision: "y" })),
  ]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  for (const answer of answers)
    if (!answer.ok) expect(["access.conflict", "pledges.statusMoved", "pledges.extensionEnded"]).toContain(codesOf(answer)[0]);
  expect(await prisma.auditEvent.count({ where: { subjectId: pledgeId } })).toBe(1);
  expect((await pledgeOf(pledgeId)).version).toBe(2);
});
