import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { addPlace, addUnit, codesOf, eventsOf, guard, launched, must, opened, seen, type TestPlace } from "../test-world";
import { extendOccasion } from "./mutations";

let ward: TestPlace;
let other: TestPlace;
let units: string[];

beforeAll(async () => {
  await testDatabase();
  ward = await addPlace("WARD", "Phường Đại Yên", null);
  other = await addPlace("WARD", "Phường Bãi Cháy", null);
  units = [await addUnit(ward, "Khu phố 1")];
});

async function input(id: string, newDay: string) {
  const official = ward.as("OFFICIAL");
  const { occasions } = await seen(official, id);
  const { intent: _intent, ...guarded } = await guard(official, id);
  return {
    ...guarded,
    extensionId: newId(),
    occasionId: occasions[0]?.id ?? "",
    newDay,
    reason: "Đại hội lùi ngày",
    decision: "Thông báo 45-TB/TU",
  };
}

describe("moving the day of an occasion", () => {
  it("keeps who, why, the decision and the old day, each time", async () => {
    const id = await launched(ward, units);
    const [official, leader] = [ward.as("OFFICIAL"), ward.as("LEADER")];
    must(await extendOccasion(official, await input(id, "30/06/2025")));
    must(await extendOccasion(leader, await input(id, "15/07/2025")));
    const [occasion] = (await seen(official, id)).occasions;
    expect(occasion?.day).toBe("2025-07-15");
    expect(occasion?.extensions).toMatchObject([
      {
        oldDay: "2025-06-15",
        newDay: "2025-06-30",
        reason: "Đại hội lùi ngày",
        decision: "Thông báo 45-TB/TU",
        decidedBy: official.person?.name,
      },
      { oldDay: "2025-06-30", newDay: "2025-07-15", decidedBy: leader.person?.name },
    ]);
    expect((await eventsOf(id)).slice(-2)).toEqual(["extended", "extended"]);
    const [event] = await prisma.auditEvent.findMany({ where: { campaignId: id, type: "campaigns.extended" }, orderBy: { seq: "asc" } });
    expect(event).toMatchObject({ params: { hasOld: "yes", oldDay: "15/06/2025", newDay: "30/06/2025" }, before: { day: "2025-06-15" } });
  });

  it("counts once when the same is sent twice", async () => {
    const id = await launched(ward, units);
    const once = await input(id, "30/06/2025");
    must(await extendOccasion(ward.as("OFFICIAL"), once));
    must(await extendOccasion(ward.as("OFFICIAL"), once));
    expect((await seen(ward.as("OFFICIAL"), id)).occasions[0]?.extensions).toHaveLength(1);
    const elsewhere = await launched(ward, units);
    const reused = { ...(await input(elsewhere, "30/06/2025")), extensionId: once.extensionId };
    expect(codesOf(await extendOccasion(ward.as("OFFICIAL"), reused))).toEqual(["access.notFound"]);
  });

  it("comes after the launch, and not twice at once", async () => {
    const open = await opened(ward, units);
    expect(codesOf(await extendOccasion(ward.as("OFFICIAL"), await input(open, "30/06/2025")))).toEqual(["campaigns.extendAfterLaunch"]);
    const id = await launched(ward, units);
    const [one, two] = [await input(id, "30/06/2025"), await input(id, "01/07/2025")];
    const answers = await Promise.all([extendOccasion(ward.as("OFFICIAL"), one), extendOccasion(ward.as("LEADER"), two)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(["access.conflict"]);
  });

  it("is refused with its reason, and stores nothing", async () => {
    const id = await launched(ward, units);
    for (const [newDay, code] of [
      ["", "newDay campaigns.newDayMissing"],
      ["15/06/2025", "newDay campaigns.sameDay"],
      ["1/7", "newDay campaigns.dayNoYear"],
    ] as const) {
      expect(codesOf(await extendOccasion(ward.as("OFFICIAL"), await input(id, newDay)))).toEqual([code]);
    }
    expect((await seen(ward.as("OFFICIAL"), id)).occasions[0]).toMatchObject({ day: "2025-06-15", extensions: [] });
  });

  it("is for official and leader of the place; foreign and made-up ids are answered alike", async () => {
    const id = await launched(ward, units);
    const wanted = await input(id, "30/06/2025");
    for (const actor of [ward.as("REPRESENTATIVE", units[0]), ward.as("ADMINISTRATOR")]) {
      expect(codesOf(await extendOccasion(actor, wanted))).toEqual(["campaigns.onlyOfficialOrLeader"]);
    }
    expect(codesOf(await extendOccasion(other.as("OFFICIAL"), wanted))).toEqual(["access.notFound"]);
    expect(codesOf(await extendOccasion(ward.as("OFFICIAL"), { ...wanted, id: newId() }))).toEqual(["access.notFound"]);
    const elsewhere = (await seen(ward.as("OFFICIAL"), await launched(ward, units))).occasions[0]?.id ?? "";
    for (const occasionId of [elsewhere, newId()]) {
      expect(codesOf(await extendOccasion(ward.as("OFFICIAL"), { ...wanted, occasionId }))).toEqual(["access.notFound"]);
    }
  });
});
