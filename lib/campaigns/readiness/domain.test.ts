import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { STEPS } from "../constants";
import { missingBefore, mustKeep, readinessOf, reasonOf, stepStates } from "./domain";
import type { ReadinessFacts } from "./types";

const unit = (name: string, hasRepresentative = true, isHead = false) => ({ name, hasRepresentative, isHead });
const main = {
  kind: "PARTY_CONGRESS" as const,
  name: "Đại hội Đảng bộ phường",
  isMain: true,
  day: day("2025-06-15"),
  originDay: null,
  years: null,
};
const READY: ReadinessFacts = {
  theme: "Ra sức thi đua",
  purpose: "Hoàn thành nghị quyết",
  startDay: day("2024-04-11"),
  endDay: day("2025-06-30"),
  declaredContentCount: null,
  contentCount: 5,
  hostCount: 1,
  legalBasisCount: 1,
  blocks: [{ name: "Khối khu phố", minWorks: 1, minTasks: 2, members: [unit("Khu phố 1", true, true), unit("Khu phố 2")] }],
  occasions: [main],
  launchDay: day("2024-04-11"),
};
const missing = (change: Partial<ReadinessFacts>) => readinessOf({ ...READY, ...change }).missing;
const remarks = (change: Partial<ReadinessFacts>) => readinessOf({ ...READY, ...change }).remarks;

describe("what a campaign lacks", () => {
  it("is nothing when all is there", () => {
    expect(readinessOf(READY)).toEqual({ missing: [], remarks: [] });
  });

  it("is each thing by itself, with the step that mends it", () => {
    expect(missing({ theme: null })).toEqual([{ key: "theme", step: "basics", before: "OPEN" }]);
    expect(missing({ startDay: null })).toEqual([{ key: "dates", step: "time", before: "OPEN" }]);
    expect(missing({ endDay: null })).toEqual([{ key: "dates", step: "time", before: "OPEN" }]);
    expect(missing({ contentCount: 0 })).toEqual([{ key: "content", step: "contents", before: "OPEN" }]);
    expect(missing({ blocks: [] })).toEqual([{ key: "block", step: "blocks", before: "OPEN" }]);
    expect(missing({ occasions: [] })).toEqual([{ key: "mainOccasion", step: "occasions", before: "LAUNCH" }]);
    expect(missing({ occasions: [{ ...main, isMain: false }] })).toEqual([{ key: "mainOccasion", step: "occasions", before: "LAUNCH" }]);
  });

  it("is the congress date, which is entered and never guessed, only before the launch", () => {
    const readiness = readinessOf({
      ...READY,
      occasions: [
        { ...main, isMain: false },
        { ...main, name: "Đại hội XIV", day: null },
      ],
    });
    expect(readiness.missing).toEqual([
      { key: "mainDay", kind: "PARTY_CONGRESS", occasion: "Đại hội XIV", step: "occasions", before: "LAUNCH" },
    ]);
    expect(missingBefore(readiness, "OPEN")).toEqual([]);
    expect(missingBefore(readiness, "LAUNCH")).toHaveLength(1);
  });

  it("names blocks without units, and all units without a representative", () => {
    const blocks = [
      { name: "Khối khu phố", minWorks: 1, minTasks: 2, members: [unit("Khu phố 1", false, true), unit("Khu phố 2", false)] },
      { name: "Khối cơ quan", minWorks: 0, minTasks: 1, members: [] },
      { name: "Khối trường học", minWorks: 0, minTasks: 1, members: [unit("Trường THCS", false)] },
    ];
    expect(missing({ blocks })).toEqual([
      { key: "blockUnits", block: "Khối cơ quan", step: "blocks", before: "OPEN" },
      { key: "representatives", units: ["Khu phố 1", "Khu phố 2", "Trường THCS"], step: "blocks", before: "OPEN" },
    ]);
  });

  it("is never less for the launch than for opening", () => {
    const facts = fc.record<ReadinessFacts>({
      theme: fc.constantFrom(null, "x"),
      purpose: fc.constantFrom(null, "x"),
      startDay: fc.constantFrom(null, day("2024-01-01")),
      endDay: fc.constantFrom(null, day("2025-01-01")),
      declaredContentCount: fc.constantFrom(null, 3, 8),
      contentCount: fc.nat(9),
      hostCount: fc.nat(2),
      legalBasisCount: fc.nat(2),
      launchDay: fc.constantFrom(null, day("2024-01-01")),
      blocks: fc.array(
        fc.record({
          name: fc.constant("Khối"),
          minWorks: fc.nat(2),
          minTasks: fc.nat(2),
          members: fc.array(fc.record({ name: fc.constant("Đơn vị"), isHead: fc.boolean(), hasRepresentative: fc.boolean() }), {
            maxLength: 3,
          }),
        }),
        { maxLength: 3 },
      ),
      occasions: fc.array(
        fc.record({
          kind: fc.constant("OTHER" as const),
          name: fc.constant("Dịp"),
          isMain: fc.boolean(),
          day: fc.constantFrom(null, day("2025-01-01")),
          originDay: fc.constant(null),
          years: fc.constant(null),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const readiness = readinessOf(given);
        const [opening, launch] = [missingBefore(readiness, "OPEN"), missingBefore(readiness, "LAUNCH")];
        expect(launch).toEqual(expect.arrayContaining([...opening]));
        expect(launch.length - opening.length).toBeLessThanOrEqual(1);
        const states = stepStates(readiness);
        const perStep = states.filter(({ key }) => key !== "readiness").reduce((sum, { missing: count }) => sum + count, 0);
        expect(perStep).toBe(readiness.missing.length);
      }),
    );
  });
});

describe("what deserves a look", () => {
  it("is told and stops nothing", () => {
    expect(remarks({ purpose: null })).toEqual([{ key: "purpose", step: "basics" }]);
    expect(remarks({ hostCount: 0 })).toEqual([{ key: "hosts", step: "hosts" }]);
    expect(remarks({ legalBasisCount: 0 })).toEqual([{ key: "legalBases", step: "bases" }]);
    expect(remarks({ occasions: [] })).toEqual([{ key: "occasions", step: "occasions" }]);
    expect(remarks({ launchDay: null })).toEqual([{ key: "launchDay", step: "time" }]);
  });

  it("is a difference between declared and entered contents", () => {
    expect(remarks({ declaredContentCount: 8, contentCount: 6 })).toEqual([
      { key: "unstatedContents", declared: 8, entered: 6, step: "contents" },
    ]);
    expect(remarks({ declaredContentCount: 5, contentCount: 6 })).toEqual([
      { key: "surplusContents", declared: 5, entered: 6, step: "contents" },
    ]);
    expect(remarks({ declaredContentCount: 5, contentCount: 5 })).toEqual([]);
  });

  it("is 77 years where the days say 78", () => {
    const founding = {
      ...main,
      isMain: false,
      kind: "ANNIVERSARY" as const,
      name: "Ngày thành lập Chi bộ",
      day: day("2024-10-19"),
      originDay: day("1946-10-19"),
    };
    expect(remarks({ occasions: [main, { ...founding, years: 77 }] })).toEqual([
      { key: "years", occasion: "Ngày thành lập Chi bộ", check: { typed: 77, counted: 78 }, step: "occasions" },
    ]);
    expect(remarks({ occasions: [main, { ...founding, years: 78 }] })).toEqual([]);
  });

  it("is a block that asks for nothing, and one of several units without a head", () => {
    const block = { name: "Khối", minWorks: 0, minTasks: 0, members: [unit("A")] };
    expect(remarks({ blocks: [block] })).toEqual([{ key: "quota", block: "Khối", step: "blocks" }]);
    expect(remarks({ blocks: [{ ...block, minTasks: 1 }] })).toEqual([]);
    expect(remarks({ blocks: [{ ...block, minWorks: 1 }] })).toEqual([]);
    expect(remarks({ blocks: [{ ...block, minTasks: 1, members: [unit("A"), unit("B")] }] })).toEqual([
      { key: "head", block: "Khối", step: "blocks" },
    ]);
    expect(remarks({ blocks: [{ ...block, minTasks: 1, members: [unit("A"), unit("B", true, true)] }] })).toEqual([]);
  });
});

describe("what an open campaign keeps", () => {
  const readiness = readinessOf({
    ...READY,
    theme: null,
    occasions: [{ ...main, day: null }],
    blocks: [{ name: "Khối", minWorks: 1, minTasks: 1, members: [unit("A", false)] }],
  });

  it("is what opening needed, but for representatives, who come and go", () => {
    expect(mustKeep(readiness, "OPEN").map(({ key }) => key)).toEqual(["theme"]);
  });

  it("is the main day too, once it was launched", () => {
    expect(mustKeep(readiness, "LAUNCHED").map(({ key }) => key)).toEqual(["theme", "mainDay"]);
  });
});

describe("a missing thing as a refusal", () => {
  it("has its sentence, its field and its names", () => {
    expect(reasonOf({ key: "theme", step: "basics", before: "OPEN" })).toEqual({ code: "campaigns.needsTheme", field: "theme" });
    expect(reasonOf({ key: "dates", step: "time", before: "OPEN" })).toEqual({ code: "campaigns.needsDates", field: "startDay" });
    expect(reasonOf({ key: "content", step: "contents", before: "OPEN" })).toEqual({ code: "campaigns.needsContent", field: "contents" });
    expect(reasonOf({ key: "block", step: "blocks", before: "OPEN" })).toEqual({ code: "campaigns.needsBlock", field: "blocks" });
    expect(reasonOf({ key: "mainOccasion", step: "occasions", before: "LAUNCH" })).toEqual({
      code: "campaigns.needsMainOccasion",
      field: "occasions",
    });
    expect(reasonOf({ key: "blockUnits", block: "Khối A", step: "blocks", before: "OPEN" })).toEqual({
      code: "campaigns.needsUnits",
      field: "blocks",
      params: { block: "Khối A" },
    });
    expect(reasonOf({ key: "mainDay", kind: "OTHER", occasion: "Đại hội", step: "occasions", before: "LAUNCH" })).toEqual({
      code: "campaigns.needsMainDay",
      field: "occasions",
      params: { occasion: "Đại hội" },
    });
  });

  it("names at most three units and says that there are more", () => {
    const of = (units: string[]) => reasonOf({ key: "representatives", units, step: "blocks", before: "OPEN" });
    expect(of(["A", "B", "C"])).toEqual({
      code: "campaigns.needsRepresentatives",
      field: "blocks",
      params: { count: 3, names: "A; B; C" },
    });
    expect(of(["A", "B", "C", "D"])).toEqual({
      code: "campaigns.needsRepresentatives",
      field: "blocks",
      params: { count: 4, names: "A; B; C; …" },
    });
  });
});

describe("the steps of the form", () => {
  it("stand in order, each with what it lacks; the last counts everything", () => {
    const states = stepStates(readinessOf({ ...READY, theme: null, purpose: null, occasions: [], hostCount: 0 }));
    expect(states.map(({ key }) => key)).toEqual([...STEPS]);
    expect(states.find(({ key }) => key === "basics")).toEqual({ key: "basics", missing: 1, remarks: 1 });
    expect(states.find(({ key }) => key === "hosts")).toEqual({ key: "hosts", missing: 0, remarks: 1 });
    expect(states.find(({ key }) => key === "readiness")).toEqual({ key: "readiness", missing: 2, remarks: 3 });
  });
});
