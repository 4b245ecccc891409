import { canonicalJson } from "@/lib/kernel/hash";
import type { Branch, Measure, PledgeContent, Step } from "@/lib/pledges/types";
import type { PledgeEntry } from "../types";
import type { Change, CovenantDifference, FieldName, FieldValue, Place, PledgeDifference } from "./types";

const WHOLE: Place = { branch: null, step: null };

function same(left: unknown, right: unknown): boolean {
  return canonicalJson(left) === canonicalJson(right);
}

function field(name: FieldName, place: Place, before: FieldValue, after: FieldValue): readonly Change[] {
  return same(before, after) ? [] : [{ type: "FIELD", field: name, place, before, after }];
}

const OWN_FIELDS = [
  "kind",
  "title",
  "description",
  "asPublished",
  "location",
  "scale",
  "startDay",
  "dueDay",
  "dueAsPublished",
  "weight",
  "rhythm",
  "contentIds",
  "supportingOrganizationIds",
  "sampleFields",
] as const satisfies readonly (keyof PledgeContent & FieldName)[];

/** Every difference between two texts of a pledge; empty exactly when they are the same. */
export function diffContents(before: PledgeContent, after: PledgeContent): readonly Change[] {
  return [
    ...OWN_FIELDS.flatMap((name) => field(name, WHOLE, before[name], after[name])),
    ...diffBranches(before.branches, after.branches),
    ...(same(before.funding, after.funding) ? [] : [{ type: "FUNDING" as const, before: before.funding, after: after.funding }]),
  ];
}

function diffBranches(before: readonly Branch[], after: readonly Branch[]): readonly Change[] {
  const isOnly = before.length === 1 && after.length === 1;
  const kept = after.flatMap((branch) => {
    const was = before.find(({ key }) => key === branch.key);
    return was ? diffBranch(was, branch, { branch: isOnly ? null : branch.key, step: null }) : [];
  });
  const added = onlyIn(after, before).map((branch) => ({ type: "BRANCH_ADDED" as const, branch }));
  const removed = onlyIn(before, after).map((branch) => ({ type: "BRANCH_REMOVED" as const, branch }));
  const order = commonOrder(before, after);
  const moved = order ? [{ type: "BRANCHES_REORDERED" as const, ...order }] : [];
  return [...kept, ...added, ...removed, ...moved];
}

function diffBranch(before: Branch, after: Branch, place: Place): readonly Change[] {
  return [
    ...field("branchTitle", place, before.title, after.title),
    ...field("precondition", place, before.precondition, after.precondition),
    ...diffMeasures(before.measure, after.measure, place),
  ];
}

function diffMeasures(before: Measure, after: Measure, place: Place): readonly Change[] {
  if (before.type !== after.type) return [{ type: "MEASURE_REPLACED", place, before, after }];
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  return [
    ...is.flatMap(([name, value], index) => field(name, place, was[index]?.[1] ?? null, value)),
    ...diffSteps(stepsOf(before), stepsOf(after), place),
  ];
}

/** The fields of a measure beside its steps, always in the same order for the same type. */
function fieldsOf(measure: Measure): readonly (readonly [FieldName, FieldValue])[] {
  switch (measure.type) {
    case "MILESTONE":
      return [];
    case "QUANTITY":
      return [
        ["unit", measure.unit],
        ["baseline", measure.baseline],
        ["target", measure.target],
        ["targetAsPublished", measure.targetAsPublished],
        ["fallingConfirmed", measure.fallingConfirmed],
      ];
    case "AMOUNT":
      return [
        ["amountTarget", measure.target],
        ["targetAsPublished", measure.targetAsPublished],
      ];
    case "RECURRING":
      return [
        ["every", measure.every],
        ["least", measure.least],
      ];
    case "CERTIFIED":
      return [
        ["certificate", measure.certificate],
        ["level", measure.level],
      ];
    case "QUALITATIVE":
      return [
        ["criterion", measure.criterion],
        ["every", measure.every],
      ];
  }
}

function stepsOf(measure: Measure): readonly Step[] {
  return measure.type === "MILESTONE" || measure.type === "CERTIFIED" ? measure.steps : [];
}

function diffSteps(before: readonly Step[], after: readonly Step[], place: Place): readonly Change[] {
  const kept = after.flatMap((step) => {
    const was = before.find(({ key }) => key === step.key);
    return was ? diffStep(was, step, { ...place, step: was.name }) : [];
  });
  const added = onlyIn(after, before).map((step) => ({ type: "STEP_ADDED" as const, place, step }));
  const removed = onlyIn(before, after).map((step) => ({ type: "STEP_REMOVED" as const, place, step }));
  const inWords = (steps: readonly Step[]) => steps.map(({ name }) => name);
  const isMoved = commonOrder(before, after) !== null;
  const moved = isMoved ? [{ type: "STEPS_REORDERED" as const, place, before: inWords(before), after: inWords(after) }] : [];
  return [...kept, ...added, ...removed, ...moved];
}

function diffStep(before: Step, after: Step, place: Place): readonly Change[] {
  return [
    ...field("stepName", place, before.name, after.name),
    ...field("stepType", place, before.type, after.type),
    ...field("stepWeight", place, before.weight, after.weight),
    ...field("stepDay", place, before.plannedDay, after.plannedDay),
  ];
}

function onlyIn<T extends { key: string }>(those: readonly T[], others: readonly T[]): readonly T[] {
  return those.filter(({ key }) => !others.some((other) => other.key === key));
}

/** The whole orders before and after when what stands in both, or where something new stands among it, changed places; else null. */
function commonOrder<K extends string>(
  before: readonly { key: K }[],
  after: readonly { key: K }[],
): { before: readonly K[]; after: readonly K[] } | null {
  const keys = { before: before.map(({ key }) => key), after: after.map(({ key }) => key) };
  const stayed = keys.before.filter((key) => keys.after.includes(key));
  const stayedAfter = keys.after.filter((key) => keys.before.includes(key));
  return same(stayed, stayedAfter) ? null : keys;
}

/** Two versions of a covenant, pledge by pledge. Pledges are told apart by their id, which survives revisions. */
export function diffCovenants(
  before: { preamble: string | null; pledges: readonly PledgeEntry[] },
  after: { preamble: string | null; pledges: readonly PledgeEntry[] },
): CovenantDifference {
  const was = new Map(before.pledges.map((entry) => [entry.pledgeId, entry]));
  const stays = new Set(after.pledges.map(({ pledgeId }) => pledgeId));
  const inOrder = (entries: readonly PledgeEntry[]) => [...entries].sort((left, right) => left.number - right.number);
  return {
    preamble: before.preamble === after.preamble ? null : { before: before.preamble, after: after.preamble },
    pledges: [
      ...inOrder(after.pledges).map((entry) => diffEntry(was.get(entry.pledgeId) ?? null, entry)),
      ...inOrder(before.pledges.filter(({ pledgeId }) => !stays.has(pledgeId))).map(removedEntry),
    ],
  };
}

function diffEntry(before: PledgeEntry | null, after: PledgeEntry): PledgeDifference {
  const changes = before ? diffContents(before.content, after.content) : [];
  const kind = before === null ? "ADDED" : changes.length > 0 ? "CHANGED" : "SAME";
  return {
    kind,
    pledgeId: after.pledgeId,
    number: after.number,
    numberBefore: before?.number ?? null,
    title: after.content.title,
    content: after.content,
    changes,
  };
}

function removedEntry({ pledgeId, number, content }: PledgeEntry): PledgeDifference {
  return { kind: "REMOVED", pledgeId, number, numberBefore: number, title: content.title, content, changes: [] };
}

/** Whether two versions differ in anything that is signed: words, or the order of the pledges. */
export function differs(difference: CovenantDifference): boolean {
  return (
    difference.preamble !== null ||
    difference.pledges.some(({ kind, number, numberBefore }) => kind !== "SAME" || (numberBefore !== null && numberBefore !== number))
  );
}
