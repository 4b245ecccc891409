import { day } from "@/lib/kernel/dates";
import { type Act, act } from "../acts";
import { completeOccasion, completePaper, type EventPlan, enterEvent, type SourcePlan } from "./event-plan";

/** Seed 003, the text itself. */
export const BAI_CHAY_SOURCE: SourcePlan = {
  title: "Phường Bãi Cháy phát động phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp, nhiệm kỳ 2025-2030",
  portal: "Cổng thông tin điện tử thành phố Hạ Long",
  publisher: "Cổng thông tin điện tử thành phố Hạ Long",
  authors: "02 tác giả, ghi tên cuối bài",
  discrepancies: [
    { asPublished: "ngày 16/52023", understoodAs: "ngày 16/05/2023", note: "Thiếu dấu giữa tháng và năm." },
    { asPublished: "ý chí tự lực, tự cường, tin, khát vọng cống hiến", note: "Chữ “tin” đứng một mình; có thể là “niềm tin”." },
    { asPublished: "chủ đề công tác năm “Nâng cao chất lượng … giàu bản sắc Quảng Ninh;", note: "Thiếu dấu đóng ngoặc kép." },
    { asPublished: "Chiều 29/3", understoodAs: "chiều 29/03/2024", note: "Không in năm; suy từ chủ đề công tác năm." },
  ],
};

const LAUNCH: EventPlan = {
  ward: "baichay",
  key: "lephatdong",
  type: "LAUNCH",
  name: "Lễ phát động phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp, nhiệm kỳ 2025-2030",
  when: "29/03/2024",
  session: "AFTERNOON",
  dateAsPublished: "Chiều 29/3",
  hosts: ["danguy", "hdnd", "ubnd", "mttq"],
  source: "baichay.daihoi.source",
  participants: [{ kind: "GROUP", name: "Đại diện các đơn vị ký giao ước thi đua đặc biệt", roles: ["SIGNER"] }],
  speeches: [],
  captions: ["Các đơn vị ký giao ước thi đua", "Quang cảnh buổi lễ phát động"],
  campaigns: ["baichay.daihoi"],
  pledges: [],
  occasions: ["baichay.daihoi.occasion1"],
};

export function baiChayEvents(): Act[] {
  return [
    act(day("2024-04-02"), 9, async (world) => {
      await completePaper(world, "baichay", "daihoi.basis1", { level: "WARD", congressOrdinal: "XVIII", term: "2020-2025" });
      await completePaper(world, "baichay", "daihoi.basis2", { term: "2020-2025" });
      await completeOccasion(world, "baichay", "daihoi.occasion1", { term: "2025-2030" });
      await enterEvent(world, LAUNCH);
    }),
  ];
}
