import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { ok, type Reason, type Result } from "@/lib/kernel/result";
import { content, MEASURES } from "@/lib/pledges/test-content";
import { keepable, withSampleMarks } from "./domain";

const refused = (...codes: Reason["code"][]): Result<string> => {
  const [first = "access.conflict", ...rest] = codes;
  return { ok: false, reasons: [{ code: first }, ...rest.map((code) => ({ code }))] };
};

describe("what may be kept", () => {
  it("a text that keeps all rules, with any care", () => {
    expect(keepable(ok("x"), "x", "FINISHED")).toEqual(ok("x"));
    expect(keepable(ok("x"), "x", "DRAFT")).toEqual(ok("x"));
  });

  it.each([
    "pledges.recurringNeedsStart",
    "pledges.recurringNeedsDue",
    "pledges.acceptanceMissing",
    "pledges.acceptanceWeightless",
    "pledges.weightsNotHundred",
    "pledges.branchTitleMissing",
    "pledges.branchMissing",
  ] as const)("%s can wait in a draft that saves itself, and in nothing else", (code) => {
    expect(keepable(refused(code), "x", "DRAFT")).toEqual(ok("x"));
    expect(keepable(refused(code), "x", "FINISHED")).toEqual(refused(code));
  });

  it("what is wrong is refused even in a draft, and only that is told", () => {
    const mixed = refused("pledges.weightsNotHundred", "pledges.targetIsBaseline");
    expect(keepable(mixed, "x", "DRAFT")).toEqual(refused("pledges.targetIsBaseline"));
    expect(keepable(mixed, "x", "FINISHED")).toEqual(mixed);
  });
});

describe("marks of sample data", () => {
  const before = content(MEASURES.QUANTITY, { sampleFields: ["dueDay", "branches.0.measure.target", "location"] });

  it("stay with values that nobody changed", () => {
    expect(withSampleMarks(before, { ...before, title: "Tên mới", sampleFields: [] }).sampleFields).toEqual(before.sampleFields);
  });

  it("go with the values that somebody entered instead", () => {
    const after = content({ ...MEASURES.QUANTITY, target: 300 }, { dueDay: day("2025-07-01"), location: null });
    expect(withSampleMarks(before, after).sampleFields).toEqual(["location"]);
  });

  it("are not doubled, and new ones are taken over", () => {
    const after = { ...before, sampleFields: ["dueDay", "scale"] };
    expect(withSampleMarks(before, after).sampleFields).toEqual(["dueDay", "branches.0.measure.target", "location", "scale"]);
    expect(withSampleMarks(content(MEASURES.AMOUNT), { ...before, sampleFields: ["dueDay"] }).sampleFields).toEqual(["dueDay"]);
  });

  it("of a place that is no longer there go", () => {
    const deep = content(MEASURES.QUANTITY, { sampleFields: ["branches.0.measure.target"] });
    expect(withSampleMarks(deep, content(MEASURES.RECURRING)).sampleFields).toEqual([]);
  });
});
