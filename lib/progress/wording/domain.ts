import { formatDay, partsOf } from "@/lib/kernel/dates";
import { formatNumber } from "@/lib/kernel/numbers";
import type { Measure, Step } from "@/lib/pledges/types";
import type { Figure, Period, ReachedStep } from "../types";

/** What fills `progress.figure.<type>` in the messages, and the places of the history's sentences. */
export type FigureWords = { readonly type: Figure["type"] } & Readonly<Record<string, string | number>>;

function stepsOf(measure: Measure | null): readonly Step[] {
  return measure && "steps" in measure ? measure.steps : [];
}

/** Names of the reached steps in the order of the plan; those that the plan no longer has are left out. */
export function reachedNames(measure: Measure | null, reached: readonly ReachedStep[]): string[] {
  const keys = new Set(reached.map(({ step }) => step));
  return stepsOf(measure)
    .filter(({ key }) => keys.has(key))
    .map(({ name }) => name);
}

/** A reported figure in the words of its measure, as parameters of a sentence. */
export function figureWords(measure: Measure | null, figure: Figure): FigureWords {
  switch (figure.type) {
    case "MILESTONE":
      return { type: "MILESTONE", steps: reachedNames(measure, figure.reached).join(", "), count: figure.reached.length };
    case "QUANTITY":
      return { type: "QUANTITY", value: formatNumber(figure.value), unit: measure?.type === "QUANTITY" ? measure.unit : "" };
    case "AMOUNT":
      return { type: "AMOUNT", amount: formatNumber(figure.amount) };
    case "RECURRING":
      return { type: "RECURRING", period: formatDay(figure.period), done: figure.done ? "yes" : "no" };
    case "CERTIFIED":
      return {
        type: "CERTIFIED",
        steps: reachedNames(measure, figure.reached).join(", "),
        count: figure.reached.length,
        hasDecision: figure.decision ? "yes" : "no",
        decision: figure.decision ? `${figure.decision.number}, ${formatDay(figure.decision.day)}` : "",
      };
    case "QUALITATIVE":
      return { type: "QUALITATIVE", period: formatDay(figure.period), assessment: figure.assessment };
  }
}

/** Day and month alone: the year is said once, at the end. */
const DAY_AND_MONTH = 5;

/** What fills `progress.periodName.<type>` in the messages: "tuần 24/03–30/03/2025", "tháng 3/2025", "quý I/2025". */
export type PeriodWords = { readonly type: "WEEK" | "MONTH" | "QUARTER" } & Readonly<Record<string, string | number>>;

/** A reported period in words; first and last periods that the term cuts short keep the name of their week, month or quarter. */
export function periodWords(every: "WEEK" | "MONTH" | "QUARTER", { from, to }: Period): PeriodWords {
  const { year, month } = partsOf(from);
  if (every === "WEEK") return { type: "WEEK", from: formatDay(from).slice(0, DAY_AND_MONTH), to: formatDay(to) };
  if (every === "MONTH") return { type: "MONTH", month, year: String(year) };
  return { type: "QUARTER", quarter: Math.ceil(month / 3), year: String(year) };
}
