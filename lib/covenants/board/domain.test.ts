import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOARD_STATES } from "../constants";
import type { BoardState, Counts } from "../types";
import { columnsOf, filterLines, notYetSent, totalsOf } from "./domain";
import type { BoardFilter, BoardLine } from "./types";

const NONE: Counts = { works: 0, tasks: 0 };
const ALL: BoardFilter = { text: "", state: null, blockId: null, isShort: false };

const line = (name: string, state: BoardState, change: Partial<BoardLine> = {}): BoardLine => ({
  organizationId: name,
  name,
  blockId: "b1",
  blockName: "Khối khu phố",
  covenantId: null,
  standing: { state, amendment: null },
  counts: NONE,
  asked: NONE,
  lack: NONE,
  since: null,
  returnReason: null,
  ...change,
});

const someLine = fc
  .record({
    name: fc.constantFrom("Khu phố 1", "Trạm Y tế", "Trường Tiểu học", "Công an phường"),
    state: fc.constantFrom(...BOARD_STATES),
    blockId: fc.constantFrom("b1", "b2"),
    works: fc.integer({ min: 0, max: 2 }),
    amendment: fc.option(fc.constantFrom("NOT_SENT" as const, "WAITING" as const), { nil: null }),
  })
  .map(({ name, state, blockId, works, amendment }) =>
    line(name, state, { blockId, lack: { works, tasks: 0 }, standing: { state, amendment: state === "SIGNED" ? amendment : null } }),
  );
const lines = fc.array(someLine, { maxLength: 30 });

describe("the board", () => {
  it("counts each unit once: the states add up to all units, the columns hold all of them", () => {
    fc.assert(
      fc.property(lines, (units) => {
        const totals = totalsOf(units);
        expect(BOARD_STATES.reduce((sum, state) => sum + totals[state], 0)).toBe(units.length);
        expect(totals.all).toBe(units.length);
        const columns = columnsOf(units);
        expect(columns.map(({ state }) => state)).toEqual(BOARD_STATES);
        expect(columns.map((column) => column.lines.length)).toEqual(BOARD_STATES.map((state) => totals[state]));
        expect(columns.flatMap((column) => column.lines)).toHaveLength(units.length);
      }),
    );
  });

  it("filters to a part in the same order, by every condition", () => {
    const filter = fc.record({
      text: fc.constantFrom("", "khu", "tram y te", "zzz"),
      state: fc.option(fc.constantFrom(...BOARD_STATES), { nil: null }),
      blockId: fc.option(fc.constantFrom("b1", "b2", "b3"), { nil: null }),
      isShort: fc.boolean(),
    });
    fc.assert(
      fc.property(lines, filter, (units, wanted) => {
        const found = filterLines(units, wanted);
        expect(units.filter((unit) => found.includes(unit))).toEqual(found);
        for (const unit of found) {
          if (wanted.state !== null) expect(unit.standing.state).toBe(wanted.state);
          if (wanted.blockId !== null) expect(unit.blockId).toBe(wanted.blockId);
          if (wanted.isShort) expect(unit.lack.works).toBeGreaterThan(0);
        }
        expect(filterLines(units, ALL)).toEqual(units);
      }),
    );
  });

  it.each([
    ["tram y te", "Trạm Y tế"],
    ["TRẠM", "Trạm Y tế"],
    ["y tế trạm", "Trạm Y tế"],
    ["tra\u0323m", "Trạm Y tế"],
    ["tieu hoc", "Trường Tiểu học"],
    ["  cong   an ", "Công an phường"],
  ])("finds %j in %j, accents or not", (text, name) => {
    const units = [line("Trạm Y tế", "WAITING"), line("Trường Tiểu học", "SIGNED"), line("Công an phường", "RETURNED")];
    expect(filterLines(units, { ...ALL, text }).map((unit) => unit.name)).toEqual([name]);
  });

  it("counts who falls short, and amendments as a mark beside", () => {
    const units = [
      line("a", "SIGNED", { standing: { state: "SIGNED", amendment: "WAITING" } }),
      line("b", "WAITING", { lack: { works: 0, tasks: 2 } }),
    ];
    expect(totalsOf(units)).toEqual({ NOT_SENT: 0, WAITING: 1, RETURNED: 0, APPROVED: 0, SIGNED: 1, all: 2, short: 1 });
  });

  it("reminds those who have not sent, or were returned", () => {
    const units = BOARD_STATES.map((state) => line(state, state));
    expect(notYetSent(units).map(({ name }) => name)).toEqual(["NOT_SENT", "RETURNED"]);
  });
});
