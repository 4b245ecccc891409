import { beforeAll, describe, expect, it } from "vitest";
import { extendOccasion } from "@/lib/campaigns/extensions/mutations";
import { saveOccasions } from "@/lib/campaigns/occasions/mutations";
import { addPlace, addUnit, codesOf, draft, guard, launched, must, NO_OCCASION, seen, type TestPlace } from "@/lib/campaigns/test-world";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { occasionChoices, occasionList, occasionPage } from "./data";
import { removeOccasion, saveOccasion } from "./mutations";
import type { OccasionInput } from "./schema";

let province: TestPlace;
let ward: TestPlace;
let other: TestPlace;
let units: string[];

beforeAll(async () => {
  await testDatabase();
  province = await addPlace("PROVINCE", "Tỉnh Quảng Ninh", null);
  ward = await addPlace("WARD", "Phường Ka Long", province);
  other = await addPlace("WARD", "Phường Bãi Cháy", province);
  units = [await addUnit(ward, "Khu phố 1")];
});

const FOUNDING: Omit<OccasionInput, "id"> = {
  ...{ version: null, kind: "ANNIVERSARY", name: "Ngày thành lập Chi bộ Đảng đầu tiên", day: "19/10/2024", dateAsPublished: null },
  ...{ originDay: "19/10/1946", years: 77, term: "", congressOrdinal: "", note: null },
};

describe("an occasion of a place", () => {
  it("is kept once, as published beside what its days count, and changed against its version", async () => {
    const official = ward.as("OFFICIAL");
    const input = { id: newId(), ...FOUNDING };
    must(await saveOccasion(official, input));
    expect(must(await saveOccasion(official, input))).toEqual({ id: input.id, version: 1 });
    expect((await occasionPage(official, input.id))?.occasion).toMatchObject({
      years: 77,
      day: "2024-10-19",
      originDay: "1946-10-19",
      isFixed: false,
    });
    must(await saveOccasion(official, { ...input, version: 1, years: 78, term: "2025-2030", congressOrdinal: "xiv" }));
    expect(codesOf(await saveOccasion(official, { ...input, version: 1 }))).toEqual(["access.conflict"]);
    expect((await occasionPage(official, input.id))?.occasion).toMatchObject({
      years: 78,
      termFrom: 2025,
      termTo: 2030,
      congressOrdinal: 14,
    });
    expect(codesOf(await saveOccasion(official, { ...input, version: 2, originDay: "20/10/2024" }))).toEqual([
      "originDay campaigns.originAfterDay",
    ]);
    const events = await prisma.auditEvent.findMany({ where: { subjectId: input.id }, orderBy: { seq: "asc" }, select: { type: true } });
    expect(events.map(({ type }) => type)).toEqual(["occasions.created", "occasions.changed"]);
  });

  it("is shared: what one campaign's launch fixed moves in no other, but by an extension that moves it for all", async () => {
    const official = ward.as("OFFICIAL");
    const first = await launched(ward, units);
    const [congress] = (await seen(official, first)).occasions;
    const second = await draft(official, "Hưởng ứng");
    const row = { ...NO_OCCASION, id: congress?.id ?? null, kind: "PARTY_CONGRESS", name: "Đại hội Đảng bộ phường" } as const;
    const save = async (day: string) =>
      saveOccasions(official, { ...(await guard(official, second)), occasions: [{ ...row, day }], mainId: row.id });
    expect((await occasionChoices(official)).map(({ id }) => id)).toContain(row.id);
    expect(codesOf(await save("01/07/2025"))).toEqual(["occasions.0.day campaigns.dayFixed"]);
    must(await save("15/06/2025"));
    const page = await occasionPage(official, row.id ?? "");
    expect(page?.campaigns.map(({ id, isMain }) => [id, isMain])).toEqual([first, second].map((id) => [id, true]));
    expect(codesOf(await saveOccasion(official, { ...FOUNDING, id: row.id ?? "", version: page?.occasion.version ?? 0 }))).toEqual([
      "day campaigns.dayFixed",
    ]);
    const { intent: _intent, ...guarded } = await guard(official, first);
    const decided = { extensionId: newId(), occasionId: row.id ?? "", newDay: "30/06/2025", reason: "Lùi", decision: "TB 45" };
    must(await extendOccasion(official, { ...guarded, ...decided }));
    for (const id of [first, second]) expect((await seen(official, id)).occasions[0]?.day).toBe("2025-06-30");
  });

  it("leaves a campaign without leaving the place, and the place only when nothing is tied to it", async () => {
    const official = ward.as("OFFICIAL");
    const campaign = await draft(official);
    const id = newId();
    must(
      await saveOccasions(official, {
        ...(await guard(official, campaign)),
        occasions: [{ ...NO_OCCASION, id, name: "Ngày lễ" }],
        mainId: null,
      }),
    );
    expect(codesOf(await removeOccasion(official, { id, version: 1 }))).toEqual(["occasions.inUse"]);
    must(await saveOccasions(official, { ...(await guard(official, campaign)), occasions: [], mainId: null }));
    expect((await occasionPage(official, id))?.isUsed).toBe(false);
    must(await removeOccasion(official, { id, version: 1 }));
    expect(await occasionPage(official, id)).toBeNull();
  });

  it("is its official's to keep and its scope's to read", async () => {
    const id = newId();
    must(await saveOccasion(ward.as("OFFICIAL"), { id, ...FOUNDING }));
    for (const actor of [ward.as("LEADER"), ward.as("REPRESENTATIVE", units[0])]) {
      expect((await occasionPage(actor, id))?.occasion.name).toBe(FOUNDING.name);
      expect(codesOf(await saveOccasion(actor, { id, ...FOUNDING, version: 1 }))).toEqual(["occasions.onlyOfficial"]);
    }
    expect((await occasionList(province.as("LEADER"), { q: "chi bo", page: 1 }))?.rows.length).toBeGreaterThan(0);
    expect(await occasionList(ward.as("ADMINISTRATOR"), { q: "", page: 1 })).toBeNull();
    expect(await occasionPage(other.as("OFFICIAL"), id)).toBeNull();
    for (const version of [1, null]) {
      expect(codesOf(await saveOccasion(other.as("OFFICIAL"), { id, ...FOUNDING, version }))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await saveOccasion(province.as("OFFICIAL"), { id, ...FOUNDING, version: 1 }))).toEqual(["occasions.onlyOfficial"]);
  });
});
