import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { canonicalJson } from "@/lib/kernel/hash";
import { branch, content, eitherOr, MEASURES, step, workSteps } from "@/lib/pledges/test-content";
import type { Measure, PledgeContent } from "@/lib/pledges/types";
import { someContent } from "../test-contents";
import type { PledgeEntry } from "../types";
import { diffContents, diffCovenants, differs } from "./domain";
import type { Change } from "./types";

const whole = { branch: null, step: null };
const entries = (...contents: PledgeContent[]): PledgeEntry[] =>
  contents.map((one, index) => ({ pledgeId: `p${index}`, number: index + 1, content: one }));
const measured = (measure: Measure) => content(measure);
const kindsOf = (changes: readonly Change[]) => changes.map((change) => (change.type === "FIELD" ? change.field : change.type));

/** The same change seen from the other side. */
function turned(change: Change): string {
  const opposite = {
    STEP_ADDED: "STEP_REMOVED",
    STEP_REMOVED: "STEP_ADDED",
    BRANCH_ADDED: "BRANCH_REMOVED",
    BRANCH_REMOVED: "BRANCH_ADDED",
  } as const;
  if (change.type in opposite) return canonicalJson({ ...change, type: opposite[change.type as keyof typeof opposite] });
  if (!("before" in change)) return canonicalJson(change);
  const place = "place" in change ? { place: { ...change.place, step: null } } : {};
  return canonicalJson({ ...change, ...place, before: change.after, after: change.before });
}

function flat(change: Change): string {
  return canonicalJson("place" in change && "before" in change ? { ...change, place: { ...change.place, step: null } } : change);
}

describe("two texts of a pledge", () => {
  it("differ in something that is shown exactly when they differ at all: no change is silent", () => {
    fc.assert(
      fc.property(someContent, someContent, fc.boolean(), (left, other, isSame) => {
        const right = isSame ? structuredClone(left) : other;
        expect(diffContents(left, right).length === 0).toBe(canonicalJson(left) === canonicalJson(right));
      }),
      { numRuns: 300 },
    );
  });

  it("differ in something that is shown after any one field changed", () => {
    fc.assert(
      fc.property(someContent, someContent, fc.nat(), (left, other, pick) => {
        const keys = Object.keys(left) as (keyof PledgeContent)[];
        const key = keys[pick % keys.length] ?? "title";
        const right = { ...left, [key]: other[key] };
        expect(diffContents(left, right).length > 0).toBe(canonicalJson(left) !== canonicalJson(right));
      }),
      { numRuns: 300 },
    );
  });

  it("differ the other way round by the same changes, turned", () => {
    fc.assert(
      fc.property(someContent, someContent, (left, right) => {
        const forth = diffContents(left, right).map(turned).sort();
        expect(diffContents(right, left).map(flat).sort()).toEqual(forth);
      }),
    );
  });

  it("name what was and what is", () => {
    const [before, after] = [
      content(MEASURES.QUANTITY),
      content({ ...MEASURES.QUANTITY, target: 300 }, { dueDay: day("2025-07-31"), location: "Tổ 5" }),
    ];
    expect(diffContents(before, after)).toEqual([
      { type: "FIELD", field: "location", place: whole, before: null, after: "Tổ 5" },
      { type: "FIELD", field: "dueDay", place: whole, before: "2025-06-30", after: "2025-07-31" },
      { type: "FIELD", field: "target", place: whole, before: 200, after: 300 },
    ]);
  });

  it.each<[Measure, Measure, string[]]>([
    [
      MEASURES.QUANTITY,
      { ...MEASURES.QUANTITY, unit: "hộ", baseline: 20, targetAsPublished: "vài", fallingConfirmed: true },
      ["unit", "baseline", "targetAsPublished", "fallingConfirmed"],
    ],
    [MEASURES.AMOUNT, { ...MEASURES.AMOUNT, target: null, targetAsPublished: "gần 2 tỷ" }, ["amountTarget", "targetAsPublished"]],
    [MEASURES.RECURRING, { ...MEASURES.RECURRING, every: "MONTH", least: 3 }, ["every", "least"]],
    [MEASURES.CERTIFIED, { ...MEASURES.CERTIFIED, certificate: "Trường học an toàn", level: null }, ["certificate", "level"]],
    [MEASURES.QUALITATIVE, { ...MEASURES.QUALITATIVE, criterion: "Không trễ hẹn", every: "QUARTER" }, ["criterion", "every"]],
    [MEASURES.AMOUNT, MEASURES.RECURRING, ["MEASURE_REPLACED"]],
  ])("of a measure name its fields: %j", (before, after, expected) => {
    expect(kindsOf(diffContents(measured(before), measured(after)))).toEqual(expected);
  });

  it("follow steps by their key", () => {
    const before = measured({ type: "MILESTONE", steps: workSteps() });
    const [first, second, third, ...rest] = workSteps();
    if (!first || !second || !third) throw new Error("too few steps");
    const moved = { ...third, name: "Thi công đợt 1", type: "OTHER" as const, weight: 40, plannedDay: day("2025-05-01") };
    const after = measured({ type: "MILESTONE", steps: [second, first, moved, step("new", "OTHER", 10), ...rest.slice(0, -1)] });
    expect(diffContents(before, after)).toEqual([
      { type: "FIELD", field: "stepName", place: { branch: null, step: "Mốc s3" }, before: "Mốc s3", after: "Thi công đợt 1" },
      { type: "FIELD", field: "stepType", place: { branch: null, step: "Mốc s3" }, before: "CONSTRUCTION", after: "OTHER" },
      { type: "FIELD", field: "stepWeight", place: { branch: null, step: "Mốc s3" }, before: 50, after: 40 },
      { type: "FIELD", field: "stepDay", place: { branch: null, step: "Mốc s3" }, before: null, after: "2025-05-01" },
      { type: "STEP_ADDED", place: whole, step: step("new", "OTHER", 10) },
      { type: "STEP_REMOVED", place: whole, step: step("s6", "PLAQUE", 0) },
      {
        type: "STEPS_REORDERED",
        place: whole,
        before: ["Mốc s1", "Mốc s2", "Mốc s3", "Mốc s4", "Mốc s5", "Mốc s6"],
        after: ["Mốc s2", "Mốc s1", "Thi công đợt 1", "Mốc new", "Mốc s4", "Mốc s5"],
      },
    ]);
  });

  it("follow branches by their letter, and name the letter when there are several", () => {
    const before = eitherOr();
    const [a, b] = before.branches;
    if (!a || !b) throw new Error("too few branches");
    const c = branch(MEASURES.RECURRING, { key: "C", title: "Vệ sinh" });
    const after = { ...before, branches: [{ ...b, title: "Trang thiết bị mới", precondition: null }, c] };
    expect(diffContents(before, after)).toEqual([
      { type: "FIELD", field: "branchTitle", place: { branch: "B", step: null }, before: "Trang thiết bị", after: "Trang thiết bị mới" },
      { type: "FIELD", field: "precondition", place: { branch: "B", step: null }, before: "sau khi được đầu tư xây dựng", after: null },
      { type: "BRANCH_ADDED", branch: c },
      { type: "BRANCH_REMOVED", branch: a },
    ]);
    expect(diffContents(before, { ...before, branches: [b, a] })).toEqual([
      { type: "BRANCHES_REORDERED", before: ["A", "B"], after: ["B", "A"] },
    ]);
  });

  it("show the funding as a whole", () => {
    const lines = [{ source: "SOCIALISED" as const, amount: 320_000_000, asPublished: null }];
    expect(diffContents(content(MEASURES.AMOUNT), content(MEASURES.AMOUNT, { funding: lines }))).toEqual([
      { type: "FUNDING", before: [], after: lines },
    ]);
  });
});

describe("two versions of a covenant", () => {
  const [one, two, three] = [
    content(MEASURES.AMOUNT, { title: "Một" }),
    content(MEASURES.RECURRING, { title: "Hai" }),
    content(MEASURES.QUANTITY, { title: "Ba" }),
  ];

  it("are compared pledge by pledge, by their ids", () => {
    const before = { preamble: "Căn cứ kế hoạch", pledges: entries(one, two, three) };
    const pledges = [
      { pledgeId: "p2", number: 1, content: { ...three, title: "Ba mới" } },
      { pledgeId: "new", number: 2, content: one },
      { pledgeId: "p0", number: 3, content: one },
    ];
    const difference = diffCovenants(before, { preamble: null, pledges });
    expect(difference.preamble).toEqual({ before: "Căn cứ kế hoạch", after: null });
    expect(
      difference.pledges.map(({ kind, number, numberBefore, title, changes }) => [kind, number, numberBefore, title, changes.length]),
    ).toEqual([
      ["CHANGED", 1, 3, "Ba mới", 1],
      ["ADDED", 2, null, "Một", 0],
      ["SAME", 3, 1, "Một", 0],
      ["REMOVED", 2, 2, "Hai", 0],
    ]);
    expect(differs(difference)).toBe(true);
  });

  it("are the same with themselves", () => {
    const paper = { preamble: "x", pledges: entries(one, two) };
    expect(differs(diffCovenants(paper, structuredClone(paper)))).toBe(false);
  });

  it("differ by their opening words, a change, a new or missing pledge, or the order alone", () => {
    const paper = { preamble: null, pledges: entries(one, two) };
    const [first, second] = paper.pledges;
    if (!first || !second) throw new Error("too few pledges");
    const others = [
      { ...paper, preamble: "x" },
      { ...paper, pledges: [first] },
      { ...paper, pledges: [...paper.pledges, { pledgeId: "p9", number: 3, content: three }] },
      { ...paper, pledges: [{ ...first, content: { ...one, scale: "350 mét" } }, second] },
      {
        ...paper,
        pledges: [
          { ...second, number: 1 },
          { ...first, number: 2 },
        ],
      },
    ];
    for (const other of others) expect(differs(diffCovenants(paper, other))).toBe(true);
  });

  it("show what is there in the order of the later one, and what is gone in the order of the earlier", () => {
    const before = { preamble: null, pledges: entries(one, two, three).reverse() };
    expect(diffCovenants(before, { preamble: null, pledges: [] }).pledges.map(({ title }) => title)).toEqual(["Một", "Hai", "Ba"]);
    expect(diffCovenants({ preamble: null, pledges: [] }, before).pledges.map(({ title }) => title)).toEqual(["Một", "Hai", "Ba"]);
  });
});
