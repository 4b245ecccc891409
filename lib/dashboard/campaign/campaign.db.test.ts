import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { as, makeWorld } from "@/lib/progress/test-world";
import { addPlace, type Campaign, copyPledges, countQueries, leaderOf, makeCampaign, putBelow, rebuild, TODAY } from "../test-campaign";
import { campaignDashboard, dashboardChoices, waitingIn } from "./data";

let campaign: Campaign;

beforeAll(async () => {
  await testDatabase();
  campaign = await makeCampaign();
}, 60_000);

async function seen(who: "leader" | "official" = "leader", today = TODAY) {
  const view = await campaignDashboard(as(campaign, who, today), campaign.campaignId);
  if (!view) throw new Error("the ward's people see their campaign");
  return view;
}

describe("who sees a campaign's dashboard", () => {
  test("the ward's official and leader, and leaders above it; nobody else, as if it did not exist", async () => {
    const other = await makeWorld();
    const province = await addPlace("PROVINCE", "Tỉnh Một");
    await putBelow(campaign, province);
    expect(await seen("official")).toMatchObject({ campaign: { id: campaign.campaignId, placeId: campaign.placeId } });
    expect(await campaignDashboard(leaderOf(province), campaign.campaignId)).not.toBeNull();
    for (const actor of [
      as(campaign, "representative", TODAY),
      as(campaign, "administrator", TODAY),
      as(other, "leader", TODAY),
      leaderOf(await addPlace("PROVINCE", "Tỉnh Hai")),
    ]) {
      expect(await campaignDashboard(actor, campaign.campaignId)).toBeNull();
    }
    expect(await campaignDashboard(as(campaign, "leader", TODAY), newId())).toBeNull();
  });

  test("drafts, called off and deleted campaigns are not shown", async () => {
    const { campaignId, ...world } = await makeWorld();
    const leader = as({ ...world, campaignId }, "leader", TODAY);
    const shown = async () => [(await campaignDashboard(leader, campaignId)) !== null, (await dashboardChoices(leader)).length];
    expect(await shown()).toEqual([true, 1]);
    for (const data of [{ status: "DRAFT" }, { status: "CANCELLED" }, { status: "CLOSED", deletedAt: new Date() }] as const) {
      await prisma.campaign.update({ where: { id: campaignId }, data });
      expect(await shown()).toEqual([false, 0]);
    }
  });

  test("the running one is offered first", async () => {
    const world = await makeWorld();
    const closed = newId();
    await prisma.campaign.create({
      data: {
        id: closed,
        placeId: world.placeId,
        status: "CLOSED",
        name: "Đã khép lại",
        nameFolded: "",
        createdAt: new Date(),
        launchedAt: new Date(),
        closedAt: new Date(),
      },
    });
    expect((await dashboardChoices(as(world, "leader", TODAY))).map(({ id }) => id)).toEqual([world.campaignId, closed]);
  });
});

describe("what a leader sees", () => {
  test("the whole with its denominator, and groups that add up to it", async () => {
    const view = await seen();
    const { whole, assessable, lights, qualitative } = view.rollUp;
    expect(Object.values(lights).reduce((sum, count) => sum + count, 0)).toBe(whole);
    expect(view.blocks.map(({ name }) => name)).toEqual(["Khối khu phố", "Khối cơ quan"]);
    expect(view.blocks.reduce((sum, block) => sum + block.rollUp.whole, 0)).toBe(whole);
    expect(view.blocks.reduce((sum, block) => sum + block.rollUp.assessable, 0)).toBe(assessable);
    expect(Object.values(view.verdicts).reduce((sum, count) => sum + count, 0)).toBe(whole);
    expect(qualitative).toEqual({ all: 3, passed: 1, failed: 1, notAssessed: 1 });
    expect(view.statuses).toMatchObject({ CANCELLED: 1, TRANSFERRED: 1, PAUSED: 1, WAITING: 1 });
    expect(Object.values(view.statuses).reduce((sum, count) => sum + count, 0)).toBe(whole + 2);
    expect(view.rollUp.percent).toBeGreaterThan(0);
    expect(view.signing).toEqual({ signed: 1, units: 2 });
  });

  test("contents by their printed number, those that the source only declares, and what has none", async () => {
    const view = await seen();
    expect(view.contents.map(({ name, rollUp }) => [name, rollUp.whole])).toEqual([
      ["1. Nội dung 1 Việc", 2],
      ["2. Nội dung 2 Việc", 3],
      ["3. Nội dung 3 Việc", 0],
    ]);
    expect(view.contentsDeclared).toBe(5);
    expect(view.contentsOverlap).toBe(true);
    expect(view.noContent?.whole).toBe(view.rollUp.whole - 4);
  });

  test("sources in their order, what names none last", async () => {
    const view = await seen();
    expect(view.sources.map(({ id, rollUp }) => [id, rollUp.whole])).toEqual([
      ["PROVINCE", 1],
      ["COMMUNE", 1],
      ["SOCIALISED", 2],
      ["NONE", view.rollUp.whole - 3],
    ]);
  });

  test("what waits, apart: first covenants, amendments, reports one by one and together, works to take over, branches to confirm", async () => {
    expect((await seen()).waiting).toEqual({
      covenants: 1,
      amendments: [{ covenantId: expect.any(String), unitName: "Khu phố 1" }],
      reports: 2,
      periodic: 1,
      done: 1,
      branches: 1,
      explanations: { answered: 0, overdue: 0 },
    });
    expect(await waitingIn(as(campaign, "representative", TODAY), campaign.campaignId)).toMatchObject({
      covenants: 0,
      reports: 1,
      periodic: 0,
      done: 0,
    });
  });

  test("trouble first, at most six, and the way to the day that works must be ready for", async () => {
    const view = await seen();
    expect(view.trouble[0]?.title).toBe("Việc overdue");
    expect(view.trouble.length).toBeLessThanOrEqual(6);
    expect(view.occasion).toEqual({ name: "Đại hội", day: "2025-06-15", daysLeft: 76, extensions: 0 });
    expect((await seen("leader", "2025-06-20")).occasion?.daysLeft).toBe(-5);
    await rebuild(campaign);
  });

  test("the trend up to today, not beyond", async () => {
    await rebuild(campaign, "2025-02-28");
    await prisma.campaignDay.create({
      data: { campaignId: campaign.campaignId, placeId: campaign.placeId, day: toDbDate(day("2026-01-01")), figures: {} },
    });
    await rebuild(campaign);
    const days = (await seen()).trend;
    expect(days.map((one) => one.day)).toEqual(["2025-02-28", "2025-03-31"]);
    expect(days.at(-1)?.percent).toBe((await seen()).rollUp.percent);
    await prisma.campaignDay.delete({ where: { campaignId_day: { campaignId: campaign.campaignId, day: toDbDate(day("2026-01-01")) } } });
  });

  test("a campaign in which nothing was signed yet has no figure and says so", async () => {
    const world = await makeWorld(null);
    const view = await campaignDashboard(as(world, "leader", TODAY), world.campaignId);
    expect(view).toMatchObject({
      rollUp: { percent: null, whole: 0 },
      occasion: null,
      trouble: [],
      noContent: null,
      sources: [],
      trend: [],
      contentsDeclared: null,
    });
    expect(view?.signing).toEqual({ signed: 0, units: 2 });
  });
});

describe("the number of queries", () => {
  test("is the same with a handful and with 1.000 pledges", async () => {
    const many = await makeCampaign();
    await copyPledges(many, many.pledges["behind"] ?? "", 1_000);
    const queries = (of: Campaign) => countQueries(() => campaignDashboard(as(of, "leader", TODAY), of.campaignId));
    const ofFew = await queries(campaign);
    expect(await queries(many)).toBe(ofFew);
    expect(ofFew).toBeLessThan(35);
  }, 120_000);
});
