import en from "@/messages/en/imports.json";
import vi from "@/messages/vi/imports.json";
import { titleKey } from "../titles/domain";
import type { ImportColumn, ImportKind } from "../types";

const order: ImportColumn = { key: "order", kind: "TEXT", names: ["tt", "stt", "so tt", "so thu tu", "no"] };
const UNIT_NAMES = ["don vi thuc hien", "don vi", "don vi chu tri", "ten don vi", "chu tri", "co quan don vi", "don vi dang ki", "khu pho"];

const UNITS: readonly ImportColumn[] = [
  order,
  { key: "name", kind: "TEXT", names: ["ten don vi", "don vi", "ten co quan don vi", "ten khu pho", "ten to chuc"], isRequired: true },
  { key: "kind", kind: "TEXT", names: ["loai", "loai don vi", "loai hinh"] },
  { key: "parent", kind: "TEXT", names: ["truc thuoc", "don vi cap tren", "thuoc don vi"] },
  { key: "block", kind: "TEXT", names: ["khoi", "khoi thi dua", "ten khoi"], isInherited: true },
  { key: "code", kind: "CODE", names: ["ma", "ma don vi", "ma so"] },
  { key: "helpContact", kind: "LINES", names: ["lien he", "nguoi lien he", "hoi ai"] },
];

const FUNDING: readonly ImportColumn[] = [
  { key: "CENTRAL", kind: "MILLIONS", names: ["ns tw", "nstw", "ngan sach tw", "ngan sach trung uong", "von tw", "von trung uong"] },
  { key: "PROVINCE", kind: "MILLIONS", names: ["ns tinh", "ngan sach tinh", "von tinh", "ns thanh pho", "ngan sach cap tinh"] },
  { key: "DISTRICT", kind: "MILLIONS", names: ["ns huien", "ngan sach huien", "von huien", "ngan sach cap huien"] },
  {
    key: "COMMUNE",
    kind: "MILLIONS",
    names: ["ns xa", "ns phuong", "ngan sach xa", "ngan sach phuong", "ngan sach xa phuong", "von phuong", "ngan sach cap xa"],
  },
  {
    key: "SOCIALISED",
    kind: "MILLIONS",
    names: ["xhh", "xa hoi hoa", "xhh tien", "von xa hoi hoa", "nhan dan dong gop", "xa hoi hoa tien"],
  },
  { key: "ENTERPRISE", kind: "MILLIONS", names: ["doanh nghiep", "von doanh nghiep", "doanh nghiep tai tro"] },
  { key: "OTHER", kind: "MILLIONS", names: ["nguon khac", "von khac"] },
];

const PLEDGES: readonly ImportColumn[] = [
  order,
  { key: "title", kind: "TEXT", names: TITLE_NAMES(), isRequired: true },
  { key: "kind", kind: "TEXT", names: ["loai", "cong trinh hai phan viec", "phan loai"], isInherited: true },
  { key: "unit", kind: "TEXT", names: UNIT_NAMES, isRequired: true, isInherited: true },
  { key: "supporters", kind: "LINES", names: ["don vi phoi hop", "phoi hop"] },
  { key: "description", kind: "LINES", names: ["noi dung", "mo ta", "noi dung quy mo", "noi dung thuc hien"] },
  { key: "scale", kind: "TEXT", names: ["quy mo", "khoi luong"] },
  { key: "location", kind: "TEXT", names: ["dia diem", "dia diem thuc hien", "vi tri"] },
  {
    key: "total",
    kind: "MILLIONS",
    names: ["tong muc", "tong muc dau tu", "kinh phi", "tong kinh phi", "tong muc kinh phi", "du toan", "du kien kinh phi"],
  },
  ...FUNDING,
  {
    key: "start",
    kind: "DAY",
    names: ["tg khoi cong", "khoi cong", "thoi gian khoi cong", "ngay bat dau", "thoi gian bat dau", "bat dau"],
  },
  {
    key: "due",
    kind: "DAY",
    names: [
      "tg hoan thanh",
      "hoan thanh",
      "thoi gian hoan thanh",
      "han hoan thanh",
      "thoi gian hoan thanh du kien",
      "tg hoan thanh du kien",
      "du kien hoan thanh",
      "thoi han",
      "thoi gian thuc hien",
    ],
  },
  { key: "dueAsPublished", kind: "TEXT", names: ["thoi han nhu cong bo"] },
  { key: "measure", kind: "TEXT", names: ["cach do"] },
  { key: "branch", kind: "TEXT", names: ["phuong an"] },
  { key: "branchTitle", kind: "TEXT", names: ["ten phuong an"] },
  { key: "precondition", kind: "LINES", names: ["dieu kien"] },
  { key: "target", kind: "NUMBER", names: ["muc tieu", "so luong", "chi tieu dang ki"] },
  { key: "measureUnit", kind: "TEXT", names: ["don vi tinh", "dvt"] },
  { key: "baseline", kind: "NUMBER", names: ["hien co", "muc dau"] },
  { key: "targetAsPublished", kind: "TEXT", names: ["muc tieu nhu cong bo"] },
  { key: "every", kind: "TEXT", names: ["ki lap lai", "tan suat"] },
  { key: "least", kind: "COUNT", names: ["so ki it nhat"] },
  { key: "certificate", kind: "TEXT", names: ["danh hieu cong nhan", "duoc cong nhan"] },
  { key: "level", kind: "TEXT", names: ["muc do cong nhan", "cap cong nhan"] },
  { key: "criterion", kind: "TEXT", names: ["tieu chi", "tieu chi danh gia"] },
  { key: "steps", kind: "LINES", names: ["cac moc", "moc", "moc thuc hien"] },
  { key: "contents", kind: "LINES", names: ["noi dung thi dua", "thuoc noi dung"] },
  { key: "weight", kind: "COUNT", names: ["trong so", "he so"] },
  { key: "rhythm", kind: "TEXT", names: ["ki bao cao"] },
  { key: "asPublished", kind: "LINES", names: ["nguyen van", "loi nguon"] },
];

function TITLE_NAMES(): readonly string[] {
  return [
    "ten cong trinh phan viec",
    "cong trinh phan viec",
    "ten cong trinh",
    "ten phan viec",
    "noi dung cong trinh phan viec",
    "cong trinh",
    "phan viec",
    "ten viec",
    "ten cong viec",
  ];
}

const PROGRESS: readonly ImportColumn[] = [
  order,
  { key: "title", kind: "TEXT", names: TITLE_NAMES(), isRequired: true },
  { key: "unit", kind: "TEXT", names: UNIT_NAMES, isRequired: true, isInherited: true },
  { key: "day", kind: "DAY", names: ["ngai bao cao", "tinh den ngai", "ngai", "thoi diem"] },
  {
    key: "figure",
    kind: "TEXT",
    names: ["ket qua", "gia tri thuc hien", "ket qua gia tri thuc hien", "so lieu", "da thuc hien", "ket qua thuc hien"],
  },
  { key: "period", kind: "TEXT", names: ["ki", "ki bao cao", "tuan thang", "tuan", "thang"] },
  { key: "steps", kind: "LINES", names: ["cac moc da dat", "moc da dat", "moc da xong"] },
  { key: "decision", kind: "TEXT", names: ["quiet dinh cong nhan", "so quiet dinh"] },
  { key: "percent", kind: "PERCENT", names: ["tien do", "ti le", "tien do phan tram"] },
  { key: "text", kind: "LINES", names: ["da lam duoc", "noi dung bao cao", "tinh hinh thuc hien", "dien giai"] },
  { key: "difficulties", kind: "LINES", names: ["kho khan", "kho khan vuong mac"] },
  { key: "proposals", kind: "LINES", names: ["de xuat", "kien nghi", "de xuat kien nghi"] },
];

const CONTRIBUTIONS: readonly ImportColumn[] = [
  order,
  { key: "day", kind: "DAY", names: ["ngai", "ngai nhan", "ngai thang", "ngai dong gop"] },
  {
    key: "donor",
    kind: "TEXT",
    names: ["nguoi dong gop", "ho va ten", "ho ten", "ten to chuc ca nhan", "don vi ca nhan ung ho", "nha hao tam", "nguoi ung ho"],
  },
  { key: "donorKind", kind: "TEXT", names: ["loai nguoi dong gop", "doi tuong"] },
  { key: "donorGroup", kind: "TEXT", names: ["nhom"] },
  { key: "headcountAsPublished", kind: "TEXT", names: ["so nguoi nhu cong bo"] },
  { key: "headcount", kind: "COUNT", names: ["so nguoi so ho", "so luong nguoi"] },
  { key: "stage", kind: "TEXT", names: ["tinh trang", "trang thai", "giai doan"] },
  { key: "kind", kind: "TEXT", names: ["hinh thuc", "hinh thuc dong gop", "loai dong gop"] },
  { key: "source", kind: "TEXT", names: ["nguon", "nguon von"] },
  { key: "value", kind: "MONEY", names: ["so tien", "gia tri", "thanh tien", "so tien ung ho", "gia tri qui doi", "tien"] },
  { key: "valueAsPublished", kind: "TEXT", names: ["gia tri nhu cong bo"] },
  { key: "dayAsPublished", kind: "TEXT", names: ["ngai nhu cong bo"] },
  { key: "quantity", kind: "NUMBER", names: ["so luong", "khoi luong"] },
  { key: "unit", kind: "TEXT", names: ["don vi tinh", "dvt"] },
  { key: "pledgeUnit", kind: "TEXT", names: ["don vi thuc hien", "don vi"] },
  {
    key: "pledge",
    kind: "TEXT",
    names: ["cho cong trinh phan viec", "cong trinh phan viec", "ung ho cong trinh", "cong trinh", "dung cho"],
  },
  { key: "note", kind: "LINES", names: ["ghi chu", "dien giai"] },
];

const TARGETS: readonly ImportColumn[] = [
  order,
  { key: "name", kind: "TEXT", names: ["chi tieu", "ten chi tieu", "noi dung chi tieu"], isRequired: true },
  { key: "field", kind: "TEXT", names: ["linh vuc", "nhom chi tieu"] },
  { key: "unit", kind: "TEXT", names: ["don vi tinh", "dvt"] },
  { key: "base", kind: "NUMBER", names: ["dau ki", "muc dau", "hien trang", "thuc hien nam truoc"] },
  { key: "goal", kind: "NUMBER", names: ["muc tieu", "ke hoach", "chi tieu giao", "ke hoach giao"] },
  { key: "isFalling", kind: "TEXT", names: ["cang thap cang tot"] },
  { key: "goalText", kind: "TEXT", names: ["muc tieu bang loi"] },
  { key: "asPublished", kind: "TEXT", names: ["nhu cong bo", "nguyen van"] },
  { key: "from", kind: "DAY", names: ["tu ngai"] },
  { key: "to", kind: "DAY", names: ["den ngai", "thoi han"] },
  { key: "organization", kind: "TEXT", names: ["don vi phu trach", "don vi thuc hien", "co quan chu tri", "don vi chu tri"] },
];

const ACCOUNTS: readonly ImportColumn[] = [
  order,
  { key: "fullName", kind: "TEXT", names: ["ho va ten", "ho ten", "ten nguoi dung"], isRequired: true },
  { key: "login", kind: "CODE", names: ["ten dang nhap", "tai khoan", "dang nhap"], isRequired: true },
  { key: "organization", kind: "TEXT", names: ["don vi", "don vi cong tac", "ten don vi", "khu pho"], isRequired: true, isInherited: true },
  { key: "post", kind: "TEXT", names: ["chuc vu", "chuc danh"], isRequired: true },
  { key: "role", kind: "TEXT", names: ["vai tro", "quien"] },
  { key: "fromDay", kind: "DAY", names: ["tu ngai", "ngai nhan nhiem vu"] },
];

/** A title of ours is recognised in both languages, whatever stands in brackets after it. */
function withTitles(kind: ImportKind, columns: readonly ImportColumn[]): readonly ImportColumn[] {
  const titles: readonly Readonly<Record<string, string>>[] = [vi.columns[kind], en.columns[kind]];
  return columns.map((column) => {
    const own = titles.flatMap((words) => words[column.key] ?? []).map((title) => titleKey(title));
    return { ...column, names: [...new Set([...column.names, ...own])] };
  });
}

/** The fields of each kind in the order in which an export writes them; names folded (no accents, y as i). */
export const IMPORT_COLUMNS: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  UNITS: withTitles("UNITS", UNITS),
  PLEDGES: withTitles("PLEDGES", PLEDGES),
  PROGRESS: withTitles("PROGRESS", PROGRESS),
  CONTRIBUTIONS: withTitles("CONTRIBUTIONS", CONTRIBUTIONS),
  TARGETS: withTitles("TARGETS", TARGETS),
  ACCOUNTS: withTitles("ACCOUNTS", ACCOUNTS),
};
