import { compare, fraction, toFixed } from "@/lib/kernel/fraction";
import { decimalsOf } from "@/lib/kernel/numbers";
import type { Reason } from "@/lib/kernel/result";
import { weighingSteps, weightOf } from "@/lib/progress/measures/domain";
import { DEFAULT_STEPS, type DefaultStepType, LIMITS } from "../constants";
import type { Step, Term } from "../types";

const HUNDRED = fraction(100);

/** The usual steps of a work (khảo sát, khởi công, thi công, nghiệm thu, bàn giao, gắn biển) with their weights, named in the reader's words. */
export function defaultSteps(names: Readonly<Record<DefaultStepType, string>>): Step[] {
  return DEFAULT_STEPS.map(({ type, weight }, index) => ({ key: `s${index + 1}`, type, name: names[type], weight, plannedDay: null }));
}

function weightReasons(steps: readonly Step[], field: string): Reason[] {
  return steps.flatMap(({ weight }, index): Reason[] => {
    const at = `${field}.${index}.weight`;
    if (weight < 0) return [{ code: "kernel.numberNegative", field: at }];
    if (decimalsOf(weight) <= LIMITS.stepDecimals) return [];
    return [{ code: "kernel.numberTooPrecise", field: at, params: { max: String(LIMITS.stepDecimals) } }];
  });
}

function sumReasons(steps: readonly Step[], field: string): Reason[] {
  const sum = weightOf(steps);
  if (compare(sum, HUNDRED) === 0) return [];
  return [
    {
      code: "pledges.weightsNotHundred",
      field,
      params: {
        sum: toFixed(sum, 2)
          .replace(/\.?0+$/, "")
          .replace(".", ","),
      },
    },
  ];
}

/** Steps that weigh are planned inside the term; bàn giao and gắn biển may come after it. */
function plannedReasons(steps: readonly Step[], { start, due }: Term, field: string): Reason[] {
  return steps.flatMap(({ plannedDay, weight }, index): Reason[] => {
    const at = `${field}.${index}.plannedDay`;
    if (plannedDay === null || weight === 0) return [];
    if (start !== null && plannedDay < start) return [{ code: "pledges.stepBeforeStart", field: at }];
    return due !== null && plannedDay > due ? [{ code: "pledges.stepAfterDue", field: at }] : [];
  });
}

function commonReasons(steps: readonly Step[], term: Term, field: string): Reason[] {
  if (steps.length > LIMITS.steps) return [{ code: "pledges.tooManySteps", field, params: { max: LIMITS.steps } }];
  const keys = new Set(steps.map(({ key }) => key));
  const twice: Reason[] = keys.size < steps.length ? [{ code: "pledges.stepKeyTwice", field }] : [];
  const nameless = steps.flatMap(({ name }, index): Reason[] =>
    name === "" ? [{ code: "pledges.stepNameMissing", field: `${field}.${index}.name` }] : [],
  );
  return [...twice, ...nameless, ...weightReasons(steps, field), ...plannedReasons(steps, term, field)];
}

/**
 * What is wrong with the steps of a work: exactly one nghiệm thu, with a weight of its own (so that nothing reads 100 before it); the
 * weights up to and including it sum to 100, later steps weigh 0; planned days inside the term.
 */
export function milestoneReasons(steps: readonly Step[], term: Term, field: string): Reason[] {
  const acceptances = steps.filter(({ type }) => type === "ACCEPTANCE");
  const [acceptance] = acceptances;
  if (!acceptance) return [{ code: "pledges.acceptanceMissing", field }];
  if (acceptances.length > 1) return [{ code: "pledges.acceptanceTwice", field }];
  const reasons = commonReasons(steps, term, field);
  if (reasons.length > 0) return reasons;
  if (acceptance.weight === 0) return [{ code: "pledges.acceptanceWeightless", field: `${field}.${steps.indexOf(acceptance)}.weight` }];
  const weighing = weighingSteps(steps);
  const later = steps.findIndex(({ weight }, index) => index >= weighing.length && weight !== 0);
  if (later >= 0) return [{ code: "pledges.weightAfterAcceptance", field: `${field}.${later}.weight` }];
  return sumReasons(weighing, field);
}

/** What is wrong with the preparation of a certified pledge: its steps, when there are any, weigh 100 together. */
export function preparationReasons(steps: readonly Step[], term: Term, field: string): Reason[] {
  const reasons = commonReasons(steps, term, field);
  return reasons.length > 0 || steps.length === 0 ? reasons : sumReasons(steps, field);
}
