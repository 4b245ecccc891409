import { type Reason, type Result, refuse } from "@/lib/kernel/result";
import { matchName, type Named, type NameIndex } from "../names/domain";
import type { Change, Fault, Outcome, OutcomeCounts, PlannedLine } from "../types";

/** A reason without its field, at a field of the import. */
export function faultAt(key: string | null, { code, params }: Reason): Fault {
  return { key, reason: params ? { code, params } : { code } };
}

/** Reads one field: its value, or null with the fault kept in `faults`. */
export function take<T>(read: Result<T>, key: string, faults: Fault[]): T | null {
  if (read.ok) return read.value;
  faults.push(...read.reasons.map((reason) => faultAt(key, reason)));
  return null;
}

const SHOWN = 3;

/** The record that a name means. Refuses imports.nameUnknown (with those that read alike) and imports.nameSeveral (with both). */
export function takeNamed<T extends Named>(typed: string, index: NameIndex<T>, what: "UNIT" | "BLOCK" | "PLEDGE"): Result<T> {
  const match = matchName(typed, index);
  if (match.kind === "ONE") return { ok: true, value: match.record };
  const params = { what, typed };
  if (match.kind === "SEVERAL") {
    const names = match.records.slice(0, SHOWN).map(({ name, code }) => (code ? `${name} (${code})` : name));
    return refuse("imports.nameSeveral", { params: { ...params, names: names.join(" · "), count: match.records.length } });
  }
  const near = match.near.map(({ name }) => name).join(" · ");
  return refuse("imports.nameUnknown", { params: { ...params, near: near || "none" } });
}

/** What differs between two renderings of the same fields, in the order of the fields. */
export function changesBetween(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>,
): readonly Change[] {
  return Object.keys(after).flatMap((key) => {
    const [from, to] = [before[key] ?? null, after[key] ?? null];
    return from === to ? [] : [{ key, from, to }];
  });
}

/** A planned line that cannot be taken, or the line as it was planned. */
export function outcomeOf(faults: readonly Fault[], isKnown: boolean, changes: readonly Change[]): Outcome {
  if (faults.length > 0) return "ERROR";
  if (!isKnown) return "CREATE";
  return changes.length > 0 ? "CHANGE" : "SAME";
}

/** How many lines have which outcome. */
export function countOutcomes(lines: readonly PlannedLine[]): OutcomeCounts {
  const counts = { CREATE: 0, CHANGE: 0, SAME: 0, LEFT: 0, ERROR: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
