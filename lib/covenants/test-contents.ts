import fc from "fast-check";
import { addDays, type Day, day } from "@/lib/kernel/dates";
import { BRANCH_KEYS, FUNDING_SOURCES, PLEDGE_KINDS, STEP_TYPES } from "@/lib/pledges/constants";
import type { Branch, FundingLine, Measure, PledgeContent, Rhythm, Step } from "@/lib/pledges/types";

const words = fc.constantFrom("Đường bê tông", "Nhà văn hóa", "Vệ sinh môi trường", "tổ 3", "“một số tuyến”", "Trồng cây 🌳", "é", "é");
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const days: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays(day("2024-01-01"), count));
const amounts = fc.integer({ min: 1, max: 9_000_000_000_000_000 });

const steps: fc.Arbitrary<Step[]> = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom("s1", "s2", "s3", "s4", "x"),
    type: fc.constantFrom(...STEP_TYPES),
    name: words,
    weight: fc.integer({ min: 0, max: 10_000 }).map((points) => points / 100),
    plannedDay: maybe(days),
  }),
  { selector: ({ key }) => key, maxLength: 5 },
);

/** Any of the six measures. */
export const someMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ type: fc.constant("MILESTONE" as const), steps }),
  fc.record({
    type: fc.constant("QUANTITY" as const),
    unit: words,
    baseline: maybe(fc.integer({ min: 0, max: 1_000 })),
    target: maybe(fc.integer({ min: 0, max: 100_000 }).map((value) => value / 10)),
    targetAsPublished: maybe(words),
    fallingConfirmed: fc.boolean(),
  }),
  fc.record({ type: fc.constant("AMOUNT" as const), target: maybe(amounts), targetAsPublished: maybe(words) }),
  fc.record({
    type: fc.constant("RECURRING" as const),
    every: fc.constantFrom("WEEK" as const, "MONTH" as const),
    least: maybe(fc.integer({ min: 1, max: 60 })),
  }),
  fc.record({ type: fc.constant("CERTIFIED" as const), certificate: words, level: maybe(words), steps }),
  fc.record({ type: fc.constant("QUALITATIVE" as const), criterion: words, every: fc.constantFrom("MONTH" as const, "QUARTER" as const) }),
);

const branches: fc.Arbitrary<Branch[]> = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...BRANCH_KEYS), title: maybe(words), precondition: maybe(words), measure: someMeasure }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 3 },
);

const funding: fc.Arbitrary<FundingLine[]> = fc.array(
  fc.record({ source: fc.constantFrom(...FUNDING_SOURCES), amount: maybe(amounts), asPublished: maybe(words) }),
  { maxLength: 3 },
);

const rhythm: fc.Arbitrary<Rhythm> = fc.record({
  every: fc.constantFrom("WEEK" as const, "MONTH" as const),
  day: fc.integer({ min: 1, max: 7 }),
});

/** Any text of a pledge that has the form of one, sensible or not. */
export const someContent: fc.Arbitrary<PledgeContent> = fc.record({
  kind: fc.constantFrom(...PLEDGE_KINDS),
  title: words,
  description: maybe(words),
  asPublished: maybe(words),
  location: maybe(words),
  scale: maybe(words),
  startDay: maybe(days),
  dueDay: maybe(days),
  dueAsPublished: maybe(words),
  weight: fc.integer({ min: 1, max: 100 }),
  rhythm: maybe(rhythm),
  branches,
  funding,
  contentIds: fc.uniqueArray(fc.constantFrom("c1", "c2", "c3"), { maxLength: 3 }),
  supportingOrganizationIds: fc.uniqueArray(fc.constantFrom("u1", "u2"), { maxLength: 2 }),
  sampleFields: fc.uniqueArray(fc.constantFrom("dueDay", "branches.0.measure.target"), { maxLength: 2 }),
});
