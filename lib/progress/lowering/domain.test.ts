import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { MEASURES } from "@/lib/pledges/test-content";
import { assessed, counted, kept, reachedUpTo, report } from "../test-reports";
import type { Figure } from "../types";
import { acceptedBefore, isLower } from "./domain";

const certified = (count: number, hasDecision = false): Figure => ({
  type: "CERTIFIED",
  reached: ["p1", "p2"].slice(0, count).map((step) => ({ step, reachedOn: day("2025-02-01") })),
  decision: hasDecision ? { number: "1", day: day("2025-02-01") } : null,
});
const falling = { ...MEASURES.QUANTITY, baseline: 20, target: 5, fallingConfirmed: true };
const openEnded = { ...MEASURES.QUANTITY, target: null };

describe("isLower", () => {
  it.each([
    ["a step withdrawn", MEASURES.MILESTONE, reachedUpTo(1, "2025-02-01"), reachedUpTo(2, "2025-02-01"), true],
    [
      "another step instead",
      MEASURES.MILESTONE,
      { type: "MILESTONE", reached: [{ step: "s3", reachedOn: day("2025-02-01") }] },
      reachedUpTo(1, "2025-02-01"),
      true,
    ],
    ["one step more", MEASURES.MILESTONE, reachedUpTo(3, "2025-02-01"), reachedUpTo(2, "2025-02-01"), false],
    ["the same steps", MEASURES.MILESTONE, reachedUpTo(2, "2025-02-01"), reachedUpTo(2, "2025-02-01"), false],
    ["a count that falls", MEASURES.QUANTITY, counted(4), counted(5), true],
    ["a count that rises", MEASURES.QUANTITY, counted(6), counted(5), false],
    ["the same count", MEASURES.QUANTITY, counted(5), counted(5), false],
    ["a count that rises where it should fall", falling, counted(12), counted(10), true],
    ["a count that falls where it should", falling, counted(8), counted(10), false],
    ["a count that falls without a target", openEnded, counted(4), counted(5), true],
    ["a count that rises without a target", openEnded, counted(6), counted(5), false],
    ["the same count without a target", openEnded, counted(5), counted(5), false],
    ["less money", MEASURES.AMOUNT, { type: "AMOUNT", amount: 4 }, { type: "AMOUNT", amount: 5 }, true],
    ["the same money", MEASURES.AMOUNT, { type: "AMOUNT", amount: 5 }, { type: "AMOUNT", amount: 5 }, false],
    ["a week unkept", MEASURES.RECURRING, kept("2025-02-03", false), kept("2025-02-03"), true],
    ["a week kept after all", MEASURES.RECURRING, kept("2025-02-03"), kept("2025-02-03", false), false],
    ["a week kept again", MEASURES.RECURRING, kept("2025-02-03"), kept("2025-02-03"), false],
    ["a month failed", MEASURES.QUALITATIVE, assessed("2025-02-01", "FAILED"), assessed("2025-02-01"), true],
    ["a month passed after all", MEASURES.QUALITATIVE, assessed("2025-02-01"), assessed("2025-02-01", "FAILED"), false],
    ["a month passed again", MEASURES.QUALITATIVE, assessed("2025-02-01"), assessed("2025-02-01"), false],
    ["a month failed again", MEASURES.QUALITATIVE, assessed("2025-02-01", "FAILED"), assessed("2025-02-01", "FAILED"), false],
    ["a preparation withdrawn", MEASURES.CERTIFIED, certified(1), certified(2), true],
    ["a decision withdrawn", MEASURES.CERTIFIED, certified(2), certified(2, true), true],
    ["a decision kept", MEASURES.CERTIFIED, certified(2, true), certified(2, true), false],
    ["a decision added", MEASURES.CERTIFIED, certified(2, true), certified(2), false],
    ["no decision as before", MEASURES.CERTIFIED, certified(2), certified(2), false],
  ] as const)("%s", (_, measure, figure, before, expected) => {
    expect(isLower(measure as typeof MEASURES.QUANTITY, figure as Figure, before as Figure)).toBe(expected);
  });
});

describe("figures of different kinds", () => {
  const least: Figure[] = [
    { type: "MILESTONE", reached: [] },
    { type: "QUANTITY", value: 0 },
    { type: "AMOUNT", amount: 0 },
    kept("2025-02-01", false),
    { type: "CERTIFIED", reached: [], decision: null },
    assessed("2025-02-01", "FAILED"),
  ];
  const most: Figure[] = [
    reachedUpTo(6, "2025-02-01"),
    counted(9),
    { type: "AMOUNT", amount: 9 },
    kept("2025-02-01"),
    certified(2, true),
    assessed("2025-02-01"),
  ];

  it.each(least.flatMap((figure) => most.filter(({ type }) => type !== figure.type).map((before) => [figure, before] as const)))(
    "$0.type is not lower than $1.type",
    (figure, before) => {
      expect(isLower(MEASURES.QUANTITY, figure, before)).toBe(false);
    },
  );
});

describe("acceptedBefore", () => {
  it("is the last accepted figure of that day or before", () => {
    const reports = [
      report("2025-02-01", counted(1)),
      report("2025-02-10", counted(2)),
      report("2025-02-05", counted(3)),
      report("2025-02-09", counted(4), { status: "RETURNED" }),
    ];
    const lastBefore = (on: string) => acceptedBefore(reports, counted(0), day(on))?.figure ?? null;
    expect(lastBefore("2025-01-31")).toBeNull();
    expect(lastBefore("2025-02-01")).toEqual(counted(1));
    expect(lastBefore("2025-02-09")).toEqual(counted(3));
    expect(lastBefore("2025-03-01")).toEqual(counted(2));
  });

  it("is the last recorded one of the same period, whatever its day", () => {
    const first = report("2025-02-20", kept("2025-02-03"));
    const correction = report("2025-02-10", kept("2025-02-03", false), { recordedAt: new Date(first.recordedAt.getTime() + 86_400_000) });
    const reports = [correction, first, report("2025-02-21", kept("2025-02-10"))];
    expect(acceptedBefore(reports, kept("2025-02-03"), day("2025-02-04"))).toBe(correction);
    expect(acceptedBefore(reports, kept("2025-02-17"), day("2025-03-01"))).toBeNull();
  });

  it("is of the same kind", () => {
    expect(acceptedBefore([report("2025-02-01", counted(1))], { type: "AMOUNT", amount: 1 }, day("2025-03-01"))).toBeNull();
    expect(acceptedBefore([report("2025-02-01", assessed("2025-02-01"))], kept("2025-02-01"), day("2025-03-01"))).toBeNull();
  });
});
