import { describe, expect, it } from "vitest";
import { MAX_SHEET_BYTES } from "./limits";
import { readSheets } from "./read";
import { encodeLetters } from "./test-letters";

const utf8 = (text: string) => new TextEncoder().encode(text);
async function refusalOf(bytes: Uint8Array) {
  const read = await readSheets(bytes, "danh sách.csv");
  return read.ok ? null : read.reasons[0];
}

describe("reading a csv", () => {
  it("gives one sheet by the name of the file, without what is empty at its end", async () => {
    const read = await readSheets(utf8("TT;Tên\n\n1;Khu phố 1;;\n;;\n"), "Đơn vị.csv");
    expect(read.ok && read.value.sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(({ text }) => text))])).toEqual([
      ["Đơn vị", [["TT", "Tên"], [], ["1", "Khu phố 1"]]],
    ]);
  });

  it("converts old letters and shows the first of them", async () => {
    const rows = ["Tên đơn vị", "Trạm Y tế phường", "Trường Tiểu học", "Hội Liên hiệp Phụ nữ"].map((text) => encodeLetters(text, "TCVN3"));
    const read = await readSheets(
      Uint8Array.from(rows.join("\n"), (letter) => letter.charCodeAt(0)),
      "a.csv",
    );
    expect(read.ok && read.value.letters).toMatchObject({
      set: "TCVN3",
      count: 4,
      samples: [{ row: 0, column: 0, after: "Tên đơn vị" }, {}, {}, { row: 3, after: "Hội Liên hiệp Phụ nữ" }],
    });
  });

  it.each([
    ["more than 20 MB, with its size", new Uint8Array(50 * 1024 * 1024), "sheets.tooLarge", { megabytes: 50, max: 20 }],
    ["200 columns", utf8(`${"a,".repeat(199)}a\n`), "sheets.tooWide", { column: 200, maxColumns: 199 }],
    ["more lines than are read", utf8("a\n".repeat(20_001)), "sheets.tooLong", { row: 20_001, max: 20_000 }],
    ["quotes that are never closed", utf8('TT,Tên\n1,"Khu phố 1\n2,Khu phố 2\n'), "sheets.quoteOpen", { row: 2 }],
    ["no letter at all", utf8(" , ,\n,,"), "sheets.noCells", {}],
  ])("refuses %s", async (_, bytes, code, params) => {
    expect(await refusalOf(bytes)).toMatchObject({ code, params: { name: "danh sách.csv", ...params } });
  });

  it("takes what is just small enough", async () => {
    expect(await refusalOf(utf8(`${"a,".repeat(198)}a\n`))).toBeNull();
    expect(await refusalOf(utf8(`${"a\n".repeat(20_000)}${"\n".repeat(5000)}`))).toBeNull();
    expect((await refusalOf(new Uint8Array(MAX_SHEET_BYTES)))?.code).toBe("sheets.otherFile");
  });
});
