import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { PLEDGE_STATUSES } from "./constants";
import { dueOf, governingBranch, holdOf, isFinal, isInForce, isWaiting, preconditionMetOf, signedTermOf, startOf, termOf } from "./domain";
import { branch, content, eitherOr, MEASURES, state } from "./test-content";
import type { PreconditionMet } from "./types";

const met = (metOn: string, of: "A" | "B" = "A"): PreconditionMet => ({
  branch: of,
  metOn: day(metOn),
  evidence: "Quyết định 12",
  fileIds: [],
  confirmedById: "p",
});
const waiting = content(MEASURES.AMOUNT, { branches: [branch(MEASURES.AMOUNT, { precondition: "sau khi được đầu tư xây dựng" })] });
const chosen = (of: "A" | "B", confirmedOn: string | null) => ({
  branch: of,
  chosenOn: day("2025-02-01"),
  confirmedOn: confirmedOn === null ? null : day(confirmedOn),
});

describe("statuses", () => {
  it("counts all but cancelled and transferred pledges in the whole", () => {
    expect(PLEDGE_STATUSES.filter((status) => !isInForce(status))).toEqual(["CANCELLED", "TRANSFERRED"]);
  });

  it("ends with acceptance, cancelling and transfer", () => {
    expect(PLEDGE_STATUSES.filter(isFinal)).toEqual(["ACCEPTED", "CANCELLED", "TRANSFERRED"]);
  });
});

describe("governingBranch", () => {
  it("is the only branch", () => {
    const pledge = content(MEASURES.QUANTITY);
    expect(governingBranch(pledge, state())).toBe(pledge.branches[0]);
  });

  it("is none until the unit chose and an official confirmed", () => {
    expect(governingBranch(eitherOr(), state())).toBeNull();
    expect(governingBranch(eitherOr(), state({ choice: chosen("B", null) }))).toBeNull();
  });

  it("is the confirmed one", () => {
    expect(governingBranch(eitherOr(), state({ choice: chosen("B", "2025-02-03") }))?.key).toBe("B");
    expect(governingBranch(eitherOr(), state({ choice: chosen("A", "2025-02-03") }))?.key).toBe("A");
  });

  it("is none when the chosen one is not there, or nothing is", () => {
    expect(
      governingBranch(
        eitherOr({ branches: eitherOr().branches.map((each) => ({ ...each, key: "C" })) }),
        state({ choice: chosen("B", "2025-02-03") }),
      ),
    ).toBeNull();
    expect(governingBranch(content(MEASURES.AMOUNT, { branches: [] }), state())).toBeNull();
  });
});

describe("preconditions", () => {
  it("wait until they are met", () => {
    const [first] = waiting.branches;
    if (!first) throw new Error("no branch");
    expect(isWaiting(first, state())).toBe(true);
    expect(isWaiting(first, state({ preconditionsMet: [met("2025-03-01")] }))).toBe(false);
    expect(isWaiting(first, state({ preconditionsMet: [met("2025-03-01", "B")] }))).toBe(true);
    expect(preconditionMetOf(first, state({ preconditionsMet: [met("2025-03-01")] }))?.metOn).toBe("2025-03-01");
    expect(preconditionMetOf(first, state())).toBeNull();
  });

  it("are not there to wait for where none is written", () => {
    const [first] = content(MEASURES.AMOUNT).branches;
    expect(first && isWaiting(first, state())).toBe(false);
  });

  it("make the time run from max(start, precondition met)", () => {
    const [first] = waiting.branches;
    if (!first) throw new Error("no branch");
    expect(startOf(waiting, first, state({ preconditionsMet: [met("2025-03-01")] }))).toBe("2025-03-01");
    expect(startOf(waiting, first, state({ preconditionsMet: [met("2024-11-01")] }))).toBe("2025-01-01");
    expect(startOf(waiting, first, state())).toBe("2025-01-01");
    expect(startOf({ startDay: null }, first, state({ preconditionsMet: [met("2025-03-01")] }))).toBe("2025-03-01");
    expect(startOf({ startDay: null }, first, state())).toBeNull();
    expect(startOf(waiting, null, state({ preconditionsMet: [met("2025-03-01")] }))).toBe("2025-01-01");
    expect(startOf(waiting, { ...first, precondition: null }, state({ preconditionsMet: [met("2025-03-01")] }))).toBe("2025-01-01");
  });

  it("never make it start earlier than it was to", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (offset) => {
        const metOn = addDays(day("2025-01-01"), offset);
        const term = termOf(waiting, state({ preconditionsMet: [met(metOn)] }));
        expect(term.start !== null && term.start >= day("2025-01-01") && term.start >= metOn).toBe(true);
      }),
    );
  });
});

describe("holdOf", () => {
  it.each([
    ["WAITING", waiting, state({ status: "WAITING" })],
    ["WAITING", waiting, state({ status: "ACTIVE" })],
    ["WAITING", waiting, state({ status: "PAUSED" })],
    ["PAUSED", content(MEASURES.AMOUNT), state({ status: "PAUSED" })],
    ["PAUSED", eitherOr(), state({ status: "PAUSED" })],
    ["BRANCH_NOT_CHOSEN", eitherOr(), state()],
    ["BRANCH_NOT_CHOSEN", eitherOr(), state({ status: "DONE_REPORTED" })],
    ["WAITING", eitherOr(), state({ choice: chosen("B", "2025-02-03") })],
    ["WAITING", content(MEASURES.AMOUNT), state({ status: "WAITING" })],
    [null, eitherOr(), state({ choice: chosen("A", "2025-02-03") })],
    [null, content(MEASURES.AMOUNT), state()],
    [null, waiting, state({ preconditionsMet: [met("2025-03-01")] })],
    [null, eitherOr(), state({ status: "NOT_DELIVERED" })],
    [null, waiting, state({ status: "CANCELLED" })],
    [null, eitherOr(), state({ status: "TRANSFERRED" })],
    [null, eitherOr(), state({ status: "ACCEPTED" })],
  ] as const)("is %s", (hold, pledge, at) => {
    expect(holdOf(pledge, at)).toBe(hold);
  });
});

describe("the due date", () => {
  const extensions = [
    { from: day("2025-06-30"), to: day("2025-07-31") },
    { from: day("2025-07-31"), to: day("2025-09-30") },
  ];

  it("is moved by the last extension, and the signed one stays readable", () => {
    const pledge = content(MEASURES.AMOUNT);
    expect(dueOf(pledge, state())).toBe("2025-06-30");
    expect(dueOf(pledge, state({ extensions }))).toBe("2025-09-30");
    expect(termOf(pledge, state({ extensions }))).toEqual({ start: "2025-01-01", due: "2025-09-30" });
    expect(signedTermOf(pledge, state({ extensions }))).toEqual({ start: "2025-01-01", due: "2025-06-30" });
    expect(dueOf({ dueDay: null }, state())).toBeNull();
  });
});
