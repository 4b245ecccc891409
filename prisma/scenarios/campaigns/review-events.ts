import { saveDocument } from "@/lib/documents/mutations";
import { documentSchema } from "@/lib/documents/schema";
import { day } from "@/lib/kernel/dates";
import { type Act, act } from "../acts";
import { acting, idOf, must, nameId, type World } from "../world";
import { type EventPlan, enterEvent, enterSource, type SourcePlan } from "./event-plan";

/** Seed 002, the text itself. */
export const HONG_GAI_SOURCE: SourcePlan = {
  title:
    "Đảng uỷ phường Hồng Gai tổ chức Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ Phường lần thứ XII (nhiệm kỳ 2020 – 2025); Sơ kết 2 năm rưỡi xây dựng phường văn minh đô thị kiểu mẫu",
  originalPublisher: "Hồng Gai ngày mới",
  discrepancies: [
    { asPublished: "công tác Kiểm tra giám sát đi vào nề nếp,", note: "Câu bị đứt; phần sau không được in." },
    { asPublished: "thông  thông qua kiểm điểm", understoodAs: "thông qua kiểm điểm" },
  ],
};

const HONG_GAI_REVIEW: EventPlan = {
  ward: "honggai",
  key: "soket",
  type: "REVIEW",
  name: "Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ Phường lần thứ XII (nhiệm kỳ 2020 – 2025); sơ kết 2 năm rưỡi xây dựng phường văn minh đô thị kiểu mẫu",
  when: "28/03/2023",
  session: "MORNING",
  dateAsPublished: "Sáng ngày 28/3/2023",
  hosts: ["danguy"],
  source: "honggai.kyniem.source",
  participants: [
    { kind: "GROUP", name: "Ban Thường vụ, Ban Chấp hành Đảng bộ", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Lãnh đạo UBND, Mặt trận Tổ quốc", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Trưởng, phó các tổ chức chính trị - xã hội", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Bí thư, cấp ủy các chi bộ", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Trưởng Ban Công tác Mặt trận các khu dân cư", roles: ["ATTENDEE"] },
    { key: "bithu", kind: "PERSON", posts: ["Bí thư Đảng uỷ phường"], roles: ["DIRECTOR"] },
  ],
  speeches: [
    {
      kind: "DIRECTION",
      by: "bithu",
      summary:
        "Yêu cầu cấp uỷ, chính quyền, cả hệ thống chính trị phường tiếp tục đẩy mạnh các phong trào thi đua yêu nước lập thành tích cao nhất chào mừng các ngày kỷ niệm.",
    },
  ],
  captions: [],
  campaigns: ["honggai.kyniem"],
  pledges: [],
  occasions: ["honggai.kyniem.occasion1", "honggai.kyniem.occasion2", "honggai.kyniem.occasion3"],
};

const MY_LONG_SOURCE: SourcePlan = {
  title: "Đảng bộ phường Mỹ Long sơ kết 06 tháng đầu năm 2023",
  publisher: "UBND phường Mỹ Long",
  notes: "Bài không ghi tỉnh, thành phố; hiểu là phường Mỹ Long, thành phố Long Xuyên, tỉnh An Giang vì tên đầy đủ này khi đó là duy nhất.",
  discrepancies: [
    { asPublished: "vẽ mỹ quan đô thị", understoodAs: "vẻ mỹ quan đô thị" },
    { asPublished: "quản lý ninh trật tự đô thị", understoodAs: "quản lý an ninh, trật tự đô thị" },
    { asPublished: "dịch vụ công trực tuyến mức độ 3, mức độ 4", note: "Cách chia mức độ này nay không còn dùng." },
  ],
};

const MY_LONG_REVIEW: EventPlan = {
  ward: "mylong",
  key: "soket",
  type: "REVIEW",
  name: "Hội nghị sơ kết Đảng bộ phường 06 tháng đầu năm 2023",
  when: "28/06/2023",
  session: "MORNING",
  dateAsPublished: "Sáng ngày 28/06/2023",
  hosts: ["danguy"],
  source: "mylong.soket.source",
  participants: [
    {
      key: "bithuthanhuy",
      kind: "PERSON",
      posts: ["Ủy viên Ban Thường vụ Tỉnh uỷ", "Bí thư Thành uỷ", "Chủ tịch UBND thành phố"],
      roles: ["GUEST", "DIRECTOR"],
    },
  ],
  speeches: [
    {
      kind: "DIRECTION",
      by: "bithuthanhuy",
      summary:
        "Đề nghị Đảng uỷ phường phát huy tinh thần đoàn kết; rà soát và tập trung thực hiện các chỉ tiêu nghị quyết Đảng bộ còn lại 06 tháng cuối năm 2023.",
    },
    {
      kind: "DIRECTION",
      by: "bithuthanhuy",
      summary: "Thực hiện tốt công tác xây dựng Đảng; đảm bảo an ninh trật tự; quản lý đô thị, xây dựng, ngân sách.",
    },
    {
      kind: "DIRECTION",
      by: "bithuthanhuy",
      summary: "Phát huy vai trò Mặt trận và các đoàn thể trong tuyên truyền, vận động, an sinh xã hội, chăm lo nhân dân.",
    },
  ],
  captions: [],
  campaigns: [],
  pledges: [],
  occasions: [],
};

/** The resolutions that Hồng Gai's conference looked back at, and the programme that carries three of them out. */
async function enterHongGaiPapers(world: World): Promise<void> {
  const official = await acting(world, "honggai.canbo");
  const keep = async (key: string, facts: Record<string, string | string[]>) =>
    must(await saveDocument(official, documentSchema.parse({ id: nameId(world, `honggai.${key}`), ...facts })), key);
  const resolution = { kind: "RESOLUTION" };
  await keep("nq12", {
    ...resolution,
    ...{ title: "Nghị quyết Đại hội Đảng bộ Phường lần thứ XII", level: "WARD", congressOrdinal: "XII", term: "2020-2025" },
  });
  await keep("nq13", { ...resolution, title: "Nghị quyết Đại hội XIII của Đảng", level: "NATION", congressOrdinal: "XIII" });
  await keep("nqtinh", { ...resolution, title: "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV", level: "PROVINCE", congressOrdinal: "XV" });
  await keep("nqthanhpho", {
    ...resolution,
    ...{ title: "Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXV", level: "DISTRICT", congressOrdinal: "XXV", term: "2020-2025" },
  });
  await keep("nqcaccap", {
    ...resolution,
    title: "Nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025",
    level: "ALL",
    term: "2020-2025",
  });
  await keep("ctr07", {
    kind: "PROGRAMME",
    title: "Chương trình hành động thực hiện nghị quyết đại hội các cấp",
    number: "07-CTr/TU",
    issuer: "Ban Chấp hành Đảng bộ thành phố",
    signedDay: "07/10/2021",
    level: "DISTRICT",
    implementsIds: ["nq13", "nqtinh", "nqthanhpho"].map((key) => idOf(world, `honggai.${key}`)),
  });
}

export function reviewEvents(): Act[] {
  return [
    act(day("2025-03-21"), 9, async (world) => {
      await enterHongGaiPapers(world);
      await enterEvent(world, HONG_GAI_REVIEW);
    }),
    act(day("2025-03-24"), 9, async (world) => {
      await enterSource(world, "mylong", "soket.source", MY_LONG_SOURCE);
      await enterEvent(world, MY_LONG_REVIEW);
    }),
  ];
}
