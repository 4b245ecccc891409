import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoardState } from "@/lib/covenants/types";
import { nextToCall, showTablet } from "./domain";
import type { LocalStep, TabletTurn } from "./types";

const turn = (organizationId: string, standing: BoardState = "APPROVED"): TabletTurn => ({
  ...{ organizationId, unit: `Đơn vị ${organizationId}`, standing, covenantId: organizationId, version: 3, pledges: [], signers: [] },
  signedBy: null,
});
const view = (...turns: TabletTurn[]) => ({ rounds: [{ id: "r", name: "Lượt", turns }], steps: [] });
const local = (kind: LocalStep["kind"], organizationId: string, reason: string | null = null): LocalStep => ({
  kind,
  organizationId,
  reason,
});

describe("what the tablet shows", () => {
  it("is the server's word with the device's own steps on top", () => {
    const told = {
      ...view(turn("a", "SIGNED"), turn("b"), turn("c")),
      steps: [{ kind: "CALLED" as const, organizationId: "b", reason: null }],
    };
    const shown = showTablet(told, [local("SIGNED", "b"), local("PHONE_OFFERED", "c")]);
    expect(shown.counter).toEqual({ signed: 2, total: 3 });
    expect(shown.called).toMatchObject({ organizationId: "c", isCalled: true, state: "READY" });
    expect(shown.byPhone).toBe(true);
    const [a, b] = shown.rounds[0]?.turns ?? [];
    expect(a).toMatchObject({ state: "SIGNED", isSent: true, isCalled: false });
    expect(b).toMatchObject({ state: "SIGNED", isSent: false, isCalled: false });
  });

  it("says what waits and why a unit was left for later", () => {
    const shown = showTablet(view(turn("a"), turn("b")), [local("SKIPPED", "a", "đi họp"), local("PAPER_MARKED", "b")]);
    expect(shown.rounds[0]?.turns).toMatchObject([
      { state: "SKIPPED", reason: "đi họp", isSent: true },
      { state: "PAPER", isSent: true },
    ]);
    expect(shown).toMatchObject({ called: null, byPhone: false, counter: { signed: 0, total: 2 } });
  });

  it("counts each unit once, however often its signature stands in the queue and on the server", () => {
    const units = ["a", "b", "c", "d", "e"];
    const some = fc.array(fc.constantFrom(...units), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (signed, waiting) => {
        const told = view(...units.map((unit) => turn(unit, signed.includes(unit) ? "SIGNED" : "APPROVED")));
        const steps = waiting.map((unit) => local("SIGNED", unit));
        expect(showTablet(told, steps).counter).toEqual({ signed: new Set([...signed, ...waiting]).size, total: units.length });
      }),
    );
  });
});

describe("the unit to call next", () => {
  const called = (organizationId: string) => [local("CALLED", organizationId)];

  it("is the next in the running order that can sign, from the called one on and then from the beginning", () => {
    const told = view(turn("a"), turn("b", "SIGNED"), turn("c", "WAITING"), turn("d"), turn("e"));
    expect(nextToCall(showTablet(told, []))).toBe("a");
    expect(nextToCall(showTablet(told, called("a")))).toBe("d");
    expect(nextToCall(showTablet(told, called("e")))).toBe("a");
    expect(nextToCall(showTablet(told, [...called("d"), local("SKIPPED", "e")]))).toBe("a");
  });

  it("is nobody when all have signed, wait for nothing, or the called one is the last", () => {
    expect(nextToCall(showTablet(view(turn("a"), turn("b", "SIGNED")), called("a")))).toBeNull();
    expect(nextToCall(showTablet(view(turn("a", "RETURNED")), []))).toBeNull();
    expect(nextToCall(showTablet(view(), []))).toBeNull();
  });
});
