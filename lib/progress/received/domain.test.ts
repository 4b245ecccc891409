import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, momentOf } from "@/lib/kernel/dates";
import type { Measure } from "@/lib/pledges/types";
import type { FigureReport, Received } from "../types";
import { countedReports, isByLedger, receivedUntil } from "./domain";

const AMOUNT: Measure = { type: "AMOUNT", target: 300, targetAsPublished: null };
const FIRST = day("2025-01-01");
const money = (on: string | null, amount: number, recorded = "2025-03-20"): Received => ({
  day: on === null ? null : day(on),
  recordedAt: momentOf(day(recorded)),
  amount,
});
const report = (on: string, amount: number, status: FigureReport["status"] = "ACCEPTED"): FigureReport => ({
  ...{ id: `r-${on}`, day: day(on), recordedAt: momentOf(day(on)), status },
  figure: { type: "AMOUNT", amount },
});
const sums = (reports: readonly FigureReport[]) =>
  reports.map(({ day: on, figure }) => [on, figure.type === "AMOUNT" ? figure.amount : null]);

describe("a pledge that raises money", () => {
  it("goes by its reports while no money stands in the ledger, and other measures always do", () => {
    const reports = [report("2025-02-01", 60)];
    expect(countedReports(AMOUNT, { reports })).toBe(reports);
    expect(countedReports({ type: "RECURRING", every: "WEEK", least: null }, { reports, received: [money("2025-02-01", 5)] })).toBe(
      reports,
    );
    expect(isByLedger(AMOUNT, [])).toBe(false);
  });

  it("goes by what came in by each day once it does; what waits still waits", () => {
    const received = [money("2025-02-10", 40), money("2025-02-01", 60), money("2025-02-10", -40), money("2025-02-10", 30), money(null, 5)];
    const counted = countedReports(AMOUNT, { reports: [report("2025-02-01", 200), report("2025-03-01", 250, "SUBMITTED")], received });
    expect(sums(counted)).toEqual([
      ["2025-03-01", 250],
      ["2025-02-01", 60],
      ["2025-02-10", 90],
      ["2025-03-20", 95],
    ]);
  });

  it("keeps a figure of nothing when everything was taken back", () => {
    const received = [money("2025-02-01", 60), money("2025-02-01", -60)];
    expect(sums(countedReports(AMOUNT, { reports: [], received }))).toEqual([["2025-02-01", 0]]);
  });

  it("stands on every day where the sum of all entries by that day stands", () => {
    const entries = fc.array(fc.record({ at: fc.nat(90), amount: fc.integer({ min: -1_000, max: 1_000_000 }) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(entries, fc.nat(120), (made, at) => {
        const received = made.map((one) => ({ day: addDays(FIRST, one.at), recordedAt: momentOf(FIRST), amount: one.amount }));
        const today = addDays(FIRST, at);
        const last = countedReports(AMOUNT, { reports: [], received }).filter((point) => point.day <= today);
        const shown = sums(last).at(-1)?.[1] ?? 0;
        expect(shown).toBe(receivedUntil(received, today));
      }),
    );
  });
});
