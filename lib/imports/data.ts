import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { normaliseLine } from "@/lib/kernel/text";
import type { Sheet, SheetFile } from "@/lib/sheets/types";
import { IMPORT_COLUMNS } from "./columns/constants";
import { MAX_CHANGES, MAX_FAULTS, PAGE_LINES } from "./constants";
import { columnLetter, titlesAt } from "./header/domain";
import { planImport } from "./planning/data";
import type { Plan } from "./planning/types";
import { importableKinds } from "./policy";
import { findImport, type StoredImport, type StoredReading, sheetsOf } from "./stored/data";
import type { ColumnView, FaultLine, ImportChoices, ImportKind, ImportLine, ImportPage, Outcome, PlanView, ReadingView } from "./types";

const HEAD_LINES = 12;
const HEAD_CELLS = 8;
const SAMPLES = 3;
const SAMPLE_LENGTH = 40;
const MONEY: ReadonlySet<string> = new Set(["MONEY", "MILLIONS"]);

function clip(text: string): string {
  const line = normaliseLine(text);
  return line.length > SAMPLE_LENGTH ? `${line.slice(0, SAMPLE_LENGTH)}…` : line;
}

/** The imports of the actor's place, newest first; null for who brings nothing in. */
export async function importList(actor: Actor): Promise<readonly ImportLine[] | null> {
  const kinds = importableKinds(actor);
  if (kinds.length === 0) return null;
  const rows = await prisma.import.findMany({
    where: { placeId: actor.membership.placeId, kind: { in: [...kinds] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE_LINES,
    select: {
      ...{ id: true, kind: true, status: true, fileName: true, createdAt: true, createdByName: true, appliedAt: true, undoneAt: true },
      ...{ createdCount: true, changedCount: true, campaign: { select: { name: true } } },
    },
  });
  return rows.map(({ campaign, createdCount, changedCount, ...row }) => ({
    ...row,
    ...{ campaignName: campaign?.name ?? null, created: createdCount, changed: changedCount },
  }));
}

/** What the form of a new import offers; null for who brings nothing in. */
export async function importChoices(actor: Actor): Promise<ImportChoices | null> {
  const kinds = importableKinds(actor);
  if (kinds.length === 0) return null;
  const { placeId } = actor.membership;
  const mine = { placeId, deletedAt: null };
  const [campaigns, sets] = await Promise.all([
    prisma.campaign.findMany({
      where: { ...mine, status: { in: ["DRAFT", "OPEN", "LAUNCHED"] } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true, name: true },
    }),
    prisma.targetSet.findMany({ where: mine, orderBy: [{ createdAt: "desc" }, { id: "desc" }], select: { id: true, name: true } }),
  ]);
  return { kinds, campaigns, sets };
}

function columnViews(sheet: Sheet, { top, depth, columns }: StoredReading): readonly ColumnView[] {
  const titles = titlesAt(sheet, top, depth);
  const body = sheet.rows.slice(top + depth);
  const width = Math.max(titles.length, ...Object.keys(columns).map((column) => Number(column) + 1));
  return Array.from({ length: width }, (_, index) => {
    const samples = body.flatMap((row) => clip(row[index]?.text ?? "") || []).slice(0, SAMPLES);
    return { letter: columnLetter(index), title: (titles[index] ?? []).join(" › "), samples, key: columns[index] ?? null };
  });
}

function readingView(kind: ImportKind, sheet: Sheet, reading: StoredReading): ReadingView {
  const money = new Set(IMPORT_COLUMNS[kind].filter((column) => MONEY.has(column.kind)).map(({ key }) => key));
  const hasMoney = Object.values(reading.columns).some((key) => money.has(key));
  const { sheet: index, top, depth, moneyUnit } = reading;
  return { sheet: index, line: top + 1, depth, moneyUnit, hasMoney, columns: columnViews(sheet, reading) };
}

/** Fields that may stand in the cell of another one. */
const BESIDE: Readonly<Record<string, string>> = { supporters: "unit", measureUnit: "target", dueAsPublished: "due" };

function faultLines(plan: Plan, sheet: Sheet, reading: StoredReading): readonly FaultLine[] {
  const columnOf = new Map(Object.entries(reading.columns).map(([column, key]) => [key, Number(column)]));
  return plan.planned.lines.flatMap(({ line, faults }) =>
    faults.map(({ key, reason }): FaultLine => {
      const column = key === null ? undefined : (columnOf.get(key) ?? columnOf.get(BESIDE[key] ?? ""));
      const cell = column === undefined ? "" : clip(sheet.rows[line - 1]?.[column]?.text ?? "");
      return { line, letter: column === undefined ? null : columnLetter(column), key, cell, reason };
    }),
  );
}

function planView(
  plan: Plan,
  sheet: Sheet,
  reading: StoredReading,
  query: { readonly show: Outcome | null; readonly page: number },
): PlanView {
  const { counts, otherPlace, skipped, planned } = plan;
  const faults = faultLines(plan, sheet, reading);
  const chosen = planned.lines.filter(({ outcome }) => query.show === null || outcome === query.show);
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE_LINES));
  const page = Math.min(query.page, pages);
  return {
    ...{ counts, otherPlace, skipped, faults: faults.slice(0, MAX_FAULTS), faultCount: faults.length, shown: query.show },
    lines: chosen
      .slice((page - 1) * PAGE_LINES, page * PAGE_LINES)
      .map(({ line, label, outcome, faults: own, notes, changes }) => ({ line, label, outcome, faults: own, notes, changes })),
    ...{ lineCount: chosen.length, page, pages },
  };
}

async function looked(actor: Actor, stored: StoredImport, query: { readonly show: Outcome | null; readonly page: number }) {
  const file: SheetFile | null = stored.status === "READ" ? await sheetsOf(actor, prisma, stored.id) : null;
  if (!file) return { file: null, reading: null, plan: null };
  const sheet = file.sheets[stored.reading?.sheet ?? 0];
  const head = (sheet?.rows ?? []).slice(0, HEAD_LINES).map((row) => row.slice(0, HEAD_CELLS).map(({ text }) => clip(text)));
  const { letters, formulaCount } = file;
  const shown = { sheets: file.sheets.map(({ name, isHidden }) => ({ name, isHidden })), letters, formulaCount, head };
  if (!stored.reading || !sheet) return { file: shown, reading: null, plan: null };
  const plan = await planImport(actor, prisma, stored, file);
  return {
    file: shown,
    reading: readingView(stored.kind, sheet, stored.reading),
    plan: plan && planView(plan, sheet, stored.reading, query),
  };
}

/** One import with its dry run as things stand now, or with what it wrote; null for who may not see it. */
export async function importPage(
  actor: Actor,
  id: string,
  query: { readonly show: Outcome | null; readonly page: number },
): Promise<ImportPage | null> {
  const stored = await findImport(actor, prisma, id);
  if (!stored) return null;
  const [row, seen] = await Promise.all([
    prisma.import.findUniqueOrThrow({
      where: { id },
      select: {
        ...{ createdAt: true, createdByName: true, appliedAt: true, appliedByName: true, undoneAt: true, undoneByName: true },
        ...{ createdCount: true, changedCount: true, sameCount: true, leftCount: true, doneLines: true, allLines: true },
        ...{ campaign: { select: { id: true, name: true } }, targetSet: { select: { id: true, name: true } } },
        changes: {
          orderBy: { position: "asc" },
          take: MAX_CHANGES,
          select: { line: true, action: true, recordType: true, recordId: true, label: true },
        },
      },
    }),
    looked(actor, stored, query),
  ]);
  const { createdCount, changedCount, sameCount, leftCount, doneLines, allLines, targetSet, ...rest } = row;
  const { kind, status, fileName, version } = stored;
  return {
    ...{ id, kind, status, fileName, version, placeName: actor.membership.placeName, ...rest, set: targetSet, ...seen },
    written: { created: createdCount, changed: changedCount, same: sameCount, left: leftCount },
    done: { lines: doneLines, of: allLines },
  };
}

/** How far an import is; null for who may not see it. */
export async function importProgress(actor: Actor, id: string): Promise<{ status: string; done: number; of: number } | null> {
  const stored = await findImport(actor, prisma, id);
  if (!stored) return null;
  const row = await prisma.import.findUniqueOrThrow({ where: { id }, select: { status: true, doneLines: true, allLines: true } });
  return { status: row.status, done: row.doneLines, of: row.allLines };
}
