import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVietnamese, foldForSearch, lengthOf, normaliseLine, normaliseText } from "./text";

const COMPOSED = "Trường Tiểu học Đại Yên";
const DECOMPOSED = COMPOSED.normalize("NFD");

describe("normaliseLine", () => {
  it("composes accents, collapses every kind of space and drops what is no text", () => {
    expect(normaliseLine(DECOMPOSED)).toBe(COMPOSED);
    expect(normaliseLine("  a \t b\u00a0\u200b c\nd\u0007 ")).toBe("a b c d");
    expect(normaliseLine("\ufeff")).toBe("");
  });

  it("keeps emoji and script tags as the text that they are", () => {
    expect(normaliseLine("Hoàn thành 🎉 <script>alert(1)</script>")).toBe("Hoàn thành 🎉 <script>alert(1)</script>");
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => normaliseLine(normaliseLine(text)) === normaliseLine(text)));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
  });
});

describe("normaliseText", () => {
  it("keeps lines, at most one empty one in a row", () => {
    expect(normaliseText(" a  b \r\n\r\n\r\n\r\nc\rd \n")).toBe("a b\n\nc\nd");
    expect(normaliseText("\n\n")).toBe("");
  });
});

describe("foldForSearch", () => {
  it.each([
    ["Đại Yên", "dai ien"],
    ["Trạm Y tế", "tram i te"],
    ["hòa", "hoa"],
    ["hoà", "hoa"],
    ["Quý", "qui"],
    ["Quí", "qui"],
    ["ƯƠ ưở", "uo uo"],
    [DECOMPOSED, "truong tieu hoc dai ien"],
  ])("%s is searched as %s", (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it("finds the same whether typed composed or decomposed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => foldForSearch(text.normalize("NFD")) === foldForSearch(text.normalize("NFC"))),
    );
  });
});

describe("compareVietnamese", () => {
  it("sorts as the alphabet does, numbers by value", () => {
    const sorted = ["Khu phố 10", "Khu phố 2", "Đại Yên", "Dân vận", "Ăn", "An", "Ân"].sort(compareVietnamese);
    expect(sorted).toEqual(["An", "Ăn", "Ân", "Dân vận", "Đại Yên", "Khu phố 2", "Khu phố 10"]);
  });
});

describe("lengthOf", () => {
  it("counts letters as a person does", () => {
    expect(lengthOf("Yên")).toBe(3);
    expect(lengthOf("Yên".normalize("NFD"))).toBe(3);
    expect(lengthOf("👨‍👩‍👧")).toBe(1);
    expect(lengthOf("")).toBe(0);
  });
});
