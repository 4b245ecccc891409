import { z } from "zod";
import { BRANCH_KEYS, FUNDING_SOURCES, LIMITS, MEASURE_TYPES, PLEDGE_KINDS, STEP_TYPES } from "./constants";
import {
  addReason,
  choice,
  ids,
  numberOr,
  optionalDay,
  optionalLine,
  optionalMoney,
  optionalNumber,
  optionalText,
  requiredLine,
  rows,
  tick,
} from "./fields/schema";
import type { Branch, Measure, PledgeContent, Rhythm, Step } from "./types";

const KEY = /^[A-Za-z0-9_-]{1,20}$/;
const DAYS = { WEEK: 7, MONTH: 31 } as const;

const rawStep = z.object({
  key: z.string().regex(KEY).nullish().catch(null),
  type: choice(STEP_TYPES, "kernel.invalid"),
  name: requiredLine(LIMITS.line, "pledges.stepNameMissing"),
  weight: numberOr(0),
  plannedDay: optionalDay(),
});

/** Steps of a form; a row without a name and day is blank whatever its kind and weight say. New rows get the first free key. */
const steps = rows(rawStep, LIMITS.steps, ["key", "type", "weight"]).transform((list): Step[] => {
  const used = new Set(list.map(({ key }) => key));
  return list.map((step, index) => {
    let key = step.key || `s${index + 1}`;
    for (let next = list.length + 1; !step.key && used.has(key); next += 1) key = `s${next}`;
    used.add(key);
    return { ...step, key };
  });
});

const measures = {
  MILESTONE: z.object({ type: z.literal("MILESTONE"), steps }),
  QUANTITY: z.object({
    type: z.literal("QUANTITY"),
    unit: requiredLine(LIMITS.unit, "pledges.unitMissing"),
    baseline: optionalNumber(),
    target: optionalNumber(),
    targetAsPublished: optionalLine(LIMITS.line),
    fallingConfirmed: tick(),
  }),
  AMOUNT: z.object({ type: z.literal("AMOUNT"), target: optionalMoney(), targetAsPublished: optionalLine(LIMITS.line) }),
  RECURRING: z.object({
    type: z.literal("RECURRING"),
    every: choice(["WEEK", "MONTH"], "kernel.invalid"),
    least: optionalNumber(),
  }),
  CERTIFIED: z.object({
    type: z.literal("CERTIFIED"),
    certificate: requiredLine(LIMITS.line, "pledges.certificateMissing"),
    level: optionalLine(LIMITS.line),
    steps,
  }),
  QUALITATIVE: z.object({
    type: z.literal("QUALITATIVE"),
    criterion: requiredLine(LIMITS.line, "pledges.criterionMissing"),
    every: choice(["MONTH", "QUARTER"], "kernel.invalid"),
  }),
};

/** A form sends the fields of all six measures; only those of the chosen one are read. */
const measure = z.unknown().transform((raw, context): Measure => {
  const type = MEASURE_TYPES.find((each) => typeof raw === "object" && raw !== null && "type" in raw && raw.type === each);
  if (!type) {
    addReason(context, { code: "pledges.measureMissing" }, ["type"]);
    return z.NEVER;
  }
  const read = measures[type].safeParse(raw);
  if (read.success) return read.data;
  for (const issue of read.error.issues) context.addIssue({ ...issue, code: "custom", path: issue.path });
  return z.NEVER;
});

const rawBranch = z.object({
  key: z.enum(BRANCH_KEYS).nullish().catch(null),
  title: optionalLine(LIMITS.line),
  precondition: optionalText(LIMITS.text),
  measure,
});

/** At most four branches; new ones get the first free letter. */
const branches = rows(rawBranch, BRANCH_KEYS.length, ["key"]).transform((list): Branch[] => {
  const free = BRANCH_KEYS.filter((key) => !list.some((branch) => branch.key === key));
  return list.map((branch) => ({ ...branch, key: branch.key ?? free.shift() ?? "D" }));
});

const fundingLine = z.object({
  source: choice(FUNDING_SOURCES, "pledges.fundingSourceMissing"),
  amount: optionalMoney(),
  asPublished: optionalLine(LIMITS.line),
});

/** Null (the campaign's rhythm) unless the form names one. */
export const rhythmSchema = z
  .object({ every: optionalLine(LIMITS.line), day: optionalNumber() })
  .nullish()
  .transform((raw, context): Rhythm | null => {
    if (!raw || raw.every === null) return null;
    const every = raw.every === "WEEK" || raw.every === "MONTH" ? raw.every : null;
    const { day } = raw;
    if (every && day !== null && Number.isInteger(day) && day >= 1 && day <= DAYS[every]) return { every, day };
    addReason(context, { code: "pledges.rhythmDay" }, ["day"]);
    return z.NEVER;
  });

/**
 * A pledge's content as a form sends it (texts, "320 triệu", "30/05/2025", blank rows) or as it was stored; reading what
 * was stored changes nothing. What is blank is null: not stated, never 0. The rules between fields are `checkContent`'s.
 */
export const pledgeContentSchema: z.ZodType<PledgeContent> = z.object({
  kind: choice(PLEDGE_KINDS, "pledges.kindMissing"),
  title: requiredLine(LIMITS.title, "pledges.titleMissing"),
  description: optionalText(LIMITS.text),
  asPublished: optionalText(LIMITS.text),
  location: optionalLine(LIMITS.line),
  scale: optionalLine(LIMITS.line),
  startDay: optionalDay(),
  dueDay: optionalDay(),
  dueAsPublished: optionalLine(LIMITS.line),
  weight: numberOr(1),
  rhythm: rhythmSchema,
  branches,
  funding: rows(fundingLine, LIMITS.funding),
  contentIds: ids(LIMITS.links),
  supportingOrganizationIds: ids(LIMITS.links),
  sampleFields: rows(requiredLine(LIMITS.line), LIMITS.sampleFields),
});
