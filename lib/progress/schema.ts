import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import type { Day } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { parseNumber } from "@/lib/kernel/numbers";
import { LIMITS as PLEDGE_LIMITS } from "@/lib/pledges/constants";
import {
  addReason,
  choice,
  ids,
  optionalDay,
  optionalLine,
  optionalMoney,
  optionalNumber,
  optionalText,
  rows,
  tick,
} from "@/lib/pledges/fields/schema";
import { LIMITS } from "./constants";
import type { CertifyingDecision, Figure, ReachedStep } from "./types";

/** A step reached: a ticked box (its key) or a key with its day; null = on the report's day. */
type TypedStep = { step: string; reachedOn: Day | null };

/** Steps come as ticked boxes ("reached[]" = key) or as rows with a day; a row whose box is not ticked has no key and is left out. */
const reached = z
  .unknown()
  .transform((raw): unknown => (Array.isArray(raw) ? raw : [raw]).map((row) => (typeof row === "string" ? { step: row } : row)))
  .pipe(
    rows(
      z.object({ step: z.string("progress.unknownStep").max(20, "progress.unknownStep"), reachedOn: optionalDay() }),
      PLEDGE_LIMITS.steps,
      ["reachedOn"],
    ),
  );

/** Progress by milestones is counted, not typed: a percentage is answered with why. */
const noPercent = z.unknown().transform((raw, context) => {
  const typed = typeof raw === "string" || typeof raw === "number" ? String(raw).replace("%", "").trim() : "";
  if (typed === "") return null;
  const value = parseNumber(typed);
  const isTooHigh = value.ok && value.value > 100;
  addReason(
    context,
    isTooHigh ? { code: "progress.percentTooHigh", params: { typed: typed.slice(0, 20) } } : { code: "progress.percentOnMilestones" },
  );
  return z.NEVER;
});

const decision = z
  .object({ number: optionalLine(LIMITS.decisionNumber), day: optionalDay() })
  .nullish()
  .transform((raw, context): CertifyingDecision | null => {
    if (!raw || (raw.number === null && raw.day === null)) return null;
    if (raw.number !== null && raw.day !== null) return { number: raw.number, day: raw.day };
    const isNumberMissing = raw.number === null;
    addReason(context, { code: isNumberMissing ? "progress.decisionNumberMissing" : "progress.decisionDayMissing" }, [
      isNumberMissing ? "number" : "day",
    ]);
    return z.NEVER;
  });

function present<T>(value: T | null, context: z.core.$RefinementCtx): T {
  if (value !== null) return value;
  addReason(context, { code: "progress.figureMissing" });
  return z.NEVER;
}

const YES_NO = { yes: true, true: true, no: false, false: false } as const;

/** "đã thực hiện" or "không thực hiện": neither is the default, so that nothing is reported by accident. */
const yesOrNo = z.unknown().transform((raw, context): boolean => {
  const key = String(raw);
  return present(Object.hasOwn(YES_NO, key) ? YES_NO[key as keyof typeof YES_NO] : null, context);
});

const typedFigure = z.discriminatedUnion(
  "type",
  [
    z.object({ type: z.literal("MILESTONE"), reached, percent: noPercent }),
    z.object({ type: z.literal("QUANTITY"), value: optionalNumber().transform(present) }),
    z.object({ type: z.literal("AMOUNT"), amount: optionalMoney().transform(present) }),
    z.object({ type: z.literal("RECURRING"), period: optionalDay().transform(present), done: yesOrNo }),
    z.object({ type: z.literal("CERTIFIED"), reached, decision }),
    z.object({
      type: z.literal("QUALITATIVE"),
      period: optionalDay().transform(present),
      assessment: choice(["PASSED", "FAILED"], "progress.figureMissing"),
    }),
  ],
  { error: "progress.figureMissing" },
);

function dated(steps: readonly TypedStep[], day: Day): ReachedStep[] {
  return steps.map(({ step, reachedOn }) => ({ step, reachedOn: reachedOn ?? day }));
}

/** The figure of a form with the report's day filled in where a step has none of its own. */
export function figureOn(typed: z.output<typeof typedFigure>, day: Day): Figure {
  switch (typed.type) {
    case "MILESTONE":
      return { type: "MILESTONE", reached: dated(typed.reached, day) };
    case "CERTIFIED":
      return { type: "CERTIFIED", reached: dated(typed.reached, day), decision: typed.decision };
    default:
      return typed;
  }
}

/**
 * A report as the form sends it. `id` is made by the client, so that sending again is the same report. `day` null = today.
 * `figure` becomes one of the rules by `figureOn` once the day is known; whether it is possible is `checkFigure`'s to say.
 */
export const reportSchema = z.object({
  id: z.string("kernel.badRequest").refine(isId, "kernel.badRequest"),
  pledgeId: idField,
  day: optionalDay(),
  figure: typedFigure,
  claimsDone: tick(),
  text: optionalText(LIMITS.text),
  difficulties: optionalText(LIMITS.text),
  proposals: optionalText(LIMITS.text),
  reason: optionalText(LIMITS.text),
  fileIds: ids(LIMITS.files),
});
