import { day } from "@/lib/kernel/dates";
import type { PledgeContent } from "@/lib/pledges/types";
import { BAI_CHAY_SOURCE } from "./bai-chay-events";
import { cameras, cleanStreets, fund, gate, poorHouseholds, tourismManners, trees } from "./bai-chay-pledges";
import type { CampaignPlan, UnitPledges } from "./plan";
import { BAI_CHAY_TEXT } from "./texts";

/** One more work of each khu phố, each ending in another way. */
const WORKS: Readonly<Record<number, PledgeContent>> = {
  1: gate("Dựng cổng chào khu phố", "2024-06-01", "2024-12-15"),
  2: gate("Lắp bảng tin điện tử tại nhà văn hóa khu", "2024-06-01", "2025-02-28"),
  3: gate("Sơn lại tường rào trường học, nhà văn hóa khu", "2024-08-01", "2025-03-15"),
  4: gate("Xây dựng sân bóng chuyền khu phố", "2024-06-01", "2025-05-30"),
  5: gate("Lắp đặt dụng cụ thể thao ngoài trời", "2025-05-01", "2025-06-10"),
  6: gate("Gắn biển tên tuyến đường tự quản", null, null),
};

function area(number: number, target: number): UnitPledges {
  const work = WORKS[number];
  return {
    unit: `khupho${number}`,
    pledges: [
      { key: "cay", content: trees(target) },
      { key: "vesinh", content: cleanStreets() },
      ...(work ? [{ key: "congtrinh", content: work }] : []),
    ],
  };
}

/** Seed 003: hosts, eight contents of which six are printed, no pledge listed; units, pledges and dates are sample data. */
export const BAI_CHAY: CampaignPlan = {
  ward: "baichay",
  key: "daihoi",
  name: BAI_CHAY_TEXT.name,
  theme: BAI_CHAY_TEXT.theme,
  purpose: BAI_CHAY_TEXT.purpose,
  audience: "Cán bộ, đảng viên, công chức, viên chức và người lao động, cộng đồng doanh nghiệp cùng toàn thể Nhân dân",
  hosts: ["danguy", "hdnd", "ubnd", "mttq"],
  launchedBy: "",
  contents: BAI_CHAY_TEXT.contents,
  declaredContentCount: BAI_CHAY_TEXT.declaredContentCount,
  bases: BAI_CHAY_TEXT.bases.map((basis) => (basis.dateAsPublished ? { ...basis, signedDay: "16/05/2023" } : basis)),
  occasions: [{ kind: "PARTY_CONGRESS", name: "Đại hội Đảng các cấp, nhiệm kỳ 2025-2030", day: "20/06/2025" }],
  term: "2025-2030",
  startDay: "29/03/2024",
  endDay: "30/06/2025",
  launchDay: "29/03/2024",
  launchSession: "AFTERNOON",
  launchAsPublished: "Chiều 29/3",
  source: BAI_CHAY_SOURCE,
  origins: { mainDay: "SAMPLE", period: "SAMPLE", launchDay: "INFERRED", rhythm: "SAMPLE", blocks: "SAMPLE" },
  blocks: [
    {
      name: "Khối cơ quan, đơn vị",
      minWorks: 0,
      minTasks: 1,
      units: [
        {
          unit: "ubnd",
          pledges: [
            { key: "camera", content: cameras() },
            { key: "bien", content: gate("Thay biển chỉ dẫn du lịch song ngữ", "2025-05-05", "2025-06-10") },
            { key: "ghe", content: gate("Đặt ghế đá dọc bờ biển (chưa định ngày)", null, null) },
            { key: "dulich", content: tourismManners() },
          ],
        },
        {
          unit: "mttq",
          pledges: [
            { key: "quy", content: fund(500) },
            { key: "hongheo", content: poorHouseholds(20, 5) },
          ],
        },
        { unit: "congan", pledges: [{ key: "dulich", content: tourismManners() }] },
        { unit: "tieuhoc", pledges: [{ key: "vesinh", content: cleanStreets() }] },
      ],
    },
    {
      name: "Khối khu phố",
      minWorks: 1,
      minTasks: 1,
      units: [area(1, 100), area(2, 150), area(3, 200), area(4, 120), area(5, 80), area(6, 90)],
    },
  ],
  enteredOn: day("2024-03-20"),
  openedOn: day("2024-03-22"),
  launchedOn: day("2024-03-29"),
};
