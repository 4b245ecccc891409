import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { addPlace, type Campaign, copyPledges, countQueries, leaderOf, makeCampaign, putBelow, TODAY } from "@/lib/dashboard/test-campaign";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { addPledge, as, contentOf, makeWorld, QUANTITY } from "@/lib/progress/test-world";
import { countPledges, firstPledges, listChoices, listPledges, troublesOf } from "./data";
import { ALL_PLEDGES } from "./domain";
import type { PledgeFilter, PledgeLine } from "./types";

beforeAll(async () => {
  await testDatabase();
});

async function list(actor: Actor, change: Partial<PledgeFilter> = {}) {
  const found = await listPledges(actor, { ...ALL_PLEDGES, ...change });
  if (!found) throw new Error("this actor reads pledges");
  return found;
}

const titles = (lines: readonly PledgeLine[]) => lines.map(({ title }) => title);

describe("who sees what", () => {
  let here: Campaign;
  let there: Campaign;
  let province: { id: string; path: string };

  beforeAll(async () => {
    here = await makeCampaign("Đây");
    there = await makeCampaign("Kia");
    province = await addPlace("PROVINCE", "Tỉnh Một");
    await putBelow(here, province);
  }, 120_000);

  test("the ward's own people see the ward, a representative the own unit only", async () => {
    const all = (await list(as(here, "official", TODAY))).lines;
    expect(all.length).toBeGreaterThan(15);
    expect(titles(all).every((title) => title.startsWith("Đây"))).toBe(true);
    expect(titles(all)).not.toContain("Đây deleted");
    const own = (await list(as(here, "representative", TODAY))).lines;
    expect(new Set(own.map(({ unitName }) => unitName))).toEqual(new Set(["Khu phố 1"]));
    expect(own.length).toBeLessThan(all.length);
    expect((await list(as(here, "leader", TODAY))).total).toBe(all.length);
  });

  test("a leader above sees the subtree and nothing beside it, also when narrowed to a place", async () => {
    const leader = leaderOf(province);
    expect((await list(leader)).total).toBe((await list(as(here, "leader", TODAY))).total);
    expect((await list(leader, { placeId: here.placeId })).total).toBeGreaterThan(0);
    expect((await list(leader, { placeId: there.placeId })).total).toBe(0);
    expect((await list(leaderOf({ id: newId(), path: `${newId()}/` }))).total).toBe(0);
  });

  test("an administrator reads no pledges", async () => {
    const administrator = as(here, "administrator", TODAY);
    expect(await listPledges(administrator, ALL_PLEDGES)).toBeNull();
    expect(await listChoices(administrator, ALL_PLEDGES)).toBeNull();
  });

  test("ids of another ward and made-up ones give the same: nothing, and no name", async () => {
    const official = as(here, "official", TODAY);
    for (const key of ["campaignId", "organizationId", "blockId", "contentId", "placeId"] as const) {
      const foreign = {
        campaignId: there.campaignId,
        organizationId: there.unitId,
        blockId: there.blockId,
        contentId: there.contentIds[0],
        placeId: there.placeId,
      };
      for (const id of [foreign[key], newId()]) {
        const filter = { ...ALL_PLEDGES, [key]: id };
        expect([key, (await list(official, filter)).total]).toEqual([key, 0]);
        const choices = await listChoices(official, filter);
        expect(choices?.named).toEqual({ place: null, campaign: null, unit: null, content: null });
        expect(choices?.blocks).toEqual([]);
        expect(choices?.campaigns).toEqual([{ id: here.campaignId, name: "Phong trào thử" }]);
      }
    }
  });

  test("a representative learns nothing of another unit by its id", async () => {
    const choices = await listChoices(as(here, "representative", TODAY), { ...ALL_PLEDGES, organizationId: here.otherUnitId });
    expect(choices?.named.unit).toBeNull();
    expect((await list(as(here, "representative", TODAY), { organizationId: here.otherUnitId })).total).toBe(0);
  });

  test("what the list is narrowed to is named", async () => {
    const filter = {
      ...ALL_PLEDGES,
      campaignId: there.campaignId,
      organizationId: there.unitId,
      contentId: there.contentIds[1],
      placeId: there.placeId,
    };
    const choices = await listChoices(as(there, "official", TODAY), filter);
    expect(choices?.named).toEqual({ place: "Phường Thử", campaign: "Phong trào thử", unit: "Khu phố 1", content: "2. Nội dung 2 Kia" });
    expect(choices?.blocks.map(({ name }) => name)).toEqual(["Khối khu phố", "Khối cơ quan"]);
    expect((await listChoices(leaderOf(province), ALL_PLEDGES))?.places).toEqual([{ id: here.placeId, name: "Phường Thử" }]);
    expect((await listChoices(leaderOf(province), { ...ALL_PLEDGES, contentId: "NONE" }))?.named.content).toBeNull();
  });

  test("counts and beginnings are of the same records as the list", async () => {
    const official = as(here, "official", TODAY);
    const filter = { ...ALL_PLEDGES, campaignId: here.campaignId, light: "RED" } as const;
    const all = await list(official, filter);
    expect(await countPledges(official, filter)).toBe(all.total);
    expect(titles(await firstPledges(official, filter, 2))).toEqual(titles(all.lines.slice(0, 2)));
    expect(await countPledges(as(there, "official", TODAY), filter)).toBe(0);
    expect(await firstPledges(as(there, "official", TODAY), filter, 5)).toEqual([]);
    expect(await troublesOf(as(there, "official", TODAY), filter, 5)).toEqual([]);
  });

  test("trouble comes first: overdue, then behind, then what needs attention", async () => {
    const official = as(here, "official", TODAY);
    const worst = await troublesOf(official, { ...ALL_PLEDGES, campaignId: here.campaignId }, 20);
    expect(worst[0]?.title).toBe("Đây overdue");
    const colours = worst.map(({ light }) => light.colour);
    expect(new Set(colours)).toEqual(new Set(["RED", "AMBER"]));
    expect(colours).toEqual([...colours].sort().reverse());
    expect(titles(worst)).not.toContain("Đây cancelled");
    const everything = (await list(official)).lines.map(({ light }) => light.colour);
    expect(everything).toEqual(
      [...everything].sort((left, right) => "RED AMBER GREY GREEN DONE".indexOf(left) - "RED AMBER GREY GREEN DONE".indexOf(right)),
    );
  });

  test("a line says how the work stands", async () => {
    const [line] = (await list(as(here, "official", TODAY), { search: "behind" })).lines;
    expect(line).toMatchObject({
      title: "Đây behind",
      unitName: "Khu phố 1",
      placeName: "Phường Thử",
      blockName: "Khối khu phố",
      percent: 15,
      verdict: "LATE",
      light: { colour: "RED", word: "BEHIND" },
      dueDay: "2025-05-31",
      waitingReports: 0,
    });
    expect(line?.expected).toBeGreaterThan(50);
    expect(line?.projected).toBeGreaterThan(15);
    const [waits] = (await list(as(here, "official", TODAY), { search: "noFigure" })).lines;
    expect(waits).toMatchObject({ percent: null, verdict: null, projected: null, waitingReports: 1 });
  });

  test("a new day is brought in before it is read, and leaves foreign campaigns alone", async () => {
    const before = await prisma.unitSummary.findFirstOrThrow({ where: { campaignId: there.campaignId } });
    const later = as(here, "official", "2025-04-02");
    await list(later, { campaignId: there.campaignId });
    expect((await prisma.unitSummary.findFirstOrThrow({ where: { campaignId: there.campaignId } })).day).toEqual(before.day);
    await list(later, { campaignId: here.campaignId });
    expect((await prisma.pledgeSummary.findFirstOrThrow({ where: { campaignId: here.campaignId } })).day).toEqual(
      toDbDate(day("2025-04-02")),
    );
  });
});

describe("search", () => {
  test("finds words of title and unit without accents, composed or decomposed, each for itself, signs of LIKE taken literally", async () => {
    const world = await makeWorld();
    await prisma.organization.update({ where: { id: world.unitId }, data: { name: "Trạm Y tế Đại Yên", nameFolded: "tram i te dai ien" } });
    const add = (title: string, unitId = world.otherUnitId) => addPledge(world, { unitId, content: contentOf(QUANTITY, { title }) });
    await add("Đường bê tông tổ 3");
    await add("Trồng 100% cây xanh");
    await add("Tiêm chủng", world.unitId);
    const found = async (search: string) => titles((await list(as(world, "official", TODAY), { search, sort: "title" })).lines);
    for (const typed of ["đường bê tông", "DUONG BE TONG", "Đường bê tông".normalize("NFD"), "tong duong", "duong khu pho"]) {
      expect([typed, await found(typed)]).toEqual([typed, ["Đường bê tông tổ 3"]]);
    }
    for (const typed of ["tram y te", "Trạm Y tế", "dai yen", "Đại Yên".normalize("NFD"), "chung tram"]) {
      expect([typed, await found(typed)]).toEqual([typed, ["Tiêm chủng"]]);
    }
    expect(await found("100%")).toEqual(["Trồng 100% cây xanh"]);
    expect(await found("%")).toEqual(["Trồng 100% cây xanh"]);
    expect(await found("_")).toEqual([]);
    expect(await found("không có")).toEqual([]);
    expect(await found("")).toEqual(["Đường bê tông tổ 3", "Tiêm chủng", "Trồng 100% cây xanh"]);
  });
});

describe("pages and orders", () => {
  test("every record stands on exactly one page, in every order; beyond the last stands nothing", async () => {
    const campaign = await makeCampaign();
    await copyPledges(campaign, campaign.pledges["behind"] ?? "", 120);
    const official = as(campaign, "official", TODAY);
    for (const sort of ["trouble", "due", "title", "unit"] as const) {
      const { total, pageSize } = await list(official, { sort });
      expect(total).toBeGreaterThan(130);
      const seen: string[] = [];
      for (let page = 1; (page - 1) * pageSize < total; page += 1)
        seen.push(...(await list(official, { sort, page })).lines.map(({ id }) => id));
      expect([sort, new Set(seen).size, seen.length]).toEqual([sort, total, total]);
    }
    expect(await list(official, { page: 9 })).toMatchObject({ lines: [], from: 400 });
    const due = (await list(official, { sort: "due" })).lines.map(({ dueDay }) => dueDay);
    expect(due).toEqual([...due].sort());
  }, 120_000);
});

describe("the number of queries", () => {
  test("is the same with a handful and with 1.000 pledges, in the ward and above it", async () => {
    const few = await makeCampaign();
    const many = await makeCampaign();
    await copyPledges(many, many.pledges["behind"] ?? "", 1_000);
    const province = await addPlace("PROVINCE", "Tỉnh Hai");
    await putBelow(many, province);
    const filterOf = ({ campaignId, contentIds, unitId, placeId }: Campaign): PledgeFilter => ({
      ...ALL_PLEDGES,
      campaignId,
      contentId: contentIds[0],
      organizationId: unitId,
      placeId,
    });
    const queries = (actor: Actor, filter: PledgeFilter) =>
      countQueries(async () => {
        await Promise.all([listPledges(actor, filter), listChoices(actor, filter)]);
      });
    const ofFew = await queries(as(few, "official", TODAY), filterOf(few));
    expect(await queries(as(many, "official", TODAY), filterOf(many))).toBe(ofFew);
    expect(await queries(as(many, "representative", TODAY), filterOf(many))).toBe(ofFew);
    expect(await queries(leaderOf(province), ALL_PLEDGES)).toBeLessThanOrEqual(ofFew);
    expect(ofFew).toBeLessThan(20);
  }, 120_000);
});
