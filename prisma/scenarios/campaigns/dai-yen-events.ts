import { day } from "@/lib/kernel/dates";
import { type Act, act } from "../acts";
import { announceEvent, completeEvent, completeOccasion, completePaper, type EventPlan, type SourcePlan } from "./event-plan";

/** Seed 001, the text itself. */
export const DAI_YEN_SOURCE: SourcePlan = {
  title: "Phường Đại Yên phát động thi đua đặc biệt chào mừng Đại hội Đảng các cấp nhiệm kỳ 2025-2030",
  portal: "Cổng thông tin điện tử thành phố Hạ Long",
  publisher: "Cổng thông tin điện tử thành phố Hạ Long",
  discrepancies: [
    { asPublished: "nhiệm kỳ 2025-2023", understoodAs: "nhiệm kỳ 2025-2030", note: "Năm cuối trước năm đầu; tên bài ghi 2025-2030." },
    { asPublished: "trường chuẩn quốc gia mức độ", note: "Mức độ của trường mầm non và THCS không được in." },
    { asPublished: "biểu dưng", understoodAs: "biểu dương" },
    { asPublished: "nhiệm vụ phát triển KT-XH năm 2024", note: "Chủ đề nói các ngày lễ lớn trong năm 2025; giữ cả hai năm." },
    { asPublished: "chiều 11/4", understoodAs: "chiều 11/04/2024", note: "Không in năm; suy từ “phát triển KT-XH năm 2024”." },
  ],
};

const LAUNCH: EventPlan = {
  ward: "daiyen",
  key: "lephatdong",
  type: "LAUNCH",
  name: "Phát động thi đua đặc biệt chào mừng Đại hội Đảng các cấp nhiệm kỳ 2025-2030 và ký cam kết thi đua",
  when: "11/04/2024",
  session: "AFTERNOON",
  dateAsPublished: "chiều 11/4",
  hosts: [],
  source: "daiyen.daihoi.source",
  participants: [
    {
      key: "chutich",
      kind: "PERSON",
      posts: ["Phó Bí thư Đảng ủy", "Chủ tịch UBND phường", "Chủ tịch Hội đồng Thi đua - Khen thưởng phường"],
      roles: ["LAUNCHER"],
    },
    { kind: "GROUP", name: "Đại diện UBND phường", roles: ["SIGNER"] },
    { kind: "GROUP", name: "Đại diện khối MTTQ và các đoàn thể chính trị - xã hội", roles: ["SIGNER"] },
    { kind: "GROUP", name: "Đại diện các khu phố", roles: ["SIGNER"] },
    { kind: "GROUP", name: "Đại diện cơ quan, đơn vị trên địa bàn phường", roles: ["SIGNER"] },
  ],
  speeches: [
    { kind: "LAUNCH", by: "chutich", summary: "Phát động phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp, nhiệm kỳ 2025-2030." },
  ],
  captions: [
    "Các đại biểu dự hội nghị",
    "Phó Bí thư Đảng ủy, Chủ tịch UBND phường, Chủ tịch Hội đồng TĐKT phường phát động phong trào thi đua đặc biệt",
    "Chủ tịch UBND phường và đại diện khối MTTQ, các đoàn thể CT-XH phường ký cam kết thi đua",
    "Đại diện các khu phố ký cam kết thi đua",
    "Đại diện khối các cơ quan, đơn vị ký cam kết thi đua",
  ],
  campaigns: ["daiyen.daihoi"],
  pledges: [],
  occasions: ["daiyen.daihoi.occasion1", "daiyen.daihoi.occasion2", "daiyen.daihoi.occasion3"],
};

export function daiYenEvents(): Act[] {
  return [
    act(day("2024-04-11"), 7, async (world) => void (await announceEvent(world, LAUNCH))),
    act(day("2024-04-15"), 9, async (world) => {
      await completePaper(world, "daiyen", "daihoi.basis1", { level: "WARD", congressOrdinal: "XXII" });
      await completeOccasion(world, "daiyen", "daihoi.occasion1", { term: "2025-2030" });
      await completeOccasion(world, "daiyen", "daihoi.occasion2", { congressOrdinal: "XIV" });
      await completeEvent(world, LAUNCH, 1);
    }),
  ];
}
