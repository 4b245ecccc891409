import { type Day, formatDay, lastOfMonth, partsOf } from "@/lib/kernel/dates";
import { formatMoneyInFull } from "@/lib/kernel/money";
import { parseNumber } from "@/lib/kernel/numbers";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch, normaliseText } from "@/lib/kernel/text";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import type { CertifiedMeasure, Measure, MeasureType, MilestoneMeasure, Step, Term } from "@/lib/pledges/types";
import { calendarPeriodAt, periodsOf } from "@/lib/progress/periods/domain";
import type { CertifyingDecision, Figure, FigureReport, ReachedStep } from "@/lib/progress/types";
import type { SheetValue } from "@/lib/sheets/types";
import vi from "@/messages/vi/progress.json";
import { lineOf, listOf, readDayCell, readMoney } from "../cells/domain";
import { faultAt, take } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, MoneyUnit } from "../types";

/** What a figure is read by. */
export type FigureFrame = {
  readonly measure: Measure;
  readonly term: Term;
  readonly day: Day;
  readonly moneyUnit: MoneyUnit;
  readonly reports: readonly FigureReport[];
};

const STEP_DAY = /^(.+):\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;
const DECISION = /^(?:số\s+)?(\S+)\s*(?:,|;|ngày)\s*(?:ngày\s*)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/i;
const LEADING_NUMBER = /^([\d.,]+)\s*(?:\p{L}.*|%.*)?$/u;
const DONE = /^(?:da thuc hien|da lam|co|x|dat|hoan thanh|da hoan thanh|thuc hien|1|yes|done)$/;
const NOT_DONE = /^(?:khong thuc hien|khong|chua thuc hien|chua lam|chua|0|no|not done)$/;
const PASSED = /^(?:dat|hoan thanh|tot|passed|x|co)$/;
const FAILED = /^(?:chua dat|khong dat|chua|failed)$/;

/** What a measure wants to be told, in the words of the sentence `imports.figureMissing`. */
const WANTED: Readonly<Record<MeasureType, string>> = vi.wanted;

function noteDay(typed: string | undefined, fallback: Day): Day | null {
  if (typed === undefined) return fallback;
  const day = parseTypedDay(typed);
  return day.ok ? day.value : null;
}

function readReached(row: SourceRow, steps: readonly Step[], day: Day, faults: Fault[]): ReachedStep[] {
  const cell = row.cells.steps ?? EMPTY;
  const key = lineOf(cell) === null ? "figure" : "steps";
  return listOf(row.cells[key] ?? EMPTY).flatMap((text) => {
    const [, name = text, typed] = STEP_DAY.exec(text) ?? [];
    const folded = foldForSearch(name);
    const step = steps.find((each) => foldForSearch(each.name) === folded);
    const reachedOn = noteDay(typed, day);
    if (step && reachedOn) return [{ step: step.key, reachedOn }];
    const known = steps.map((each) => each.name).join(" · ");
    faults.push(faultAt(key, { code: "imports.stepUnknown", params: { typed: text.slice(0, 60), known: known || "none" } }));
    return [];
  });
}

/** Steps are said to be reached once and stay so: what the last accepted report said still stands. */
function withEarlier(reached: readonly ReachedStep[], { reports, measure }: FigureFrame, steps: readonly Step[]): ReachedStep[] {
  const accepted = reports.filter(({ status, figure }) => status === "ACCEPTED" && figure.type === measure.type).at(-1)?.figure;
  const before = accepted && "reached" in accepted ? accepted.reached : [];
  const all = new Map([...before, ...reached].map((each) => [each.step, each]));
  return steps.flatMap(({ key }) => all.get(key) ?? []);
}

function readDecision(row: SourceRow, faults: Fault[]): CertifyingDecision | null {
  const text = lineOf(row.cells.decision ?? EMPTY);
  if (text === null) return null;
  const [, number, typed] = DECISION.exec(text) ?? [];
  const day = typed === undefined ? null : parseTypedDay(typed);
  if (number !== undefined && day?.ok) return { number, day: day.value };
  faults.push(faultAt("decision", { code: "imports.decisionUnclear", params: { typed: text.slice(0, 60) } }));
  return null;
}

function readSteps(row: SourceRow, measure: MilestoneMeasure | CertifiedMeasure, frame: FigureFrame, faults: Fault[]): Figure | null {
  const own = readReached(row, measure.steps, frame.day, faults);
  const decision = measure.type === "CERTIFIED" ? readDecision(row, faults) : null;
  if (own.length === 0 && decision === null) return missing(row, measure.type, faults);
  const reached = withEarlier(own, frame, measure.steps);
  return measure.type === "MILESTONE" ? { type: "MILESTONE", reached } : { type: "CERTIFIED", reached, decision };
}

function missing(row: SourceRow, type: MeasureType, faults: Fault[]): null {
  if (faults.length > 0) return null;
  const isPercentOnly = lineOf(row.cells.percent ?? EMPTY) !== null;
  faults.push(
    faultAt(isPercentOnly ? "percent" : "figure", {
      code: isPercentOnly ? "imports.percentAlone" : "imports.figureMissing",
      params: { what: WANTED[type] },
    }),
  );
  return null;
}

function readQuantity(row: SourceRow, faults: Fault[]): Figure | null {
  const cell = row.cells.figure ?? EMPTY;
  if (cell.number !== null) return { type: "QUANTITY", value: cell.number };
  const text = lineOf(cell);
  if (text === null) return missing(row, "QUANTITY", faults);
  const value = parseNumber(LEADING_NUMBER.exec(text)?.[1] ?? "");
  if (value.ok) return { type: "QUANTITY", value: value.value };
  faults.push(faultAt("figure", { code: "imports.figureUnclear", params: { typed: text.slice(0, 60), what: WANTED.QUANTITY } }));
  return null;
}

function readAmount(row: SourceRow, unit: MoneyUnit, faults: Fault[]): Figure | null {
  const money = take(readMoney(row.cells.figure ?? EMPTY, unit), "figure", faults);
  return money?.amount === null || money === null ? missing(row, "AMOUNT", faults) : { type: "AMOUNT", amount: money.amount };
}

function readPeriod(row: SourceRow, every: "WEEK" | "MONTH" | "QUARTER", { term, day }: FigureFrame): Result<Day> {
  const cell = row.cells.period ?? EMPTY;
  const typed = lineOf(cell);
  const read = typed === null ? null : readDayCell(cell, "START", { from: term.start, to: day });
  const inside = read === null ? day : read.ok ? read.value.day : null;
  if (inside === null) return refuse("imports.periodUnclear", { params: { typed: (typed ?? "").slice(0, 60) } });
  const { year, month } = partsOf(inside);
  const last = read?.ok && read.value.asPublished !== null ? lastOfMonth(year, month) : inside;
  const found = periodsOf(every, term).find(({ from, to }) => (inside >= from && inside <= to) || (last >= from && inside <= from));
  return ok(found?.from ?? calendarPeriodAt(every, inside).from);
}

function readWordFigure<T>(row: SourceRow, words: readonly (readonly [RegExp, T])[], type: MeasureType, faults: Fault[]): T | null {
  const text = lineOf(row.cells.figure ?? EMPTY);
  if (text === null) return missing(row, type, faults);
  const folded = foldForSearch(text);
  const found = words.find(([pattern]) => pattern.test(folded));
  if (found) return found[1];
  faults.push(faultAt("figure", { code: "imports.figureUnclear", params: { typed: text.slice(0, 60), what: WANTED[type] } }));
  return null;
}

/** What a line reports, in the pledge's own measure; null when it cannot be told, with the faults that say why. */
export function readFigure(row: SourceRow, frame: FigureFrame, faults: Fault[]): Figure | null {
  const { measure } = frame;
  switch (measure.type) {
    case "MILESTONE":
    case "CERTIFIED":
      return readSteps(row, measure, frame, faults);
    case "QUANTITY":
      return readQuantity(row, faults);
    case "AMOUNT":
      return readAmount(row, frame.moneyUnit, faults);
    case "RECURRING": {
      const done = readWordFigure(row, [[DONE, true] as const, [NOT_DONE, false] as const], measure.type, faults);
      const period = take(readPeriod(row, measure.every, frame), "period", faults);
      return done === null || period === null ? null : { type: measure.type, period, done };
    }
    case "QUALITATIVE": {
      const assessment = readWordFigure(row, [[PASSED, "PASSED"] as const, [FAILED, "FAILED"] as const], measure.type, faults);
      const period = take(readPeriod(row, measure.every, frame), "period", faults);
      return assessment === null || period === null ? null : { type: measure.type, period, assessment };
    }
  }
}

function stepLines(reached: readonly ReachedStep[], measure: Measure | null): string | null {
  const steps = measure && "steps" in measure ? measure.steps : [];
  const lines = reached.map(({ step, reachedOn }) => `${steps.find(({ key }) => key === step)?.name ?? step}: ${formatDay(reachedOn)}`);
  return normaliseText(lines.join("\n")) || null;
}

/** The columns of a figure, as `readFigure` reads them. */
export function writeFigure(figure: Figure, measure: Measure | null): Readonly<Record<string, SheetValue>> {
  switch (figure.type) {
    case "MILESTONE":
      return { steps: stepLines(figure.reached, measure) };
    case "CERTIFIED": {
      const { decision } = figure;
      return { steps: stepLines(figure.reached, measure), decision: decision && `${decision.number}, ${formatDay(decision.day)}` };
    }
    case "QUANTITY":
      return { figure: figure.value };
    case "AMOUNT":
      return { figure: formatMoneyInFull(figure.amount) };
    case "RECURRING":
      return { period: formatDay(figure.period), figure: figure.done ? vi.period.DONE : vi.period.NOT_DONE };
    case "QUALITATIVE":
      return { period: formatDay(figure.period), figure: vi.assessment[figure.assessment] };
  }
}
