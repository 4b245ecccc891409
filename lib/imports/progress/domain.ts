import type { Actor } from "@/lib/access/actor";
import type { Day } from "@/lib/kernel/dates";
import { canonicalJson } from "@/lib/kernel/hash";
import { lengthOf } from "@/lib/kernel/text";
import { governingBranch, holdOf, termOf } from "@/lib/pledges/domain";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import { LIMITS } from "@/lib/progress/constants";
import { checkFigure } from "@/lib/progress/figures/domain";
import { maySend } from "@/lib/progress/policy";
import { countedReports, isByLedger } from "@/lib/progress/received/domain";
import type { FigureReport } from "@/lib/progress/types";
import type { SheetValue } from "@/lib/sheets/types";
import { lineOf, readDayCell, textOf } from "../cells/domain";
import { readFigure, writeFigure } from "../figures/domain";
import { commonWords, indexNames, matchName, type Named, type NameIndex } from "../names/domain";
import { faultAt, take, takeNamed } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, MoneyUnit, Planned } from "../types";
import type { ProgressWorld, ReportDraft, ReportRecord } from "./types";

type NamedPledge = Named & { readonly pledge: LoadedPledge };

type Around = {
  readonly actor: Actor;
  readonly moneyUnit: MoneyUnit;
  readonly units: NameIndex<Named>;
  readonly byUnit: ReadonlyMap<string, NameIndex<NamedPledge>>;
  /** Reports that earlier lines of the file bring, by pledge. */
  readonly planned: Map<string, FigureReport[]>;
};

function pledgeOf(row: SourceRow, { units, byUnit }: Around, faults: Fault[]): LoadedPledge | null {
  const title = lineOf(row.cells.title ?? EMPTY) ?? "";
  const headed = row.groups.toReversed().flatMap((group) => {
    const match = matchName(group, units);
    return match.kind === "ONE" ? [match.record.name] : [];
  });
  const unitName = lineOf(row.cells.unit ?? EMPTY)?.replace(/^(?:đơn vị )?chủ trì\s*:\s*/i, "") ?? headed[0] ?? "";
  if (title === "") faults.push(faultAt("title", { code: "pledges.titleMissing" }));
  if (unitName === "") faults.push(faultAt("unit", { code: "people.unitMissing" }));
  if (title === "" || unitName === "") return null;
  const unit = take(takeNamed(unitName, units, "UNIT"), "unit", faults);
  const pledges = unit && byUnit.get(unit.id);
  return pledges ? (take(takeNamed(title, pledges, "PLEDGE"), "title", faults)?.pledge ?? null) : null;
}

function takeText(row: SourceRow, key: string, faults: Fault[]): string | null {
  const text = textOf(row.cells[key] ?? EMPTY);
  const length = text === null ? 0 : lengthOf(text);
  if (length > LIMITS.text) faults.push(faultAt(key, { code: "kernel.textTooLong", params: { length, max: LIMITS.text } }));
  return text;
}

/** The column at which a reason of the figure's own rules is shown. */
function columnOf(field: string | undefined): string {
  if (field === "day" || field === "startDay") return "day";
  if (field?.startsWith("figure.reached")) return "steps";
  if (field?.startsWith("figure.period")) return "period";
  return field?.startsWith("figure.decision") ? "decision" : "figure";
}

function readReport(
  row: SourceRow,
  pledge: LoadedPledge,
  around: Around,
  faults: Fault[],
): { readonly draft: ReportDraft; readonly isThere: boolean } | null {
  const { actor, moneyUnit, planned } = around;
  const { content, state, received = [] } = pledge.record;
  const measure = governingBranch(content, state)?.measure ?? null;
  const term = termOf(content, state);
  const known = [...countedReports(measure, pledge.record), ...(planned.get(pledge.id) ?? [])];
  const day: Day =
    take(readDayCell(row.cells.day ?? EMPTY, "END", { from: term.start, to: actor.today }), "day", faults)?.day ?? actor.today;
  const figure = measure && readFigure(row, { measure, term, day, moneyUnit, reports: known }, faults);
  if (!figure || faults.length > 0) return null;
  const isThere = known.some((report) => report.day === day && canonicalJson(report.figure) === canonicalJson(figure));
  const texts = { text: takeText(row, "text", faults), difficulties: takeText(row, "difficulties", faults) };
  const draft = { pledgeId: pledge.id, day, figure, ...texts, proposals: takeText(row, "proposals", faults) };
  if (isThere || isByLedger(measure, received)) return { draft, isThere };
  const { status } = pledge;
  const context = { status, hold: holdOf(content, state), measure, term, reports: known };
  const sound = checkFigure(context, { day, figure, reason: null }, actor.today);
  if (!sound.ok) faults.push(...sound.reasons.map((reason) => faultAt(columnOf(reason.field), reason)));
  const isWaiting = known.some(
    (report) => report.status === "SUBMITTED" && "period" in report.figure && "period" in figure && report.figure.period === figure.period,
  );
  if (isWaiting) faults.push(faultAt("period", { code: "progress.periodWaiting" }));
  planned.set(pledge.id, [
    ...(planned.get(pledge.id) ?? []),
    { id: `${row.line}`, day, recordedAt: actor.now, status: "SUBMITTED", figure },
  ]);
  return { draft, isThere };
}

function planRow(row: SourceRow, around: Around): Planned<ReportDraft> {
  const faults: Fault[] = [];
  const pledge = pledgeOf(row, around, faults);
  if (pledge) take(maySend(around.actor, pledge), "title", faults);
  const read = pledge && faults.length === 0 ? readReport(row, pledge, around, faults) : null;
  if (pledge && !read && faults.length === 0) faults.push(faultAt("title", { code: "progress.branchNotChosen" }));
  const label = pledge ? `${pledge.title} (${pledge.unitName})` : (lineOf(row.cells.title ?? EMPTY) ?? "");
  const line = { line: row.line, label, faults, notes: [], changes: [] };
  if (faults.length > 0 || !read) return { ...line, outcome: "ERROR", draft: null };
  return { ...line, outcome: read.isThere ? "SAME" : "CREATE", draft: read.draft };
}

/**
 * Plans the progress of a file: for each line a report in the pledge's own measure, entered by the official for the unit, to be accepted by somebody else. A line whose
 * figure the pledge has on that day already is left; a percentage alone is answered with what the measure needs.
 */
export function* planProgress(
  actor: Actor,
  rows: readonly SourceRow[],
  world: ProgressWorld,
  moneyUnit: MoneyUnit,
): Generator<Planned<ReportDraft>> {
  const units = new Map(world.pledges.map(({ organizationId, unitName }) => [organizationId, { id: organizationId, name: unitName }]));
  const named = world.pledges.map((pledge): NamedPledge => ({ id: pledge.id, name: pledge.title, pledge }));
  const byUnit = [...units.keys()].map((id) => [id, indexNames(named.filter(({ pledge }) => pledge.organizationId === id))] as const);
  const around: Around = {
    ...{ actor, moneyUnit, planned: new Map() },
    units: indexNames([...units.values()], commonWords(world.placeName)),
    byUnit: new Map(byUnit),
  };
  for (const row of rows) yield planRow(row, around);
}

/** Reports as the records of a table that `planProgress` reads back. */
export function reportRecords(reports: readonly ReportRecord[]): readonly Readonly<Record<string, SheetValue>>[] {
  return reports.map(({ unitName, title, day, figure, measure, text, difficulties, proposals }, index) => ({
    ...{ order: String(index + 1), title, unit: unitName, day, text, difficulties, proposals },
    ...writeFigure(figure, measure),
  }));
}
