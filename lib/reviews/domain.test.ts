import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testActor } from "@/lib/access/test-actor";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { REVIEW_PARTS } from "./constants";
import {
  byHeading,
  checkComplete,
  checkPeriod,
  countOpen,
  figuresOf,
  hrefOfEvidence,
  hrefOfFigure,
  inPaperOrder,
  plainText,
  readTyped,
  typedText,
} from "./domain";
import { mayFreeze, mayWrite } from "./policy";
import type { Figure, Piece, Section, Sentence } from "./types";

const figure = (shown: string, change: Partial<Figure> = {}): Figure => ({
  of: "CAMPAIGN",
  id: "c1",
  campaignId: "c1",
  what: "PERCENT",
  day: day("2023-06-30"),
  shown,
  ...change,
});

const sentence = (change: Partial<Sentence> = {}): Sentence => ({
  id: newId(),
  pieces: [{ text: "Một câu." }],
  evidence: [],
  draftKey: null,
  isEdited: false,
  isLeftOut: false,
  confirmed: null,
  ...change,
});

const words = fc
  .array(fc.constantFrom("đạt", "tiến độ", "của", "khu phố", "62", "%", "(tăng)"), { minLength: 1, maxLength: 5 })
  .map((parts) => `${parts.join(" ")} `);
const somePieces: fc.Arbitrary<Piece[]> = fc
  .array(fc.tuple(words, fc.constantFrom("62%", "43", "12,5 tỷ đồng", "01/177")), { maxLength: 5 })
  .map((pairs) => [...pairs.flatMap(([text, shown]): Piece[] => [{ text }, { figure: figure(shown) }]), { text: "hết." }]);

describe("an edited sentence", () => {
  it("keeps its figures where their brackets stand, untouched when nothing was typed", () => {
    fc.assert(
      fc.property(somePieces, (pieces) => {
        expect(readTyped(typedText(pieces), figuresOf(pieces), "text")).toEqual({ ok: true, value: pieces });
      }),
    );
  });

  it("may move, drop and leave figures, and never gains one", () => {
    const pieces: Piece[] = [{ text: "đạt " }, { figure: figure("62%") }, { text: " của " }, { figure: figure("43", { what: "WHOLE" }) }];
    const read = (typed: string) => readTyped(typed, figuresOf(pieces), "sentences.0.text");
    expect(read("[43] việc, đạt [62%]")).toMatchObject({
      value: [{ figure: { what: "WHOLE" } }, { text: " việc, đạt " }, { figure: { what: "PERCENT" } }],
    });
    expect(read("không còn số")).toEqual({ ok: true, value: [{ text: "không còn số" }] });
    expect(read("đạt [63%]")).toEqual({
      ok: false,
      reasons: [{ code: "reviews.figureUnknown", field: "sentences.0.text", params: { typed: "[63%]" } }],
    });
    expect(read("đạt [62%] và [62%]").ok).toBe(false);
    expect(read("  ")).toEqual({ ok: true, value: [] });
  });

  it("reads as plain words", () => {
    expect(plainText([{ text: "đạt " }, { figure: figure("62%") }])).toBe("đạt 62%");
  });
});

describe("evidence", () => {
  it("is missing until something shows the sentence or somebody confirms it; what is left out asks for none", () => {
    const section = (sentences: Sentence[]): Section => ({ id: "s", part: "RESULT", field: null, draftKey: null, sentences });
    const shown = sentence({ evidence: [{ of: "PAPER", id: null, words: "Báo cáo" }] });
    const confirmed = sentence({ confirmed: { name: "An", post: "Cán bộ", at: new Date() } });
    expect(countOpen([section([sentence(), shown, confirmed, sentence({ isLeftOut: true })])])).toBe(1);
    expect(checkComplete({ sections: [section([shown, confirmed])] }).ok).toBe(true);
    expect(checkComplete({ sections: [section([sentence(), shown])] })).toMatchObject({
      reasons: [{ code: "reviews.unconfirmed", params: { count: 1 } }],
    });
    expect(checkComplete({ sections: [section([sentence({ isLeftOut: true })])] })).toMatchObject({ reasons: [{ code: "reviews.empty" }] });
  });
});

describe("the paper", () => {
  it("has its parts in the field's order, the causes under one heading, empty parts too", () => {
    const sections = REVIEW_PARTS.toReversed().map((part) => ({ part }));
    expect(inPaperOrder(sections).map(({ part }) => part)).toEqual(REVIEW_PARTS);
    const headings = byHeading([{ part: "CAUSE_SUBJECTIVE" as const }]);
    expect(headings.map(({ heading }) => heading)).toEqual([
      "RESULT",
      "LIMITATION",
      "DIFFICULTY",
      "CAUSE",
      "LESSON",
      "DIRECTION",
      "PROPOSAL",
    ]);
    expect(headings[3]?.parts.map(({ part, sections: of }) => [part, of.length])).toEqual([
      ["CAUSE_OBJECTIVE", 0],
      ["CAUSE_SUBJECTIVE", 1],
    ]);
  });

  it("opens the record of each figure and of each piece of evidence", () => {
    expect(hrefOfFigure(figure("62%"))).toBe("/campaigns/c1/past?day=2023-06-30");
    expect(hrefOfFigure(figure("62%", { of: "CONTENT", id: "x" }))).toBe("/campaigns/c1/past?day=2023-06-30");
    expect(hrefOfFigure(figure("62%", { of: "PLEDGE", id: "p" }))).toBe("/pledges/p");
    expect(hrefOfFigure(figure("62%", { of: "TARGET", id: "t" }))).toBe("/targets/t");
    expect(hrefOfFigure(figure("62%", { of: "INDICATOR", id: "i" }))).toBe("/indicators#i");
    expect(["CAMPAIGN", "PLEDGE", "REPORT", "TARGET", "INDICATOR"].map((of) => hrefOfEvidence({ of, id: "x" }))).toEqual([
      "/campaigns/x",
      "/pledges/x",
      "/reports/x",
      "/targets/x",
      "/indicators#x",
    ]);
    expect(hrefOfEvidence({ of: "PAPER", id: null })).toBeNull();
    expect(hrefOfEvidence({ of: "SOMETHING", id: "x" })).toBeNull();
  });

  it("is of days in their order", () => {
    expect(checkPeriod({ from: day("2023-01-01"), to: day("2023-06-30") }).ok).toBe(true);
    expect(checkPeriod({ from: day("2023-06-30"), to: day("2023-01-01") })).toMatchObject({
      reasons: [{ code: "reviews.periodReversed" }],
    });
    expect(checkPeriod({ from: null, to: day("2023-01-01") }).ok).toBe(true);
  });
});

describe("who may", () => {
  it("write: officials of the place, until it is frozen; freeze: they and leaders, once", () => {
    const placeId = newId();
    const actor = (role: "OFFICIAL" | "LEADER" | "REPRESENTATIVE" | "ADMINISTRATOR", of = placeId) => testActor({ role, placeId: of });
    const [draft, frozen] = [
      { placeId, status: "DRAFT" as const },
      { placeId, status: "FROZEN" as const },
    ];
    const codes = (result: ReturnType<typeof mayWrite>) => (result.ok ? [] : result.reasons.map(({ code }) => code));
    expect(mayWrite(actor("OFFICIAL"), draft).ok).toBe(true);
    expect(codes(mayWrite(actor("OFFICIAL"), frozen))).toEqual(["reviews.frozen"]);
    for (const other of [actor("LEADER"), actor("REPRESENTATIVE"), actor("ADMINISTRATOR"), actor("OFFICIAL", newId())]) {
      expect(codes(mayWrite(other, draft))).toEqual(["reviews.notWriter"]);
    }
    for (const one of [actor("OFFICIAL"), actor("LEADER")]) {
      expect(mayFreeze(one, draft).ok).toBe(true);
      expect(codes(mayFreeze(one, frozen))).toEqual(["reviews.frozen"]);
    }
    for (const other of [actor("REPRESENTATIVE"), actor("ADMINISTRATOR"), actor("LEADER", newId())])
      expect(codes(mayFreeze(other, draft))).toEqual(["reviews.notFreezer"]);
  });
});
