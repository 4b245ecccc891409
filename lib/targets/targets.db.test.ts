import { beforeAll, describe, expect, test } from "vitest";
import { addPlace, leaderOf, putBelow } from "@/lib/dashboard/test-campaign";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { findIndicator, indicatorResults } from "@/lib/indicators/data";
import { removeIndicator, saveIndicator } from "@/lib/indicators/mutations";
import { indicatorSchema } from "@/lib/indicators/schema";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { addPledge, as, codesOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { findSet, pledgesToLink, targetChoices, targetPage, targetSets } from "./data";
import { linkPledge, removeTarget, saveSet, saveTarget, unlinkPledge } from "./mutations";
import { addReading } from "./readings/mutations";
import { readingSchema } from "./readings/schema";
import { setSchema, targetSchema } from "./schema";

let world: World;
let other: World;
const TODAY = "2025-03-31";
const official = () => as(world, "official", TODAY);

beforeAll(async () => {
  await testDatabase();
  [world, other] = [await makeWorld(), await makeWorld()];
});

const setForm = (change: object = {}) =>
  setSchema.parse({
    id: newId(),
    version: "0",
    kind: "YEAR",
    name: "Chỉ tiêu năm 2025",
    fromDay: "01/01/2025",
    toDay: "31/12/2025",
    ...change,
  });
const targetForm = (setId: string, change: object = {}) =>
  targetSchema.parse({ id: newId(), version: "0", setId, name: "Thu ngân sách", unit: "tỷ đồng", goal: "12,5", ...change });
const readingForm = (targetId: string, change: object = {}) =>
  readingSchema.parse({ id: newId(), targetId, ofDay: "31/03/2025", value: "3,125", source: "Báo cáo quý I", ...change });

async function newTarget(change: object = {}) {
  const set = must(await saveSet(official(), setForm()));
  return { setId: set.id, ...must(await saveTarget(official(), targetForm(set.id, change))) };
}

const pageOf = async (id: string, actor = official()) => {
  const page = await targetPage(actor, id);
  if (!page) throw new Error("the ward sees its target");
  return page;
};
const eventsOf = async (subjectId: string) =>
  (await prisma.auditEvent.findMany({ where: { subjectId }, orderBy: { seq: "asc" } })).map(({ type }) => type);

describe("a target", () => {
  test("is entered, read, changed with its version, and told in the history", async () => {
    const { id, setId } = await newTarget({ organizationId: world.unitId });
    expect((await pageOf(id)).line).toMatchObject({
      goal: 12.5,
      organization: { name: "Khu phố 1" },
      standing: { state: "NO_DATA" },
      position: 1,
    });
    must(await saveTarget(official(), targetForm(setId, { id, version: "1", goal: "13", goalText: "vượt" })));
    expect((await pageOf(id)).line).toMatchObject({ goal: 13, goalText: "vượt" });
    expect(codesOf(await saveTarget(official(), targetForm(setId, { id, version: "1" })))).toEqual(["access.conflict"]);
    expect(await eventsOf(id)).toEqual(["targets.added", "targets.changed"]);
    expect(codesOf(await saveTarget(official(), targetForm(setId, { base: "20" })))).toEqual(["targets.goalBelowBase @isFalling"]);
    expect(codesOf(await saveTarget(official(), targetForm(setId, { organizationId: other.unitId })))).toEqual([
      "access.notFound @organizationId",
    ]);
  });

  test("counts once when the same is sent twice; an id of another ward is refused without a hint", async () => {
    const form = setForm();
    must(await saveSet(official(), form));
    must(await saveSet(official(), form));
    expect(codesOf(await saveSet(as(other, "official", TODAY), form))).toEqual(["access.notFound"]);
    const target = targetForm(form.id);
    must(await saveTarget(official(), target));
    must(await saveTarget(official(), target));
    expect(await prisma.target.count({ where: { setId: form.id } })).toBe(1);
    must(await saveSet(official(), setForm({ id: form.id, version: "1", name: "Tên khác" })));
    expect((await findSet(official(), form.id))?.name).toBe("Tên khác");
    expect(codesOf(await saveSet(official(), setForm({ id: form.id, version: "1" })))).toEqual(["access.conflict"]);
  });

  test("has readings that nothing rewrites: a correction is a row of its own, with its reason", async () => {
    const { id } = await newTarget();
    const first = readingForm(id);
    must(await addReading(official(), first));
    must(await addReading(official(), first));
    expect((await pageOf(id)).line.standing).toMatchObject({ state: "REMAINING", percent: 25, remaining: 9.375 });
    expect(codesOf(await addReading(official(), readingForm(id, { correctsId: first.id })))).toEqual(["targets.reasonMissing @reason"]);
    must(await addReading(official(), readingForm(id, { correctsId: first.id, value: "12,5", reason: "Cộng thiếu" })));
    const page = await pageOf(id);
    expect(page.line.standing.state).toBe("MET");
    expect(page.readings.map(({ value, isReplaced }) => [value, isReplaced])).toEqual([
      [12.5, false],
      [3.125, true],
    ]);
    expect(codesOf(await addReading(official(), readingForm(id, { correctsId: first.id, reason: "Lần nữa" })))).toEqual([
      "access.conflict",
    ]);
    expect(codesOf(await addReading(official(), readingForm(id, { value: "" })))).toEqual(["targets.readingEmpty @value"]);
    await expect(prisma.targetReading.update({ where: { id: first.id }, data: { source: "khác" } })).rejects.toThrow(/append-only/);
    await expect(prisma.targetReading.delete({ where: { id: first.id } })).rejects.toThrow(/append-only/);
    expect(await eventsOf(id)).toEqual(["targets.added", "targets.readingAdded", "targets.readingCorrected"]);
  });

  test("is served by pledges of its own ward, tied and untied once", async () => {
    const { id } = await newTarget();
    const [pledge, foreign] = [await addPledge(world), await addPledge(other)];
    expect((await pledgesToLink(official(), id)).map((one) => one.id)).toContain(pledge);
    for (const _ of [1, 2]) must(await linkPledge(official(), { id, pledgeId: pledge }));
    expect((await pageOf(id)).pledges).toMatchObject([{ id: pledge, unitName: "Khu phố 1" }]);
    expect((await pageOf(id)).line.pledgeCount).toBe(1);
    expect((await pledgesToLink(official(), id)).map((one) => one.id)).not.toContain(pledge);
    expect(codesOf(await linkPledge(official(), { id, pledgeId: foreign }))).toEqual(["access.notFound @pledgeId"]);
    for (const _ of [1, 2]) must(await unlinkPledge(official(), { id, pledgeId: pledge }));
    expect(await eventsOf(id)).toEqual(["targets.added", "targets.linked", "targets.unlinked"]);
  });

  test("leaves the lists when it is removed", async () => {
    const { id, setId } = await newTarget();
    must(await removeTarget(official(), { id, version: 1 }));
    expect(await targetPage(official(), id)).toBeNull();
    expect((await targetSets(official(), day(TODAY), { id: setId }))?.[0]?.targets).toEqual([]);
    expect(codesOf(await removeTarget(official(), { id, version: 1 }))).toEqual(["access.notFound"]);
  });
});

describe("an indicator", () => {
  const form = (change: object = {}) =>
    indicatorSchema.parse({
      id: newId(),
      version: "0",
      code: "DTI",
      name: "Chỉ số chuyển đổi số",
      year: "2023",
      score: "747,2",
      maximum: "1000",
      rank: "01/177",
      scope: "xã, phường tỉnh Quảng Ninh",
      ...change,
    });

  test("comes out as it went in; what is unknown stays empty", async () => {
    const input = form();
    must(await saveIndicator(official(), input));
    must(await saveIndicator(official(), input));
    const seen = await findIndicator(official(), input.id);
    expect(seen).toMatchObject({
      score: 747.2,
      maximum: 1000,
      rank: 1,
      rankAsPublished: "01",
      rankOf: 177,
      grade: null,
      levelAsPublished: null,
    });
    must(await saveIndicator(official(), form({ id: input.id, version: "1", maximum: "", grade: "Xuất sắc" })));
    expect(await findIndicator(official(), input.id)).toMatchObject({ maximum: null, grade: "Xuất sắc" });
    expect(codesOf(await saveIndicator(official(), form({ id: input.id, version: "1" })))).toEqual(["access.conflict"]);
    expect(codesOf(await saveIndicator(official(), form({ rank: "200/177" })))).toEqual(["indicators.rankBeyond @rank"]);
    expect(codesOf(await saveIndicator(official(), form({ rankOf: "17" })))).toEqual(["indicators.rankOfTwice @rankOf"]);
    must(await removeIndicator(official(), { id: input.id, version: 2 }));
    expect(await findIndicator(official(), input.id)).toBeNull();
    expect(await eventsOf(input.id)).toEqual(["indicators.added", "indicators.changed", "indicators.removed"]);
  });
});

describe("who may", () => {
  test("read: the ward's official and leader and those above; keep: the ward's official; foreign and made-up ids are answered alike", async () => {
    const { id, setId } = await newTarget();
    const indicator = { id: newId(), version: 0, code: "DTI", name: "DTI", year: 2023 };
    must(await saveIndicator(official(), indicatorSchema.parse({ ...indicator, version: "0", year: "2023" })));
    const province = await addPlace("PROVINCE", "Tỉnh Một");
    await putBelow(world, province);
    for (const actor of [as(world, "leader", TODAY), leaderOf(province)]) {
      expect(await targetPage(actor, id)).not.toBeNull();
      expect((await indicatorResults(actor))?.map((one) => one.id)).toContain(indicator.id);
      expect(codesOf(await saveTarget(actor, targetForm(setId, { id, version: "1" })))).toEqual(["targets.notKeeper"]);
      expect(codesOf(await addReading(actor, readingForm(id)))).toEqual(["targets.notKeeper"]);
      expect(codesOf(await removeIndicator(actor, indicator))).toEqual(["targets.notKeeper"]);
    }
    for (const actor of [as(world, "representative", TODAY), as(world, "administrator", TODAY)]) {
      expect(await targetSets(actor, day(TODAY))).toBeNull();
      expect(await indicatorResults(actor)).toBeNull();
      expect(codesOf(await saveSet(actor, setForm()))).toEqual(["targets.notKeeper"]);
    }
    for (const [actor, wanted] of [
      [as(other, "official", TODAY), id],
      [official(), newId()],
    ] as const) {
      expect(await targetPage(actor, wanted)).toBeNull();
      expect(codesOf(await addReading(actor, readingForm(wanted)))).toEqual(["access.notFound"]);
      expect(codesOf(await removeTarget(actor, { id: wanted, version: 1 }))).toEqual(["access.notFound"]);
      expect(codesOf(await linkPledge(actor, { id: wanted, pledgeId: newId() }))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await removeIndicator(as(other, "official", TODAY), indicator))).toEqual(["access.notFound"]);
    expect((await targetChoices(as(other, "official", TODAY))).sets).toEqual([]);
  });
});
