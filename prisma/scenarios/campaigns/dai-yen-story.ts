import { addDays, type Day, day, formatDay } from "@/lib/kernel/dates";
import type { Act } from "../acts";
import {
  accepted,
  chooses,
  conditionMet,
  extended,
  part,
  paused,
  reported,
  returned,
  type Telling,
  waiting,
  weeklyDuties,
} from "./progress";

const WARD = "daiyen";
const of = (unit: string, pledge: string) => part(WARD, "daihoi", unit, pledge);

const steps = (...reached: string[]) => ({ type: "MILESTONE", reached });
const certified = (reached: string[], decision?: { number: string; day: string }) => ({
  type: "CERTIFIED",
  reached,
  ...(decision ? { decision } : {}),
});
const roads = (value: number) => ({ type: "QUANTITY", value: String(value) });

/** Milestones of a yard, one report each. */
function yard(unit: string, reports: readonly [Day, string[], Telling?][]): Act[] {
  const who = of(unit, "nhavanhoa");
  return [
    ...chooses(who, day("2024-06-03"), "A"),
    ...reports.flatMap(([on, reached, telling]) => reported(who, on, steps(...reached), telling)),
  ];
}

const SURVEY = ["khaosat"];
const STARTED = [...SURVEY, "khoicong"];
const BUILT = [...STARTED, "thicong"];
const READY = [...BUILT, "hangmuc"];
const DONE = [...READY, "nghiemthu"];

/** Ten ways in which the same pledge can go, so that every light can be seen. */
function yards(): Act[] {
  return [
    // Khu phố 1: finished and accepted ahead of time.
    ...yard("khupho1", [
      [day("2024-07-10"), SURVEY, { text: "Họp dân thống nhất phương án, 96% hộ đồng ý." }],
      [day("2024-09-20"), STARTED, { photos: 2 }],
      [day("2024-12-20"), BUILT, { photos: 2 }],
      [day("2025-02-18"), DONE, { photos: 2, claimsDone: true, text: "Đã nghiệm thu với UBND phường, có biên bản." }],
    ]),
    ...accepted(of("khupho1", "nhavanhoa"), day("2025-02-21")),
    // Khu phố 2: as planned.
    ...yard("khupho2", [
      [day("2024-07-14"), SURVEY],
      [day("2024-10-12"), STARTED, { photos: 1 }],
      [day("2025-01-14"), BUILT, { photos: 1 }],
      [day("2025-03-14"), READY, { photos: 1 }],
    ]),
    // Khu phố 3: one step behind.
    ...yard("khupho3", [
      [day("2024-07-20"), SURVEY],
      [day("2024-11-05"), STARTED],
      [day("2025-02-10"), BUILT, { difficulties: "Chờ vật liệu lát sân." }],
    ]),
    // Khu phố 4: far behind; the last report was returned.
    ...yard("khupho4", [
      [day("2024-08-15"), SURVEY],
      [
        day("2024-12-20"),
        STARTED,
        { difficulties: "Kinh phí xã hội hóa mới huy động được một phần.", proposals: "Đề nghị phường hỗ trợ vận động doanh nghiệp." },
      ],
    ]),
    ...returned(
      of("khupho4", "nhavanhoa"),
      day("2025-03-27"),
      steps(...BUILT),
      "Ảnh chưa rõ phần sân đã thi công; chụp lại toàn cảnh và gửi kèm biên bản.",
      { photos: 1 },
    ),
    // Khu phố 5: chosen, never reported.
    ...chooses(of("khupho5", "nhavanhoa"), day("2024-06-03"), "A"),
    // Khu phố 6: the other branch, its house was built.
    ...chooses(of("khupho6", "nhavanhoa"), day("2024-06-05"), "B"),
    ...conditionMet(of("khupho6", "nhavanhoa"), day("2024-11-20"), "B", "Biên bản bàn giao nhà văn hóa khu ngày 20/11/2024 (số liệu mẫu)"),
    ...reported(of("khupho6", "nhavanhoa"), day("2024-12-28"), { type: "QUANTITY", value: "1" }),
    ...reported(of("khupho6", "nhavanhoa"), day("2025-02-05"), { type: "QUANTITY", value: "2" }),
    ...reported(of("khupho6", "nhavanhoa"), day("2025-03-20"), { type: "QUANTITY", value: "4" }, { photos: 1 }),
    // Khu phố 7: the other branch, still waiting for its house.
    ...chooses(of("khupho7", "nhavanhoa"), day("2024-06-05"), "B"),
    // Khu phố 8: not chosen. Khu phố 9: paused. Khu phố 10: reported as done, waits.
    ...chooses(of("khupho8", "nhavanhoa"), day("2025-03-24"), "A", false),
    ...yard("khupho9", [[day("2024-07-25"), SURVEY]]),
    ...paused(of("khupho9", "nhavanhoa"), day("2024-10-10"), "Chờ điều chỉnh quy hoạch khuôn viên nhà văn hóa."),
    ...yard("khupho10", [
      [day("2024-07-12"), SURVEY],
      [day("2024-10-14"), STARTED],
      [day("2025-01-10"), BUILT],
      [day("2025-03-25"), DONE, { photos: 2, claimsDone: true, text: "Đề nghị phường nghiệm thu." }],
    ]),
  ];
}

/** Roads: three with a target (in time, at risk, too late), the others count without one. */
function roadStories(): Act[] {
  const story = (unit: string, values: readonly [Day, number][]) =>
    values.flatMap(([on, value]) => reported(of(unit, "duong"), on, roads(value)));
  return [
    ...story("khupho1", [
      [day("2024-09-30"), 2],
      [day("2024-11-25"), 4],
      [day("2025-01-20"), 6],
      [day("2025-03-10"), 8],
    ]),
    ...story("khupho2", [
      [day("2024-10-08"), 1],
      [day("2024-12-02"), 3],
      [day("2025-01-26"), 5],
      [day("2025-03-22"), 7],
    ]),
    ...story("khupho3", [
      [day("2024-10-15"), 2],
      [day("2024-12-15"), 3],
      [day("2025-02-25"), 4],
    ]),
    ...story("khupho4", [[day("2025-01-15"), 1]]),
    ...story("khupho5", [[day("2025-02-20"), 2]]),
    ...waiting(of("khupho6", "duong"), day("2025-03-29"), roads(1), { photos: 1, text: "Đã xong tuyến ngõ 12." }),
    ...extended(
      of("khupho3", "duong"),
      day("2025-03-18"),
      day("2025-06-12"),
      "Mưa kéo dài, mặt bằng tuyến 3 bàn giao chậm",
      "Thông báo số 15/TB-UBND ngày 18/03/2025 (số liệu mẫu)",
    ),
  ];
}

/** Schools: one on its way, one behind, one recognised. */
function schoolStories(): Act[] {
  return [
    ...reported(of("mamnon", "chuan"), day("2024-11-28"), certified(["tudanhgia"])),
    ...reported(of("mamnon", "chuan"), day("2025-03-19"), certified(["tudanhgia", "ngoai"]), { photos: 1 }),
    ...reported(of("thcs", "chuan"), day("2025-01-10"), certified(["tudanhgia"]), {
      difficulties: "Thiếu phòng học bộ môn theo tiêu chuẩn.",
    }),
    ...reported(of("tieuhoc", "chuan"), day("2024-11-25"), certified(["tudanhgia"])),
    ...reported(
      of("tieuhoc", "chuan"),
      day("2025-03-21"),
      certified(["tudanhgia", "ngoai", "hoso"], { number: "512/QĐ-SGDĐT (số liệu mẫu)", day: "18/03/2025" }),
      { claimsDone: true, photos: 1 },
    ),
    ...accepted(of("tieuhoc", "chuan"), day("2025-03-24")),
  ];
}

function qualityStories(): Act[] {
  const months = ["2025-01", "2025-02"].map((month) => day(`${month}-01`));
  const assess = (unit: string, pledge: string, results: readonly ("PASSED" | "FAILED")[]) =>
    months.flatMap((from, index) =>
      reported(of(unit, pledge), addDays(from, 33), {
        type: "QUALITATIVE",
        period: formatDay(from),
        assessment: results[index] ?? "PASSED",
      }),
    );
  return [
    ...assess("congan", "anninh", ["PASSED", "PASSED"]),
    ...assess("ubnd", "hoso", ["PASSED", "PASSED"]),
    ...assess("mttq", "hoso", ["PASSED", "FAILED"]),
  ];
}

const DUTIES: readonly [unit: string, pledge: string][] = [
  ["ubnd", "trattu"],
  ["mttq", "trattu"],
  ...Array.from({ length: 10 }, (_, index): [string, string] => [`khupho${index + 1}`, "vesinh"]),
  ["tramyte", "dichbenh"],
  ["mamnon", "vesinh"],
  ["thcs", "vesinh"],
  ["tieuhoc", "vesinh"],
];

/** Twelve weeks from 06/01/2025; Khu phố 4 often does not do it, Khu phố 8 often does not say. The last week waits. */
function weeks(): Act[] {
  const parts = DUTIES.map(([unit, pledge]) => of(unit, pledge));
  const first = day("2025-01-06");
  return Array.from({ length: 12 }, (_, index) => addDays(first, index * 7)).flatMap((monday, index) =>
    weeklyDuties(parts, monday, {
      without: [
        ...(index % 2 === 1 ? [`${WARD}.khupho4`] : []),
        ...(index === 4 ? [`${WARD}.khupho9`] : []),
        ...(index === 6 ? [`${WARD}.thcs`] : []),
      ],
      silent: [...(index % 3 === 2 ? [`${WARD}.khupho8`] : []), ...(index === 11 ? [`${WARD}.khupho5`, `${WARD}.mttq`] : [])],
      isOpen: index === 11,
    }),
  );
}

/** What the units of Đại Yên did from the signing to 31/03/2025. All dates and figures are sample data. */
export function daiYenStory(): Act[] {
  return [...yards(), ...roadStories(), ...schoolStories(), ...qualityStories(), ...weeks()];
}
