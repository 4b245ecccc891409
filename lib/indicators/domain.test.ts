import { describe, expect, it } from "vitest";
import { byIndex, checkRank, checkResult, rankText, readRank, scoreText } from "./domain";
import { indicatorSchema } from "./schema";
import type { IndicatorView } from "./types";

describe("a score", () => {
  it("reads as published, with its maximum where that is known", () => {
    expect(scoreText({ score: 747.2, maximum: 1000 })).toBe("747,2/1000");
    expect(scoreText({ score: 94.5, maximum: null })).toBe("94,5");
    expect(scoreText({ score: null, maximum: 100 })).toBeNull();
  });
});

describe("a rank", () => {
  it("keeps its zeros and of how many", () => {
    expect(readRank("01/177")).toEqual({ rank: 1, rankAsPublished: "01", rankOf: 177 });
    expect(readRank(" 01 / 17 ")).toEqual({ rank: 1, rankAsPublished: "01", rankOf: 17 });
    expect(readRank("7")).toEqual({ rank: 7, rankAsPublished: "7", rankOf: null });
    expect(readRank("nhất")).toBeNull();
    expect(rankText({ rank: 1, rankAsPublished: "01", rankOf: 177 })).toBe("01/177");
    expect(rankText({ rank: 1, rankAsPublished: null, rankOf: null })).toBe("1");
    expect(rankText({ rank: null, rankAsPublished: null, rankOf: 17 })).toBeNull();
  });

  it("says of how many once", () => {
    expect(checkRank({ rankOf: 177 }, null)).toEqual({ ok: true, value: 177 });
    expect(checkRank({ rankOf: null }, 17)).toEqual({ ok: true, value: 17 });
    expect(checkRank({ rankOf: 17 }, 177)).toMatchObject({ reasons: [{ code: "indicators.rankOfTwice" }] });
  });
});

describe("a result", () => {
  it("can be: a score within its maximum, a rank within those ranked", () => {
    const sound = { score: 747.2, maximum: 1000, rank: 1, rankOf: 177 };
    expect(checkResult(sound).ok).toBe(true);
    expect(checkResult({ score: null, maximum: null, rank: null, rankOf: null }).ok).toBe(true);
    const codesOf = (change: Partial<typeof sound>) => {
      const result = checkResult({ ...sound, ...change });
      return result.ok ? [] : result.reasons.map(({ code }) => code);
    };
    expect(codesOf({ score: 1000.1 })).toEqual(["indicators.scoreAboveMaximum"]);
    expect(codesOf({ maximum: 0 })).toEqual(["indicators.maximumTooLow"]);
    expect(codesOf({ rank: 0 })).toEqual(["indicators.rankTooLow"]);
    expect(codesOf({ rank: 178 })).toEqual(["indicators.rankBeyond"]);
  });

  it("is read from the form as typed", () => {
    const id = "01890a5d-ac96-774b-bcce-b302099a8057";
    const form = { id, version: "0", code: "DTI", name: "Chuyển đổi số", year: "2023", score: "747,2", maximum: "1.000", rank: "01/177" };
    expect(indicatorSchema.parse(form)).toMatchObject({
      score: 747.2,
      maximum: 1000,
      year: 2023,
      rank: { rank: 1, rankAsPublished: "01", rankOf: 177 },
    });
    const codesOf = (change: Partial<typeof form>) =>
      indicatorSchema.safeParse({ ...form, ...change }).error?.issues.map(({ message }) => message);
    expect(codesOf({ year: "23" })).toEqual(["indicators.yearUnclear"]);
    expect(codesOf({ rank: "đầu" })).toEqual(["indicators.rankUnclear"]);
    expect(codesOf({ code: " " })).toEqual(["indicators.codeMissing"]);
  });

  it("stands under its index, the newest year first", () => {
    const results = [
      { code: "DTI", year: 2022 },
      { code: "PAR", year: 2023 },
      { code: "DTI", year: 2023 },
    ] as IndicatorView[];
    expect(byIndex(results).map(({ code, results: of }) => [code, of.map(({ year }) => year)])).toEqual([
      ["DTI", [2023, 2022]],
      ["PAR", [2023]],
    ]);
  });
});
