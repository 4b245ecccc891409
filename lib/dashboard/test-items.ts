import fc from "fast-check";
import { FUNDING_SOURCES, MEASURE_TYPES, PLEDGE_STATUSES } from "@/lib/pledges/constants";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import type { RollUpItem } from "./types";

/** A pledge that runs, at 62,5%, in a test. */
export function item(change: Partial<RollUpItem> = {}): RollUpItem {
  return {
    pledgeId: "p",
    unitId: "unit",
    blockId: "block",
    contentIds: [],
    fundingSources: [],
    kind: "WORK",
    status: "ACTIVE",
    isHeld: false,
    measure: "QUANTITY",
    weight: 1,
    light: "GREEN",
    percent: 62_500,
    expected: 60_000,
    assessment: null,
    verdict: "NONE",
    reporting: "OPEN",
    ...change,
  };
}

const milli = fc.option(fc.integer({ min: 0, max: 100_000 }));

/** Any pledge as the rules can leave it. */
export const anyItem: fc.Arbitrary<RollUpItem> = fc.record({
  pledgeId: fc.uuid(),
  unitId: fc.constantFrom("u1", "u2", "u3", "u4"),
  blockId: fc.constantFrom("b1", "b2", null),
  contentIds: fc.subarray(["c1", "c2", "c3"]),
  fundingSources: fc.subarray([...FUNDING_SOURCES]),
  kind: fc.constantFrom("WORK", "TASK"),
  status: fc.constantFrom(...PLEDGE_STATUSES),
  isHeld: fc.boolean(),
  measure: fc.constantFrom(...MEASURE_TYPES, null),
  weight: fc.integer({ min: 1, max: 100 }),
  light: fc.constantFrom(...LIGHT_ORDER),
  percent: milli,
  expected: milli,
  assessment: fc.constantFrom("PASSED", "FAILED", null),
  verdict: fc.constantFrom("IN_TIME", "AT_RISK", "LATE", "NONE"),
  reporting: fc.constantFrom("NOT_EXPECTED", "SENT", "OPEN", "DUE", "OVERDUE"),
});
