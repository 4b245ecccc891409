import { constants, deflateRawSync } from "node:zlib";

type Part = {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isPacked?: boolean;
  readonly claims?: number;
  readonly flags?: number;
};

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROOT_RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK_RELS = ROOT_RELS.replace('officeDocument" Target="xl/workbook.xml', 'worksheet" Target="worksheets/sheet1.xml');
const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Danh sách" sheetId="1" r:id="r1"/></sheets></workbook>`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip made by hand, so that it can lie: `claims` is the unpacked size that it tells. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isPacked = false, claims, flags = 0 } of parts) {
    const data = isPacked ? content : deflateRawSync(content);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claims ?? content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    pieces.push(Buffer.from([0x50, 0x4b, 3, 4]), common, title, Buffer.from(data));
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, title);
    offset += 30 + title.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

/** A workbook of one sheet by hand; `more` are further or other parts. */
export function workbookOf(sheetData: string, more: readonly Part[] = []): Uint8Array {
  const parts: Part[] = [
    { name: "[Content_Types].xml", content: utf8(CONTENT_TYPES) },
    { name: "_rels/.rels", content: utf8(ROOT_RELS) },
    { name: "xl/workbook.xml", content: utf8(WORKBOOK) },
    { name: "xl/_rels/workbook.xml.rels", content: utf8(WORKBOOK_RELS) },
    {
      name: "xl/worksheets/sheet1.xml",
      content: utf8(`<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`),
    },
  ];
  return zipOf([...parts.filter(({ name }) => more.every((other) => other.name !== name)), ...more]);
}

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Khu phố 1</t></is></c></row>';

/** `count` megabytes of spaces in some kilobytes: one packed block, repeated. */
function packedSpaces(count: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(1024 * 1024).fill(32), { finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(Buffer.concat([...Array.from({ length: count }, () => block), Buffer.from([3, 0])]));
}

function bomb(): Uint8Array {
  return workbookOf("", [{ name: "xl/worksheets/sheet1.xml", content: packedSpaces(1500), isPacked: true, claims: 1000 }]);
}

/** A million lines that are formatted and hold nothing, behind one that holds something. */
function emptyRows(): Uint8Array {
  const lines = Array.from(
    { length: 1_000_000 },
    (_, index) => `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/></row>`,
  );
  return workbookOf(ROW + lines.join(""));
}

/** An OLE file with one stream, as Office packs what is protected and what is older than 2007. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  for (const [entry, name] of ["Root Entry", stream].entries()) {
    const at = 1024 + entry * 128;
    for (const [index, letter] of [...name].entries()) view.setUint16(at + index * 2, letter.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = entry === 0 ? 5 : 2;
  }
  return bytes;
}

/** Files that are refused or that would do harm, made by hand. */
export const BAD_FILES: Readonly<Record<string, () => Uint8Array>> = {
  "Có mật khẩu.xlsx": () => ole("EncryptedPackage"),
  "Có macro.xlsm": () => workbookOf(ROW, [{ name: "xl/vbaProject.bin", content: utf8("macro") }]),
  "Macro đổi tên.xlsx": () =>
    workbookOf(ROW, [
      {
        name: "[Content_Types].xml",
        content: utf8(
          CONTENT_TYPES.replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          ),
        ),
      },
    ]),
  "Nhị phân.xlsb": () => zipOf([{ name: "xl/workbook.bin", content: utf8("binary") }]),
  "Nén đặt mật khẩu.xlsx": () => workbookOf(ROW, [{ name: "xl/styles.xml", content: utf8("x"), flags: 1 }]),
  "Bom nén.xlsx": bomb,
  "Quá nhiều tệp.xlsx": () =>
    workbookOf(
      ROW,
      Array.from({ length: 2500 }, (_, index) => ({ name: `xl/media/${index}.png`, content: utf8("") })),
    ),
  "Một triệu dòng trống.xlsx": emptyRows,
  "Dòng 1048576.xlsx": () => workbookOf(`${ROW}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`),
  "Hỏng nửa chừng.xlsx": () => workbookOf(ROW).slice(0, 700),
  "Hỏng bên trong.xlsx": () =>
    workbookOf(ROW, [{ name: "xl/worksheets/sheet1.xml", content: Uint8Array.from([255, 255, 255, 255, 255]), isPacked: true }]),
  "Thiếu trang.xlsx": () => workbookOf('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'),
  "Văn bản.docx": () =>
    zipOf([
      { name: "[Content_Types].xml", content: utf8(CONTENT_TYPES) },
      { name: "word/document.xml", content: utf8("<w:document/>") },
    ]),
  "Báo cáo web.xls": () => utf8("<html><body><table><tr><td>Khu phố 1</td></tr></table></body></html>"),
  "Trang tính 2003.xls": () =>
    utf8(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
    ),
  "Bản in.xlsx": () => utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"),
  "Ảnh.xlsx": () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
  "Rỗng.xlsx": () => new Uint8Array(),
  "50 MB.xlsx": () => new Uint8Array(50 * 1024 * 1024),
};
