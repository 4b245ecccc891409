import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import { REVISION_EVENTS, REVISION_STATUSES } from "./constants";
import {
  countKinds,
  fallsShort,
  governingRevision,
  leadingRevision,
  move,
  nextNumber,
  numberEntries,
  openRevision,
  returnedBefore,
  shortfall,
  standingOf,
} from "./domain";
import type { RevisionEvent, RevisionHead, RevisionStatus } from "./types";

const revision = (number: number, status: RevisionStatus, more: Partial<RevisionHead> = {}): RevisionHead => ({
  id: `r${number}`,
  number,
  status,
  basedOnId: null,
  isDropped: false,
  ...more,
});

describe("the states of a revision", () => {
  const MOVES: Record<RevisionEvent, Partial<Record<RevisionStatus, RevisionStatus>>> = {
    SUBMIT: { DRAFT: "SUBMITTED" },
    RECALL: { SUBMITTED: "DRAFT" },
    RETURN: { SUBMITTED: "RETURNED", APPROVED: "RETURNED" },
    APPROVE: { SUBMITTED: "APPROVED" },
    SIGN: { APPROVED: "SIGNED" },
    SUPERSEDE: { SIGNED: "SUPERSEDED" },
  };
  const REFUSED: Record<RevisionEvent, string> = {
    SUBMIT: "covenants.notDraft",
    RECALL: "covenants.notSubmitted",
    RETURN: "covenants.notReturnable",
    APPROVE: "covenants.notSubmitted",
    SIGN: "covenants.notApproved",
    SUPERSEDE: "covenants.notSigned",
  };
  const table = REVISION_STATUSES.flatMap((status) => REVISION_EVENTS.map((event) => [status, event] as const));

  it.each(table)("from %s by %s", (status, event) => {
    const to = MOVES[event][status];
    expect(move(status, event)).toEqual(to ? { ok: true, value: to } : { ok: false, reasons: [{ code: REFUSED[event] }] });
  });

  it("never lead out of a signed text but to its replacement", () => {
    expect(REVISION_EVENTS.filter((event) => move("SIGNED", event).ok)).toEqual(["SUPERSEDE"]);
    expect(REVISION_EVENTS.filter((event) => move("SUPERSEDED", event).ok)).toEqual([]);
    expect(REVISION_EVENTS.filter((event) => move("RETURNED", event).ok)).toEqual([]);
  });
});

/** What the writes do to the revisions of one covenant, by the same rules. */
function play(revisions: readonly RevisionHead[], step: RevisionEvent | "AMEND" | "DROP"): readonly RevisionHead[] {
  const open = openRevision(revisions);
  const signed = governingRevision(revisions);
  const copyOf = (source: RevisionHead): RevisionHead => ({
    ...revision(nextNumber(revisions), "DRAFT"),
    id: newId(),
    basedOnId: source.id,
  });
  const become = (one: RevisionHead, status: RevisionStatus) => revisions.map((each) => (each.id === one.id ? { ...each, status } : each));
  if (step === "AMEND") return signed && !open ? [...revisions, copyOf(signed)] : revisions;
  if (step === "DROP") {
    return signed && open?.status === "DRAFT"
      ? revisions.map((one) => (one.id === open.id ? { ...one, isDropped: true } : one))
      : revisions;
  }
  if (step === "SUPERSEDE" || !open) return revisions;
  const to = move(open.status, step);
  if (!to.ok) return revisions;
  const moved = become(open, to.value);
  if (step === "RETURN") return [...moved, copyOf(open)];
  return step === "SIGN" && signed ? moved.map((one) => (one.id === signed.id ? { ...one, status: "SUPERSEDED" as const } : one)) : moved;
}

describe("the revisions of a covenant", () => {
  const steps = fc.array(fc.constantFrom<(RevisionEvent | "AMEND" | "DROP")[]>(...REVISION_EVENTS, "AMEND", "DROP"), { maxLength: 40 });

  it("have at most one under way and one in force, however they came about; what was returned or signed stays", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let revisions: readonly RevisionHead[] = [{ ...revision(1, "DRAFT"), id: newId() }];
        for (const step of taken) {
          const before = revisions;
          revisions = play(before, step);
          const open = revisions.filter(({ status, isDropped }) => !isDropped && ["DRAFT", "SUBMITTED", "APPROVED"].includes(status));
          expect(open.length).toBeLessThanOrEqual(1);
          expect(revisions.filter(({ status }) => status === "SIGNED").length).toBeLessThanOrEqual(1);
          expect(open.length > 0 || governingRevision(revisions) !== null).toBe(true);
          expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
          for (const { id, status } of before.filter((one) => one.status === "RETURNED" || one.status === "SUPERSEDED")) {
            expect(revisions.find((one) => one.id === id)?.status).toBe(status);
          }
          expect(standingOf(revisions).state === "SIGNED").toBe(governingRevision(revisions) !== null);
          expect(leadingRevision(revisions)).not.toBeNull();
        }
      }),
    );
  });
});

describe("where a unit stands", () => {
  it.each<[string, RevisionHead[], string, string | null]>([
    ["nothing yet", [], "NOT_SENT", null],
    ["a first draft", [revision(1, "DRAFT")], "NOT_SENT", null],
    ["sent", [revision(1, "SUBMITTED")], "WAITING", null],
    ["returned", [revision(1, "RETURNED"), revision(2, "DRAFT", { basedOnId: "r1" })], "RETURNED", null],
    ["sent again", [revision(1, "RETURNED"), revision(2, "SUBMITTED", { basedOnId: "r1" })], "WAITING", null],
    ["approved", [revision(1, "APPROVED")], "APPROVED", null],
    ["signed", [revision(1, "SIGNED")], "SIGNED", null],
    ["amending", [revision(1, "SIGNED"), revision(2, "DRAFT", { basedOnId: "r1" })], "SIGNED", "NOT_SENT"],
    ["amendment sent", [revision(1, "SIGNED"), revision(2, "SUBMITTED", { basedOnId: "r1" })], "SIGNED", "WAITING"],
    [
      "amendment returned",
      [revision(1, "SIGNED"), revision(2, "RETURNED", { basedOnId: "r1" }), revision(3, "DRAFT", { basedOnId: "r2" })],
      "SIGNED",
      "RETURNED",
    ],
    ["amendment approved", [revision(1, "SIGNED"), revision(2, "APPROVED")], "SIGNED", "APPROVED"],
    ["amendment dropped", [revision(1, "SIGNED"), revision(2, "DRAFT", { isDropped: true })], "SIGNED", null],
    ["amended", [revision(1, "SUPERSEDED"), revision(2, "SIGNED")], "SIGNED", null],
  ])("%s", (_name, revisions, state, amendment) => {
    expect(standingOf(revisions)).toEqual({ state, amendment });
  });

  it("the reason of a return belongs to the draft that was copied from it, and to no other", () => {
    const returned = revision(1, "RETURNED");
    expect(returnedBefore(revision(2, "DRAFT", { basedOnId: "r1" }), [returned])).toBe(returned);
    expect(returnedBefore(revision(2, "DRAFT"), [returned])).toBeNull();
    expect(returnedBefore(revision(2, "DRAFT", { basedOnId: "r1" }), [revision(1, "SIGNED")])).toBeNull();
  });

  it("leads with what is in force, then with what is under way", () => {
    const [signed, draft] = [revision(1, "SIGNED"), revision(2, "DRAFT")];
    expect(leadingRevision([signed, draft])).toBe(signed);
    expect(leadingRevision([revision(1, "RETURNED"), draft])).toBe(draft);
    expect(leadingRevision([])).toBeNull();
  });

  it("numbers go on from the highest", () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([revision(3, "DRAFT"), revision(2, "RETURNED")])).toBe(4);
  });
});

describe("the quota", () => {
  it("counts works and tasks apart", () => {
    expect(countKinds(["WORK", "TASK", "TASK"])).toEqual({ works: 1, tasks: 2 });
    expect(countKinds([])).toEqual({ works: 0, tasks: 0 });
  });

  it("lacks what is asked beyond what there is; one kind does not make up for the other", () => {
    expect(shortfall({ works: 3, tasks: 0 }, { works: 1, tasks: 2 })).toEqual({ works: 0, tasks: 2 });
    expect(shortfall({ works: 0, tasks: 2 }, { works: 1, tasks: 2 })).toEqual({ works: 1, tasks: 0 });
    expect(fallsShort({ works: 0, tasks: 0 })).toBe(false);
    expect(fallsShort({ works: 1, tasks: 0 })).toBe(true);
    expect(fallsShort({ works: 0, tasks: 1 })).toBe(true);
  });
});

describe("numbering", () => {
  it("counts what is in, in its order, and passes over what was taken out", () => {
    const entries = [null, new Date(0), null].map((removedAt, index) => ({ removedAt, name: index }));
    expect(numberEntries(entries).map(({ name, number }) => [name, number])).toEqual([
      [0, 1],
      [1, 0],
      [2, 2],
    ]);
  });
});
