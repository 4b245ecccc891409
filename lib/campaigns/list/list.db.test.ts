import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { PAGE_SIZE } from "../constants";
import { discardCampaign } from "../life/mutations";
import { type ListInput, listSchema } from "../schema";
import { addPlace, addUnit, draft, guard, must, opened, type TestPlace } from "../test-world";
import { campaignList } from "./data";

let province: TestPlace;
let ward: TestPlace;
let other: TestPlace;
let open: string;
let hidden: string;
let deleted: string;
let theirs: string;

const ask = (change: Partial<ListInput> = {}): ListInput => ({ q: "", status: null, sort: "new", page: 1, ...change });
const ids = async (actor: Actor, change: Partial<ListInput> = {}) => (await campaignList(actor, ask(change))).rows.map(({ id }) => id);

beforeAll(async () => {
  await testDatabase();
  province = await addPlace("PROVINCE", "Tỉnh Quảng Ninh", null);
  ward = await addPlace("WARD", "Phường Đại Yên", province);
  other = await addPlace("WARD", "Phường Bãi Cháy", province);
  const official = ward.as("OFFICIAL");
  open = await opened(ward, [await addUnit(ward, "Khu phố 1"), await addUnit(ward, "Khu phố 2")]);
  hidden = await draft(official, "Bản nháp Đại Yên");
  deleted = await draft(official, "Bản nháp đã bỏ");
  must(await discardCampaign(official, await guard(official, deleted)));
  theirs = await draft(other.as("OFFICIAL"), "Bãi Cháy");
});

describe("the list of campaigns", () => {
  it("shows the own ward's: to units what was opened, to others drafts too, deleted ones apart", async () => {
    for (const role of ["OFFICIAL", "LEADER", "ADMINISTRATOR"] as const)
      expect((await ids(ward.as(role))).toSorted()).toEqual([open, hidden].toSorted());
    expect(await ids(ward.as("REPRESENTATIVE"))).toEqual([open]);
    expect(await ids(ward.as("OFFICIAL"), { status: "DELETED" })).toEqual([deleted]);
    expect(await ids(ward.as("REPRESENTATIVE"), { status: "DELETED" })).toEqual([]);
    expect(await ids(ward.as("REPRESENTATIVE"), { status: "DRAFT" })).toEqual([]);
    expect(await ids(other.as("OFFICIAL"))).toEqual([theirs]);
  });

  it("shows a province's people the wards below", async () => {
    expect((await ids(province.as("LEADER"))).toSorted()).toEqual([open, hidden, theirs].toSorted());
  });

  it("finds with and without accents, composed or not, and filters by state", async () => {
    const official = ward.as("OFFICIAL");
    for (const q of ["dai yen", "ĐẠI YÊN", "Đại Yên".normalize("NFD"), "Đại Iên"]) expect(await ids(official, { q })).toEqual([hidden]);
    expect(await ids(official, { q: "ra suc thi dua" })).toEqual([open]);
    expect(await ids(official, { q: "không có" })).toEqual([]);
    expect(await ids(official, { status: "OPEN" })).toEqual([open]);
  });

  it("tells of each its main occasion, units and contents", async () => {
    const { rows } = await campaignList(ward.as("REPRESENTATIVE"), ask());
    expect(rows).toEqual([
      {
        ...{
          id: open,
          name: "Thi đua chào mừng Đại hội",
          theme: "Ra sức thi đua",
          placeName: "Phường Đại Yên",
          status: "OPEN",
          isDeleted: false,
        },
        ...{ mainOccasion: { name: "Đại hội Đảng bộ phường", day: "2025-06-15" }, launchDay: null },
        ...{ unitCount: 2, contentCount: 1, declaredContentCount: null },
      },
    ]);
  });

  it("goes in pages, and a page beyond the last is the last", async () => {
    const place = await addPlace("WARD", "Phường Nhiều", null);
    const count = PAGE_SIZE + 3;
    await prisma.campaign.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        ...{ id: newId(), placeId: place.id, name: `Đợt ${index}`, nameFolded: `dot ${index}`, createdAt: new Date(index * 1000) },
      })),
    });
    const official = place.as("OFFICIAL");
    const first = await campaignList(official, ask());
    expect(first).toMatchObject({ total: count, page: 1, pages: 2 });
    expect(first.rows[0]?.name).toBe(`Đợt ${count - 1}`);
    const last = await campaignList(official, ask({ page: 99 }));
    expect(last.page).toBe(2);
    expect(last.rows).toHaveLength(3);
    expect((await ids(official, { sort: "name" })).length).toBe(PAGE_SIZE);
    expect((await ids(official, { sort: "day" })).length).toBe(PAGE_SIZE);
  });
});

describe("the address of the list", () => {
  it("is read whatever stands in it", () => {
    expect(listSchema.parse({})).toEqual(ask());
    expect(listSchema.parse({ q: ["a", "b"], status: "X", sort: "x", page: "-1" })).toEqual(ask());
    expect(listSchema.parse({ q: " Đại  Yên ", status: "DELETED", sort: "day", page: "3" })).toEqual(
      ask({ q: "Đại Yên", status: "DELETED", sort: "day", page: 3 }),
    );
  });
});
