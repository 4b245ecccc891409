import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { Sentence } from "../types";
import { paperOf, readSection, type TypedSentence } from "./domain";

const sentence = (id: string, text: string, change: Partial<Sentence> = {}): Sentence => ({
  id,
  pieces: [{ text }],
  evidence: [],
  draftKey: `key ${id}`,
  isEdited: false,
  isLeftOut: false,
  confirmed: null,
  ...change,
});

const typed = (id: string | null, text: string | null, change: Partial<TypedSentence> = {}): TypedSentence => ({
  id,
  text,
  place: null,
  moveTo: null,
  leaveOut: false,
  confirmed: false,
  paper: null,
  ...change,
});

const before = [sentence("1", "Câu một."), sentence("2", "Câu hai."), sentence("3", "Câu ba.")];
const read = (rows: TypedSentence[]) => {
  const result = readSection(rows, before);
  if (!result.ok) throw new Error(result.reasons.map(({ code }) => code).join(" "));
  return result.value;
};
const same = () => before.map(({ id, pieces }) => typed(id, pieces.map((piece) => ("text" in piece ? piece.text : "")).join("")));

describe("a section as people wrote it", () => {
  it("marks what changed, and only that", () => {
    const rows = same();
    rows[1] = typed("2", "Câu hai, sửa.");
    expect(read(rows).map(({ id, isEdited, hasChanged }) => [id, isEdited, hasChanged])).toEqual([
      ["1", false, false],
      ["2", true, true],
      ["3", false, false],
    ]);
  });

  it("adds rows with words, and nothing for empty ones", () => {
    expect(read([...same(), typed(null, "Câu mới.", { confirmed: true }), typed(null, null)]).at(-1)).toMatchObject({
      id: null,
      pieces: [{ text: "Câu mới." }],
      isEdited: true,
      isConfirmed: true,
    });
    expect(read([...same(), typed(null, null)])).toHaveLength(3);
  });

  it("stands in the order that was asked for", () => {
    const order = (places: (number | null)[]) =>
      read(same().map((row, index) => ({ ...row, place: places[index] ?? null }))).map(({ id }) => id);
    expect(order([1, 2, 3])).toEqual(["1", "2", "3"]);
    expect(order([3, 2, 3])).toEqual(["2", "3", "1"]);
    expect(order([1, 2, 1])).toEqual(["3", "1", "2"]);
    expect(order([null, 1, null])).toEqual(["2", "1", "3"]);
  });

  it("leaves out what is ticked or emptied, without losing its words", () => {
    const rows = same();
    rows[0] = typed("1", null);
    rows[1] = { ...typed("2", "Câu hai."), leaveOut: true };
    expect(read(rows).map(({ isLeftOut, pieces }) => [isLeftOut, pieces])).toEqual([
      [true, [{ text: "Câu một." }]],
      [true, [{ text: "Câu hai." }]],
      [false, [{ text: "Câu ba." }]],
    ]);
  });

  it("keeps the records that show a sentence, and one paper in words", () => {
    const shown = sentence("1", "Câu.", { evidence: [{ of: "PLEDGE", id: "p", words: "Đường tổ 3" }] });
    const once = readSection([typed("1", "Câu.", { paper: "Báo cáo 45" })], [shown]);
    const evidence = once.ok ? (once.value[0]?.evidence ?? []) : [];
    expect(evidence).toEqual([
      { of: "PLEDGE", id: "p", words: "Đường tổ 3" },
      { of: "PAPER", id: null, words: "Báo cáo 45" },
    ]);
    expect(paperOf(evidence)).toBe("Báo cáo 45");
    const again = readSection([typed("1", "Câu.")], [{ ...shown, evidence }]);
    expect(again.ok && again.value[0]?.evidence).toEqual(shown.evidence);
  });

  it("refuses a figure that the sentence never had, and does not know ids of elsewhere", () => {
    const figure = { of: "TARGET", id: "t", campaignId: null, what: "VALUE", day: day("2023-06-30"), shown: "12" } as const;
    const counted = sentence("1", "", { pieces: [{ figure }] });
    expect(readSection([typed("1", "[13]")], [counted])).toMatchObject({
      ok: false,
      reasons: [{ code: "reviews.figureUnknown", field: "sentences.0.text" }],
    });
    expect(read([typed("elsewhere", "Lạ.")])).toMatchObject([{ id: null, pieces: [{ text: "Lạ." }] }]);
  });
});
