import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryAfter } from "@/components/screens/wall-player";
import { MOST_ROWS, ROWS_PER_SLIDE } from "./constants";
import { checkSize, moved, readItem } from "./domain";
import { chunked, entriesShown, slidesOf } from "./slides/domain";
import type { SlideWord } from "./slides/types";

const word: SlideWord = (key, params = {}) => [key, ...Object.values(params)].join(" ");

describe("a screen", () => {
  test("has both sides or none", () => {
    expect(checkSize({ width: null, height: null }).ok).toBe(true);
    expect(checkSize({ width: 1536, height: 512 }).ok).toBe(true);
    expect(checkSize({ width: 1536, height: null })).toMatchObject({ reasons: [{ code: "screens.sizeHalf", field: "height" }] });
    expect(checkSize({ width: null, height: 512 })).toMatchObject({ reasons: [{ field: "width" }] });
  });

  test("takes of a slide what it needs and nothing else", () => {
    const all = { campaignId: "c", pledgeId: "p", heading: "h", text: "t" };
    expect(readItem({ kind: "MESSAGE", ...all })).toEqual({
      ok: true,
      value: { campaignId: null, pledgeId: null, heading: "h", text: "t" },
    });
    expect(readItem({ kind: "WORK", ...all })).toEqual({ ok: true, value: { campaignId: null, pledgeId: "p", heading: null, text: null } });
    expect(readItem({ kind: "HONOUR", ...all })).toEqual({
      ok: true,
      value: { campaignId: "c", pledgeId: null, heading: null, text: null },
    });
    const none = { campaignId: null, pledgeId: null, heading: null, text: null };
    expect(readItem({ kind: "MESSAGE", ...none })).toMatchObject({ reasons: [{ field: "heading" }] });
    expect(readItem({ kind: "WORK", ...none })).toMatchObject({ reasons: [{ field: "pledgeId" }] });
    expect(readItem({ kind: "FIGURES", ...none })).toMatchObject({ reasons: [{ field: "campaignId" }] });
  });

  test("keeps its other slides in their order while one is moved, whatever the moves", () => {
    const moves = fc.array(fc.tuple(fc.nat(7), fc.constantFrom("up" as const, "down" as const, "remove" as const)));
    fc.assert(
      fc.property(moves, (steps) => {
        let order = ["a", "b", "c", "d", "e"];
        for (const [at, move] of steps) {
          const id = order[at % Math.max(order.length, 1)] ?? "none";
          const next = moved(order, id, move);
          expect(next.filter((each) => each !== id)).toEqual(order.filter((each) => each !== id));
          expect(next.includes(id)).toBe(move !== "remove" && order.includes(id));
          order = next;
        }
      }),
    );
    expect(moved(["a", "b"], "a", "up")).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "a", "down")).toEqual(["b", "a"]);
  });
});

describe("slides", () => {
  test("of a long list hold every line once, in order, evenly", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: MOST_ROWS }), (contents) => {
        const slides = slidesOf("i", { kind: "CONTENTS", campaign: "c", contents, declared: null }, word);
        expect(slides.flatMap(({ rows }) => rows.map(({ text }) => text))).toEqual(contents.map((text, index) => `${index + 1}. ${text}`));
        expect(slides.every(({ rows }) => rows.length <= ROWS_PER_SLIDE)).toBe(true);
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
      }),
    );
    expect(chunked([1, 2, 3, 4, 5, 6], 5)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test("say what the source leaves out, and who is not named", () => {
    const contents = slidesOf("i", { kind: "CONTENTS", campaign: "c", contents: ["một"], declared: 8 }, word);
    expect(contents[0]?.note).toBe("contentsMissing 7");
    const donors = slidesOf(
      "i",
      { kind: "DONORS", campaign: "c", named: ["Hộ A"], groups: [{ group: "PEOPLE", headcount: null }], unnamed: 3 },
      word,
    );
    expect(donors[0]).toMatchObject({ rows: [{ text: "Hộ A" }, { text: "group PEOPLE 0" }], note: "unnamed 3" });
  });

  test("count down to the day, say that it is today, and how long ago it was", () => {
    const on = (daysLeft: number) =>
      slidesOf("i", { kind: "COUNTDOWN", campaign: "c", occasion: "Đại hội", day: "15/06/2025", daysLeft }, word)[0];
    expect(on(76)).toMatchObject({ big: "76", unit: "days 76", text: "until Đại hội", note: "15/06/2025" });
    expect(on(0)).toMatchObject({ big: "", title: "Đại hội", text: "today" });
    expect(on(-2)).toMatchObject({ big: "", text: "past 2" });
  });

  test("show no percentage where too little is known, and nothing of a list without a line", () => {
    const figures = { kind: "FIGURES", campaign: "c", day: "31/03/2025", whole: 47, done: 5, units: 17 } as const;
    expect(slidesOf("i", { ...figures, percent: null }, word)[0]?.figures.map(({ value }) => value)).toEqual(["47", "5", "17"]);
    expect(slidesOf("i", { ...figures, percent: "62%" }, word)[0]?.figures[0]?.value).toBe("62%");
    expect(slidesOf("i", { kind: "HONOUR", campaign: "c", works: [], total: 0 }, word)).toEqual([]);
    expect(slidesOf("i", { kind: "DONORS", campaign: "c", named: [], groups: [], unnamed: 3 }, word)).toEqual([]);
  });

  test("tell which entries of the playlist show something", () => {
    const word1 = slidesOf("a", { kind: "MESSAGE", heading: "Chào", text: null }, word);
    const list = slidesOf("ab", { kind: "CONTENTS", campaign: "c", contents: ["một"], declared: null }, word);
    const none = slidesOf("b", { kind: "HONOUR", campaign: "c", works: [], total: 0 }, word);
    expect([...entriesShown(["a", "ab", "b"], [...word1, ...list, ...none])]).toEqual(["a", "ab"]);
    expect([...entriesShown(["a", "b"], list)]).toEqual([]);
  });
});

test("a wall tries again after 2, 4, 8 seconds, at last once a minute, never all at one moment", () => {
  expect([1, 2, 3, 6, 50].map((failures) => retryAfter(failures, 0))).toEqual([2_000, 4_000, 8_000, 60_000, 60_000]);
  expect(retryAfter(1, 1)).toBe(2_400);
});
