import { describe, expect, it } from "vitest";
import { testActor } from "@/lib/access/test-actor";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import type { PledgeStanding } from "@/lib/progress/types";
import { courseOf } from "../course/domain";
import type { LoadedPledge } from "../standing/types";
import { content, MEASURES } from "../test-content";
import type { Measure, PledgeStatus } from "../types";
import { nextSteps } from "./policy";

const PLACE = newId();
const UNIT = newId();

const representative = testActor({ role: "REPRESENTATIVE", placeId: PLACE, organizationId: UNIT });
const official = testActor({ role: "OFFICIAL", placeId: PLACE });
const leader = testActor({ role: "LEADER", placeId: PLACE });
const provinceLeader = testActor({ role: "LEADER", placeKind: "PROVINCE" });
const administrator = testActor({ role: "ADMINISTRATOR", placeId: PLACE });

const STANDING: PledgeStanding = {
  light: { colour: "GREEN", word: "ON_TRACK", days: null, behind: null },
  percent: 50,
  expected: 50,
  asOf: day("2025-03-01"),
  detail: null,
  forecast: { kind: "NOT_ENOUGH", points: 1 },
  reporting: { kind: "NOT_EXPECTED" },
  start: day("2025-01-01"),
  due: day("2025-06-30"),
};

function pledge(status: PledgeStatus = "ACTIVE", measure: Measure = MEASURES.QUANTITY, change: Partial<LoadedPledge> = {}): LoadedPledge {
  return {
    id: newId(),
    version: 1,
    placeId: PLACE,
    campaignId: newId(),
    campaignStatus: "LAUNCHED",
    covenantId: newId(),
    organizationId: UNIT,
    unitName: "Khu phố 1",
    blockId: newId(),
    title: "Trồng cây",
    kind: "WORK",
    status,
    weight: 1,
    contentHash: "",
    isDeleted: false,
    contentIds: [],
    fundingSources: [],
    occasionDay: null,
    lastReportDay: null,
    waitingReports: 0,
    extensionCount: 0,
    record: {
      content: content(measure),
      state: { status, choice: null, preconditionsMet: [], extensions: [], done: null },
      reports: [],
      rhythm: { every: "MONTH", day: 25 },
      signedOn: day("2025-01-05"),
    },
    standing: STANDING,
    ...change,
  };
}

/** Steps as "name" or "name: reason". */
function steps(actor: typeof official, loaded: LoadedPledge): string[] {
  return nextSteps(actor, loaded, courseOf(actor, loaded, []).steps).map(({ step, whyNot }) => (whyNot ? `${step}: ${whyNot.code}` : step));
}

describe("what comes next", () => {
  it("is each one's own part: the unit reports, the ward decides, the official also enters for the unit", () => {
    expect(steps(representative, pledge())).toEqual(["report"]);
    expect(steps(official, pledge())).toEqual(["report", "extension", "pause", "not-delivered", "cancel"]);
    expect(steps(leader, pledge())).toEqual(["extension", "pause", "not-delivered", "cancel"]);
  });

  it("is nothing for who only reads", () => {
    expect(steps(provinceLeader, pledge())).toEqual([]);
    expect(steps(administrator, pledge())).toEqual([]);
    expect(steps(testActor({ role: "REPRESENTATIVE", placeId: PLACE }), pledge())).toEqual([]);
    expect(steps(testActor({ role: "OFFICIAL" }), pledge())).toEqual([]);
  });

  it("says why reporting has to wait", () => {
    expect(steps(representative, pledge("PAUSED"))).toEqual(["report: progress.pledgePaused"]);
    expect(steps(representative, pledge("WAITING"))).toEqual(["report: progress.pledgeWaiting"]);
    expect(steps(representative, pledge("NOT_DELIVERED"))).toEqual(["report: progress.pledgeEnded"]);
    expect(steps(representative, pledge("ACTIVE", MEASURES.QUANTITY, { campaignStatus: "CLOSED" }))).toEqual([
      "report: progress.campaignNotRunning",
    ]);
  });

  it("of an either-or is the unit's choice first; until it is confirmed nothing can be reported", () => {
    const [branch] = content(MEASURES.QUANTITY).branches;
    const fork = pledge();
    const branches = [branch, { ...branch, key: "B" as const }] as never;
    const open = { ...fork, record: { ...fork.record, content: { ...fork.record.content, branches } } };
    expect(steps(representative, open)).toEqual(["report: progress.branchNotChosen", "branch"]);
    expect(steps(leader, open)).not.toContain("branch");
    expect(steps(official, open)).toContain("branch");
  });

  it("of what is over is nothing, except steps of a work that come after nghiệm thu", () => {
    expect(steps(representative, pledge("CANCELLED"))).toEqual([]);
    expect(steps(representative, pledge("ACCEPTED"))).toEqual([]);
    expect(steps(representative, pledge("ACCEPTED", MEASURES.MILESTONE))).toEqual(["report"]);
    expect(steps(official, pledge("ACCEPTED"))).toEqual([]);
  });

  it("keeps reasons that are not about whose part it is", () => {
    const own = testActor({ role: "OFFICIAL", placeId: PLACE });
    const double = { ...own, memberships: [...own.memberships, ...representative.memberships] } as typeof own;
    expect(steps(double, pledge())).toContain("pause: pledges.ownUnit");
    expect(steps(official, pledge("DONE_REPORTED"))).toContain("acceptance: progress.doneWithoutFigure");
  });
});
