import { day } from "@/lib/kernel/dates";
import type { PledgeContent } from "@/lib/pledges/types";
import { only, pledge, step } from "./content";

/** The text lists no pledge of Bãi Cháy: all of these are sample data and marked so. */
const START = day("2024-04-15");
const DUE = day("2025-06-10");
const SAMPLE = ["title", "startDay", "dueDay", "branches.0.measure"];

export function trees(target: number): PledgeContent {
  return pledge({
    kind: "WORK",
    title: `Trồng ${target} cây xanh dọc tuyến đường khu dân cư`,
    startDay: START,
    dueDay: DUE,
    branches: only({ type: "QUANTITY", unit: "cây", baseline: 0, target, targetAsPublished: null, fallingConfirmed: false }),
    sample: SAMPLE,
  });
}

export function poorHouseholds(from: number, to: number): PledgeContent {
  return pledge({
    kind: "TASK",
    title: `Giảm số hộ nghèo, cận nghèo từ ${from} xuống ${to} hộ`,
    startDay: START,
    dueDay: DUE,
    branches: only({ type: "QUANTITY", unit: "hộ", baseline: from, target: to, targetAsPublished: null, fallingConfirmed: true }),
    sample: SAMPLE,
  });
}

export function fund(million: number): PledgeContent {
  return pledge({
    kind: "TASK",
    title: "Vận động nguồn lực xã hội hóa chăm lo an sinh xã hội",
    startDay: START,
    dueDay: DUE,
    branches: only({ type: "AMOUNT", target: million * 1_000_000, targetAsPublished: null }),
    funding: [{ source: "SOCIALISED", amount: million * 1_000_000, asPublished: null }],
    sample: [...SAMPLE, "funding.0.amount"],
  });
}

export function cameras(): PledgeContent {
  return pledge({
    kind: "WORK",
    title: "Lắp đặt hệ thống camera an ninh tại các tuyến đường chính",
    startDay: START,
    dueDay: DUE,
    branches: only({
      type: "MILESTONE",
      steps: [
        step("khaosat", "SURVEY", "Khảo sát vị trí", 10, day("2024-06-30")),
        step("khoicong", "GROUND_BREAKING", "Khởi công", 20, day("2024-09-30")),
        step("thicong", "CONSTRUCTION", "Lắp đặt", 50, day("2025-02-28")),
        step("nghiemthu", "ACCEPTANCE", "Nghiệm thu", 20, day("2025-05-31")),
        step("khanhthanh", "INAUGURATION", "Khánh thành", 0, day("2025-06-10")),
      ],
    }),
    funding: [
      { source: "COMMUNE", amount: 450_000_000, asPublished: null },
      { source: "ENTERPRISE", amount: 280_000_000, asPublished: null },
    ],
    sample: [...SAMPLE, "funding"],
  });
}

export function cleanStreets(): PledgeContent {
  return pledge({
    kind: "TASK",
    title: "Ngày thứ bảy tình nguyện: tổng vệ sinh đường làng, ngõ phố",
    startDay: day("2025-01-06"),
    dueDay: day("2025-06-08"),
    branches: only({ type: "RECURRING", every: "WEEK", least: null }),
    sample: SAMPLE,
  });
}

export function tourismManners(): PledgeContent {
  return pledge({
    kind: "TASK",
    title: "Xây dựng môi trường du lịch văn minh, thân thiện",
    startDay: START,
    dueDay: DUE,
    branches: only({ type: "QUALITATIVE", criterion: "Không có phản ánh đúng về chèo kéo, ép giá khách trong tháng", every: "MONTH" }),
    sample: SAMPLE,
  });
}

/** A gate or sign to be put up by a day of its own. */
export function gate(title: string, from: string | null, to: string | null): PledgeContent {
  const start = from === null ? null : day(from);
  const due = to === null ? null : day(to);
  return pledge({
    kind: "WORK",
    title,
    ...(start ? { startDay: start } : {}),
    ...(due ? { dueDay: due } : {}),
    branches: only({
      type: "MILESTONE",
      steps: [
        step("khaosat", "SURVEY", "Khảo sát, họp dân", 30, null),
        step("thicong", "CONSTRUCTION", "Thi công", 40, null),
        step("nghiemthu", "ACCEPTANCE", "Nghiệm thu", 30, null),
      ],
    }),
    sample: SAMPLE,
  });
}
