import type { Draft, Item } from "./test-fods";
import { encodeLetters } from "./test-letters";

const areas = Array.from({ length: 10 }, (_, index) => `Khu phố ${index + 1}`);

/** The 17 parties of a ward as its office lists them: name, block, kind, who represents, post, telephone. */
const PARTIES: readonly (readonly string[])[] = [
  ["Ủy ban nhân dân phường", "Cơ quan", "UBND", "Nguyễn Văn An", "Chủ tịch UBND phường", "0912000001"],
  ["Khối MTTQ và các đoàn thể", "Cơ quan", "MTTQ", "Trần Thị Bình", "Chủ tịch Ủy ban MTTQ", "0912000002"],
  ...areas.map((name, index) => [
    name,
    "Khu phố",
    "Khu phố",
    `Lê Văn ${"ABCDEGHIKL"[index]}`,
    "Bí thư chi bộ, Trưởng khu phố",
    `09120001${String(index).padStart(2, "0")}`,
  ]),
  ["Công an phường", "Lực lượng vũ trang", "Công an", "Phạm Văn Cường", "Trưởng Công an phường", "0912000003"],
  ["Trạm Y tế", "Cơ quan", "Y tế", "Hoàng Thị Dung", "Trạm trưởng", "0912000004"],
  ["Trường Mầm non Đại Yên", "Trường học", "Trường học", "Vũ Thị Giang", "Hiệu trưởng", "0912000005"],
  ["Trường THCS Đại Yên", "Trường học", "Trường học", "Đỗ Văn Hùng", "Hiệu trưởng", "0912000006"],
  ["Trường Tiểu học Đại Yên", "Trường học", "Trường học", "Bùi Thị Khánh", "Hiệu trưởng", "0912000007"],
];
const UNIT_HEADER = ["TT", "Tên đơn vị", "Khối", "Loại", "Người đại diện", "Chức vụ", "Số điện thoại"];

function unitsSheet(change: (text: string) => string = (text) => text): Draft {
  const lines = PARTIES.map((party, index): Item[] => [index + 1, ...party.map(change)]);
  return {
    name: "Đơn vị",
    rows: [
      ["UBND PHƯỜNG ĐẠI YÊN"].map(change),
      [],
      [null, change("DANH SÁCH ĐƠN VỊ KÝ GIAO ƯỚC THI ĐUA")],
      [],
      UNIT_HEADER.map(change),
      ...lines,
    ],
    merges: ["A1:C1", "B3:G3"],
  };
}

const SUMMARY_TOP = [
  ["UBND PHƯỜNG ĐẠI YÊN"],
  ["TỔNG HỢP CÔNG TRÌNH, PHẦN VIỆC CHÀO MỪNG ĐẠI HỘI"],
  [null, null, null, null, null, null, null, null, null, "Đơn vị tính: triệu đồng"],
];

/** Merged header of two lines, groups, subtotals, amounts as numbers of triệu, several lines in a cell. */
const SUMMARY: Draft = {
  name: "Tổng hợp",
  rows: [
    ...SUMMARY_TOP,
    [
      "TT",
      "Tên công trình, phần việc",
      "Đơn vị thực hiện",
      "Nội dung, quy mô",
      "Địa điểm",
      "Tổng kinh phí",
      "Trong đó",
      null,
      "Thời gian hoàn thành",
      "Ghi chú",
    ],
    [null, null, null, null, null, null, "NS phường", "XHH", null, null],
    ["I", "KHỐI KHU PHỐ"],
    [
      1,
      "Sửa nhà văn hóa khu 1",
      "Khu phố 1\n(phối hợp: MTTQ phường)",
      "Lát nền 120 m²\nSơn lại mặt trước",
      "Tổ 3, khu 1",
      320,
      120,
      200,
      { day: "2025-05-30" },
      null,
    ],
    [2, "Đường hoa 747,2 m", "Khu phố 2", "Trồng hoa hai bên đường", null, 94.5, null, 94.5, "Quý II/2025", "nhân dân đóng góp"],
    [
      null,
      "Cộng khối khu phố",
      null,
      null,
      null,
      { formula: "=SUM([.F7:.F8])" },
      { formula: "=SUM([.G7:.G8])" },
      { formula: "=SUM([.H7:.H8])" },
    ],
    ["II", "KHỐI TRƯỜNG HỌC"],
    [1, "Thư viện xanh", "Trường Tiểu học Đại Yên", "01 thư viện ngoài trời", "Điểm trường chính", 45, null, 45, "T6/2025", null],
    [null, "TỔNG CỘNG", null, null, null, { formula: "=[.F9]+[.F11]" }, null, null],
  ],
  merges: ["A1:C1", "A2:J2", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:H4", "I4:I5", "J4:J5", "B6:J6"],
};

/** Header of three lines, amounts and days as people type them. */
const TYPED: Draft = {
  name: "Đăng ký",
  rows: [
    ["PHIẾU ĐĂNG KÝ CÔNG TRÌNH, PHẦN VIỆC"],
    ["STT", "Công trình, phần việc", "Đơn vị", "Kinh phí", null, null, "Thời gian", null],
    [null, null, null, "Tổng mức", "Nguồn vốn", null, "Khởi công", "Hoàn thành"],
    [null, null, null, null, "Ngân sách", "Xã hội hóa", null, null],
    ["1", "Lắp camera an ninh", "Công an phường", "320tr", null, "320 triệu", "T3/2025", "trước 30/5"],
    ["2", "Bê tông ngõ 12", "Khu phố 3", "1,2 tỷ", "1 tỷ", "200.000.000đ", "Quý I/2025", "Quý II/2025"],
    ["3", "=Trồng cây đầu năm", "Khu phố 4", "không", null, null, "05/3/2025", "tháng 12 năm 2025"],
  ],
  merges: ["A1:H1", "A2:A4", "B2:B4", "C2:C4", "D2:F2", "E3:F3", "D3:D4", "G2:H2", "G3:G4", "H3:H4"],
};

const PROGRESS: Draft = {
  name: "Tiến độ",
  rows: [
    ["Công trình, phần việc", "Đơn vị", "Ngày báo cáo", "Tiến độ", "Khối lượng", "Nội dung"],
    ["Sửa nhà văn hóa khu 1", "Khu phố 1", { day: "2025-03-31" }, { percent: 62 }, 747.2, "Đã lát xong nền"],
    ["Đường hoa 747,2 m", "Khu phố 2", { day: "2025-03-31T16:30:00", shown: "time" }, { percent: 94.5 }, 94.5, null],
    ["Thư viện xanh", "Trường Tiểu học Đại Yên", { day: "2025-06-01", shown: "month" }, "khoảng 50%", null, "Chờ\nvật tư"],
  ],
};

const CONTRIBUTIONS: Draft = {
  name: "Sổ đóng góp",
  rows: [
    ["SỔ ĐÓNG GÓP XÂY DỰNG NHÀ VĂN HÓA"],
    ["Ngày", "Người đóng góp", "Hình thức", "Số tiền (đồng)", "Hiện vật, ngày công", "Đồng ý nêu tên"],
    [{ day: "2024-10-16" }, "Công ty TNHH Hạ Long", "Tiền", { number: 150_000_000, shown: "grouped" }, null, "Có"],
    ["20/10/2024", "Hộ ông Nguyễn Văn A", "Ngày công", null, "15 ngày công", "Không"],
    ["tháng 11/2024", "Nhân dân khu 1", "Tiền", "169.000.000đ", null, null],
    [null, "Cộng", null, { formula: "=SUM([.D3:.D5])" }],
  ],
};

const TARGETS: Draft = {
  name: "Chỉ tiêu",
  rows: [
    ["TT", "Chỉ tiêu nghị quyết", "Đơn vị tính", "Kế hoạch", "Thực hiện"],
    [1, "Thu ngân sách", "tỷ đồng", { number: 747.2, shown: "million" }, 94.5],
    [2, "Tỷ lệ hộ khá, giàu", "%", { percent: 85 }, { percent: 62.5 }],
    [3, "Trường chuẩn quốc gia", "trường", 3, "2 (MN, TH)"],
  ],
};

const ACCOUNTS: Draft = {
  name: "Tài khoản",
  rows: [
    ["Họ và tên", "Tên đăng nhập", "Vai trò", "Đơn vị", "Mã đơn vị", "Điện thoại"],
    ["Nguyễn Văn An", "an.ubnd", "Đại diện đơn vị", "UBND phường", { number: 6709, shown: "code" }, "0912000001"],
    ["Trần Thị Bình", "binh.mttq", "Cán bộ thi đua", null, "06706", "912000002"],
  ],
};

const ODD: Draft = {
  name: "Lạ",
  rows: [
    ["Chữ", "Công thức", "Lỗi", "Đúng sai"],
    ["=1+1", { formula: "=1+1" }, { formula: "=1/0" }, { truth: true }],
    ["+84912", { formula: '="KP"&"1"' }, { formula: "=NA()" }, { truth: false }],
    ["@cmd", { formula: '=HYPERLINK("http://example.org";"bấm vào đây")' }, null, null],
    ["-5 ngày", { formula: "=DATE(2025;3;31)" }, null, null],
  ],
};

const HIDDEN: readonly Draft[] = [
  { name: "Đợt 1", rows: [["Tên"], ["Khu phố 1"]] },
  { name: "Danh mục", rows: [["Khối"], ["Khu phố"]], isHidden: true },
  { name: "Đợt 2", rows: [["Tên"], ["Khu phố 2"]] },
];

/** Decomposed letters, hard and double spaces, as a Mac and a web page leave them. */
const untidy = (text: string): string => ` ${text.normalize("NFD").replaceAll(" ", "\u00a0 ")}  `;

/** What LibreOffice is given, by the name of the workbook that it makes of it. */
export const OFFICE_FILES: ReadonlyMap<string, { readonly sheets: readonly Draft[]; readonly nullDate?: string }> = new Map([
  ["Danh sách đơn vị", { sheets: [unitsSheet()] }],
  [
    "Đơn vị có khối lạ",
    { sheets: [{ ...unitsSheet(), rows: unitsSheet().rows.map((row, index) => (index === 8 ? row.with(2, "Khối Lạ") : row)) }] },
  ],
  ["Đơn vị chữ rời", { sheets: [unitsSheet(untidy)] }],
  ["Đơn vị TCVN3", { sheets: [unitsSheet((text) => encodeLetters(text, "TCVN3"))] }],
  ["Đơn vị VNI", { sheets: [unitsSheet((text) => encodeLetters(text, "VNI"))] }],
  ["Tổng hợp công trình", { sheets: [SUMMARY] }],
  ["Phiếu đăng ký", { sheets: [TYPED] }],
  ["Tiến độ", { sheets: [PROGRESS] }],
  ["Sổ đóng góp", { sheets: [CONTRIBUTIONS] }],
  ["Chỉ tiêu", { sheets: [TARGETS] }],
  ["Tài khoản", { sheets: [ACCOUNTS] }],
  ["Công thức", { sheets: [ODD] }],
  ["Nhiều trang", { sheets: HIDDEN }],
  ["Lịch 1904", { sheets: [PROGRESS], nullDate: "1904-01-01" }],
  ["Trang trống", { sheets: [{ name: "Trang 1", rows: [[]] }] }],
  ["200 cột", { sheets: [{ name: "Rộng", rows: [Array.from({ length: 200 }, (_, index) => `Cột ${index + 1}`)] }] }],
  ["199 cột", { sheets: [{ name: "Rộng", rows: [Array.from({ length: 199 }, (_, index) => `Cột ${index + 1}`)] }] }],
]);
