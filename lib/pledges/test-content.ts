import { day } from "@/lib/kernel/dates";
import type { Branch, Measure, PledgeContent, PledgeState, Step, StepType } from "./types";

/** A step of a work in a test. */
export function step(key: string, type: StepType, weight: number, plannedDay: string | null = null): Step {
  return { key, type, name: `Mốc ${key}`, weight, plannedDay: plannedDay === null ? null : day(plannedDay) };
}

/** 10 – 15 – 50 – 25, then hand-over and plaque without weight; planned days by step key. */
export function workSteps(planned: Readonly<Record<string, string>> = {}): Step[] {
  const types = [
    ["SURVEY", 10],
    ["GROUND_BREAKING", 15],
    ["CONSTRUCTION", 50],
    ["ACCEPTANCE", 25],
    ["HAND_OVER", 0],
    ["PLAQUE", 0],
  ] as const;
  return types.map(([type, weight], index) => step(`s${index + 1}`, type, weight, planned[`s${index + 1}`] ?? null));
}

/** One of each measure, complete. */
export const MEASURES = {
  MILESTONE: { type: "MILESTONE", steps: workSteps() },
  QUANTITY: { type: "QUANTITY", unit: "cây", baseline: 0, target: 200, targetAsPublished: null, fallingConfirmed: false },
  AMOUNT: { type: "AMOUNT", target: 320_000_000, targetAsPublished: null },
  RECURRING: { type: "RECURRING", every: "WEEK", least: null },
  CERTIFIED: {
    type: "CERTIFIED",
    certificate: "Trường chuẩn quốc gia",
    level: "mức độ 1",
    steps: [step("p1", "OTHER", 40), step("p2", "OTHER", 60)],
  },
  QUALITATIVE: { type: "QUALITATIVE", criterion: "Tiếp nhận hồ sơ đúng hẹn", every: "MONTH" },
} as const satisfies Record<Measure["type"], Measure>;

/** A branch of a test's pledge. */
export function branch(measure: Measure, change: Partial<Branch> = {}): Branch {
  return { key: "A", title: null, precondition: null, measure, ...change };
}

/** A pledge with one branch, from 01/01/2025 to 30/06/2025 unless the test says otherwise. */
export function content(measure: Measure, change: Partial<PledgeContent> = {}): PledgeContent {
  return {
    kind: "WORK",
    title: "Đường bê tông tổ 3",
    description: null,
    asPublished: null,
    location: null,
    scale: null,
    startDay: day("2025-01-01"),
    dueDay: day("2025-06-30"),
    dueAsPublished: null,
    weight: 1,
    rhythm: null,
    branches: [branch(measure)],
    funding: [],
    contentIds: [],
    supportingOrganizationIds: [],
    sampleFields: [],
    ...change,
  };
}

/** "cải tạo khuôn viên … hoặc trang thiết bị … sau khi được đầu tư xây dựng": two branches, the second with a precondition. */
export function eitherOr(change: Partial<PledgeContent> = {}): PledgeContent {
  return content(MEASURES.MILESTONE, {
    branches: [
      branch(MEASURES.MILESTONE, { key: "A", title: "Cải tạo khuôn viên" }),
      branch(MEASURES.AMOUNT, { key: "B", title: "Trang thiết bị", precondition: "sau khi được đầu tư xây dựng" }),
    ],
    ...change,
  });
}

/** A signed pledge to which nothing has happened yet, but for what the test changes. */
export function state(change: Partial<PledgeState> = {}): PledgeState {
  return { status: "ACTIVE", choice: null, preconditionsMet: [], extensions: [], done: null, ...change };
}
