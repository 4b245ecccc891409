import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { PLEDGE_STATUSES } from "../constants";
import { isFinal } from "../domain";
import { branch, content, eitherOr, MEASURES, state } from "../test-content";
import type { PledgeEvent, PledgeState, PledgeStatus } from "../types";
import { acceptDone, endOrPause, extendDue, mayMove, moveStatus, reportDone, resume, signedState, withdrawDone } from "./domain";

const EVENTS = [
  "REPORT_DONE",
  "WITHDRAW_DONE",
  "ACCEPT_DONE",
  "WAIT",
  "MEET_PRECONDITION",
  "PAUSE",
  "RESUME",
  "DECLARE_NOT_DELIVERED",
  "CANCEL",
  "TRANSFER",
] as const satisfies PledgeEvent[];
const [MAY_10, MAY_12, JUNE_1] = [day("2025-05-10"), day("2025-05-12"), day("2025-06-01")];
const MOVED = { ok: false, reasons: [{ code: "pledges.statusMoved" }] };
const plain = content(MEASURES.AMOUNT);
const waiting = content(MEASURES.AMOUNT, { branches: [branch(MEASURES.AMOUNT, { precondition: "sau khi được đầu tư" })] });

/** Every move that there is; any other is refused. */
const MOVES: Record<PledgeStatus, Partial<Record<PledgeEvent, PledgeStatus>>> = {
  ACTIVE: {
    REPORT_DONE: "DONE_REPORTED",
    WAIT: "WAITING",
    PAUSE: "PAUSED",
    DECLARE_NOT_DELIVERED: "NOT_DELIVERED",
    CANCEL: "CANCELLED",
    TRANSFER: "TRANSFERRED",
  },
  DONE_REPORTED: {
    WITHDRAW_DONE: "ACTIVE",
    ACCEPT_DONE: "ACCEPTED",
    DECLARE_NOT_DELIVERED: "NOT_DELIVERED",
    CANCEL: "CANCELLED",
    TRANSFER: "TRANSFERRED",
  },
  WAITING: {
    MEET_PRECONDITION: "ACTIVE",
    PAUSE: "PAUSED",
    DECLARE_NOT_DELIVERED: "NOT_DELIVERED",
    CANCEL: "CANCELLED",
    TRANSFER: "TRANSFERRED",
  },
  PAUSED: { RESUME: "ACTIVE", DECLARE_NOT_DELIVERED: "NOT_DELIVERED", CANCEL: "CANCELLED", TRANSFER: "TRANSFERRED" },
  NOT_DELIVERED: { RESUME: "ACTIVE", CANCEL: "CANCELLED", TRANSFER: "TRANSFERRED" },
  ACCEPTED: {},
  CANCELLED: {},
  TRANSFERRED: {},
};

describe("moves", () => {
  it.each(PLEDGE_STATUSES.flatMap((status) => EVENTS.map((event) => [status, event] as const)))("%s on %s", (status, event) => {
    const next = MOVES[status][event];
    expect(moveStatus(status, event)).toEqual(next ? { ok: true, value: next } : MOVED);
    expect(mayMove(status, event)).toBe(next !== undefined);
  });

  it("never leave a final status, and reach ACCEPTED only through DONE_REPORTED", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS)), (events) => {
        let status: PledgeStatus = "ACTIVE";
        for (const event of events) {
          const next = moveStatus(status, event);
          if (isFinal(status)) expect(next.ok).toBe(false);
          if (next.ok && next.value === "ACCEPTED") expect(status).toBe("DONE_REPORTED");
          if (next.ok) status = next.value;
        }
      }),
    );
  });
});

describe("signedState", () => {
  it("is ACTIVE, or WAITING for an unmet precondition", () => {
    expect(signedState(plain)).toEqual({ status: "ACTIVE", choice: null, preconditionsMet: [], extensions: [], done: null });
    expect(signedState(waiting).status).toBe("WAITING");
    expect(signedState(eitherOr()).status).toBe("ACTIVE");
  });
});

describe("done", () => {
  const reported = state({ status: "DONE_REPORTED", done: { doneOn: MAY_10, reportedOn: MAY_12, acceptedOn: null } });

  it("is reported with the day that it is of and the day that it was received", () => {
    expect(reportDone(state(), MAY_10, MAY_12)).toEqual({ ok: true, value: reported });
    expect(reportDone(state({ status: "WAITING" }), MAY_10, MAY_12)).toEqual(MOVED);
  });

  it("is withdrawn with its claim", () => {
    expect(withdrawDone(reported)).toEqual({ ok: true, value: state() });
    expect(withdrawDone(state())).toEqual(MOVED);
  });

  it("is accepted on the day that the accepted figures show", () => {
    expect(acceptDone(reported, MAY_10, JUNE_1)).toEqual({
      ok: true,
      value: state({ status: "ACCEPTED", done: { doneOn: MAY_10, reportedOn: MAY_12, acceptedOn: JUNE_1 } }),
    });
    expect(acceptDone(state({ status: "DONE_REPORTED" }), MAY_10, JUNE_1)).toMatchObject({ value: { done: { reportedOn: JUNE_1 } } });
  });

  it("is accepted without a report only for a fulfilled duty", () => {
    expect(acceptDone(state(), MAY_10, JUNE_1)).toEqual(MOVED);
    expect(acceptDone(state(), MAY_10, JUNE_1, true)).toEqual({
      ok: true,
      value: state({ status: "ACCEPTED", done: { doneOn: MAY_10, reportedOn: MAY_10, acceptedOn: JUNE_1 } }),
    });
    expect(acceptDone(state({ status: "PAUSED" }), MAY_10, JUNE_1, true)).toEqual(MOVED);
    expect(acceptDone(reported, MAY_10, JUNE_1, true)).toMatchObject({ value: { done: { reportedOn: MAY_12 } } });
  });
});

describe("endOrPause", () => {
  it.each([
    ["PAUSE", "PAUSED"],
    ["CANCEL", "CANCELLED"],
    ["TRANSFER", "TRANSFERRED"],
    ["DECLARE_NOT_DELIVERED", "NOT_DELIVERED"],
  ] as const)("%s needs a reason", (event, status) => {
    expect(endOrPause(state(), event, "mưa lũ")).toEqual({ ok: true, value: state({ status }) });
    for (const missing of [null, ""]) {
      expect(endOrPause(state(), event, missing)).toEqual({ ok: false, reasons: [{ code: "pledges.reasonMissing", field: "reason" }] });
    }
    expect(endOrPause(state({ status: "ACCEPTED" }), event, "mưa lũ")).toEqual(MOVED);
  });
});

describe("resume", () => {
  it("takes up again, waiting where the precondition is still unmet", () => {
    expect(resume(plain, state({ status: "PAUSED" }))).toEqual({ ok: true, value: state() });
    expect(resume(waiting, state({ status: "PAUSED" }))).toEqual({ ok: true, value: state({ status: "WAITING" }) });
    expect(resume(plain, state())).toEqual(MOVED);
  });

  it("forgets a claim that was not accepted", () => {
    const done = { doneOn: MAY_10, reportedOn: MAY_12, acceptedOn: null };
    expect(resume(plain, state({ status: "NOT_DELIVERED", done }))).toEqual({ ok: true, value: state() });
  });
});

describe("extendDue", () => {
  const ask = (at: PledgeState, to: string, reason: string | null = "mưa lũ") => extendDue(plain, at, { to: day(to), reason });

  it("keeps the old date beside the new one, twice when it happens twice", () => {
    const first = ask(state(), "2025-07-31");
    expect(first).toEqual({ ok: true, value: state({ extensions: [{ from: day("2025-06-30"), to: day("2025-07-31") }] }) });
    if (!first.ok) throw new Error("refused");
    expect(ask(first.value, "2025-08-31")).toMatchObject({
      value: { extensions: [{ to: "2025-07-31" }, { from: "2025-07-31", to: "2025-08-31" }] },
    });
  });

  it.each([
    ["2025-06-30", "30/06/2025"],
    ["2025-06-01", "30/06/2025"],
  ])("does not move it to %s", (to, due) => {
    expect(ask(state(), to)).toEqual({ ok: false, reasons: [{ code: "pledges.extensionNotLater", field: "to", params: { due } }] });
  });

  it("needs a reason and a pledge that has not ended", () => {
    expect(ask(state(), "2025-07-31", null)).toEqual({ ok: false, reasons: [{ code: "pledges.reasonMissing", field: "reason" }] });
    expect(ask(state({ status: "ACCEPTED" }), "2025-07-31")).toEqual({ ok: false, reasons: [{ code: "pledges.extensionEnded" }] });
    expect(ask(state({ status: "NOT_DELIVERED" }), "2025-07-31").ok).toBe(true);
  });

  it("gives a date where none was stated, from the start on", () => {
    const open = { ...plain, dueDay: null };
    expect(extendDue(open, state(), { to: day("2024-12-31"), reason: "x" })).toEqual({
      ok: false,
      reasons: [{ code: "pledges.extensionBeforeStart", field: "to", params: { start: "01/01/2025" } }],
    });
    expect(extendDue(open, state(), { to: day("2025-01-01"), reason: "x" })).toMatchObject({
      value: { extensions: [{ from: null, to: "2025-01-01" }] },
    });
    expect(extendDue({ ...open, startDay: null }, state(), { to: day("2020-01-01"), reason: "x" }).ok).toBe(true);
  });
});
