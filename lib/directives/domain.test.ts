import { describe, expect, it } from "vitest";
import { testActor } from "@/lib/access/test-actor";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { checkAssignees, checkDone, countDirectives, doneOf, isAllDone, isOverdue, narrowed } from "./domain";
import { mayAnswer, mayClose, mayGive } from "./policy";
import type { DirectiveView } from "./types";

const TODAY = day("2023-12-31");
const LATE = day("2024-01-01");
const directive = (change: Partial<DirectiveView> = {}) =>
  ({
    id: newId(),
    placeId: "p",
    status: "OPEN",
    due: TODAY,
    assignees: [],
    assigneesAsPublished: null,
    closed: null,
    ...change,
  }) as DirectiveView;

describe("a directive", () => {
  it("is overdue when it is open past its due day; without one it never is", () => {
    expect(isOverdue(directive(), TODAY)).toBe(false);
    expect(isOverdue(directive(), LATE)).toBe(true);
    expect(isOverdue(directive({ status: "DONE" }), LATE)).toBe(false);
    expect(isOverdue(directive({ due: null }), LATE)).toBe(false);
  });

  it("is for somebody, and done on a day that has come", () => {
    expect(checkAssignees([], null)).toMatchObject({ reasons: [{ code: "directives.nobody" }] });
    expect(checkAssignees(["u"], null).ok).toBe(true);
    expect(checkAssignees([], "cấp ủy").ok).toBe(true);
    expect(checkDone(TODAY, TODAY).ok).toBe(true);
    expect(checkDone(LATE, TODAY)).toMatchObject({ reasons: [{ code: "directives.doneAhead" }] });
  });

  it("is done when its last unit has said so", () => {
    expect(
      isAllDone(
        [
          { id: "1", done: {} },
          { id: "2", done: null },
        ],
        "2",
      ),
    ).toBe(true);
    expect(
      isAllDone(
        [
          { id: "1", done: null },
          { id: "2", done: null },
        ],
        "2",
      ),
    ).toBe(false);
    const done = { day: TODAY, text: "đã tuyên truyền", by: "An" };
    expect(
      doneOf(
        directive({
          assignees: [
            { id: "1", name: "MTTQ", done },
            { id: "2", name: "Công an", done: null },
          ],
          closed: { day: TODAY, text: "đủ", by: "Cán bộ thi đua" },
        }),
      ),
    ).toEqual(["MTTQ: đã tuyên truyền", "đủ"]);
    expect(doneOf(directive())).toEqual([]);
  });

  it("is listed by what is asked for, the overdue first, then by due day", () => {
    const [late, open, done, undated] = [
      directive({ due: day("2023-12-01") }),
      directive({ due: LATE }),
      directive({ status: "DONE", due: day("2023-11-01") }),
      directive({ due: null }),
    ];
    const all = [undated, done, open, late];
    const ids = (filter: Parameters<typeof narrowed>[1]) => narrowed(all, filter, TODAY).map(({ id }) => id);
    expect(ids("all")).toEqual([late.id, open.id, undated.id, done.id]);
    expect(ids("open")).toEqual([late.id, open.id, undated.id]);
    expect(ids("overdue")).toEqual([late.id]);
    expect(ids("done")).toEqual([done.id]);
    expect(countDirectives(all, TODAY)).toEqual({ open: 3, overdue: 1 });
  });
});

describe("who may", () => {
  const placeId = newId();
  const unit = newId();
  const asked = directive({ placeId, assignees: [{ id: unit, name: "MTTQ", done: null }] });
  const representative = testActor({ role: "REPRESENTATIVE", placeId, organizationId: unit });
  const codes = (result: ReturnType<typeof mayGive>) => (result.ok ? [] : result.reasons.map(({ code }) => code));

  it("give and close: the place's officials and leaders", () => {
    for (const role of ["OFFICIAL", "LEADER"] as const) {
      expect(mayGive(testActor({ role, placeId }), placeId).ok).toBe(true);
      expect(codes(mayGive(testActor({ role }), placeId))).toEqual(["directives.notGiver"]);
      expect(codes(mayClose(testActor({ role, placeId }), { ...asked, status: "DONE" }))).toEqual(["directives.alreadyDone"]);
    }
    expect(codes(mayClose(representative, asked))).toEqual(["directives.notGiver"]);
  });

  it("answer: the representative of a unit that is asked, once", () => {
    expect(mayAnswer(representative, asked, unit).ok).toBe(true);
    const done = { day: TODAY, text: "", by: "" };
    expect(codes(mayAnswer(representative, { ...asked, assignees: [{ id: unit, name: "", done }] }, unit))).toEqual([
      "directives.alreadyDone",
    ]);
    expect(codes(mayAnswer(representative, { ...asked, status: "DONE" }, unit))).toEqual(["directives.alreadyDone"]);
    expect(codes(mayAnswer(representative, asked, newId()))).toEqual(["directives.notAssignee"]);
    expect(codes(mayAnswer(testActor({ role: "REPRESENTATIVE", placeId }), asked, unit))).toEqual(["directives.notAssignee"]);
    expect(codes(mayAnswer(testActor({ role: "OFFICIAL", placeId }), asked, unit))).toEqual(["directives.notAssignee"]);
  });
});
