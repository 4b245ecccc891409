import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import { foldForSearch } from "@/lib/kernel/text";
import { FUNDING_SOURCES } from "@/lib/pledges/constants";
import type { FundingLine } from "@/lib/pledges/types";
import type { Cell, SheetValue } from "@/lib/sheets/types";
import words from "@/messages/vi/imports.json";
import { readMoney } from "../cells/domain";
import { faultAt, take } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, MoneyUnit } from "../types";

/** A source of money that is named without an amount. */
const UNSTATED = new Set(["khong neu", "khong neu trong nguon", "chua ro", "not stated"]);

/**
 * The planned money of a line, by source in its columns. A total without sources is money from a source that is not stated. Sources beyond their total are a
 * fault (imports.totalDiffers); what a total has beyond its sources comes from nobody knows where, stays out, and is said in `notes`.
 */
export function fundingOf(row: SourceRow, unit: MoneyUnit, faults: Fault[], notes: Fault[]): FundingLine[] {
  const lines = FUNDING_SOURCES.flatMap((source) => readSource(source, row.cells[source] ?? EMPTY, unit, faults));
  const total = take(readMoney(row.cells.total ?? EMPTY, unit), "total", faults);
  if (!total || (total.amount === null && total.asPublished === null)) return lines;
  if (lines.length === 0) return [{ source: "OTHER", amount: total.amount, asPublished: total.asPublished }];
  const sum = lines.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const isWhole = lines.every(({ amount }) => amount !== null);
  if (!isWhole || total.amount === null || total.amount === sum) return lines;
  const params = { total: formatMoney(total.amount), sum: formatMoney(sum) };
  if (sum > total.amount) faults.push(faultAt("total", { code: "imports.totalDiffers", params }));
  else notes.push(faultAt("total", { code: "imports.totalMore", params }));
  return lines;
}

function readSource(source: FundingLine["source"], cell: Cell, unit: MoneyUnit, faults: Fault[]): FundingLine[] {
  if (cell.number !== null) {
    const read = take(readMoney(cell, unit), source, faults);
    return read?.amount === null || read === null ? [] : [{ source, amount: read.amount, asPublished: null }];
  }
  return cell.text.split("\n").flatMap((text): FundingLine[] => {
    if (UNSTATED.has(foldForSearch(text))) return [{ source, amount: null, asPublished: null }];
    const read = take(readMoney({ text, number: null, day: null }, unit), source, faults);
    return read && (read.amount !== null || read.asPublished !== null) ? [{ source, ...read }] : [];
  });
}

/** Money in words, for what changes. */
export function fundingWords(lines: readonly FundingLine[]): string | null {
  return lines.map(({ amount, asPublished }) => (amount === null ? (asPublished ?? "?") : formatMoney(amount))).join("; ") || null;
}

const MILLION = 1_000_000;

function lineText({ amount, asPublished }: FundingLine): string {
  if (amount === null) return asPublished === null ? words.written.unstated : `(${asPublished})`;
  const exact = formatNumber(amount / MILLION, 6);
  return asPublished === null ? exact : `${exact} (${asPublished})`;
}

/** The columns of planned money, as `fundingOf` reads them in triệu đồng; one plain amount of a source is a figure, anything else is text. */
export function writeFunding(funding: readonly FundingLine[]): Readonly<Record<string, SheetValue>> {
  const columns = FUNDING_SOURCES.map((source): [string, SheetValue] => {
    const lines = funding.filter((line) => line.source === source);
    const [only] = lines;
    if (!only) return [source, null];
    if (lines.length === 1 && only.amount !== null && only.asPublished === null) return [source, only.amount];
    return [source, lines.map(lineText).join("\n")];
  });
  const isWhole = funding.length > 0 && funding.every(({ amount }) => amount !== null);
  return { ...Object.fromEntries(columns), total: isWhole ? funding.reduce((sum, { amount }) => sum + (amount ?? 0), 0) : null };
}
