import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { copySource, copySources } from "../choices/data";
import { discardCampaign } from "../life/mutations";
import { addPlace, addUnit, codesOf, draft, eventsOf, guard, launched, must, opened, seen, type TestPlace } from "../test-world";
import { copyCampaign } from "./mutations";

let province: TestPlace;
let ward: TestPlace;
let other: TestPlace;
let units: string[];

beforeAll(async () => {
  await testDatabase();
  province = await addPlace("PROVINCE", "Tỉnh Quảng Ninh", null);
  ward = await addPlace("WARD", "Phường Đại Yên", province);
  other = await addPlace("WARD", "Phường Bãi Cháy", province);
  units = [await addUnit(ward, "Khu phố 1"), await addUnit(ward, "Khu phố 2")];
});

describe("a copy", () => {
  it("takes contents and blocks of an earlier campaign of the place and shares its occasions, but takes no other dates", async () => {
    const official = ward.as("OFFICIAL");
    const sourceId = await launched(ward, units);
    const input = { id: newId(), sourceId, name: "Thi đua năm sau" };
    must(await copyCampaign(official, input));
    expect(must(await copyCampaign(official, input))).toEqual({ id: input.id, version: 1 });
    const [source, copy] = [await seen(official, sourceId), await seen(official, input.id)];
    expect(copy).toMatchObject({
      status: "DRAFT",
      name: "Thi đua năm sau",
      theme: null,
      parent: null,
      startDay: null,
      endDay: null,
      launchDay: null,
    });
    expect(copy.contents.map(({ text }) => text)).toEqual(source.contents.map(({ text }) => text));
    expect(copy.contents[0]?.id).not.toBe(source.contents[0]?.id);
    expect(copy.occasions).toEqual(source.occasions);
    expect(copy.blocks).toMatchObject([
      {
        name: "Khối khu phố",
        minWorks: 1,
        minTasks: 2,
        members: [{ organizationId: units[0], isHead: true }, { organizationId: units[1] }],
      },
    ]);
    expect(await eventsOf(input.id)).toEqual(["copied"]);
  });

  it("of a campaign above answers it, with blocks of its own to come", async () => {
    const official = ward.as("OFFICIAL");
    const sourceId = await opened(province, [await addUnit(province, "Sở Nội vụ", true, "AGENCY")]);
    const { id } = must(await copyCampaign(official, { id: newId(), sourceId, name: "Hưởng ứng" }));
    expect(await seen(official, id)).toMatchObject({
      placeId: ward.id,
      parent: { id: sourceId },
      blocks: [],
      contents: [{ text: "Nội dung 1" }],
      occasions: [{ name: "Đại hội Đảng bộ phường", isMain: true, day: null, extensions: [] }],
    });
  });

  it("is of what the official may copy; everything else is answered alike", async () => {
    const official = ward.as("OFFICIAL");
    const deleted = await draft(official);
    must(await discardCampaign(official, await guard(official, deleted)));
    const hidden = [await draft(province.as("OFFICIAL")), await opened(other, [await addUnit(other, "Khu phố 1")]), deleted, newId()];
    for (const sourceId of hidden) {
      expect(codesOf(await copyCampaign(official, { id: newId(), sourceId, name: "x" }))).toEqual(["access.notFound"]);
      expect(await copySource(official, sourceId)).toBeNull();
    }
    const own = await draft(official, "Của ta");
    expect(await copySource(official, own)).toMatchObject({ id: own, name: "Của ta", placeName: "Phường Đại Yên" });
    expect((await copySources(official)).map(({ id }) => id)).toEqual(expect.arrayContaining([own]));
    expect((await copySources(official)).map(({ id }) => id)).not.toEqual(expect.arrayContaining([deleted]));
  });

  it("is the official's to make, under an id of the place", async () => {
    const sourceId = await draft(ward.as("OFFICIAL"));
    for (const role of ["LEADER", "ADMINISTRATOR", "REPRESENTATIVE"] as const) {
      expect(codesOf(await copyCampaign(ward.as(role), { id: newId(), sourceId, name: "x" }))).toEqual(["campaigns.onlyOfficial"]);
    }
    const taken = await draft(other.as("OFFICIAL"));
    expect(codesOf(await copyCampaign(ward.as("OFFICIAL"), { id: taken, sourceId, name: "x" }))).toEqual(["access.notFound"]);
  });
});
