import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { testActor } from "@/lib/access/test-actor";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { askExplanation } from "@/lib/explanations/mutations";
import { askSchema } from "@/lib/explanations/schema";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { addPledge, as, codesOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { calendarFor, holidayPage } from "./data";
import { isWorkingDay } from "./domain";
import { declareDay, removeDay, takeProposed } from "./mutations";
import { declareSchema, removeSchema, takeProposedSchema } from "./schema";

const TODAY = "2025-03-31";

let world: World;
let nation: Actor;
const administrator = () => as(world, "administrator", TODAY);

beforeAll(async () => {
  await testDatabase();
});

beforeEach(async () => {
  world = await makeWorld();
  const id = newId();
  const organization = { id, placeId: id, path: `${id}/`, kind: "NATION" as const, name: "Việt Nam", nameFolded: "viet nam" };
  await prisma.organization.create({ data: { ...organization, createdAt: new Date() } });
  await prisma.organization.updateMany({ where: { placeId: world.placeId }, data: { path: `${id}/${world.placeId}/` } });
  const place = { placeId: id, organizationId: id, placeKind: "NATION" as const, placePath: `${id}/` };
  nation = testActor({ role: "ADMINISTRATOR", name: "Quản trị", ...place, today: day(TODAY) });
});

const declare = async (actor: Actor, typed: string, kind = "OFF", name = "Nghỉ lễ") =>
  declareDay(actor, declareSchema.parse({ day: typed, kind, name }));
const take = async (actor: Actor, ...days: string[]) => takeProposed(actor, takeProposedSchema.parse({ year: "2025", days }));
const remove = async (actor: Actor, of: string) => removeDay(actor, removeSchema.parse({ day: of }));
const works = async (of: string) => isWorkingDay(day(of), await calendarFor(administrator(), prisma, world.placeId, day(TODAY)));

describe("days off", () => {
  it("declared above hold below; the place itself may say otherwise, and take that back", async () => {
    must(await take(nation, "2025-04-07", "2025-05-01", "2025-07-01"));
    must(await take(nation, "2025-04-07"));
    expect((await holidayPage(nation, 2025))?.lines.map((line) => line.name)).toEqual(["Giỗ Tổ Hùng Vương", "Quốc tế Lao động"]);
    const below = await holidayPage(administrator(), 2025);
    expect(below?.lines).toMatchObject([
      { day: "2025-04-07", from: "Việt Nam" },
      { day: "2025-05-01", from: "Việt Nam" },
    ]);
    expect(below?.proposed.map((one) => one.day)).not.toContain("2025-04-07");
    expect(await works("2025-05-01")).toBe(false);
    must(await declare(administrator(), "01/05/2025", "WORKING", "Trực lễ"));
    expect(await works("2025-05-01")).toBe(true);
    expect(codesOf(await declare(administrator(), "01/05/2025"))).toEqual(["holidays.dayKnown @day"]);
    must(await remove(administrator(), "2025-05-01"));
    expect(await works("2025-05-01")).toBe(false);
    expect(codesOf(await remove(administrator(), "2025-05-01"))).toEqual(["access.notFound"]);
    expect((await verifyChain(world.placeId)).holds).toBe(true);
  });

  it("are declared by administrators alone, and of one place are nothing to another", async () => {
    for (const name of ["official", "leader", "representative"] as const) {
      const actor = as(world, name, TODAY);
      expect(await holidayPage(actor, 2025)).toBeNull();
      expect(codesOf(await declare(actor, "02/05/2025"))).toEqual(["holidays.onlyAdministrator"]);
      expect(codesOf(await take(actor, "2025-04-07"))).toEqual(["holidays.onlyAdministrator"]);
      expect(codesOf(await remove(actor, "2025-04-07"))).toEqual(["holidays.onlyAdministrator"]);
    }
    expect(codesOf(await declare(administrator(), ""))).toEqual(["holidays.dayMissing @day"]);
    expect(codesOf(await take(administrator()))).toEqual(["holidays.nothingTicked"]);
    const other = await makeWorld();
    must(await declare(as(other, "administrator", TODAY), "02/05/2025"));
    expect(await works("2025-05-02")).toBe(true);
  });

  it("move the day by which a unit answers", async () => {
    must(await take(nation, "2025-04-07"));
    must(await declare(nation, "05/04/2025", "WORKING", "Làm bù"));
    const due = async (today: string, pledgeId: string) => {
      const input = askSchema.parse({ id: newId(), pledgeId, about: "STANDING", question: "Vì sao chậm?" });
      const { id } = must(await askExplanation(as(world, "leader", today), input));
      return (await prisma.explanationRequest.findUniqueOrThrow({ where: { id } })).dueDay.toISOString().slice(0, 10);
    };
    // Friday 4/4: Saturday is worked, Monday is Giỗ Tổ.
    expect(await due("2025-04-04", await addPledge(world))).toBe("2025-04-09");
    expect(await due("2025-04-03", await addPledge(world))).toBe("2025-04-08");
  });
});
