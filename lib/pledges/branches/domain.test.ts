import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { content, eitherOr, MEASURES, state } from "../test-content";
import type { BranchKey, PledgeState, PreconditionMet } from "../types";
import { chooseBranch, confirmBranch, meetPrecondition } from "./domain";

const TODAY = day("2025-03-10");
const refused = (code: string, detail: object = {}) => ({ ok: false, reasons: [{ code, ...detail }] });
const choice = (branch: BranchKey, confirmedOn: string | null = null): PledgeState["choice"] => ({
  branch,
  chosenOn: day("2025-03-01"),
  confirmedOn: confirmedOn === null ? null : day(confirmedOn),
});
const met = (change: Partial<PreconditionMet> = {}): PreconditionMet => ({
  branch: "B",
  metOn: day("2025-03-05"),
  evidence: "Biên bản bàn giao",
  fileIds: [],
  confirmedById: "official",
  ...change,
});

describe("chooseBranch", () => {
  it("is the unit's, dated, and can change until it is confirmed", () => {
    const first = chooseBranch(eitherOr(), state(), "B", TODAY);
    expect(first).toEqual({ ok: true, value: state({ choice: { branch: "B", chosenOn: TODAY, confirmedOn: null } }) });
    expect(chooseBranch(eitherOr(), state({ choice: choice("B") }), "A", TODAY)).toMatchObject({
      ok: true,
      value: { choice: { branch: "A", chosenOn: TODAY } },
    });
  });

  it("is refused where there is nothing to choose, or too late", () => {
    expect(chooseBranch(content(MEASURES.AMOUNT), state(), "A", TODAY)).toEqual(refused("pledges.nothingToChoose"));
    expect(chooseBranch(eitherOr(), state(), "C", TODAY)).toEqual(refused("pledges.branchUnknown", { field: "branch" }));
    expect(chooseBranch(eitherOr(), state({ choice: choice("B", "2025-03-02") }), "A", TODAY)).toEqual(
      refused("pledges.choiceConfirmed", { params: { day: "02/03/2025" } }),
    );
    expect(chooseBranch(eitherOr(), state({ status: "CANCELLED" }), "A", TODAY)).toEqual(refused("pledges.pledgeEnded"));
  });
});

describe("confirmBranch", () => {
  it("lets the choice govern, waiting for its precondition", () => {
    expect(confirmBranch(eitherOr(), state({ choice: choice("A") }), "A", TODAY)).toEqual({
      ok: true,
      value: state({ choice: { branch: "A", chosenOn: day("2025-03-01"), confirmedOn: TODAY } }),
    });
    expect(confirmBranch(eitherOr(), state({ choice: choice("B") }), "B", TODAY)).toMatchObject({ ok: true, value: { status: "WAITING" } });
    expect(confirmBranch(eitherOr(), state({ choice: choice("B"), status: "PAUSED" }), "B", TODAY)).toMatchObject({
      value: { status: "PAUSED" },
    });
    expect(confirmBranch(eitherOr(), state({ choice: choice("B"), preconditionsMet: [met()] }), "B", TODAY)).toMatchObject({
      value: { status: "ACTIVE" },
    });
  });

  it("confirms what the official saw, once", () => {
    expect(confirmBranch(eitherOr(), state(), "A", TODAY)).toEqual(refused("pledges.choiceMissing"));
    expect(confirmBranch(eitherOr(), state({ choice: choice("B") }), "A", TODAY)).toEqual(refused("pledges.choiceChanged"));
    expect(confirmBranch(eitherOr(), state({ choice: choice("A", "2025-03-02") }), "A", TODAY)).toEqual(
      refused("pledges.choiceConfirmed", { params: { day: "02/03/2025" } }),
    );
    expect(confirmBranch(eitherOr(), state({ choice: choice("A"), status: "ACCEPTED" }), "A", TODAY)).toEqual(
      refused("pledges.pledgeEnded"),
    );
  });
});

describe("meetPrecondition", () => {
  const waiting = state({ status: "WAITING", choice: choice("B", "2025-03-02") });

  it("keeps date, evidence and official, and the pledge runs", () => {
    expect(meetPrecondition(eitherOr(), waiting, met(), TODAY)).toEqual({
      ok: true,
      value: { ...waiting, status: "ACTIVE", preconditionsMet: [met()] },
    });
    expect(meetPrecondition(eitherOr(), waiting, met({ metOn: TODAY }), TODAY).ok).toBe(true);
    expect(meetPrecondition(eitherOr(), waiting, met({ evidence: null, fileIds: ["f1"] }), TODAY).ok).toBe(true);
    expect(meetPrecondition(eitherOr(), { ...waiting, status: "PAUSED" }, met(), TODAY)).toMatchObject({ value: { status: "PAUSED" } });
  });

  it("keeps what was met for another branch", () => {
    const before = { ...waiting, preconditionsMet: [met({ branch: "A" })] };
    expect(meetPrecondition(eitherOr(), before, met(), TODAY)).toMatchObject({
      value: { preconditionsMet: [{ branch: "A" }, { branch: "B" }] },
    });
  });

  it("is refused without evidence, ahead of time, twice, or for what does not wait", () => {
    expect(meetPrecondition(eitherOr(), waiting, met({ evidence: null }), TODAY)).toEqual(
      refused("pledges.evidenceMissing", { field: "evidence" }),
    );
    expect(meetPrecondition(eitherOr(), waiting, met({ evidence: "" }), TODAY)).toEqual(
      refused("pledges.evidenceMissing", { field: "evidence" }),
    );
    expect(meetPrecondition(eitherOr(), waiting, met({ metOn: day("2025-03-11") }), TODAY)).toEqual(
      refused("pledges.metAhead", { field: "metOn", params: { today: "10/03/2025" } }),
    );
    expect(meetPrecondition(eitherOr(), { ...waiting, preconditionsMet: [met()] }, met(), TODAY)).toEqual(
      refused("pledges.preconditionMet", { params: { day: "05/03/2025" } }),
    );
    expect(meetPrecondition(eitherOr(), waiting, met({ branch: "A" }), TODAY)).toEqual(refused("pledges.preconditionNone"));
    expect(meetPrecondition(eitherOr(), state({ choice: choice("A", "2025-03-02") }), met({ branch: "A" }), TODAY)).toEqual(
      refused("pledges.preconditionNone"),
    );
    expect(meetPrecondition(eitherOr(), state(), met(), TODAY)).toEqual(refused("pledges.preconditionNone"));
    expect(meetPrecondition(eitherOr(), { ...waiting, status: "CANCELLED" }, met(), TODAY)).toEqual(refused("pledges.pledgeEnded"));
  });
});
