import { beforeAll, describe, expect, test } from "vitest";
import { CAMPAIGN_STATUSES } from "@/lib/campaigns/constants";
import { boardOf } from "@/lib/covenants/board/data";
import { totalsOf } from "@/lib/covenants/board/domain";
import { campaignDashboard } from "@/lib/dashboard/campaign/data";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import { placesDashboard } from "@/lib/dashboard/places/data";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { MEASURE_TYPES, PLEDGE_STATUSES } from "@/lib/pledges/constants";
import { listPledges } from "@/lib/pledges/list/data";
import { ALL_PLEDGES } from "@/lib/pledges/list/domain";
import type { PledgeLine } from "@/lib/pledges/list/types";
import { pledgePage } from "@/lib/pledges/page/data";
import { DEMO_DAY, playDemo } from "./demo";
import { unitsByState } from "./reference/test-board";
import { dayOfColumn } from "./reference/test-days";
import { expectFacts } from "./reference/test-facts";
import { forecastOn } from "./reference/test-forecast";
import { expectPast } from "./reference/test-past";
import { type Kept, readKept } from "./reference/test-records";
import { LIGHT_WORDS, lightsBySign, near, rollUpOf, standingOf, standingShown, summaryOf } from "./reference/test-shown";
import { assessmentOn, doneOf, lightOn, reportingOn } from "./reference/test-standing";
import { isWhole, sumOf, tally, verdictOn } from "./reference/test-sums";
import { expectChains, expectProofs } from "./reference/test-trust";
import { expectShown, expectTied } from "./reference/test-walls";
import { acting, idOf, type World } from "./world";

/** The demo is played once, through the product; what follows only reads. */
let world: World;
let pledges: Kept[];
let campaigns: { id: string; name: string; status: string; placeId: string; place: { path: string } }[];

const nation = () => acting(world, "vietnam.lanhdao");
const ofCampaign = (id: string) => pledges.filter(({ campaignId }) => campaignId === id);
const running = () => campaigns.filter(({ status }) => status === "OPEN" || status === "LAUNCHED");
const places = ["vietnam", "quangninh", "halong", "mongcai", "angiang"];

async function dashboardOf(campaignId: string): Promise<CampaignDashboard> {
  const dashboard = await campaignDashboard(await nation(), campaignId);
  if (!dashboard) throw new Error("the nation's leader sees every campaign that was opened");
  return dashboard;
}

/** Every line of a campaign's list, page by page, with what was cancelled. */
async function linesOf(campaignId: string): Promise<PledgeLine[]> {
  const lines: PledgeLine[] = [];
  for (const status of [null, "CANCELLED"] as const) {
    for (let page = 1; ; page += 1) {
      const list = await listPledges(await nation(), { ...ALL_PLEDGES, campaignId, status, page });
      lines.push(...(list?.lines ?? []));
      if (!list || list.from + list.pageSize >= list.total) break;
    }
  }
  return lines;
}

beforeAll(async () => {
  await testDatabase();
  world = await playDemo(() => undefined);
  pledges = await readKept();
  campaigns = await prisma.campaign.findMany({ orderBy: { id: "asc" }, include: { place: { select: { path: true } } } });
  // Whoever first reads on a day brings the summaries to it.
  for (const { id } of running()) await dashboardOf(id);
}, 600_000);

describe("each pledge, by its records and the definitions", () => {
  test("has the progress, expected, light, forecast, reporting and counting in its summary that follow from its records", async () => {
    const rows = await prisma.pledgeSummary.findMany();
    const stored = new Map(rows.map((row) => [row.pledgeId, row]));
    expect(stored.size).toBe(pledges.length);
    for (const pledge of pledges) {
      const row = stored.get(pledge.id);
      expect(row && summaryOf(row), pledge.name).toEqual(standingOf(pledge, DEMO_DAY));
    }
  });

  test("was done on the day that its accepted figures say", async () => {
    const rows = await prisma.pledge.findMany({ where: { status: { in: ["ACCEPTED", "DONE_REPORTED"] } } });
    expect(rows.length).toBeGreaterThan(5);
    for (const { id, title, doneDay, doneReportedDay } of rows) {
      const pledge = pledges.find((one) => one.id === id);
      const done = pledge && doneOf(pledge, DEMO_DAY);
      expect(
        [doneDay, doneReportedDay].map((day) => day && dayOfColumn(day)),
        title,
      ).toEqual([done?.on, done?.saidOn]);
    }
  });

  test("reads the same on its page and in the list of its campaign", async () => {
    const leader = await nation();
    for (const { id } of running()) {
      const lines = await linesOf(id);
      const own = ofCampaign(id);
      expect(lines.map((line) => line.id).sort()).toEqual(own.map((pledge) => pledge.id).sort());
      for (const pledge of own) {
        const expected = standingShown(pledge, DEMO_DAY);
        const { light, percent, expected: planned, verdict } = lines.find((line) => line.id === pledge.id) ?? {};
        expect({ light, percent, expected: planned, verdict }, pledge.name).toEqual(expected);
        const standing = (await pledgePage(leader, pledge.id))?.standing;
        expect(standing, pledge.name).toMatchObject({ light: expected.light, percent: expected.percent, expected: expected.expected });
      }
    }
  });

  test("is sorted red first: no list has a lighter one before a graver one", async () => {
    const list = await listPledges(await nation(), ALL_PLEDGES);
    const order = ["RED", "AMBER", "GREY", "GREEN", "DONE"];
    const colours = (list?.lines ?? []).map(({ light }) => order.indexOf(light.colour));
    expect(colours).toEqual(colours.toSorted((left, right) => left - right));
  });
});

test("Ka Long's walls and its plaque tell what was given and when it was put up", () => expectShown(world));
test("Đại Yên's ceremony is part of its launch", () => expectTied(world));

describe("each campaign", () => {
  test("adds up by light, state, forecast and reporting, with its figure and the denominator", async () => {
    expect(running()).toHaveLength(4);
    for (const { id, name } of running()) {
      const dashboard = await dashboardOf(id);
      const own = ofCampaign(id);
      const sum = sumOf(own, DEMO_DAY);
      expect(dashboard.rollUp, name).toMatchObject(rollUpOf(own, DEMO_DAY));
      expect(dashboard.statuses, name).toMatchObject(sum.statuses);
      expect(dashboard.verdicts, name).toMatchObject(sum.verdicts);
      expect(dashboard.reporting, name).toEqual(sum.reporting);
      expect(Object.values(dashboard.rollUp.lights).reduce((left, right) => left + right)).toBe(sum.whole);
      expect(Object.values(dashboard.statuses).reduce((left, right) => left + right)).toBe(own.length);
      expect(dashboard.trend.at(-1), name).toMatchObject({ day: DEMO_DAY, percent: near(sum.percent), expected: near(sum.expected) });
    }
  });

  test("adds up by block, by content (in each) and by source of funding", async () => {
    for (const { id } of running()) {
      const dashboard = await dashboardOf(id);
      const own = ofCampaign(id);
      for (const { id: blockId, name, rollUp } of dashboard.blocks) {
        expect(rollUp, name).toMatchObject(
          rollUpOf(
            own.filter((pledge) => pledge.blockId === blockId),
            DEMO_DAY,
          ),
        );
      }
      for (const { id: contentId, name, rollUp } of dashboard.contents) {
        expect(rollUp, name).toMatchObject(
          rollUpOf(
            own.filter(({ contentIds }) => contentIds.includes(contentId)),
            DEMO_DAY,
          ),
        );
      }
      for (const { id: source, rollUp } of dashboard.sources) {
        const named = own.filter(({ sources }) => (source === "NONE" ? sources.length === 0 : sources.includes(source)));
        expect(rollUp, source).toMatchObject(rollUpOf(named, DEMO_DAY));
      }
      expect(dashboard.blocks.reduce((sum, { rollUp }) => sum + rollUp.whole, 0)).toBe(own.filter(isWhole).length);
    }
  });

  test("reads on past days as it was summed up on those days", async () => {
    for (const { id } of running()) await expectPast(await nation(), id);
  });

  test("has each unit in one state of its board", async () => {
    for (const { id, name } of running()) {
      const board = await boardOf(await nation(), id);
      const { all, counts } = await unitsByState(id);
      const { short: _, ...totals } = totalsOf(board?.lines ?? []);
      expect(totals, name).toEqual({ NOT_SENT: 0, WAITING: 0, RETURNED: 0, APPROVED: 0, SIGNED: 0, ...counts, all });
      expect((await dashboardOf(id)).signing, name).toEqual({ signed: counts.SIGNED ?? 0, units: all });
    }
    expect(await unitsByState(idOf(world, "daiyen.daihoi"))).toEqual({ all: 17, counts: { SIGNED: 17 } });
    const baiChay = await unitsByState(idOf(world, "baichay.daihoi"));
    expect(baiChay).toEqual({ all: 10, counts: { NOT_SENT: 1, WAITING: 1, RETURNED: 1, APPROVED: 1, SIGNED: 6 } });
  });

  test("tells what waits for a decision", async () => {
    for (const { id, name } of running()) {
      const own = ofCampaign(id);
      const sent = own.flatMap(({ reports, branch }) =>
        reports.flatMap(({ status }) => (status === "SUBMITTED" ? [branch?.measure.type] : [])),
      );
      expect((await dashboardOf(id)).waiting, name).toMatchObject({
        reports: sent.filter((type) => type !== "RECURRING").length,
        periodic: sent.filter((type) => type === "RECURRING").length,
        done: own.filter(({ status }) => status === "DONE_REPORTED").length,
      });
    }
    expect((await dashboardOf(idOf(world, "daiyen.daihoi"))).waiting.branches).toBe(1);
  });
});

describe("the places above the wards", () => {
  test.each(places)("%s is the flat sum of the running campaigns in it", async (key) => {
    const place = await prisma.organization.findUniqueOrThrow({ where: { id: idOf(world, key) } });
    const dashboard = await placesDashboard(await nation(), place.id);
    const below = pledges.filter(({ placePath }) => placePath.startsWith(place.path));
    const sum = sumOf(below, DEMO_DAY);
    expect(dashboard?.rollUp).toMatchObject(rollUpOf(below, DEMO_DAY));
    expect(dashboard?.verdicts).toMatchObject(sum.verdicts);
    expect(dashboard?.reporting).toEqual(sum.reporting);
    expect(dashboard?.running).toBe(running().filter((one) => one.place.path.startsWith(place.path)).length);
    for (const { id, name, rollUp } of dashboard?.places ?? []) {
      expect(rollUp, name).toMatchObject(
        rollUpOf(
          pledges.filter(({ placePath }) => placePath.includes(`${id}/`)),
          DEMO_DAY,
        ),
      );
    }
  });

  test("the province's leader sees the province's own campaign, and Ka Long's that answers it", async () => {
    const own = await placesDashboard(await acting(world, "quangninh.lanhdao"), null);
    expect(own?.campaigns.map(({ id }) => id)).toEqual([idOf(world, "quangninh.daihoi")]);
    const answering = await prisma.campaign.findMany({ where: { parentId: { not: null } }, select: { id: true, parentId: true } });
    expect(answering).toEqual([{ id: idOf(world, "kalong.daihoi"), parentId: idOf(world, "quangninh.daihoi") }]);
  });
});

describe("what can be seen", () => {
  const missing = <T>(all: readonly T[], seen: readonly T[]): T[] => all.filter((one) => !seen.includes(one));

  test("every light and every word of one but TRANSFERRED, into which nothing brings a pledge before places can be merged", () => {
    const lights = pledges.map((pledge) => lightOn(pledge, DEMO_DAY));
    expect(
      missing(
        LIGHT_WORDS,
        lights.map(({ word }) => word),
      ),
    ).toEqual(["TRANSFERRED"]);
    expect(
      missing(
        Object.keys(lightsBySign({})),
        lights.map(({ colour }) => colour),
      ),
    ).toEqual([]);
  });

  test("every measure, and every state of a pledge but TRANSFERRED", () => {
    expect(
      missing(
        PLEDGE_STATUSES,
        pledges.map(({ status }) => status),
      ),
    ).toEqual(["TRANSFERRED"]);
    expect(
      missing(
        MEASURE_TYPES,
        pledges.flatMap(({ branch }) => branch?.measure.type ?? []),
      ),
    ).toEqual([]);
    expect(new Set(pledges.map((pledge) => assessmentOn(pledge, DEMO_DAY)))).toEqual(new Set(["PASSED", "FAILED", null]));
  });

  test("every verdict of a forecast, one that stands still, one on old figures, one with too few, one that is there already", () => {
    expect(new Set(pledges.map((pledge) => verdictOn(pledge, DEMO_DAY)))).toEqual(new Set(["IN_TIME", "AT_RISK", "LATE", "NONE"]));
    const forecasts = pledges.map((pledge) => forecastOn(pledge, DEMO_DAY));
    expect(new Set(forecasts.map(({ kind }) => kind))).toEqual(new Set(["NONE", "NOT_ENOUGH", "STALLED", "TREND", "REACHED"]));
    expect(forecasts.some(({ isStale }) => isStale)).toBe(true);
  });

  test("every state of reporting, of a report, of a covenant's version", async () => {
    const asked = new Set(pledges.map((pledge) => reportingOn(pledge, DEMO_DAY)));
    expect(asked).toEqual(new Set(["NOT_EXPECTED", "SENT", "OPEN", "DUE", "OVERDUE"]));
    const reports = new Set(pledges.flatMap((pledge) => pledge.reports.map(({ status }) => status)));
    expect(reports).toEqual(new Set(["SUBMITTED", "RECALLED", "ACCEPTED", "RETURNED"]));
    const revisions = await prisma.covenantRevision.findMany({ select: { status: true } });
    const states = new Set(revisions.map(({ status }) => status));
    expect(states).toEqual(new Set(["DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "SIGNED", "SUPERSEDED"]));
  });

  test("campaigns as drafts and launched ones; none that is merely open, closed, put away or called off", () => {
    expect(
      missing(
        CAMPAIGN_STATUSES,
        campaigns.map(({ status }) => status as never),
      ),
    ).toEqual(["OPEN", "CLOSED", "ARCHIVED", "CANCELLED"]);
    expect(tally(campaigns.map(({ status }) => status))).toEqual({ DRAFT: 1, LAUNCHED: 4 });
  });
});

describe("trust", () => {
  test("the history of every place verifies from its first event to its head", expectChains);

  test("every signed version's proof matches for a stranger, in force or replaced", () => expectProofs(world));
});

describe("the facts of the sources", () => {
  test("stand where they belong", async () => {
    await expectFacts(world, pledges, dashboardOf);
  });
});
