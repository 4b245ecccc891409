import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { PLEDGE_STATUSES } from "../constants";
import { branch, content, eitherOr, MEASURES } from "../test-content";
import type { PledgeContent } from "../types";
import { governed } from "./domain";
import type { GovernedBefore } from "./types";

const waiting = content(MEASURES.MILESTONE, { branches: [branch(MEASURES.MILESTONE, { precondition: "sau khi được xây dựng" })] });
const first = (change: Partial<GovernedBefore> & { content: PledgeContent }): GovernedBefore => ({
  status: "ACTIVE",
  dueDay: change.content.dueDay,
  signedDueDay: change.content.dueDay,
  branchKey: null,
  branchConfirmedDay: null,
  metBranches: [],
  ...change,
});

describe("a pledge that is signed for the first time", () => {
  it("is active, with the measure and due day of its text", () => {
    expect(governed(content(MEASURES.AMOUNT), null)).toEqual({
      status: "ACTIVE",
      kind: "WORK",
      measure: "AMOUNT",
      dueDay: "2025-06-30",
      signedDueDay: "2025-06-30",
      branchKey: null,
      keptMet: [],
    });
  });

  it("waits while the precondition of its only branch is unmet", () => {
    expect(governed(waiting, null).status).toBe("WAITING");
  });

  it("does not wait before a branch is chosen, whatever the branches ask", () => {
    expect(governed(eitherOr(), null)).toMatchObject({ status: "ACTIVE", measure: "MILESTONE", branchKey: null });
  });
});

describe("a pledge that is signed anew", () => {
  it("keeps what happened to it", () => {
    for (const status of PLEDGE_STATUSES) {
      const kept = status === "WAITING" ? "ACTIVE" : status;
      expect(governed(content(MEASURES.AMOUNT, { title: "Tên mới" }), first({ content: content(MEASURES.AMOUNT), status })).status).toBe(
        kept,
      );
    }
  });

  it("begins to wait with a new precondition, and stops with its removal; what is over or paused stays so", () => {
    const before = content(MEASURES.MILESTONE);
    expect(governed(waiting, first({ content: before })).status).toBe("WAITING");
    expect(governed(before, first({ content: waiting, status: "WAITING" })).status).toBe("ACTIVE");
    expect(governed(waiting, first({ content: before, status: "ACCEPTED" })).status).toBe("ACCEPTED");
    expect(governed(waiting, first({ content: before, status: "PAUSED" })).status).toBe("PAUSED");
  });

  it("keeps a met precondition while its words stay, and asks again when they change", () => {
    const met = first({ content: waiting, status: "ACTIVE", metBranches: ["A"] });
    expect(governed({ ...waiting, title: "Tên mới" }, met)).toMatchObject({ status: "ACTIVE", keptMet: ["A"] });
    const other = { ...waiting, branches: [branch(MEASURES.MILESTONE, { precondition: "sau khi có mặt bằng" })] };
    expect(governed(other, met)).toMatchObject({ status: "WAITING", keptMet: [] });
    expect(governed(content(MEASURES.MILESTONE), met)).toMatchObject({ status: "ACTIVE", keptMet: [] });
  });

  it("keeps an extension while the due day was not signed anew", () => {
    const extended = first({ content: content(MEASURES.AMOUNT), dueDay: day("2025-08-31") });
    expect(governed(content(MEASURES.AMOUNT, { title: "Tên mới" }), extended)).toMatchObject({
      dueDay: "2025-08-31",
      signedDueDay: "2025-06-30",
    });
    expect(governed(content(MEASURES.AMOUNT, { dueDay: day("2025-07-31") }), extended)).toMatchObject({
      dueDay: "2025-07-31",
      signedDueDay: "2025-07-31",
    });
    expect(governed(content(MEASURES.AMOUNT, { dueDay: null }), extended)).toMatchObject({ dueDay: null, signedDueDay: null });
  });

  it("keeps a confirmed choice while that branch stays, and its precondition holds", () => {
    const chosen = first({ content: eitherOr(), branchKey: "B", branchConfirmedDay: day("2025-02-01"), status: "WAITING" });
    expect(governed(eitherOr({ title: "Tên mới" }), chosen)).toMatchObject({ branchKey: "B", measure: "AMOUNT", status: "WAITING" });
    expect(governed(eitherOr(), { ...chosen, metBranches: ["B"], status: "ACTIVE" })).toMatchObject({ status: "ACTIVE", keptMet: ["B"] });
  });

  it("keeps a choice that is not confirmed yet; it does not govern", () => {
    const proposed = first({ content: eitherOr(), branchKey: "B" });
    expect(governed(eitherOr(), proposed)).toMatchObject({ branchKey: "B", measure: "MILESTONE", status: "ACTIVE" });
  });

  it("drops a choice whose branch is gone, renamed or measured otherwise, or when nothing is left to choose", () => {
    const chosen = first({ content: eitherOr(), branchKey: "B", branchConfirmedDay: day("2025-02-01"), metBranches: ["B"] });
    const [a, b] = eitherOr().branches;
    if (!a || !b) throw new Error("too few branches");
    const c = branch(MEASURES.QUANTITY, { key: "C", title: "Khác" });
    const texts = [
      { ...eitherOr(), branches: [a, c] },
      { ...eitherOr(), branches: [a, { ...b, title: "Tên khác" }] },
      { ...eitherOr(), branches: [a, { ...b, measure: MEASURES.QUANTITY }] },
      { ...eitherOr(), branches: [a] },
    ];
    for (const text of texts) expect(governed(text, chosen)).toMatchObject({ branchKey: null, measure: "MILESTONE", status: "ACTIVE" });
  });

  it("takes over the kind of the new text", () => {
    expect(governed(content(MEASURES.RECURRING, { kind: "TASK" }), first({ content: content(MEASURES.AMOUNT) }))).toMatchObject({
      kind: "TASK",
      measure: "RECURRING",
    });
  });

  it("has at least one branch", () => {
    expect(() => governed(content(MEASURES.AMOUNT, { branches: [] }), null)).toThrow(RangeError);
  });
});
