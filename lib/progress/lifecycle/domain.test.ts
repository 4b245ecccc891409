import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { REPORT_STATUSES } from "../constants";
import type { ReportEvent, ReportStatus } from "../types";
import { acceptReport, checkReviewer, moveReport, recallReport, returnReport, undoAcceptance } from "./domain";

const EVENTS = ["RECALL", "ACCEPT", "RETURN", "UNDO_ACCEPTANCE"] as const satisfies ReportEvent[];
const MOVES: Record<ReportStatus, Partial<Record<ReportEvent, ReportStatus>>> = {
  SUBMITTED: { RECALL: "RECALLED", ACCEPT: "ACCEPTED", RETURN: "RETURNED" },
  ACCEPTED: { UNDO_ACCEPTANCE: "SUBMITTED" },
  RECALLED: {},
  RETURNED: {},
};
const refused = (code: string, detail: object = {}) => ({ ok: false, reasons: [{ code, ...detail }] });
const stranger = { reviewerId: "official", authorId: "head", representsUnit: false };
const author = { ...stranger, reviewerId: "head" };
const unit = { ...stranger, representsUnit: true };

describe("moves", () => {
  it.each(REPORT_STATUSES.flatMap((status) => EVENTS.map((event) => [status, event] as const)))("%s on %s", (status, event) => {
    const next = MOVES[status][event];
    expect(moveReport(status, event)).toEqual(next ? { ok: true, value: next } : refused("progress.reportMoved"));
  });
});

describe("who reviews", () => {
  it("is neither who entered the report nor who represents the unit", () => {
    expect(checkReviewer(stranger)).toEqual({ ok: true, value: true });
    expect(checkReviewer(author)).toEqual(refused("progress.ownReport"));
    expect(checkReviewer(unit)).toEqual(refused("progress.ownUnit"));
  });

  it("accepts", () => {
    expect(acceptReport("SUBMITTED", stranger)).toEqual({ ok: true, value: "ACCEPTED" });
    expect(acceptReport("RETURNED", stranger)).toEqual(refused("progress.reportMoved"));
    expect(acceptReport("SUBMITTED", author)).toEqual(refused("progress.ownReport"));
    expect(acceptReport("SUBMITTED", unit)).toEqual(refused("progress.ownUnit"));
  });

  it("returns with a reason", () => {
    expect(returnReport("SUBMITTED", stranger, "Ảnh chưa rõ")).toEqual({ ok: true, value: "RETURNED" });
    expect(returnReport("SUBMITTED", stranger, null)).toEqual(refused("progress.returnReasonMissing", { field: "reason" }));
    expect(returnReport("SUBMITTED", stranger, "")).toEqual(refused("progress.returnReasonMissing", { field: "reason" }));
    expect(returnReport("ACCEPTED", stranger, "Ảnh chưa rõ")).toEqual(refused("progress.reportMoved"));
    expect(returnReport("SUBMITTED", author, "Ảnh chưa rõ")).toEqual(refused("progress.ownReport"));
  });
});

describe("recallReport", () => {
  it("is the author's, until it was reviewed", () => {
    expect(recallReport("SUBMITTED", "head", "head")).toEqual({ ok: true, value: "RECALLED" });
    expect(recallReport("SUBMITTED", "head", "official")).toEqual(refused("progress.notAuthor"));
    expect(recallReport("ACCEPTED", "head", "head")).toEqual(refused("progress.reportMoved"));
  });
});

describe("undoAcceptance", () => {
  it("is possible on the day and the next", () => {
    const on = day("2025-03-31");
    expect(undoAcceptance("ACCEPTED", on, on)).toEqual({ ok: true, value: "SUBMITTED" });
    expect(undoAcceptance("ACCEPTED", on, day("2025-04-01"))).toEqual({ ok: true, value: "SUBMITTED" });
    expect(undoAcceptance("ACCEPTED", on, day("2025-04-02"))).toEqual(refused("progress.undoTooLate"));
    expect(undoAcceptance("SUBMITTED", on, on)).toEqual(refused("progress.reportMoved"));
  });
});
