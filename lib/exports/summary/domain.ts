import type { CampaignSummary, SummaryRow } from "@/lib/archives/summary/types";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber, formatRoman } from "@/lib/kernel/numbers";
import type { FundingSource } from "@/lib/pledges/types";
import type { ColumnKind, SheetColumn, SheetLine, SheetTable, SheetValue } from "@/lib/sheets/types";
import type { Words } from "../types";

/** Sources that every table has; the others stand there when a line names them, so that the parts add up to the whole. */
const ALWAYS: readonly FundingSource[] = ["CENTRAL", "PROVINCE", "COMMUNE"];
const IF_NAMED: readonly FundingSource[] = ["DISTRICT", "ENTERPRISE", "OTHER"];

/** Narrow enough for twenty columns on a sheet of A4. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ order: 5, title: 30, unit: 15, supporters: 12, content: 24, location: 12, goods: 11, labour: 7, start: 11, due: 11, done: 11 },
  ...{ percent: 8, outcome: 18, plaque: 10, note: 12 },
};
const MONEY_WIDTH = 10;

const sourceKey = (source: FundingSource) => `funding${source}`;

/** What is known of the money of a line from one source (null = from all): a sum, else the words of the source, else nothing. */
function moneyOf({ funding }: SummaryRow, from: FundingSource | null): number | string | null {
  const lines = funding.filter(({ source }) => from === null || source === from);
  const known = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (known.length > 0) return known.reduce((sum, amount) => sum + amount, 0);
  return from === null ? null : (lines.find(({ asPublished }) => asPublished)?.asPublished ?? null);
}

function inKind({ given }: SummaryRow, kinds: readonly string[]): string | null {
  const lines = given
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ quantity, unit }) => `${formatNumber(quantity)} ${unit ?? ""}`.trim());
  return lines.length > 0 ? lines.join("\n") : null;
}

function labourOf({ given }: SummaryRow): number | null {
  const days = given.filter(({ kind }) => kind === "LABOUR");
  return days.length > 0 ? days.reduce((sum, { quantity }) => sum + quantity, 0) : null;
}

function outcomeOf({ figure, received }: SummaryRow, words: Words): string | null {
  const { type, ...params } = figure ?? { type: null };
  const lines = [
    type && words(`progress.figure.${type}`, params as Readonly<Record<string, string | number>>),
    received !== null && words("exports.summary.received", { amount: formatMoney(received) }),
  ].filter(Boolean);
  return lines.length > 0 ? lines.join("\n") : null;
}

function cellsOf(row: SummaryRow, order: number, sources: readonly FundingSource[], words: Words): SheetLine["cells"] {
  return {
    order: String(order),
    title: row.title,
    unit: row.unitName,
    supporters: row.supporters.join("\n") || null,
    content: [row.description, row.scale].filter(Boolean).join("\n") || null,
    location: row.location,
    total: moneyOf(row, null),
    ...Object.fromEntries(sources.map((source) => [sourceKey(source), moneyOf(row, source)])),
    [sourceKey("SOCIALISED")]: moneyOf(row, "SOCIALISED"),
    goods: inKind(row, ["GOODS", "LAND"]),
    labour: labourOf(row),
    start: row.start,
    due: row.due ?? row.dueAsPublished,
    done: row.done,
    percent: row.percent,
    outcome: outcomeOf(row, words),
    plaque: row.plaque && (row.plaque.level ?? words(`plaques.status.${row.plaque.status}`)),
    note: words(`progress.light.${row.light.word}`, { days: row.light.days ?? 0 }),
  };
}

function sumOf(lines: readonly SheetLine["cells"][], key: string): SheetValue {
  const known = lines.flatMap((cells) => (typeof cells[key] === "number" ? [cells[key]] : []));
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}

function columnsOf(sources: readonly FundingSource[], words: Words): SheetColumn[] {
  const column = (key: string, kind: ColumnKind, above: readonly string[] = []): SheetColumn => ({
    key,
    kind,
    title: words(`exports.summary.columns.${key}`),
    width: WIDTHS[key] ?? MONEY_WIDTH,
    ...(above.length > 0 ? { above } : {}),
  });
  const ofSource = (source: FundingSource, above: readonly string[]): SheetColumn => ({
    ...{ key: sourceKey(source), kind: "MILLIONS", above, width: MONEY_WIDTH },
    title: words(`exports.summary.source.${source}`),
  });
  const [units, money, parts] = [words("exports.summary.units"), words("exports.summary.money"), words("exports.summary.parts")];
  const [people, time] = [words("exports.summary.people"), words("exports.summary.time")];
  return [
    column("order", "CODE"),
    column("title", "TEXT"),
    column("unit", "TEXT", [units]),
    column("supporters", "LINES", [units]),
    column("content", "LINES"),
    column("location", "TEXT"),
    column("total", "MILLIONS", [money]),
    ...sources.map((source) => ofSource(source, [money, parts])),
    ofSource("SOCIALISED", [money, parts, people]),
    column("goods", "LINES", [money, parts, people]),
    column("labour", "NUMBER", [money, parts, people]),
    column("start", "DAY", [time]),
    column("due", "DAY", [time]),
    column("done", "DAY", [time]),
    column("percent", "PERCENT"),
    column("outcome", "LINES"),
    column("plaque", "TEXT"),
    column("note", "TEXT"),
  ];
}

/**
 * The summary table of works and tasks as offices keep it: header of merged cells, blocks in Roman numerals with their sums, amounts in triệu đồng exact to
 * the đồng. What is not stated is empty; an amount that is only known in words stays in words and is in no sum.
 */
export function summaryTable({ campaignName, placeName, day, groups }: CampaignSummary, words: Words): SheetTable {
  const named = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ funding }) => funding.map(({ source }) => source))));
  const sources = [...ALWAYS, ...IF_NAMED.filter((source) => named.has(source))];
  const summed = ["total", ...sources.map(sourceKey), sourceKey("SOCIALISED"), "labour"];
  const blocks = groups.map(({ name, rows }) => ({ name, lines: rows.map((row, index) => cellsOf(row, index + 1, sources, words)) }));
  const sums = (lines: readonly SheetLine["cells"][]) => Object.fromEntries(summed.map((key) => [key, sumOf(lines, key)]));
  const lines = blocks.flatMap(({ name, lines: own }, index): SheetLine[] => [
    { level: "GROUP", cells: { order: formatRoman(index + 1), title: name.toLocaleUpperCase("vi") } },
    ...own.map((cells): SheetLine => ({ level: "ROW", cells })),
    { level: "SUBTOTAL", cells: { title: words("exports.summary.subtotal", { block: name }), ...sums(own) } },
  ]);
  const total: SheetLine = {
    level: "TOTAL",
    cells: { title: words("exports.summary.total"), ...sums(blocks.flatMap((block) => block.lines)) },
  };
  return {
    name: words("exports.summary.name"),
    heading: [words("exports.summary.title"), campaignName, words("exports.summary.note", { place: placeName, day: formatDay(day) })],
    isWide: true,
    columns: columnsOf(sources, words),
    lines: lines.length > 0 ? [...lines, total] : [],
  };
}
