import { beforeAll, describe, expect, test } from "vitest";
import { addPlace, leaderOf, putBelow } from "@/lib/dashboard/test-campaign";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { as, codesOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { directiveChoices, directiveCounts, findDirective, listDirectives, ownDirectives } from "./data";
import { answerDirective, closeDirective, removeDirective, saveDirective } from "./mutations";
import { directiveSchema } from "./schema";

const TODAY = "2025-03-31";
let world: World;
let other: World;

beforeAll(async () => {
  await testDatabase();
  [world, other] = [await makeWorld(), await makeWorld()];
});

const official = () => as(world, "official", TODAY);
const form = (change: object = {}) =>
  directiveSchema.parse({
    id: newId(),
    version: "0",
    issuerPost: "Bí thư Đảng ủy phường",
    text: "Phát huy vai trò Mặt trận và các đoàn thể",
    organizationIds: [world.unitId, world.otherUnitId],
    dueDay: "30/03/2025",
    ...change,
  });
const answer = (id: string, organizationId: string) => ({
  id,
  organizationId,
  doneDay: day(TODAY),
  doneText: "Đã tuyên truyền tới từng tổ",
});

describe("a directive", () => {
  test("asks several units, rings their bells, and is done when the last one has said what it did", async () => {
    const { id } = must(await saveDirective(official(), form()));
    const waiting = () => prisma.notice.count({ where: { subjectId: id, kind: "directiveGiven", doneAt: null } });
    expect(await waiting()).toBe(2);
    const [one, two] = [as(world, "representative", TODAY), as(world, "otherRepresentative", TODAY)];
    expect((await ownDirectives(one)).map((directive) => directive.id)).toContain(id);
    expect(await directiveCounts(one)).toEqual({ open: 1, overdue: 1 });
    must(await answerDirective(one, answer(id, world.unitId)));
    expect(await waiting()).toBe(1);
    expect(await findDirective(official(), id)).toMatchObject({
      status: "OPEN",
      assignees: [{ done: { text: "Đã tuyên truyền tới từng tổ", by: "representative, Chức vụ representative" } }, { done: null }],
    });
    expect((await findDirective(two, id))?.assignees[0]?.done).toBeNull();
    expect(codesOf(await answerDirective(one, answer(id, world.unitId)))).toEqual(["directives.alreadyDone"]);
    expect(codesOf(await answerDirective(one, answer(id, world.otherUnitId)))).toEqual(["directives.notAssignee"]);
    must(await answerDirective(two, answer(id, world.otherUnitId)));
    expect(await findDirective(official(), id)).toMatchObject({ status: "DONE", closed: { day: TODAY, text: null } });
    expect(await waiting()).toBe(0);
    expect(await ownDirectives(one)).toEqual([]);
  });

  test("is closed by the office with what was done, changed with its version, taken back only while open", async () => {
    const { id } = must(
      await saveDirective(
        official(),
        form({ organizationIds: [], assigneesAsPublished: "cấp ủy, chính quyền, cả hệ thống chính trị", dueDay: "" }),
      ),
    );
    must(await saveDirective(as(world, "leader", TODAY), form({ id, version: "1", text: "Sửa lời" })));
    expect(codesOf(await saveDirective(official(), form({ id, version: "1" })))).toEqual(["access.conflict"]);
    expect(await findDirective(official(), id)).toMatchObject({
      text: "Sửa lời",
      assignees: [{ name: "Khu phố 1" }, { name: "Khu phố 2" }],
    });
    must(await saveDirective(official(), form({ id, version: "2", organizationIds: [world.unitId] })));
    expect((await findDirective(official(), id))?.assignees).toHaveLength(1);
    expect(codesOf(await closeDirective(official(), { id, version: 3, doneDay: day("2025-04-01"), doneText: "xong" }))).toEqual([
      "directives.doneAhead @doneDay",
    ]);
    must(await closeDirective(official(), { id, version: 3, doneDay: day(TODAY), doneText: "Đã quán triệt" }));
    expect(await findDirective(official(), id)).toMatchObject({
      status: "DONE",
      closed: { text: "Đã quán triệt", by: "official, Chức vụ official" },
    });
    expect(codesOf(await removeDirective(official(), { id, version: 4 }))).toEqual(["directives.alreadyDone"]);
    const gone = must(await saveDirective(official(), form()));
    must(await removeDirective(official(), { id: gone.id, version: 1 }));
    expect(await findDirective(official(), gone.id)).toBeNull();
    expect(codesOf(await saveDirective(official(), form({ organizationIds: [] })))).toEqual(["directives.nobody @organizationIds"]);
    expect((await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } })).map(({ type }) => type)).toEqual([
      "directives.given",
      "directives.changed",
      "directives.changed",
      "directives.closed",
    ]);
  });

  test("counts once when the same is sent twice; units and reviews of elsewhere are not known", async () => {
    const input = form();
    for (const _ of [1, 2]) must(await saveDirective(official(), input));
    expect(await prisma.directive.count({ where: { id: input.id } })).toBe(1);
    expect(codesOf(await saveDirective(as(other, "official", TODAY), { ...input, organizationIds: [other.unitId] }))).toEqual([
      "access.notFound",
    ]);
    expect(codesOf(await saveDirective(official(), form({ organizationIds: [other.unitId] })))).toEqual([
      "access.notFound @organizationIds",
    ]);
    expect(codesOf(await saveDirective(official(), form({ reviewId: newId() })))).toEqual(["access.notFound @reviewId"]);
    expect((await directiveChoices(official())).units.map(({ id }) => id)).toEqual([world.unitId, world.otherUnitId]);
  });

  test("is read by the ward's office, by those above, and by the units that it is for; by nobody else", async () => {
    const { id } = must(await saveDirective(official(), form({ organizationIds: [world.unitId] })));
    const province = await addPlace("PROVINCE", "Tỉnh Một");
    await putBelow(world, province);
    for (const actor of [official(), as(world, "leader", TODAY), as(world, "representative", TODAY), leaderOf(province)]) {
      expect((await listDirectives(actor))?.map((directive) => directive.id)).toContain(id);
    }
    for (const actor of [as(world, "otherRepresentative", TODAY), as(other, "official", TODAY)]) {
      expect(await findDirective(actor, id)).toBeNull();
      expect(codesOf(await closeDirective(actor, { id, version: 1, doneDay: day(TODAY), doneText: "xong" }))).toEqual(["access.notFound"]);
      expect(codesOf(await answerDirective(actor, answer(id, world.unitId)))).toEqual(["access.notFound"]);
    }
    expect(await listDirectives(as(world, "administrator", TODAY))).toBeNull();
    expect(codesOf(await removeDirective(leaderOf(province), { id, version: 1 }))).toEqual(["directives.notGiver"]);
  });
});
