import { formatDay } from "@/lib/kernel/dates";
import { decimalsOf, formatNumber } from "@/lib/kernel/numbers";
import { type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch, lengthOf } from "@/lib/kernel/text";
import type { Cell, SheetValue } from "@/lib/sheets/types";
import { DECIMALS, MAX_NAME, MAX_WORDS } from "@/lib/targets/constants";
import { checkGoal, checkPeriod } from "@/lib/targets/domain";
import { lineOf, readDayCell, readNumber, readTick } from "../cells/domain";
import { commonWords, indexNames, type Named, type NameIndex, Occurrences } from "../names/domain";
import { changesBetween, faultAt, outcomeOf, take, takeNamed } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, Planned } from "../types";
import type { KnownTarget, TargetDraft, TargetText, TargetWorld } from "./types";

const LARGEST = 1e15;

function cellOf(row: SourceRow, key: string): Cell {
  return row.cells[key] ?? EMPTY;
}

function readFigure(cell: Cell): Result<number | null> {
  const read = readNumber(cell);
  if (!read.ok || read.value === null) return read;
  if (decimalsOf(read.value) <= DECIMALS && Math.abs(read.value) < LARGEST) return read;
  return refuse("targets.numberTooFine", { params: { decimals: String(DECIMALS) } });
}

function takeLine(row: SourceRow, key: string, max: number, faults: Fault[]): string | null {
  const text = lineOf(cellOf(row, key));
  const length = text === null ? 0 : lengthOf(text);
  if (length > max) faults.push(faultAt(key, { code: "kernel.textTooLong", params: { length, max } }));
  return text;
}

/** What stands under a heading belongs to that field, where the line itself names none. */
function readText(row: SourceRow, world: TargetWorld, units: NameIndex<Named>, faults: Fault[]): TargetText {
  const span = { from: world.from, to: world.to };
  const unitName = lineOf(cellOf(row, "organization"));
  return {
    name: takeLine(row, "name", MAX_NAME, faults) ?? "",
    field: takeLine(row, "field", MAX_WORDS, faults) ?? row.groups.at(-1) ?? null,
    unit: takeLine(row, "unit", MAX_WORDS, faults),
    base: take(readFigure(cellOf(row, "base")), "base", faults),
    goal: take(readFigure(cellOf(row, "goal")), "goal", faults),
    isFalling: readTick(cellOf(row, "isFalling")),
    goalText: takeLine(row, "goalText", MAX_NAME, faults),
    asPublished: takeLine(row, "asPublished", MAX_NAME, faults),
    fromDay: take(readDayCell(cellOf(row, "from"), "START", span), "from", faults)?.day ?? null,
    toDay: take(readDayCell(cellOf(row, "to"), "END", span), "to", faults)?.day ?? null,
    organizationId: unitName === null ? null : (take(takeNamed(unitName, units, "UNIT"), "organization", faults)?.id ?? null),
  };
}

const FIELDS: Readonly<Record<string, string>> = { fromDay: "from", toDay: "to", organizationId: "organization" };

function checkText(text: TargetText, faults: Fault[]): void {
  if (text.name === "") faults.push(faultAt("name", { code: "targets.nameMissing" }));
  for (const check of [checkGoal(text), checkPeriod({ from: text.fromDay, to: text.toDay })]) {
    if (!check.ok)
      faults.push(...check.reasons.map((reason) => faultAt(reason.field ? (FIELDS[reason.field] ?? reason.field) : null, reason)));
  }
}

/** What the file leaves empty stays as it is. */
function merged(known: KnownTarget | null, read: TargetText, isFallingSaid: boolean): TargetText {
  if (known === null) return read;
  const { id: _id, version: _version, ...before } = known;
  const said = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));
  return { ...before, ...said, name: before.name, isFalling: isFallingSaid ? read.isFalling : before.isFalling };
}

function told(
  { name, field, unit, base, goal, isFalling, goalText, asPublished, fromDay, toDay, organizationId }: TargetText,
  units: readonly Named[],
) {
  const number = (value: number | null) => (value === null ? null : formatNumber(value, DECIMALS));
  return {
    ...{ name, field, unit, base: number(base), goal: number(goal), isFalling: isFalling ? "x" : null, goalText, asPublished },
    ...{ from: fromDay && formatDay(fromDay), to: toDay && formatDay(toDay) },
    organization: units.find(({ id }) => id === organizationId)?.name ?? null,
  };
}

/** Plans the targets of a file for a set: the same name is the same target; what the file leaves empty stays as it is. */
export function* planTargets(rows: readonly SourceRow[], world: TargetWorld): Generator<Planned<TargetDraft>> {
  const units = indexNames(world.units, commonWords(world.placeName));
  const met = new Occurrences();
  for (const row of rows) {
    const faults: Fault[] = [];
    const read = readText(row, world, units, faults);
    const folded = foldForSearch(read.name);
    const known = world.targets.filter(({ name }) => foldForSearch(name) === folded)[met.take(folded)] ?? null;
    const text = merged(known, read, lineOf(cellOf(row, "isFalling")) !== null);
    checkText(text, faults);
    const changes = known ? changesBetween(told(known, world.units), told(text, world.units)) : [];
    const outcome = outcomeOf(faults, known !== null, changes);
    yield { line: row.line, label: read.name, outcome, faults, notes: [], changes, draft: { known, text } };
  }
}

/** Targets as the records of a table that `planTargets` reads back. */
export function targetRecords(
  targets: readonly (TargetText & { readonly organizationName: string | null })[],
): readonly Readonly<Record<string, SheetValue>>[] {
  return targets.map(({ name, field, unit, base, goal, isFalling, goalText, asPublished, fromDay, toDay, organizationName }, index) => ({
    ...{ order: String(index + 1), name, field, unit, base, goal, isFalling: isFalling ? "x" : null, goalText, asPublished },
    ...{ from: fromDay, to: toDay, organization: organizationName },
  }));
}
