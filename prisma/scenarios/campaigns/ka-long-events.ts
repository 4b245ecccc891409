import { day } from "@/lib/kernel/dates";
import { type Act, act } from "../acts";
import { completeOccasion, type EventPlan, enterEvent, enterOccasion, type SourcePlan } from "./event-plan";

/** Seed 000, the text itself: what it prints, and what is understood by it. */
export const KA_LONG_SOURCE: SourcePlan = {
  title: "Lễ gắn biển công trình chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025 - 2030",
  publisher: "Phường Ka Long",
  authors: "01 tác giả, ghi tên cuối bài",
  day: "17/10/2024",
  time: "10:15",
  notes: "Việc hưởng ứng đợt thi đua của tỉnh là số liệu mẫu.",
  discrepancies: [
    {
      asPublished: "Bí thư Đảng ủy, Chủ tịch UBND phường đã cám ơn và ghi nhận",
      understoodAs: "Bí thư Đảng ủy phường",
      note: "Ở trên, Chủ tịch UBND phường là đồng chí Phó Bí thư Đảng ủy.",
    },
    { asPublished: "Đại hội Đảng các cấp", understoodAs: "Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030", note: "Bài gọi hai cách." },
    { asPublished: "Par Index cấp huyện năm 2023", note: "Xếp hạng nêu ngay sau là của xã, phường trên địa bàn thành phố." },
  ],
};

const PLAQUE_CEREMONY: EventPlan = {
  ward: "kalong",
  key: "legan",
  type: "PLAQUE",
  name: "Lễ gắn biển công trình chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025 - 2030",
  when: "16/10/2024",
  session: "MORNING",
  dateAsPublished: "Sáng ngày 16/10/2024",
  hosts: ["danguy"],
  summary:
    "Đẩy mạnh cải cách hành chính gắn với chuyển đổi số, tuyên truyền trực quan trong thời đại công nghệ 4.0 được cấp ủy, chính quyền phường Ka Long xác định là nhiệm vụ trọng tâm, xuyên suốt trong lãnh đạo, chỉ đạo.",
  source: "kalong.daihoi.source",
  participants: [
    { key: "bithu", kind: "PERSON", posts: ["Thành ủy viên", "Bí thư Đảng ủy phường"], roles: ["SPEAKER"] },
    { key: "chutich", kind: "PERSON", posts: ["Phó Bí thư Đảng ủy", "Chủ tịch UBND phường"], roles: ["REPORTER"] },
    { kind: "GROUP", name: "Thường trực Đảng ủy - HĐND - UBND - UBMTTQ phường", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Trưởng, phó MTTQ và các đoàn thể CT-XH", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Cán bộ, công chức phường", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Bí thư các Chi bộ trực thuộc", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Trưởng khu các khu phố trên địa bàn", roles: ["ATTENDEE"] },
    { kind: "GROUP", name: "Trưởng ban Công tác mặt trận các khu phố trên địa bàn", roles: ["ATTENDEE"] },
    { kind: "ORGANIZATION", name: "Đại diện công ty", unit: "congtyled", roles: ["UNSPECIFIED"] },
  ],
  speeches: [
    { kind: "REPORT", by: "chutich", summary: "Báo cáo công tác triển khai cải cách hành chính gắn với công cuộc chuyển đổi số." },
    {
      kind: "ADDRESS",
      by: "bithu",
      summary: "Cám ơn và ghi nhận những đóng góp của các doanh nghiệp, các hộ kinh doanh và nhân dân trên địa bàn.",
    },
    {
      kind: "ADDRESS",
      by: "bithu",
      summary:
        "Năm 2024 và năm 2025 là năm bản lề, là năm tiến hành Đại hội Đảng các cấp tiến tới Đại hội lần thứ XIV của Đảng, năm cuối thực hiện các chỉ tiêu kinh tế xã hội nghị quyết đại hội các cấp đã đề ra. Chủ trương, chính sách được triển khai nhanh chóng, sinh động, dễ hiểu; công trình khích lệ toàn dân tham gia chuyển đổi số.",
    },
  ],
  captions: [
    "Quang cảnh buổi Lễ",
    "Các đại biểu tham dự buổi Lễ",
    "Phó Bí thư Đảng ủy, Chủ tịch UBND phường báo cáo công tác triển khai cải cách hành chính gắn với công cuộc chuyển đổi số",
    "Thành ủy viên, Bí thư Đảng ủy phường phát biểu",
    "Các đại biểu chụp ảnh lưu niệm tại buổi Lễ",
  ],
  campaigns: ["kalong.daihoi"],
  pledges: ["kalong.daihoi.ubnd.led"],
  occasions: ["kalong.daihoi.occasion1", "kalong.daihoi.occasion2", "kalong.daihoi.occasion3", "kalong.daihoi14"],
};

export function kaLongEvents(): Act[] {
  return [
    act(day("2024-10-18"), 9, async (world) => {
      const name = "Đại hội lần thứ XIV của Đảng";
      await enterOccasion(world, "kalong", "daihoi14", { kind: "PARTY_CONGRESS", name, congressOrdinal: "XIV" });
      await completeOccasion(world, "kalong", "daihoi.occasion1", { term: "2025-2030" });
      await enterEvent(world, PLAQUE_CEREMONY);
    }),
  ];
}
