import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksComputed } from "./neutral";
import { csvRows, decodeText } from "./read-csv";
import { encodeLetters } from "./test-letters";

const rows = (text: string) => [...csvRows(text)];
const bytes = (...codes: number[]) => Uint8Array.from(codes);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, isBig: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      isBig ? [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255] : [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8],
    ),
  );
}

describe("rows of a csv", () => {
  it.each([
    [
      "commas",
      'a,b\n1,"2,5"\n',
      [
        ["a", "b"],
        ["1", "2,5"],
      ],
    ],
    [
      "semicolons with decimal commas",
      "TT;Số\n1;747,2\n2;94,5",
      [
        ["TT", "Số"],
        ["1", "747,2"],
        ["2", "94,5"],
      ],
    ],
    [
      "tabs",
      "a\tb\r\n1,2\t3\r\n",
      [
        ["a", "b"],
        ["1,2", "3"],
      ],
    ],
    ["what the file says", "sep=|\na|b;c\n", [["a", "b;c"]]],
    [
      "line breaks and quotes in quotes",
      'a,"dòng 1\ndòng ""2"""\r\nb,c',
      [
        ["a", 'dòng 1\ndòng "2"'],
        ["b", "c"],
      ],
    ],
    [
      "an empty end",
      "a,b,\n,,\n",
      [
        ["a", "b", ""],
        ["", "", ""],
      ],
    ],
    [
      "title lines above the table",
      "DANH SÁCH, PHẦN VIỆC\n\nTT;Tên;Số\n1;A;2\n2;B;3",
      [["DANH SÁCH, PHẦN VIỆC"], [""], ["TT", "Tên", "Số"], ["1", "A", "2"], ["2", "B", "3"]],
    ],
    ["text guarded from being computed", "'=1+1,'-5,'@a,it's,''=x,'=", [["=1+1", "-5", "@a", "it's", "'=x", "="]]],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it("tells the row in which quotes were opened and never closed", () => {
    const found = csvRows('a,b\nc,"d\ne,f\n');
    expect([found.next(), found.next()]).toEqual([
      { done: false, value: ["a", "b"] },
      { done: true, value: 2 },
    ]);
  });

  it("gives back what was written with quotes, whatever it is", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 8 }).filter((text) => !looksComputed(text));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(",", ";", "\t"),
        (table, delimiter) => {
          const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join("\r\n");
          expect(rows(text)).toEqual(table);
        },
      ),
    );
  });
});

describe("letters of a csv", () => {
  const text = "TT;Tên đơn vị\n1;Khu phố 1";
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16 LE with its mark", utf16(`\ufeff${text}`, false)],
    ["UTF-16 BE with its mark", utf16(`\ufeff${text}`, true)],
    ["UTF-16 LE without", utf16(text, false)],
    ["Windows-1258", bytes(...latin("TT;T\xean \xf0\xf4n v\x69\xf2\n1;Khu ph\xf4\xec 1".replace("\xf4n", "\xf5n")))],
  ])("%s", (_, encoded) => {
    expect(decodeText(encoded).normalize("NFC")).toBe(text);
  });

  it("keeps the codes of TCVN3 and VNI for those who convert them", () => {
    for (const set of ["TCVN3", "VNI"] as const) {
      const old = encodeLetters("Trạm Y tế phường; Trường Tiểu học; Ủy ban nhân dân", set);
      expect(decodeText(latin(old))).toBe(old);
    }
  });
});
