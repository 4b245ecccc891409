import { formatDay } from "@/lib/kernel/dates";
import { formatMoneyInFull, parseMoney } from "@/lib/kernel/money";
import { formatNumber, parseNumber } from "@/lib/kernel/numbers";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch, normaliseText } from "@/lib/kernel/text";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import { DEFAULT_STEPS, MEASURE_TYPES, STEP_TYPES } from "@/lib/pledges/constants";
import type { Measure, MeasureType, PledgeKind, Rhythm, Step, StepType } from "@/lib/pledges/types";
import en from "@/messages/en/pledges.json";
import words from "@/messages/vi/imports.json";
import vi from "@/messages/vi/pledges.json";
import { lineOf, readNumber, readWord } from "../cells/domain";
import { faultAt, take } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault } from "../types";

const MEASURE_WORDS = MEASURE_TYPES.map((code) => ({ code, names: [vi.measure[code], en.measure[code]] }));
const EVERY_WORDS = (["WEEK", "MONTH", "QUARTER"] as const).map((code) => ({ code, names: [vi.every[code], en.every[code]] }));

/** Beginnings of a step's name, folded, that say what it is. */
const TELLING: readonly (readonly [RegExp, StepType])[] = [
  [/^khao sat/, "SURVEY"],
  [/^hop dan/, "MEETING"],
  [/^(?:khoi cong|dong tho)/, "GROUND_BREAKING"],
  [/^thi cong/, "CONSTRUCTION"],
  [/^nghiem thu/, "ACCEPTANCE"],
  [/^ban giao/, "HAND_OVER"],
  [/^khanh thanh/, "INAUGURATION"],
  [/^gan bien/, "PLAQUE"],
];

const STEP = /^(?:\[([^\]]+)\]\s*)?(.+):\s*(\d[\d.]*(?:,\d+)?)\s*%(?:\s*,\s*(\S.*))?$/;
const QUANTITY = /^([\d.,]+)\s*(\p{L}.*)$/u;
const WEEKDAY = /^hang tuan\s*,?\s*(?:thu\s*([2-7])|(chu nhat|cn))$/;
const MONTH_DATE = /^hang thang\s*,?\s*(?:ngai\s*)?(\d{1,2})$/;
const SUNDAY = 7;

function stepTypeByName(name: string): StepType {
  const folded = foldForSearch(name);
  return TELLING.find(([words]) => words.test(folded))?.[1] ?? "OTHER";
}

/** Steps as they stand in a cell, one in a line: "Khởi công: 15%, 30/05/2025"; with "[Khởi công]" before a name that does not say what the step is. */
export function writeSteps(steps: readonly Step[]): string | null {
  const lines = steps.map(({ type, name, weight, plannedDay }) => {
    const isTold = stepTypeByName(name) === type && !name.startsWith("[");
    const day = plannedDay === null ? "" : `, ${formatDay(plannedDay)}`;
    return `${isTold ? "" : `[${vi.milestone[type]}] `}${name}: ${formatNumber(weight)}%${day}`;
  });
  return lines.join("\n") || null;
}

function readStep(line: string, index: number): Result<Step> {
  const unclear = refuse("imports.stepUnclear", { params: { typed: line.slice(0, 60) } });
  const [, word, name, points, typedDay] = STEP.exec(line) ?? [];
  if (name === undefined || points === undefined) return unclear;
  const weight = parseNumber(points);
  const day = typedDay === undefined ? null : parseTypedDay(typedDay);
  if (!weight.ok || (day !== null && !day.ok)) return unclear;
  const said = word === undefined ? null : STEP_TYPES.find((type) => foldForSearch(vi.milestone[type]) === foldForSearch(word));
  if (said === undefined) return unclear;
  return ok({
    key: `s${index + 1}`,
    type: said ?? stepTypeByName(name),
    name,
    weight: weight.value,
    plannedDay: day === null ? null : day.value,
  });
}

/** The steps that a cell lists, as `writeSteps` writes them. Refuses imports.stepUnclear. */
export function readSteps(text: string): Result<Step[]> {
  const lines = normaliseText(text)
    .split("\n")
    .filter((line) => line !== "");
  const steps: Step[] = [];
  for (const [index, line] of lines.entries()) {
    const step = readStep(line, index);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return ok(steps);
}

/** The usual way of a work. */
export function usualSteps(): Step[] {
  return DEFAULT_STEPS.map(({ type, weight }, index) => ({
    key: `s${index + 1}`,
    type,
    name: vi.defaultStep[type],
    weight,
    plannedDay: null,
  }));
}

/** "Hằng tuần, thứ 6" or "Hằng tháng, ngày 25". */
export function writeRhythm(rhythm: Rhythm | null): string | null {
  if (rhythm === null) return null;
  if (rhythm.every === "MONTH") return words.written.monthly.replace("{day}", String(rhythm.day));
  return rhythm.day === SUNDAY ? words.written.sundays : words.written.weekly.replace("{day}", String(rhythm.day + 1));
}

/** Reads what `writeRhythm` writes; null = the campaign's. Refuses imports.rhythmUnclear. */
export function readRhythm(text: string | null): Result<Rhythm | null> {
  if (text === null) return ok(null);
  const folded = foldForSearch(text);
  const [, weekday, sunday] = WEEKDAY.exec(folded) ?? [];
  if (weekday !== undefined) return ok({ every: "WEEK", day: Number(weekday) - 1 });
  if (sunday !== undefined) return ok({ every: "WEEK", day: SUNDAY });
  const date = Number(MONTH_DATE.exec(folded)?.[1] ?? 0);
  return date >= 1 && date <= 31
    ? ok({ every: "MONTH", day: date })
    : refuse("imports.rhythmUnclear", { params: { typed: text.slice(0, 60) } });
}

/** The columns of a measure, as they are written. */
export function writeMeasure(measure: Measure): Readonly<Record<string, string | number | null>> {
  const { type } = measure;
  const word = { measure: vi.measure[type] };
  switch (type) {
    case "MILESTONE":
      return { ...word, steps: writeSteps(measure.steps) };
    case "QUANTITY": {
      const { unit, baseline, target, targetAsPublished } = measure;
      return { ...word, measureUnit: unit, baseline, target, targetAsPublished };
    }
    case "AMOUNT":
      return {
        ...word,
        target: measure.target === null ? null : formatMoneyInFull(measure.target),
        targetAsPublished: measure.targetAsPublished,
      };
    case "RECURRING":
      return { ...word, every: vi.every[measure.every], least: measure.least };
    case "CERTIFIED":
      return { ...word, certificate: measure.certificate, level: measure.level, steps: writeSteps(measure.steps) };
    case "QUALITATIVE":
      return { ...word, criterion: measure.criterion, every: vi.every[measure.every] };
  }
}

const MEASURE_KEYS = [
  "measure",
  "target",
  "measureUnit",
  "baseline",
  "targetAsPublished",
  "every",
  "least",
  "certificate",
  "criterion",
  "steps",
];

/** Whether a line says anything of how the pledge is measured. */
export function saysMeasure(row: SourceRow): boolean {
  return MEASURE_KEYS.some((key) => lineOf(row.cells[key] ?? EMPTY) !== null);
}

function typeOf(row: SourceRow, kind: PledgeKind, said: MeasureType | null): MeasureType {
  const has = (key: string) => lineOf(row.cells[key] ?? EMPTY) !== null;
  if (said !== null) return said;
  if (has("certificate")) return "CERTIFIED";
  if (has("criterion")) return "QUALITATIVE";
  if (has("steps") || (kind === "WORK" && !has("target"))) return "MILESTONE";
  if (has("target")) return isMoneyTarget(row) ? "AMOUNT" : "QUANTITY";
  return has("every") ? "RECURRING" : "QUALITATIVE";
}

function isMoneyTarget(row: SourceRow): boolean {
  const cell = row.cells.target ?? EMPTY;
  const unit = foldForSearch(row.cells.measureUnit?.text ?? "");
  return /^(?:dong|trieu dong|vnd)$/.test(unit) || (cell.number === null && !QUANTITY_LIKE.test(cell.text) && parseMoney(cell.text).ok);
}

const QUANTITY_LIKE = /^[\d.,\s]+$/;

/**
 * How a line's pledge is measured: as it says, else as its columns tell; a work without a word goes by the usual milestones, a task is assessed đạt or chưa đạt.
 * A target below the baseline is taken as one that falls.
 */
export function readMeasure(row: SourceRow, kind: PledgeKind, title: string, faults: Fault[]): Measure {
  const cell = (key: string) => row.cells[key] ?? EMPTY;
  const line = (key: string) => lineOf(cell(key));
  const number = (key: string) => take(readNumber(cell(key)), key, faults);
  const every = take(readWord(cell("every"), EVERY_WORDS), "every", faults);
  const type = typeOf(row, kind, take(readWord(cell("measure"), MEASURE_WORDS), "measure", faults));
  const steps = () => {
    const text = cell("steps").text;
    return normaliseText(text) === "" ? [] : (take(readSteps(text), "steps", faults) ?? []);
  };
  switch (type) {
    case "MILESTONE": {
      const own = steps();
      return { type, steps: own.length > 0 ? own : usualSteps() };
    }
    case "QUANTITY":
      return readQuantity(row, faults);
    case "AMOUNT":
      return { type, target: readAmountTarget(row, faults), targetAsPublished: line("targetAsPublished") };
    case "RECURRING":
      if (every === "QUARTER")
        faults.push(
          faultAt("every", {
            code: "imports.wordUnknown",
            params: { typed: line("every") ?? "", known: `${vi.every.WEEK} · ${vi.every.MONTH}` },
          }),
        );
      return { type, every: every === "MONTH" ? "MONTH" : "WEEK", least: number("least") };
    case "CERTIFIED":
      return { type, certificate: line("certificate") ?? "", level: line("level"), steps: steps() };
    case "QUALITATIVE":
      return { type, criterion: line("criterion") ?? title, every: every === "QUARTER" ? "QUARTER" : "MONTH" };
  }
}

function readQuantity(row: SourceRow, faults: Fault[]): Measure {
  const cell = (key: string) => row.cells[key] ?? EMPTY;
  const text = lineOf(cell("target")) ?? "";
  const [, figures, unitInTarget] = cell("target").number === null ? (QUANTITY.exec(text) ?? []) : [];
  const target = figures === undefined ? take(readNumber(cell("target")), "target", faults) : take(parseNumber(figures), "target", faults);
  const baseline = take(readNumber(cell("baseline")), "baseline", faults);
  return {
    type: "QUANTITY",
    unit: lineOf(cell("measureUnit")) ?? unitInTarget ?? "",
    ...{ baseline, target, targetAsPublished: lineOf(cell("targetAsPublished")) },
    fallingConfirmed: baseline !== null && target !== null && target < baseline,
  };
}

function readAmountTarget(row: SourceRow, faults: Fault[]): number | null {
  const cell = row.cells.target ?? EMPTY;
  const text = lineOf(cell);
  if (text === null) return null;
  const unit = lineOf(row.cells.measureUnit ?? EMPTY);
  const typed = cell.number === null ? text : formatNumber(cell.number);
  return take(parseMoney(unit !== null && /^[\d.,\s]+$/.test(typed) ? `${typed} ${unit}` : typed), "target", faults);
}
