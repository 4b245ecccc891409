import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellKind } from "./archive";

const kindOf = (bytes: Uint8Array) => {
  const told = tellKind(bytes, "danh sách.xlsx");
  return told.ok ? told.value.kind : told.reasons[0].code;
};
const text = (content: string) => new TextEncoder().encode(content);

/** An OLE file with one directory entry of this name. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  for (const [index, letter] of [...name].entries()) view.setUint16(1024 + index * 2, letter.charCodeAt(0), true);
  view.setUint16(1024 + 64, (name.length + 1) * 2, true);
  bytes[1024 + 66] = 2;
  return bytes;
}

describe("what a file is by its content", () => {
  it.each([
    ["nothing", new Uint8Array(), "sheets.empty"],
    ["an old workbook", ole("Workbook"), "sheets.oldExcel"],
    ["an even older one", ole("Book"), "sheets.oldExcel"],
    ["a protected workbook", ole("EncryptedPackage"), "sheets.password"],
    ["an old Word file", ole("WordDocument"), "sheets.otherFile"],
    ["a PDF", text("%PDF-1.7 …"), "sheets.otherFile"],
    ["a picture", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "sheets.otherFile"],
    ["a web page", text('<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table>'), "sheets.webPage"],
    ["a table of the web", text("  <table><tr><td>1</td></tr></table>"), "sheets.webPage"],
    ["XML of 2003", text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'), "sheets.webPage"],
    ["a zip without an end", text("PK\u0003\u0004 and no more"), "sheets.broken"],
    ["bytes without meaning", Uint8Array.from([1, 2, 0, 4, 0, 0, 7]), "sheets.otherFile"],
    ["a csv", text("a;b\n1;2"), "TEXT"],
    ["a csv in UTF-16 without its mark", new Uint8Array(Buffer.from("TT;Tên đơn vị\n1;Khu phố 1", "utf16le")), "TEXT"],
  ])("%s", (_, bytes, expected) => {
    expect(kindOf(bytes)).toBe(expected);
  });

  it("answers whatever comes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isZip) => {
        const end = isZip ? [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 3, 0, 3, 0] : [];
        expect(() =>
          tellKind(Uint8Array.from([...(isZip ? [0x50, 0x4b, 3, 4] : []), ...bytes, ...end, ...new Array(10).fill(0)]), "x"),
        ).not.toThrow();
      }),
    );
  });
});
