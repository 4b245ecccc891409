import { PROVENANCE_FIELDS } from "@/lib/campaigns/constants";
import { day } from "@/lib/kernel/dates";
import type { Measure, PledgeContent, PledgeKind } from "@/lib/pledges/types";
import type { Act } from "../acts";
import { only, pledge } from "./content";
import { takenOut } from "./covenants";
import type { CampaignPlan } from "./plan";
import { part, recalled, reported } from "./progress";

const SAMPLE = ["title", "startDay", "dueDay", "branches.0.measure"];

function work(kind: PledgeKind, title: string, from: string, measure: Measure): PledgeContent {
  return pledge({ kind, title, startDay: day(from), dueDay: day("2025-08-29"), branches: only(measure), sample: SAMPLE });
}

function count(unit: string, target: number): Measure {
  return { type: "QUANTITY", unit, baseline: 0, target, targetAsPublished: null, fallingConfirmed: false };
}

/** No source tells of a campaign of the province: all of this is sample data, so that a ward's campaign has one above that it answers. */
export const QUANG_NINH: CampaignPlan = {
  ward: "quangninh",
  key: "daihoi",
  name: "Thi đua chào mừng Đại hội Đảng bộ các cấp tỉnh Quảng Ninh (số liệu mẫu)",
  theme: "Các cấp, các ngành, các địa phương thi đua lập thành tích chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030",
  purpose: "Động viên các cơ quan của tỉnh và các phường, xã hưởng ứng bằng công trình, phần việc của mình",
  audience: "Cán bộ, công chức, viên chức các cơ quan của tỉnh; các phường, xã",
  hosts: ["ubnd"],
  launchedBy: "",
  contents: ["Phát động, hướng dẫn các địa phương hưởng ứng đợt thi đua.", "Tuyên truyền chào mừng Đại hội Đảng bộ các cấp."],
  bases: [],
  occasions: [{ kind: "PARTY_CONGRESS", name: "Đại hội Đảng bộ tỉnh, nhiệm kỳ 2025-2030", day: "15/09/2025" }],
  term: "2025-2030",
  startDay: "28/02/2024",
  endDay: "30/09/2025",
  launchDay: "28/02/2024",
  launchSession: "MORNING",
  launchAsPublished: "",
  source: {
    title: "",
    publisher: "",
    authors: "",
    notes:
      "Đợt thi đua này của tỉnh là số liệu mẫu, không lấy từ văn bản nào; có để thấy đợt thi đua của phường hưởng ứng đợt của cấp trên.",
  },
  origins: Object.fromEntries(PROVENANCE_FIELDS.map((field) => [field, "SAMPLE"])),
  blocks: [
    {
      name: "Khối sở, ngành",
      minWorks: 0,
      minTasks: 1,
      units: [
        {
          unit: "sonoivu",
          pledges: [
            { key: "taphuan", content: work("TASK", "Tập huấn công tác thi đua cho cán bộ phường, xã", "2024-03-01", count("người", 100)) },
            {
              key: "huongdan",
              content: work("TASK", "Hướng dẫn, theo dõi các địa phương hưởng ứng đợt thi đua", "2025-01-01", {
                type: "QUALITATIVE",
                criterion: "Câu hỏi của các phường, xã trong tháng đều được trả lời",
                every: "MONTH",
              }),
            },
            { key: "hoithi", content: work("TASK", "Tổ chức hội thi cán bộ thi đua giỏi", "2024-03-01", count("hội thi", 1)) },
          ],
        },
        {
          unit: "sovanhoa",
          pledges: [
            { key: "pano", content: work("WORK", "Lắp đặt cụm pa-nô tuyên truyền chào mừng Đại hội", "2024-03-01", count("cụm", 20)) },
            {
              key: "vanhoa",
              content: work("TASK", "Nâng chất lượng hoạt động của thiết chế văn hóa cơ sở", "2025-01-01", {
                type: "QUALITATIVE",
                criterion: "Nhà văn hóa mở cửa, có hoạt động hằng tuần",
                every: "QUARTER",
              }),
            },
          ],
        },
      ],
    },
  ],
  enteredOn: day("2024-02-20"),
  openedOn: day("2024-02-21"),
  launchedOn: day("2024-02-28"),
};

/** What no ward of the demo shows: a work that stands still, one whose figures are old, one that an amendment took out, a report that was taken back. */
export function quangNinhStory(): Act[] {
  const of = (unit: string, key: string) => part("quangninh", "daihoi", unit, key);
  const reached = (value: number) => ({ type: "QUANTITY", value: String(value) });
  const assessed = (period: string) => ({ type: "QUALITATIVE", period, assessment: "PASSED" });
  return [
    ...reported(of("sonoivu", "taphuan"), day("2024-11-20"), reached(40)),
    ...reported(of("sonoivu", "taphuan"), day("2025-01-20"), reached(40), { difficulties: "Chưa bố trí được giảng viên." }),
    ...reported(of("sonoivu", "taphuan"), day("2025-03-20"), reached(40)),
    ...reported(of("sonoivu", "huongdan"), day("2025-02-03"), assessed("01/01/2025")),
    ...reported(of("sonoivu", "huongdan"), day("2025-03-03"), assessed("01/02/2025")),
    ...takenOut(QUANG_NINH, "sonoivu", "hoithi", day("2024-12-10"), "Không tổ chức hội thi theo chủ trương tiết kiệm."),
    ...reported(of("sovanhoa", "pano"), day("2024-08-20"), reached(6)),
    ...reported(of("sovanhoa", "pano"), day("2024-10-20"), reached(11)),
    ...reported(of("sovanhoa", "pano"), day("2024-12-20"), reached(16)),
    ...recalled(of("sovanhoa", "vanhoa"), day("2025-03-28"), assessed("01/01/2025")),
  ];
}
