import { day } from "@/lib/kernel/dates";
import type { CampaignPlan } from "./plan";
import { HONG_GAI_SOURCE } from "./review-events";

/** Seed 002: the Secretary asks for an emulation for three anniversaries; the ward has begun to type it in and has not opened it. */
export const HONG_GAI: CampaignPlan = {
  ward: "honggai",
  key: "kyniem",
  name: "Thi đua yêu nước lập thành tích chào mừng các ngày kỷ niệm",
  theme: "",
  purpose:
    "Đẩy mạnh các phong trào thi đua yêu nước lập thành tích cao nhất chào mừng kỷ niệm 60 năm Ngày thành lập tỉnh Quảng Ninh gắn với kỷ niệm 60 năm Ngày Bác Hồ về thăm Nhân dân thành phố Hạ Long trên đảo Tuần Châu, 30 năm Thị xã Hồng Gai trở thành Thành phố Hạ Long",
  audience: "Cấp ủy, chính quyền, cả hệ thống chính trị phường",
  hosts: ["danguy"],
  launchedBy: "",
  contents: [],
  bases: [],
  occasions: [
    { kind: "ANNIVERSARY", name: "Ngày thành lập tỉnh Quảng Ninh", day: "30/10/2023", originDay: "30/10/1963", years: 60 },
    {
      kind: "ANNIVERSARY",
      name: "Ngày Bác Hồ về thăm Nhân dân thành phố Hạ Long trên đảo Tuần Châu",
      day: "23/11/2023",
      originDay: "23/11/1963",
      years: 60,
    },
    { kind: "ANNIVERSARY", name: "Thị xã Hồng Gai trở thành Thành phố Hạ Long", day: "27/12/2023", originDay: "27/12/1993", years: 30 },
  ],
  term: "2020-2025",
  startDay: "",
  endDay: "",
  launchDay: "",
  launchSession: "MORNING",
  launchAsPublished: "",
  source: HONG_GAI_SOURCE,
  origins: {},
  blocks: [],
  enteredOn: day("2025-03-20"),
  openedOn: day("2025-03-20"),
  launchedOn: day("2025-03-20"),
};
