import { describe, expect, it } from "vitest";
import { testActor } from "@/lib/access/test-actor";
import { day } from "@/lib/kernel/dates";
import { loadedPledge } from "@/lib/progress/test-loaded";
import { counted, kept, report } from "@/lib/progress/test-reports";
import type { Branch, PledgeStatus } from "../types";
import { completionToAccept, courseOf, openStep } from "./domain";

const TODAY = day("2025-03-31");
const official = testActor({ placeId: "ward", personId: "official", today: TODAY });
const unit = testActor({ role: "REPRESENTATIVE", placeId: "ward", organizationId: "unit", today: TODAY });
const WEEKLY = { type: "RECURRING", every: "WEEK", least: 1 } as const;

const [only] = loadedPledge().record.content.branches;
if (!only) throw new Error("a pledge has a branch");
const FORK: Branch[] = [
  { ...only, title: "Một" },
  { ...only, key: "B", title: "Hai", precondition: "khi có đất" },
];

const names = (...parameters: Parameters<typeof courseOf>) => courseOf(...parameters).steps.map(({ step }) => step);
const why = (step: Parameters<typeof openStep>[1], ...parameters: Parameters<typeof courseOf>) => {
  const open = openStep(courseOf(...parameters), step);
  return open === undefined ? undefined : (open.whyNot?.code ?? null);
};

describe("the steps that a pledge's state asks for or allows", () => {
  it("by status", () => {
    const of = (status: PledgeStatus) => names(official, loadedPledge({ state: { status } }), []);
    expect(of("ACTIVE")).toEqual(["extension", "pause", "not-delivered", "cancel"]);
    expect(of("DONE_REPORTED")).toEqual(["acceptance", "extension", "not-delivered", "cancel"]);
    expect(of("WAITING")).toEqual(["extension", "pause", "not-delivered", "cancel"]);
    expect(of("PAUSED")).toEqual(["extension", "resume", "not-delivered", "cancel"]);
    expect(of("NOT_DELIVERED")).toEqual(["extension", "resume", "cancel"]);
    for (const status of ["ACCEPTED", "CANCELLED", "TRANSFERRED"] as const) expect(of(status)).toEqual([]);
  });

  it("an either-or is chosen, then confirmed, then closed", () => {
    const choice = { branch: "A" as const, chosenOn: TODAY, confirmedOn: null };
    const of = (state: object) => names(official, loadedPledge({ branches: FORK, state }), []);
    expect(of({})).toEqual(["branch", "extension", "pause", "not-delivered", "cancel"]);
    expect(of({ choice })).toEqual(["branch", "confirm", "extension", "pause", "not-delivered", "cancel"]);
    expect(of({ choice: { ...choice, confirmedOn: TODAY } })).toEqual(["extension", "pause", "not-delivered", "cancel"]);
    expect(of({ status: "CANCELLED" })).toEqual([]);
  });

  it("a precondition is confirmed while its branch governs and waits", () => {
    const choice = { branch: "B" as const, chosenOn: TODAY, confirmedOn: TODAY };
    const met = { branch: "B" as const, metOn: TODAY, evidence: "QĐ", fileIds: [], confirmedById: "x" };
    const of = (state: object) => courseOf(official, loadedPledge({ branches: FORK, state }), []);
    expect(of({ choice, status: "WAITING" })).toMatchObject({ waitsFor: FORK[1] });
    expect(names(official, loadedPledge({ branches: FORK, state: { choice, status: "WAITING" } }), [])).toContain("precondition");
    expect(of({ choice, preconditionsMet: [met] }).waitsFor).toBeNull();
    expect(of({ choice: { ...choice, confirmedOn: null } }).waitsFor).toBeNull();
    expect(of({ choice, status: "CANCELLED" }).waitsFor).toBeNull();
  });

  it("a weekly duty that its accepted weeks fulfil may be accepted without a claim", () => {
    const content = { startDay: day("2025-03-03"), dueDay: day("2025-03-16") };
    const fulfilled = { measure: WEEKLY, content, reports: [report("2025-03-09", kept("2025-03-03"))] };
    expect(names(official, loadedPledge(fulfilled), [])).toContain("acceptance");
    expect(names(official, loadedPledge({ ...fulfilled, reports: [] }), [])).not.toContain("acceptance");
    expect(names(official, loadedPledge({ ...fulfilled, state: { status: "PAUSED" } }), [])).not.toContain("acceptance");
  });
});

describe("why the reader cannot", () => {
  const done = { state: { status: "DONE_REPORTED" as const }, reports: [report("2025-03-20", counted(100))] };

  it("accepts what the accepted figures show, and not the own claim", () => {
    expect(why("acceptance", official, loadedPledge(done), [])).toBeNull();
    expect(why("acceptance", official, loadedPledge(done), ["official"])).toBe("pledges.ownClaim");
    expect(why("acceptance", unit, loadedPledge(done), [])).toBe("pledges.notDecider");
    expect(why("acceptance", official, loadedPledge({ ...done, reports: [] }), [])).toBe("progress.doneWithoutFigure");
  });

  it("each step has the rights of its own", () => {
    const fork = loadedPledge({ branches: FORK, state: { choice: { branch: "A", chosenOn: TODAY, confirmedOn: null } } });
    expect(why("branch", unit, fork, [])).toBeNull();
    for (const step of ["confirm", "extension", "pause", "not-delivered", "cancel"] as const) {
      expect(why(step, unit, fork, [])).toBe("pledges.notDecider");
      expect(why(step, official, fork, [])).toBeNull();
    }
    expect(why("resume", unit, loadedPledge({ state: { status: "PAUSED" } }), [])).toBe("pledges.notDecider");
    expect(why("resume", official, fork, [])).toBeUndefined();
    const waiting = loadedPledge({ branches: FORK.slice(1), state: { status: "WAITING" } });
    expect(why("precondition", unit, waiting, [])).toBe("pledges.notDecider");
    expect(why("precondition", official, waiting, [])).toBeNull();
  });
});

describe("the day on which it was done", () => {
  it("is what the accepted figures show; while a report waits, that one comes first", () => {
    expect(completionToAccept(loadedPledge({ reports: [report("2025-03-20", counted(100))] }), TODAY)).toEqual({
      ok: true,
      value: "2025-03-20",
    });
    const waits = loadedPledge({ reports: [report("2025-03-20", counted(100), { status: "SUBMITTED" })] });
    expect(completionToAccept(waits, TODAY)).toMatchObject({ reasons: [{ code: "pledges.acceptReportsFirst" }] });
    expect(completionToAccept(loadedPledge(), TODAY)).toMatchObject({ reasons: [{ code: "progress.doneWithoutFigure" }] });
    expect(completionToAccept(loadedPledge({ branches: FORK }), TODAY)).toMatchObject({ reasons: [{ code: "pledges.choiceMissing" }] });
    const both = [report("2025-03-20", counted(100)), report("2025-03-21", counted(101), { status: "SUBMITTED" })];
    expect(completionToAccept(loadedPledge({ reports: both }), TODAY).ok).toBe(true);
  });
});

it("a course carries what its pages show", () => {
  const pledge = loadedPledge({
    state: { extensions: [{ from: day("2025-05-31"), to: day("2025-06-10") }] },
    reports: [report("2025-03-20", counted(100))],
    pledge: { extensionCount: 2 },
  });
  expect(courseOf(official, pledge, [])).toMatchObject({
    pledgeId: "pledge",
    version: 3,
    title: "Việc thử",
    unitId: "unit",
    unitName: "Khu phố 1",
    status: "ACTIVE",
    due: "2025-06-10",
    signedDue: "2025-05-31",
    extensionCount: 2,
    choice: null,
    waitsFor: null,
    doneOn: "2025-03-20",
    branches: [only],
  });
  expect(courseOf(official, loadedPledge(), []).doneOn).toBeNull();
});
