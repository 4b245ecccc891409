import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import { pledgeContentSchema, rhythmSchema } from "./schema";
import { content, eitherOr, MEASURES } from "./test-content";
import type { PledgeContent } from "./types";

/** What a form sends for the least pledge. */
const FORM = {
  kind: "WORK",
  title: "  Đường bê tông   tổ 3 ",
  description: "",
  startDay: "01/01/2025",
  dueDay: "2025-06-30",
  weight: "",
  rhythm: { every: "", day: "" },
  branches: [{ title: "", precondition: "", measure: { type: "QUANTITY", unit: "m", baseline: "0", target: "1.234,5" } }],
};

const read = (change: object = {}): PledgeContent => pledgeContentSchema.parse({ ...FORM, ...change });

function issues(change: object): [string, string][] {
  const result = pledgeContentSchema.safeParse({ ...FORM, ...change });
  return result.success ? [] : result.error.issues.map(({ path, message }) => [path.join("."), message]);
}

const withMeasure = (measure: object) => ({ branches: [{ measure }] });

describe("a form", () => {
  it("is read into content; what is blank is null, never 0", () => {
    expect(read()).toEqual(
      content(
        { type: "QUANTITY", unit: "m", baseline: 0, target: 1234.5, targetAsPublished: null, fallingConfirmed: false },
        { title: "Đường bê tông tổ 3" },
      ),
    );
    expect(read(withMeasure({ type: "QUANTITY", unit: "m" })).branches[0]?.measure).toMatchObject({ baseline: null, target: null });
    expect(read({ startDay: "", dueDay: undefined })).toMatchObject({ startDay: null, dueDay: null });
  });

  it("reads the fields of the chosen measure only", () => {
    const all = { type: "AMOUNT", unit: "", steps: [{ name: "", weight: "x" }], target: "320 triệu", certificate: "", least: "abc" };
    expect(read(withMeasure(all)).branches[0]?.measure).toEqual({ type: "AMOUNT", target: 320_000_000, targetAsPublished: null });
  });

  it("keeps what was published beside the value", () => {
    const form = { ...withMeasure({ type: "AMOUNT", target: "", targetAsPublished: "gần 2,3 tỷ" }), dueAsPublished: "tháng 3/2020" };
    expect(read(form)).toMatchObject({
      dueAsPublished: "tháng 3/2020",
      branches: [{ measure: { target: null, targetAsPublished: "gần 2,3 tỷ" } }],
    });
  });

  it("composes accents and keeps script tags as text", () => {
    const typed = "Nhà văn hóa <script>alert(1)</script> 🎉";
    expect(read({ title: typed.normalize("NFD"), description: `${typed}\r\n\r\n\r\n\r\nx` })).toMatchObject({
      title: typed,
      description: `${typed}\n\nx`,
    });
  });

  it("confirms a falling target by its tick box", () => {
    for (const [sent, confirmed] of [
      ["on", true],
      ["true", true],
      ["1", true],
      [true, true],
      ["", false],
      ["off", false],
      [undefined, false],
    ] as const) {
      const form = withMeasure({ type: "QUANTITY", unit: "hộ", fallingConfirmed: sent });
      expect(read(form).branches[0]?.measure).toMatchObject({ fallingConfirmed: confirmed });
    }
  });

  it("gives new steps the first free keys and leaves blank rows out", () => {
    const steps = [
      { key: "s2", type: "SURVEY", name: "Khảo sát", weight: "10", plannedDay: "05/01/2025" },
      { key: "", type: "CONSTRUCTION", name: "Thi công", weight: "65,5", plannedDay: "" },
      { type: "OTHER", name: "  ", weight: "0", plannedDay: "" },
      { key: "<b>", type: "ACCEPTANCE", name: "Nghiệm thu", weight: "24,5" },
    ];
    const measure = read(withMeasure({ type: "MILESTONE", steps })).branches[0]?.measure;
    expect(measure).toEqual({
      type: "MILESTONE",
      steps: [
        { key: "s2", type: "SURVEY", name: "Khảo sát", weight: 10, plannedDay: "2025-01-05" },
        { key: "s4", type: "CONSTRUCTION", name: "Thi công", weight: 65.5, plannedDay: null },
        { key: "s3", type: "ACCEPTANCE", name: "Nghiệm thu", weight: 24.5, plannedDay: null },
      ],
    });
  });

  it("gives new branches the first free letters", () => {
    const measure = { type: "AMOUNT", target: "1tr" };
    const branches = [
      { key: "B", title: "Hai", measure },
      { title: "Một", measure },
      { key: "Z", title: "Ba", measure },
      { title: "", precondition: " ", measure: { type: "" } },
    ];
    expect(read({ branches }).branches.map(({ key, title }) => [key, title])).toEqual([
      ["B", "Hai"],
      ["A", "Một"],
      ["C", "Ba"],
    ]);
  });

  it("takes a single value for a list, each id once", () => {
    const [first, second] = [newId(), newId()];
    expect(read({ contentIds: first, supportingOrganizationIds: [first, second, first, ""], sampleFields: ["dueDay", ""] })).toMatchObject({
      contentIds: [first],
      supportingOrganizationIds: [first, second],
      sampleFields: ["dueDay"],
    });
  });

  it("reads funding by source, an amount not stated staying empty", () => {
    const funding = [
      { source: "SOCIALISED", amount: "320 triệu", asPublished: "" },
      { source: "COMMUNE", amount: "", asPublished: "gần 2,3 tỷ" },
      { source: "", amount: "", asPublished: "" },
    ];
    expect(read({ funding }).funding).toEqual([
      { source: "SOCIALISED", amount: 320_000_000, asPublished: null },
      { source: "COMMUNE", amount: null, asPublished: "gần 2,3 tỷ" },
    ]);
  });
});

describe("bad input", () => {
  it.each([
    ["no kind", { kind: "X" }, "kind", "pledges.kindMissing"],
    ["no title", { title: " \u200b " }, "title", "pledges.titleMissing"],
    ["a long title", { title: "ế".normalize("NFD").repeat(301) }, "title", "kernel.textTooLong"],
    ["10.000 letters", { description: "x".repeat(10_000) }, "description", "kernel.textTooLong"],
    ["a million letters", { description: "x".repeat(1_000_000) }, "description", "kernel.textTooLong"],
    ["a file as text", { title: { name: "a.jpg" } }, "title", "kernel.invalid"],
    ["a number as text", { location: 5 }, "location", "kernel.invalid"],
    ["an unclear day", { dueDay: "Quý II/2025" }, "dueDay", "kernel.dayUnclear"],
    ["16/52023", { dueDay: "16/52023" }, "dueDay", "kernel.dayProposed"],
    ["31/02", { startDay: "31/02/2025" }, "startDay", "kernel.dayMissing"],
    ["a weight in words", { weight: "hai" }, "weight", "kernel.numberUnclear"],
    ["an infinite weight", { weight: Number.POSITIVE_INFINITY }, "weight", "kernel.invalid"],
    ["no measure", { branches: [{ title: "x", measure: { type: "PERCENT" } }] }, "branches.0.measure.type", "pledges.measureMissing"],
    ["a measure that is none", { branches: [{ title: "x", measure: "QUANTITY" }] }, "branches.0.measure.type", "pledges.measureMissing"],
    ["negative money", withMeasure({ type: "AMOUNT", target: "-5 triệu" }), "branches.0.measure.target", "kernel.moneyNegative"],
    ["20-digit money", withMeasure({ type: "AMOUNT", target: "12345678901234567890" }), "branches.0.measure.target", "kernel.moneyTooBig"],
    ["no unit", withMeasure({ type: "QUANTITY" }), "branches.0.measure.unit", "pledges.unitMissing"],
    ["no certificate", withMeasure({ type: "CERTIFIED" }), "branches.0.measure.certificate", "pledges.certificateMissing"],
    ["no criterion", withMeasure({ type: "QUALITATIVE", every: "MONTH" }), "branches.0.measure.criterion", "pledges.criterionMissing"],
    ["an unknown rhythm of a duty", withMeasure({ type: "RECURRING", every: "YEAR" }), "branches.0.measure.every", "kernel.invalid"],
    [
      "an unknown rhythm of assessment",
      withMeasure({ type: "QUALITATIVE", criterion: "x", every: "WEEK" }),
      "branches.0.measure.every",
      "kernel.invalid",
    ],
    [
      "a step without a name",
      withMeasure({ type: "MILESTONE", steps: [{ type: "OTHER", name: "", plannedDay: "01/02/2025" }] }),
      "branches.0.measure.steps.0.name",
      "pledges.stepNameMissing",
    ],
    [
      "a step of an unknown kind",
      withMeasure({ type: "MILESTONE", steps: [{ type: "DANCE", name: "x" }] }),
      "branches.0.measure.steps.0.type",
      "kernel.invalid",
    ],
    [
      "too many steps",
      withMeasure({ type: "MILESTONE", steps: Array.from({ length: 21 }, () => ({ type: "OTHER", name: "x" })) }),
      "branches.0.measure.steps",
      "pledges.tooManyRows",
    ],
    [
      "too many branches",
      { branches: Array.from({ length: 5 }, () => ({ title: "x", measure: { type: "AMOUNT" } })) },
      "branches",
      "pledges.tooManyRows",
    ],
    ["funding without a source", { funding: [{ source: "", amount: "5tr" }] }, "funding.0.source", "pledges.fundingSourceMissing"],
    ["an id that is none", { contentIds: ["1"] }, "contentIds.0", "kernel.invalid"],
  ])("%s gets its reason at its field", (_, change, field, code) => {
    expect(issues(change)).toEqual([[field, code]]);
  });

  it("tells how long the text is and may be", () => {
    const result = pledgeContentSchema.safeParse({ ...FORM, title: "x".repeat(301) });
    expect(result.error?.issues[0]).toMatchObject({ params: { length: 301, max: 300 } });
    expect(read({ title: "ế".normalize("NFD").repeat(300) }).title).toHaveLength(300);
  });

  it("never throws, whatever is sent", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        (any, other) =>
          typeof pledgeContentSchema.safeParse({ ...FORM, branches: any, funding: other, title: other, rhythm: any }).success === "boolean",
      ),
    );
  });
});

describe("rhythm", () => {
  it.each([
    [undefined, null],
    [null, null],
    [{ every: "", day: "5" }, null],
    [
      { every: "WEEK", day: "7" },
      { every: "WEEK", day: 7 },
    ],
    [
      { every: "MONTH", day: "31" },
      { every: "MONTH", day: 31 },
    ],
    [
      { every: "MONTH", day: 1 },
      { every: "MONTH", day: 1 },
    ],
  ])("reads %j as %j", (raw, expected) => {
    expect(rhythmSchema.parse(raw)).toEqual(expected);
  });

  it.each([
    { every: "WEEK", day: "8" },
    { every: "WEEK", day: "0" },
    { every: "MONTH", day: "32" },
    { every: "MONTH", day: "" },
    { every: "MONTH", day: "1,5" },
    { every: "YEAR", day: "1" },
  ])("refuses %j", (raw) => {
    expect(rhythmSchema.safeParse(raw).error?.issues).toMatchObject([{ message: "pledges.rhythmDay", path: ["day"] }]);
  });
});

describe("what was stored", () => {
  it.each([
    ...Object.values(MEASURES).map((measure) => content(measure)),
    eitherOr(),
    content(MEASURES.AMOUNT, { rhythm: { every: "WEEK", day: 5 }, funding: [{ source: "OTHER", amount: 0, asPublished: null }] }),
  ])("is read back unchanged", (pledge) => {
    expect(pledgeContentSchema.parse(JSON.parse(JSON.stringify(pledge)))).toEqual(pledge);
  });
});
