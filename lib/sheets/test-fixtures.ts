import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { ReasonCode } from "@/lib/kernel/reasons";
import { BAD_FILES } from "./test-bad-files";
import { fods } from "./test-fods";
import { encodeLetters } from "./test-letters";
import { convertWithOffice } from "./test-office";
import { OFFICE_FILES } from "./test-office-files";
import type { LetterSet } from "./types";

/** What a cell must read: its text, or its text with its number or day. */
type Probe = string | readonly [string, number | string];
/** One file with what is to be read of it, or why it is refused. */
export type Fixture = {
  readonly name: string;
  readonly expected:
    | { readonly refusal: ReasonCode }
    | {
        /** By sheet (from 0) and cell: "0!B5". */
        readonly cells: Readonly<Record<string, Probe>>;
        readonly lines: number;
        readonly letters?: LetterSet;
        readonly formulas?: number;
        readonly merges?: number;
        readonly hidden?: readonly boolean[];
      };
};

const UNITS = {
  "0!A1": "UBND PHƯỜNG ĐẠI YÊN",
  "0!B3": "DANH SÁCH ĐƠN VỊ KÝ GIAO ƯỚC THI ĐUA",
  "0!A5": "TT",
  "0!F5": "Chức vụ",
  "0!A6": ["1", 1],
  "0!B6": "Ủy ban nhân dân phường",
  "0!G6": "0912000001",
  "0!B17": "Khu phố 10",
  "0!B22": "Trường Tiểu học Đại Yên",
} as const;
const PROGRESS = {
  "0!C2": ["31/03/2025", "2025-03-31"],
  "0!D2": ["62%", 62],
  "0!E2": ["747,2", 747.2],
  "0!C3": ["31/03/2025", "2025-03-31"],
  "0!D3": ["94,5%", 94.5],
  "0!C4": "06/2025",
  "0!D4": "khoảng 50%",
  "0!F4": "Chờ\nvật tư",
} as const;
/** Toned capitals at the beginning of a word are lost in TCVN3. */
const LOST = { "0!B6": "ủy ban nhân dân phường" };
const CSV = { "0!A1": "TT", "0!B1": "Tên đơn vị", "0!B3": "Trạm Y tế\nphường", "0!C2": "747,2", "0!D2": "=SUM(A1)" } as const;

/** Files of the office with what is to be read of each, and files that must be refused. Their names are those that somebody chose. */
export const FIXTURES: readonly Fixture[] = [
  { name: "Danh sách đơn vị.xlsx", expected: { lines: 22, merges: 2, cells: UNITS } },
  { name: "Đơn vị có khối lạ.xlsx", expected: { lines: 22, cells: { ...UNITS, "0!C9": "Khối Lạ" } } },
  { name: "Đơn vị chữ rời.xlsx", expected: { lines: 22, cells: { ...UNITS, "0!A5": "TT" } } },
  { name: "Đơn vị TCVN3.xlsx", expected: { lines: 22, letters: "TCVN3", cells: { ...UNITS, ...LOST } } },
  { name: "Đơn vị VNI.xlsx", expected: { lines: 22, letters: "VNI", cells: UNITS } },
  {
    name: "Tổng hợp công trình.xlsx",
    expected: {
      lines: 12,
      merges: 12,
      formulas: 4,
      cells: {
        "0!G4": "Trong đó",
        "0!H4": "",
        "0!H5": "XHH",
        "0!A6": "I",
        "0!B6": "KHỐI KHU PHỐ",
        "0!C7": "Khu phố 1\n(phối hợp: MTTQ phường)",
        "0!F7": ["320", 320],
        "0!I7": ["30/05/2025", "2025-05-30"],
        "0!F8": ["94,5", 94.5],
        "0!I8": "Quý II/2025",
        "0!B9": "Cộng khối khu phố",
        "0!F9": ["414,5", 414.5],
        "0!F12": ["459,5", 459.5],
      },
    },
  },
  {
    name: "Phiếu đăng ký.xlsx",
    expected: {
      lines: 7,
      merges: 10,
      cells: {
        "0!D2": "Kinh phí",
        "0!E4": "Ngân sách",
        "0!D5": "320tr",
        "0!D6": "1,2 tỷ",
        "0!B7": "=Trồng cây đầu năm",
        "0!H5": "trước 30/5",
        "0!A5": "1",
      },
    },
  },
  { name: "Tiến độ.xlsx", expected: { lines: 4, cells: PROGRESS } },
  { name: "Lịch 1904.xlsx", expected: { lines: 4, cells: PROGRESS } },
  {
    name: "Sổ đóng góp.xlsx",
    expected: {
      lines: 6,
      formulas: 1,
      cells: {
        "0!A3": ["16/10/2024", "2024-10-16"],
        "0!D3": ["150.000.000", 150_000_000],
        "0!A5": "tháng 11/2024",
        "0!D5": "169.000.000đ",
      },
    },
  },
  {
    name: "Chỉ tiêu.xlsx",
    expected: {
      lines: 4,
      cells: { "0!D2": ["747,2 triệu", 747.2], "0!E2": ["94,5", 94.5], "0!D3": ["85%", 85], "0!E3": ["62,5%", 62.5], "0!E4": "2 (MN, TH)" },
    },
  },
  { name: "Tài khoản.xlsx", expected: { lines: 3, cells: { "0!E2": ["06709", 6709], "0!E3": "06706", "0!F3": "912000002" } } },
  {
    name: "Công thức.xlsx",
    expected: {
      lines: 5,
      formulas: 6,
      cells: {
        "0!A2": "=1+1",
        "0!B2": ["2", 2],
        "0!C2": "#DIV/0!",
        "0!D2": "TRUE",
        "0!B3": "KP1",
        "0!C3": "#N/A",
        "0!A4": "@cmd",
        "0!B4": "bấm vào đây",
        "0!B5": ["31/03/2025", "2025-03-31"],
      },
    },
  },
  {
    name: "Nhiều trang.xlsx",
    expected: { lines: 2, hidden: [false, true, false], cells: { "0!A2": "Khu phố 1", "1!A2": "Khu phố", "2!A2": "Khu phố 2" } },
  },
  { name: "199 cột.xlsx", expected: { lines: 1, cells: { "0!GQ1": "Cột 199" } } },
  { name: "Đổi tên thành kiểu cũ.xls", expected: { lines: 22, cells: UNITS } },
  {
    name: "Đơn vị, gói khác.xlsx",
    expected: { lines: 3, cells: { "0!B2": "Khu phố 1", "0!C2": ["747,2", 747.2], "0!D2": ["31/03/2025", "2025-03-31"], "0!E2": "TRUE" } },
  },
  { name: "5000 dòng.xlsx", expected: { lines: 5001, cells: { "0!B5001": "Công trình 5000", "0!D5001": ["5000,5", 5000.5] } } },
  { name: "Một triệu dòng trống.xlsx", expected: { lines: 1, cells: { "0!A1": "Khu phố 1" } } },
  { name: "UTF-8.csv", expected: { lines: 3, cells: CSV } },
  { name: "UTF-8 có dấu.csv", expected: { lines: 3, cells: CSV } },
  { name: "Unicode của Excel.txt", expected: { lines: 3, cells: CSV } },
  { name: "TCVN3.csv", expected: { lines: 3, letters: "TCVN3", cells: CSV } },
  { name: "VNI.csv", expected: { lines: 3, letters: "VNI", cells: CSV } },
  { name: "Do LibreOffice ghi.csv", expected: { lines: 5, cells: { "0!A2": "=1+1", "0!B3": "KP1", "0!D2": "TRUE" } } },
  { name: "Trang trống.xlsx", expected: { refusal: "sheets.noCells" } },
  { name: "200 cột.xlsx", expected: { refusal: "sheets.tooWide" } },
  { name: "Kiểu cũ.xls", expected: { refusal: "sheets.oldExcel" } },
  { name: "Kiểu cũ đổi tên.xlsx", expected: { refusal: "sheets.oldExcel" } },
  { name: "OpenDocument.ods", expected: { refusal: "sheets.openDocument" } },
  { name: "Có mật khẩu.xlsx", expected: { refusal: "sheets.password" } },
  { name: "Nén đặt mật khẩu.xlsx", expected: { refusal: "sheets.password" } },
  { name: "Có macro.xlsm", expected: { refusal: "sheets.macro" } },
  { name: "Macro đổi tên.xlsx", expected: { refusal: "sheets.macro" } },
  { name: "Nhị phân.xlsb", expected: { refusal: "sheets.binaryExcel" } },
  { name: "Bom nén.xlsx", expected: { refusal: "sheets.unpacksTooLarge" } },
  { name: "Quá nhiều tệp.xlsx", expected: { refusal: "sheets.broken" } },
  { name: "Dòng 1048576.xlsx", expected: { refusal: "sheets.tooLong" } },
  { name: "Hỏng nửa chừng.xlsx", expected: { refusal: "sheets.broken" } },
  { name: "Hỏng bên trong.xlsx", expected: { refusal: "sheets.broken" } },
  { name: "Thiếu trang.xlsx", expected: { refusal: "sheets.noCells" } },
  { name: "Văn bản.docx", expected: { refusal: "sheets.otherFile" } },
  { name: "Báo cáo web.xls", expected: { refusal: "sheets.webPage" } },
  { name: "Trang tính 2003.xls", expected: { refusal: "sheets.webPage" } },
  { name: "Bản in.xlsx", expected: { refusal: "sheets.otherFile" } },
  { name: "Ảnh.xlsx", expected: { refusal: "sheets.otherFile" } },
  { name: "Rỗng.xlsx", expected: { refusal: "sheets.empty" } },
  { name: "50 MB.xlsx", expected: { refusal: "sheets.tooLarge" } },
];

const CSV_TEXT = `TT;Tên đơn vị;Số;Ghi chú\r\n1;Khu phố 1, phường Đại Yên;747,2;'=SUM(A1)\r\n2;"Trạm Y tế\nphường";;Trường học\r\n`;
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const CSV_FILES: Readonly<Record<string, () => Uint8Array>> = {
  "UTF-8.csv": () => new TextEncoder().encode(CSV_TEXT),
  "UTF-8 có dấu.csv": () => new TextEncoder().encode(`\ufeff${CSV_TEXT}`),
  "Unicode của Excel.txt": () => new Uint8Array(Buffer.from(`\ufeff${CSV_TEXT.replaceAll(";", "\t")}`, "utf16le")),
  "TCVN3.csv": () => bytesOf(encodeLetters(CSV_TEXT, "TCVN3")),
  "VNI.csv": () => bytesOf(encodeLetters(CSV_TEXT, "VNI")),
};

const workbook = async (data: SheetData): Promise<Uint8Array> => new Uint8Array(await writeExcelFile(data).toBuffer());
/** Made by another library than the one that reads. */
const PACKAGE_FILES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "Đơn vị, gói khác.xlsx": () =>
    workbook([
      ["TT", "Đơn vị", "Số", "Ngày", "Xong"],
      [1, "Khu phố 1", 747.2, { value: new Date("2025-03-31T00:00:00Z"), type: Date, format: "dd/mm/yyyy" }, true],
      [2, "Khu phố 2", null, null, false],
    ]),
  "5000 dòng.xlsx": () =>
    workbook([
      ["TT", "Tên công trình", "Đơn vị", "Kinh phí"],
      ...Array.from({ length: 5000 }, (_, index) => [index + 1, `Công trình ${index + 1}`, `Khu phố ${(index % 10) + 1}`, index + 1.5]),
    ]),
};

/** Everything that LibreOffice makes, by one call for each kind of file. */
async function officeFiles(): Promise<Map<string, Uint8Array>> {
  const sources = new Map([...OFFICE_FILES].map(([name, { sheets, nullDate }]) => [`${name}.fods`, fods(sheets, nullDate)] as const));
  const only = (name: string): ReadonlyMap<string, string> => new Map([[`${name}.fods`, sources.get(`${name}.fods`) ?? ""]]);
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of await convertWithOffice(sources, "xlsx")) files.set(`${name}.xlsx`, bytes);
  const old = await convertWithOffice(only("Danh sách đơn vị"), "xls");
  const open = await convertWithOffice(only("Danh sách đơn vị"), "ods");
  // Semicolons, double quotes, UTF-8, the texts as they are shown.
  const csv = await convertWithOffice(only("Công thức"), "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true");
  for (const bytes of old.values()) files.set("Kiểu cũ.xls", bytes).set("Kiểu cũ đổi tên.xlsx", bytes);
  for (const bytes of open.values()) files.set("OpenDocument.ods", bytes);
  for (const bytes of csv.values()) files.set("Do LibreOffice ghi.csv", bytes);
  const units = files.get("Danh sách đơn vị.xlsx");
  return units ? files.set("Đổi tên thành kiểu cũ.xls", units) : files;
}

/** What LibreOffice makes takes seconds: made once for a state of its sources, whichever suite asks first. */
async function keptOfficeFiles(): Promise<Map<string, Uint8Array>> {
  const state = createHash("sha256")
    .update(JSON.stringify([...OFFICE_FILES]))
    .update(fods([]))
    .update(String(officeFiles))
    .digest("hex");
  const folder = join(tmpdir(), `gu-sheets-${state.slice(0, 16)}`);
  if (!existsSync(folder)) {
    const making = `${folder}-${process.pid}`;
    await mkdir(making, { recursive: true });
    for (const [name, bytes] of await officeFiles()) await writeFile(join(making, name.normalize("NFC")), bytes);
    // Another suite may have been quicker.
    await rename(making, folder).catch(() => null);
  }
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name.normalize("NFC"), new Uint8Array(await readFile(join(folder, name)))] as const)),
  );
}

/** The bytes of every fixture by its name. Needs LibreOffice (`OFFICE` of test-office). */
export async function makeFixtures(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await keptOfficeFiles();
  for (const [name, make] of [...Object.entries(CSV_FILES), ...Object.entries(BAD_FILES)]) files.set(name, make());
  for (const [name, make] of Object.entries(PACKAGE_FILES)) files.set(name, await make());
  return files;
}
