import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { as, makeWorld } from "@/lib/progress/test-world";
import { campaignDashboard } from "../campaign/data";
import { addPlace, type Campaign, copyPledges, countQueries, leaderOf, makeCampaign, putBelow, TODAY } from "../test-campaign";
import { placesDashboard } from "./data";

type Place = { id: string; path: string };

let nation: Place;
let province: Place;
let quiet: Place;
let district: Place;
let first: Campaign;
let second: Campaign;

beforeAll(async () => {
  await testDatabase();
  nation = await addPlace("NATION", "Việt Nam");
  quiet = await addPlace("PROVINCE", "Tỉnh Lặng", nation.id);
  province = await addPlace("PROVINCE", "Tỉnh Một", nation.id);
  district = await addPlace("DISTRICT", "Thành phố Một", province.id);
  first = await makeCampaign("Một");
  second = await makeCampaign("Hai");
  await putBelow(first, district);
  await putBelow(second, province);
  await putBelow(await makeCampaign("Ngoài"), await addPlace("PROVINCE", "Tỉnh Ngoài"));
}, 180_000);

async function seen(actor = leaderOf(province), placeId: string | null = null) {
  const view = await placesDashboard(actor, placeId);
  if (!view) throw new Error("the leader sees the place");
  return view;
}

describe("who sees a place", () => {
  test("leaders of it and of what lies above; places beside, above, made up, and units answer alike", async () => {
    expect((await seen(leaderOf(nation, "NATION"))).placeName).toBe("Việt Nam");
    expect((await seen(leaderOf(province), district.id)).placeName).toBe("Thành phố Một");
    for (const id of [nation.id, quiet.id, newId(), first.unitId]) expect(await placesDashboard(leaderOf(province), id)).toBeNull();
  });

  test("nobody who reads no dashboards", async () => {
    for (const who of ["representative", "administrator"] as const) expect(await placesDashboard(as(first, who, TODAY), null)).toBeNull();
  });

  test("a removed place answers like none", async () => {
    const gone = await addPlace("DISTRICT", "Đã gỡ", province.id);
    await prisma.organization.update({ where: { id: gone.id }, data: { deletedAt: new Date() } });
    expect(await placesDashboard(leaderOf(province), gone.id)).toBeNull();
    expect((await seen()).places.map(({ name }) => name)).not.toContain("Đã gỡ");
  });
});

describe("what a leader above the wards sees", () => {
  test("the sum of the wards, flat over their pledges, with every place directly below", async () => {
    const [one, two] = await Promise.all([first, second].map(({ campaignId }) => campaignDashboard(leaderOf(province), campaignId)));
    const view = await seen();
    expect(view.rollUp.whole).toBe((one?.rollUp.whole ?? 0) + (two?.rollUp.whole ?? 0));
    expect(view.rollUp.lights.RED).toBe((one?.rollUp.lights.RED ?? 0) + (two?.rollUp.lights.RED ?? 0));
    expect(view.places.map(({ name, isWard, rollUp }) => [name, isWard, rollUp.whole])).toEqual([
      ["Thành phố Một", false, one?.rollUp.whole],
      ["Phường Thử", true, two?.rollUp.whole],
    ]);
    expect(view.running).toBe(2);
    expect(view.places[1]?.campaigns).toMatchObject([
      { id: second.campaignId, name: "Phong trào thử", placeName: "Phường Thử", daysLeft: 76 },
    ]);
    expect(view.campaigns).toEqual([]);
    expect(view.above).toEqual([]);
  });

  test("those with most behind first, also for the nation; a place without campaigns is there and empty", async () => {
    const view = await seen(leaderOf(nation, "NATION"));
    expect(view.places.map(({ name, rollUp }) => [name, rollUp.whole > 0])).toEqual([
      ["Tỉnh Một", true],
      ["Tỉnh Lặng", false],
    ]);
    expect(view.places[1]).toMatchObject({ rollUp: { percent: null, whole: 0 }, campaigns: [] });
  });

  test("the worst works of the subtree, with their ward, and none from outside", async () => {
    const { trouble } = await seen();
    expect(trouble.length).toBe(6);
    expect(
      trouble
        .map(({ title }) => title)
        .slice(0, 2)
        .sort(),
    ).toEqual(["Hai overdue", "Một overdue"]);
    expect(trouble.every(({ placeName }) => placeName === "Phường Thử")).toBe(true);
    expect((await seen(leaderOf(nation, "NATION"), quiet.id)).trouble).toEqual([]);
  });

  test("the way up, from the own place on; a ward with its campaigns", async () => {
    const ward = await seen(leaderOf(nation, "NATION"), first.placeId);
    expect(ward.above.map(({ name }) => name)).toEqual(["Việt Nam", "Tỉnh Một", "Thành phố Một"]);
    expect(ward.places).toEqual([]);
    expect(ward.campaigns).toMatchObject([{ id: first.campaignId }]);
    expect((await seen(leaderOf(province), first.placeId)).above.map(({ name }) => name)).toEqual(["Tỉnh Một", "Thành phố Một"]);
  });

  test("figures are brought to today, and the page says of which day the oldest are", async () => {
    expect((await seen(leaderOf(province, "PROVINCE", "2025-04-01"))).asOf).toBe("2025-04-01");
    const open = await makeWorld();
    await putBelow(open, quiet);
    expect(await seen(leaderOf(quiet))).toMatchObject({ asOf: null, running: 0, rollUp: { whole: 0 } });
    await prisma.campaignDay.create({
      data: { campaignId: open.campaignId, placeId: open.placeId, day: toDbDate(day("2025-02-01")), figures: emptyFigures() },
    });
    expect(await seen(leaderOf(quiet))).toMatchObject({ asOf: "2025-02-01", running: 1 });
    await prisma.campaign.update({ where: { id: open.campaignId }, data: { status: "CLOSED" } });
    expect((await seen(leaderOf(quiet))).running).toBe(0);
  });
});

function emptyFigures() {
  const zero = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, 0]));
  return {
    ...zero("whole", "assessable", "weight", "progress", "expectedOf", "expectedWeight", "expected", "expectedProgress"),
    lights: zero("DONE", "GREEN", "AMBER", "RED", "GREY"),
    kinds: zero("WORK", "TASK"),
    verdicts: zero("IN_TIME", "AT_RISK", "LATE", "NONE"),
    statuses: {},
    qualitative: zero("passed", "failed", "notAssessed"),
    reporting: zero("due", "overdue"),
  };
}

describe("the number of queries", () => {
  test("is the same with a handful and with 1.000 pledges below", async () => {
    const many = await makeCampaign("Nhiều");
    await copyPledges(many, many.pledges["behind"] ?? "", 1_000);
    const full = await addPlace("PROVINCE", "Tỉnh Nhiều");
    await putBelow(many, full);
    const few = await makeCampaign("Ít");
    const small = await addPlace("PROVINCE", "Tỉnh Ít");
    await putBelow(few, small);
    const queries = (place: Place) => countQueries(() => placesDashboard(leaderOf(place), null));
    const ofFew = await queries(small);
    expect(await queries(full)).toBe(ofFew);
    expect(ofFew).toBeLessThan(20);
  }, 120_000);
});
