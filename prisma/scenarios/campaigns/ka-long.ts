import { day } from "@/lib/kernel/dates";
import type { Act } from "../acts";
import { only, pledge } from "./content";
import { KA_LONG_SOURCE } from "./ka-long-events";
import type { CampaignPlan } from "./plan";
import { accepted, part, reported } from "./progress";

/** Seed 000: three LED screens paid for by residents and businesses; the text tells the end of it, the campaign around it is sample data. */
export const KA_LONG: CampaignPlan = {
  ward: "kalong",
  key: "daihoi",
  answers: "quangninh.daihoi",
  name: "Công trình chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030",
  theme: "Đẩy mạnh cải cách hành chính gắn với chuyển đổi số, tuyên truyền trực quan",
  purpose:
    "Công tác cải cách hành chính gắn với chuyển đổi số, tuyên truyền trực quan được cấp ủy, chính quyền phường Ka Long xác định là nhiệm vụ trọng tâm, xuyên suốt trong lãnh đạo, chỉ đạo nhằm phục vụ tốt nhiệm vụ phát triển kinh tế - xã hội",
  audience: "Toàn thể nhân dân, các hộ kinh doanh trên địa bàn",
  hosts: ["danguy"],
  launchedBy: "",
  contents: ["Đẩy mạnh cải cách hành chính gắn với công cuộc chuyển đổi số và công tác tuyên truyền trực quan."],
  bases: [],
  occasions: [
    { kind: "PARTY_CONGRESS", name: "Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030", day: "10/06/2025" },
    {
      kind: "ANNIVERSARY",
      name: "Ngày thành lập Chi bộ Đảng đầu tiên, tiền thân của Đảng bộ thành phố Móng Cái",
      day: "19/10/2024",
      originDay: "19/10/1946",
      years: 78,
    },
    { kind: "ANNIVERSARY", name: "Ngày thành lập tỉnh Quảng Ninh", day: "30/10/2024", originDay: "30/10/1963", years: 61 },
  ],
  term: "2025-2030",
  startDay: "01/01/2024",
  endDay: "30/06/2025",
  launchDay: "15/01/2024",
  launchSession: "MORNING",
  launchAsPublished: "",
  source: KA_LONG_SOURCE,
  origins: { theme: "INFERRED", mainDay: "SAMPLE", period: "SAMPLE", launchDay: "SAMPLE", rhythm: "SAMPLE", blocks: "SAMPLE" },
  blocks: [
    {
      name: "Khối Ủy ban nhân dân phường",
      minWorks: 1,
      minTasks: 0,
      units: [
        {
          unit: "ubnd",
          pledges: [
            {
              key: "led",
              content: pledge({
                kind: "WORK",
                title: "Lắp đặt 03 màn hình Led phục vụ tuyên truyền, hội nghị, tập huấn, họp trực tuyến",
                asPublished:
                  "vận động toàn thể nhân dân, các hộ kinh doanh trên địa bàn cùng đóng góp kinh phí lắp đặt 01 màn hình Led lớn đặt bên ngoài khuôn viên trụ sở của phường và 02 màn hình Led trong 02 hội trường trụ sở phường … với tổng số tiền 320 triệu đồng",
                location: "Trụ sở phường Ka Long",
                scale: "01 màn hình Led lớn ngoài khuôn viên trụ sở; 02 màn hình Led trong 02 hội trường",
                startDay: day("2024-03-05"),
                dueDay: day("2024-10-16"),
                branches: only({ type: "AMOUNT", target: 320_000_000, targetAsPublished: "320 triệu đồng" }),
                funding: [{ source: "SOCIALISED", amount: 320_000_000, asPublished: "320 triệu đồng" }],
                sample: ["startDay"],
              }),
            },
          ],
        },
      ],
    },
  ],
  enteredOn: day("2024-03-01"),
  openedOn: day("2024-03-02"),
  launchedOn: day("2024-03-08"),
};

export function kaLongStory(): Act[] {
  const who = part("kalong", "daihoi", "ubnd", "led");
  const raised = (amount: string) => ({ type: "AMOUNT", amount });
  return [
    ...reported(who, day("2024-04-25"), raised("60 triệu")),
    ...reported(who, day("2024-06-25"), raised("140 triệu")),
    ...reported(who, day("2024-08-25"), raised("245 triệu")),
    ...reported(who, day("2024-10-10"), raised("320 triệu"), {
      claimsDone: true,
      photos: 2,
      text: "Đã lắp đặt xong ba màn hình, đưa vào sử dụng.",
    }),
    ...accepted(who, day("2024-10-15")),
  ];
}
