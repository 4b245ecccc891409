import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { momentOf, day as theDay } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { pledgePage } from "@/lib/pledges/page/data";
import type { Measure } from "@/lib/pledges/types";
import { sendReport } from "@/lib/progress/mutations";
import { acceptReport } from "@/lib/progress/review/mutations";
import { sendSchema } from "@/lib/progress/sending/schema";
import { addPledge, as, codesOf, contentOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { announceTotal } from "./announcing/mutations";
import { recordConsent } from "./donors/mutations";
import { entryPage, ledgerList } from "./ledger/data";
import { enterContribution, replaceEntry, takeBackEntry, takeBackOpenings } from "./ledger/mutations";
import { donorsForPublic, frozenNames } from "./naming/data";
import { confirmProposal, refuseProposal } from "./proposals/mutations";
import { announceSchema, entrySchema, ledgerQuerySchema, replaceSchema } from "./schema";
import { moneyOf } from "./summing/data";

const AMOUNT: Measure = { type: "AMOUNT", target: 320_000_000, targetAsPublished: "320 triệu đồng" };
const DAY = "2025-03-20";

let world: World;
let other: World;

beforeAll(async () => {
  await testDatabase();
  world = await makeWorld();
  other = await makeWorld();
});

const official = () => as(world, "official", DAY);
const visitor = { today: theDay(DAY) };

function typed(pledgeId: string | null, rest: Record<string, unknown> = {}) {
  return entrySchema.parse({
    ...{ id: newId(), pledgeId, stage: "RECEIVED", kind: "CASH", source: "SOCIALISED", value: "5 triệu", day: "10/03/2025" },
    ...{ donorKind: "HOUSEHOLD", donorName: "Hộ ông A" },
    ...rest,
  });
}

const enter = (pledgeId: string | null, rest: Record<string, unknown> = {}) => enterContribution(official(), typed(pledgeId, rest));
const raising = () => addPledge(world, { content: contentOf(AMOUNT) });

async function report(pledgeId: string, amount: string, on: string) {
  const input = sendSchema.parse({ id: newId(), pledgeId, figure: { type: "AMOUNT", amount } });
  const { id, version } = must(await sendReport(as(world, "representative", on), input));
  must(await acceptReport(as(world, "official", on), { id, version }));
}

async function detailOf(pledgeId: string) {
  const page = await pledgePage(official(), pledgeId);
  return { points: page?.points, detail: page?.standing.detail, percent: page?.standing.percent };
}

describe("the ledger", () => {
  it("numbers receipts by place and year, keeps what was promised apart, and counts what kept it", async () => {
    const pledgeId = await addPledge(world);
    const promise = must(await enter(pledgeId, { stage: "PROMISED", value: "9 triệu", day: "01/03/2025" }));
    const first = must(await enter(pledgeId, { fulfilsId: promise.id, value: "4 triệu" }));
    const second = must(await enter(pledgeId, { kind: "LABOUR", value: "", quantity: "12,5", unit: "ngày công", donorName: "Tổ 3" }));
    const [one, two] = await Promise.all([first, second].map(({ id }) => entryPage(official(), id)));
    expect([one?.receipt, two?.receipt]).toEqual(["0001/2025", "0002/2025"]);
    expect(await entryPage(official(), promise.id)).toMatchObject({ outstanding: 5_000_000, receipt: null, value: 9_000_000 });
    const list = await ledgerList(official(), ledgerQuerySchema.parse({ pledge: pledgeId }));
    expect(list?.totals.stages).toEqual({
      PROMISED: { value: 9_000_000, unvalued: 0 },
      RECEIVED: { value: 4_000_000, unvalued: 1 },
      SPENT: { value: 0, unvalued: 0 },
    });
    expect(list?.totals.received.quantities).toEqual([{ kind: "LABOUR", unit: "ngày công", quantity: 12.5 }]);
    expect(await prisma.donor.count({ where: { placeId: world.placeId, name: "Hộ ông A" } })).toBe(1);
    expect(codesOf(await takeBackEntry(official(), { entryId: promise.id, counterId: newId(), reason: "Nhầm" }))).toEqual([
      "contributions.promiseKept",
    ]);
  });

  it("is corrected by a counter-entry and a new one, and rewritten by nobody", async () => {
    const pledgeId = await addPledge(world);
    const { id } = must(await enter(pledgeId, { value: "50 triệu" }));
    const right = replaceSchema.parse({
      ...typed(pledgeId, { value: "5 triệu" }),
      entryId: id,
      counterId: newId(),
      reason: "Ghi thừa số 0",
    });
    const made = must(await replaceEntry(official(), right));
    expect((await ledgerList(official(), ledgerQuerySchema.parse({ pledge: pledgeId })))?.totals.stages.RECEIVED.value).toBe(5_000_000);
    expect(await entryPage(official(), id)).toMatchObject({ isReversed: true, reversedReason: "Ghi thừa số 0" });
    expect(codesOf(await takeBackEntry(official(), { entryId: id, counterId: newId(), reason: "Lần nữa" }))).toEqual([
      "contributions.alreadyReversed",
    ]);
    expect(codesOf(await takeBackEntry(official(), { entryId: right.counterId, counterId: newId(), reason: "Đảo" }))).toEqual([
      "contributions.isCounter",
    ]);
    await expect(prisma.contribution.update({ where: { id: made.id }, data: { value: 1n } })).rejects.toThrow("append-only");
    await expect(prisma.contribution.delete({ where: { id: made.id } })).rejects.toThrow("append-only");
    const half = { ...(await prisma.contribution.findUniqueOrThrow({ where: { id: made.id } })), id: newId(), reversesId: made.id };
    await expect(prisma.contribution.create({ data: { ...half, reason: "Một nửa", value: -2_500_000n } })).rejects.toThrow("wholly");
  });

  it("takes what is missing, ahead or past its time with the reason", async () => {
    const codes = async (rest: Record<string, unknown>) => codesOf(await enter(null, rest));
    expect(await codes({ donorKind: "", donorName: "" })).toEqual(["contributions.donorMissing @donorName"]);
    expect(await codes({ value: "" })).toEqual(["contributions.valueMissing @value"]);
    expect(await codes({ day: "" })).toEqual(["contributions.dayMissing @day"]);
    expect(await codes({ day: "21/03/2025" })).toEqual(["contributions.dayAhead @day"]);
    expect(await codes({ kind: "GOODS", quantity: "3", value: "" })).toEqual(["contributions.unitMissing @unit"]);
    expect(await codes({ donorKind: "GROUP", donorName: "" })).toEqual(["contributions.groupMissing @donorGroup"]);
    expect(
      await codes({ value: "", valueAsPublished: "hơn 20 triệu đồng", day: "", dayAsPublished: "trong 9 tháng đầu năm 2024" }),
    ).toEqual([]);
  });
});

describe("a pledge that raises money", () => {
  it("moves by what was received once the ledger began, carrying over what reports said", async () => {
    const pledgeId = await raising();
    await report(pledgeId, "60 triệu", "2025-01-25");
    await report(pledgeId, "140 triệu", "2025-02-25");
    const before = await detailOf(pledgeId);
    must(await enter(pledgeId, { stage: "PROMISED", value: "100 triệu" }));
    expect(await detailOf(pledgeId)).toEqual(before);
    must(await enter(pledgeId, { value: "20 triệu" }));
    const after = await detailOf(pledgeId);
    expect(after.points).toEqual([...(before.points ?? []), { day: "2025-03-10", percent: 50 }]);
    expect(after).toMatchObject({ percent: 50, detail: { type: "AMOUNT", amount: 160_000_000 } });
    const summary = await prisma.pledgeSummary.findUnique({ where: { pledgeId }, select: { progress: true } });
    expect(Number(summary?.progress)).toBe(50);
    // A report now brings words; the sum is the ledger's, whatever was typed.
    await report(pledgeId, "999 triệu", DAY);
    expect((await detailOf(pledgeId)).detail).toMatchObject({ amount: 160_000_000 });
    must(await enter(pledgeId, { value: "139 triệu", day: "01/02/2025" }));
    must(await takeBackOpenings(official(), { pledgeId, reason: "Đã ghi từng khoản" }));
    expect((await detailOf(pledgeId)).detail).toMatchObject({ amount: 159_000_000 });
    expect(codesOf(await takeBackOpenings(official(), { pledgeId, reason: "Lần nữa" }))).toEqual(["contributions.noOpening"]);
  });

  it("shows what was announced against the ledger, and planned beside actual", async () => {
    const funding = [{ source: "SOCIALISED" as const, amount: 320_000_000, asPublished: null }];
    const pledgeId = await addPledge(world, { content: contentOf(AMOUNT, { funding }) });
    await prisma.pledgeFunding.create({ data: { id: newId(), pledgeId, source: "SOCIALISED", amount: 320_000_000n } });
    must(await enter(pledgeId, { value: "319 triệu" }));
    const announce = (amount: string) =>
      announceTotal(official(), announceSchema.parse({ id: newId(), campaignId: world.campaignId, pledgeId, amount }));
    must(await announce("300 triệu"));
    must(await announce("320 triệu"));
    const money = await moneyOf(official(), { pledgeId });
    expect(money?.announced).toMatchObject({ amount: 320_000_000, difference: { kind: "SHORT", amount: 1_000_000 } });
    expect(money?.sources).toEqual([
      {
        source: "SOCIALISED",
        planned: { value: 320_000_000, unvalued: 0 },
        received: { value: 319_000_000, unvalued: 0 },
        spent: { value: 0, unvalued: 0 },
      },
    ]);
  });
});

describe("what a unit brings in", () => {
  it("waits for an official, and stands in the ledger under both names", async () => {
    const pledgeId = await addPledge(world);
    const unit = as(world, "representative", DAY);
    const sent = must(await enterContribution(unit, typed(pledgeId)));
    expect(sent.isProposal).toBe(true);
    expect(await prisma.contribution.count({ where: { pledgeId } })).toBe(0);
    expect(codesOf(await confirmProposal(unit, { id: sent.id, version: 1 }))).toEqual(["contributions.notKeeper"]);
    must(await confirmProposal(official(), { id: sent.id, version: 1 }));
    expect(await entryPage(unit, sent.id)).toMatchObject({ enteredBy: { name: "representative" }, confirmedBy: "official" });
    expect(codesOf(await confirmProposal(official(), { id: sent.id, version: 2 }))).toEqual(["contributions.proposalMoved"]);
    const refused = must(await enterContribution(unit, typed(pledgeId)));
    must(await refuseProposal(official(), { id: refused.id, version: 1, reason: "Trùng khoản trước" }));
    const list = await ledgerList(unit, ledgerQuerySchema.parse({}));
    expect(list?.proposals).toMatchObject([{ id: refused.id, status: "REFUSED", reason: "Trùng khoản trước" }]);
    expect(list?.lines.map(({ id }) => id)).toContain(sent.id);
  });

  it("is for the own works, and the ledger for its official", async () => {
    const pledgeId = await addPledge(world);
    expect(codesOf(await enterContribution(as(world, "otherRepresentative", DAY), typed(pledgeId)))).toEqual(["access.notFound"]);
    expect(codesOf(await enterContribution(as(world, "representative", DAY), typed(null)))).toEqual([
      "contributions.pledgeMissing @pledgeId",
    ]);
    expect(codesOf(await enterContribution(as(world, "leader", DAY), typed(pledgeId)))).toEqual(["contributions.notEnterer"]);
    expect(codesOf(await enterContribution(as(other, "official", DAY), typed(pledgeId)))).toEqual(["access.notFound"]);
    const { id } = must(await enter(pledgeId));
    expect(codesOf(await takeBackEntry(as(other, "official", DAY), { entryId: id, counterId: newId(), reason: "x" }))).toEqual([
      "access.notFound",
    ]);
    expect(await entryPage(as(world, "otherRepresentative", DAY), id)).toBeNull();
    expect(await entryPage(as(world, "administrator", DAY), id)).toBeNull();
    expect(codesOf(await enterContribution(as(world, "secondOfficial", DAY), { ...typed(pledgeId), id }))).toEqual(["access.notFound"]);
  });
});

describe("who is named in public", () => {
  it("follows the last word of the donor at once, and everybody is counted", async () => {
    const pledgeId = await addPledge(world);
    for (const name of ["Bà Bí Mật", "Ông Kín Tiếng"]) must(await enter(pledgeId, { donorKind: "PERSON", donorName: name }));
    must(await enter(pledgeId, { donorKind: "GROUP", donorGroup: "PEOPLE", donorName: "", headcount: "40" }));
    must(await enter(pledgeId, { donorKind: "PERSON", donorName: "Người Mới Hứa", stage: "PROMISED" }));
    const donor = await prisma.donor.findFirstOrThrow({ where: { name: "Bà Bí Mật" } });
    const say = (isGiven: boolean, hour: number) =>
      recordConsent({ ...official(), now: momentOf(theDay(DAY), hour) } as never, {
        id: newId(),
        donorId: donor.id,
        isGiven,
        day: null,
        how: "Nói qua điện thoại",
      });
    const shown = () => donorsForPublic(visitor, [pledgeId]);
    const groups = [{ group: "PEOPLE", headcount: 40 }];
    expect(await shown()).toEqual({ named: [], groups, unnamed: 2 });
    must(await say(true, 9));
    expect(await shown()).toEqual({ named: [{ kind: "PERSON", name: "Bà Bí Mật" }], groups, unnamed: 1 });
    expect(codesOf(await say(true, 10))).toEqual(["contributions.consentSame"]);
    must(await say(false, 8));
    expect(await shown()).toEqual({ named: [], groups, unnamed: 2 });
    expect((await frozenNames(visitor, [donor.id])).get(donor.id)).toEqual({ kind: "WITHDRAWN" });
    await expect(prisma.donorConsent.deleteMany({ where: { donorId: donor.id } })).rejects.toThrow("append-only");
    expect(
      codesOf(await recordConsent(as(other, "official", DAY), { id: newId(), donorId: donor.id, isGiven: true, day: null, how: "x" })),
    ).toEqual(["access.notFound"]);
  });
});
