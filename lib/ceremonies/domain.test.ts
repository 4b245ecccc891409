import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/kernel/result";
import { counterOf, courseOf, displayOpens, move, proposeRounds, readOrder, turnState } from "./domain";
import type { Step, StepKind } from "./types";

const codesOf = (result: Result<unknown>) => (result.ok ? [] : result.reasons.map(({ code }) => code));

const step = (kind: StepKind, organizationId: string, reason: string | null = null): Step => ({ kind, organizationId, reason });

describe("the life of a ceremony", () => {
  it("goes from planned to running to ended, and never back", () => {
    expect(move("PLANNED", "START")).toEqual({ ok: true, value: "RUNNING" });
    expect(move("RUNNING", "END")).toEqual({ ok: true, value: "ENDED" });
    expect(codesOf(move("RUNNING", "START"))).toEqual(["ceremonies.notPlanned"]);
    expect(codesOf(move("ENDED", "START"))).toEqual(["ceremonies.notPlanned"]);
    expect(codesOf(move("PLANNED", "END"))).toEqual(["ceremonies.notRunning"]);
    expect(codesOf(move("ENDED", "END"))).toEqual(["ceremonies.notRunning"]);
  });
});

describe("the course of the steps", () => {
  it("has one unit on the stage: the last that was called", () => {
    expect(courseOf([]).called).toBeNull();
    expect(courseOf([step("CALLED", "a"), step("CALLED", "b")])).toMatchObject({ called: "b", byPhone: false });
    expect(courseOf([step("CALLED", "a"), step("PHONE_OFFERED", "a")])).toMatchObject({ called: "a", byPhone: true });
    expect(courseOf([step("PHONE_OFFERED", "a"), step("CALLED", "b")])).toMatchObject({ called: "b", byPhone: false });
  });

  it("frees the stage when the call is taken back or the unit left for later, but only that unit's", () => {
    expect(courseOf([step("CALLED", "a"), step("CALL_UNDONE", "a")]).called).toBeNull();
    expect(courseOf([step("PHONE_OFFERED", "a"), step("SKIPPED", "a", "đi họp")])).toMatchObject({ called: null, byPhone: false });
    expect(courseOf([step("CALLED", "a"), step("CALLED", "b"), step("CALL_UNDONE", "a")]).called).toBe("b");
    expect(courseOf([step("CALLED", "a"), step("SKIPPED", "b")]).called).toBe("a");
  });

  it("keeps why a unit was left for later until it is called again or has signed on paper", () => {
    const skipped = [step("SKIPPED", "a", "đi họp")];
    expect([...courseOf(skipped).skipped]).toEqual([["a", "đi họp"]]);
    expect(courseOf([...skipped, step("CALLED", "a")]).skipped.size).toBe(0);
    expect(courseOf([...skipped, step("PAPER_MARKED", "a")])).toMatchObject({ paper: new Set(["a"]), skipped: new Map() });
    expect(courseOf([step("PAPER_MARKED", "a"), step("PAPER_UNDONE", "a")]).paper.size).toBe(0);
    expect(courseOf([step("CALLED", "a"), step("PAPER_MARKED", "a")]).called).toBe("a");
  });
});

describe("a turn", () => {
  const nothing = { skipped: new Map<string, string | null>(), paper: new Set<string>() };

  it("is signed by its covenant alone, whatever is marked", () => {
    const marked = { skipped: new Map([["a", null]]), paper: new Set(["a"]) };
    expect(turnState("SIGNED", marked, "a")).toBe("SIGNED");
    expect(turnState("APPROVED", marked, "a")).toBe("PAPER");
    expect(turnState("APPROVED", { ...marked, paper: new Set() }, "a")).toBe("SKIPPED");
    expect(turnState("APPROVED", nothing, "a")).toBe("READY");
    for (const standing of ["NOT_SENT", "WAITING", "RETURNED"] as const) expect(turnState(standing, nothing, "a")).toBe("NOT_READY");
  });

  it("counts when it is signed, and in no other state", () => {
    const states = ["SIGNED", "PAPER", "SKIPPED", "READY", "NOT_READY", "SIGNED"] as const;
    expect(counterOf(states.map((state) => ({ state })))).toEqual({ signed: 2, total: 6 });
    expect(counterOf([])).toEqual({ signed: 0, total: 0 });
  });
});

describe("the proposed rounds", () => {
  const unit = (organizationId: string, kind: "PEOPLE_COMMITTEE" | "FATHERLAND_FRONT" | "RESIDENTIAL_AREA" | "POLICE" | "SCHOOL") => ({
    organizationId,
    kind,
  });

  it("are the ward's offices, the residential areas, the agencies, whatever the order of the blocks", () => {
    const blocks = [
      { name: "Khối cơ quan", units: [unit("ca", "POLICE"), unit("th", "SCHOOL")] },
      { name: "Khối khu phố", units: [unit("k1", "RESIDENTIAL_AREA"), unit("k2", "RESIDENTIAL_AREA")] },
      { name: "UBND", units: [unit("ub", "PEOPLE_COMMITTEE")] },
      { name: "MTTQ", units: [unit("mt", "FATHERLAND_FRONT")] },
      { name: "Khối trống", units: [] },
    ];
    expect(proposeRounds(blocks)).toEqual([
      { name: "UBND; MTTQ", organizationIds: ["ub", "mt"] },
      { name: "Khối khu phố", organizationIds: ["k1", "k2"] },
      { name: "Khối cơ quan", organizationIds: ["ca", "th"] },
    ]);
  });

  it("keep a block whole, where most of its units belong", () => {
    const mixed = { name: "Khối chung", units: [unit("ca", "POLICE"), unit("k1", "RESIDENTIAL_AREA"), unit("k2", "RESIDENTIAL_AREA")] };
    const school = { name: "Trường", units: [unit("th", "SCHOOL")] };
    expect(proposeRounds([school, mixed]).map(({ name }) => name)).toEqual(["Khối chung", "Trường"]);
    expect(proposeRounds([])).toEqual([]);
  });

  it("hold every unit once", () => {
    const kinds = fc.constantFrom("PEOPLE_COMMITTEE" as const, "RESIDENTIAL_AREA" as const, "SCHOOL" as const);
    fc.assert(
      fc.property(fc.array(fc.array(kinds, { maxLength: 6 }), { maxLength: 6 }), (shape) => {
        const blocks = shape.map((units, block) => ({
          name: `b${block}`,
          units: units.map((kind, index) => unit(`${block}.${index}`, kind)),
        }));
        const all = blocks.flatMap(({ units }) => units.map(({ organizationId }) => organizationId));
        expect(
          proposeRounds(blocks)
            .flatMap(({ organizationIds }) => organizationIds)
            .sort(),
        ).toEqual(all.sort());
      }),
    );
  });
});

describe("a running order as typed", () => {
  const rounds = [
    { id: "r1", name: "Một" },
    { id: "r2", name: "Hai" },
    { id: null, name: null },
  ];
  const turn = (organizationId: string, round: number | null, place: number | null = null) => ({ organizationId, round, place });

  it("puts units in the order of their numbers, those without one last and equal ones as sent", () => {
    const turns = [turn("a", 0, 2), turn("b", 0), turn("c", 0, 1), turn("d", 1, 1), turn("e", 1, 1), turn("f", null)];
    expect(readOrder({ rounds, turns }, new Map())).toEqual({
      ok: true,
      value: [
        { id: "r1", name: "Một", organizationIds: ["c", "a", "b"] },
        { id: "r2", name: "Hai", organizationIds: ["d", "e"] },
      ],
    });
  });

  it("asks for the name of a round that has units, and leaves out one that has neither", () => {
    expect(readOrder({ rounds, turns: [turn("a", 2)] }, new Map())).toEqual({
      ok: false,
      reasons: [{ code: "ceremonies.roundNameMissing", field: "rounds.2.name" }],
    });
    const emptied = [{ id: "r1", name: null }, ...rounds.slice(1)];
    expect(readOrder({ rounds: emptied, turns: [turn("a", 1)] }, new Map())).toMatchObject({ value: [{ id: "r2" }] });
  });

  it("keeps whoever was called or has signed", () => {
    const begun = new Map([["a", "Khu phố 1"]]);
    const refused = { ok: false, reasons: [{ code: "ceremonies.turnBegun", params: { unit: "Khu phố 1" } }] };
    expect(readOrder({ rounds, turns: [turn("a", null), turn("b", 0)] }, begun)).toEqual(refused);
    expect(readOrder({ rounds, turns: [turn("b", 0)] }, begun)).toEqual(refused);
    expect(readOrder({ rounds, turns: [turn("a", 9)] }, begun)).toEqual(refused);
    expect(readOrder({ rounds, turns: [turn("a", 1)] }, begun).ok).toBe(true);
  });
});

describe("the address for screens", () => {
  const ended = new Date("2025-04-11T10:00:00Z");
  it("opens until a day after the end", () => {
    expect(displayOpens(null, ended)).toBe(true);
    expect(displayOpens(ended, new Date("2025-04-12T09:59:59Z"))).toBe(true);
    expect(displayOpens(ended, new Date("2025-04-12T10:00:00Z"))).toBe(false);
  });
});
