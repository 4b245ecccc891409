import type { Actor } from "@/lib/access/actor";
import { DONOR_GROUPS, DONOR_KINDS, KINDS, LIMITS, SOURCES, STAGES } from "@/lib/contributions/constants";
import { isDonorTyped, readDonor } from "@/lib/contributions/donors/domain";
import { checkEntry } from "@/lib/contributions/ledger/domain";
import type { ContributionKind, DonorGroup, DonorKind } from "@/lib/contributions/types";
import { canonicalJson } from "@/lib/kernel/hash";
import { formatMoney } from "@/lib/kernel/money";
import type { Reason } from "@/lib/kernel/result";
import { foldForSearch, lengthOf } from "@/lib/kernel/text";
import type { Cell, SheetValue } from "@/lib/sheets/types";
import en from "@/messages/en/contributions.json";
import enPledges from "@/messages/en/pledges.json";
import vi from "@/messages/vi/contributions.json";
import viPledges from "@/messages/vi/pledges.json";
import { lineOf, readDayCell, readMoney, readNumber, readWord, textOf } from "../cells/domain";
import { indexNames, matchName, type NameIndex, Occurrences } from "../names/domain";
import { faultAt, take, takeNamed } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, MoneyUnit, Planned } from "../types";
import type { EntryText, GivenFor, LedgerWorld } from "./types";

const STAGE_WORDS = STAGES.map((code) => ({ code, names: [vi.stage[code], en.stage[code]] }));
const KIND_WORDS = KINDS.map((code) => ({ code, names: [vi.kind[code], en.kind[code]] }));
const SOURCE_WORDS = SOURCES.map((code) => ({ code, names: [viPledges.funding[code], enPledges.funding[code]] }));
const DONOR_WORDS = DONOR_KINDS.map((code) => ({ code, names: [vi.donorKind[code], en.donorKind[code]] }));
const GROUP_WORDS = DONOR_GROUPS.map((code) => ({ code, names: [vi.group[code], en.group[code]] }));
const NO_SPAN = { from: null, to: null };

/** Beginnings of donors' names, folded, that say what they are. */
const TELLING: readonly (readonly [RegExp, DonorKind])[] = [
  [/^ho kinh doanh/, "BUSINESS_HOUSEHOLD"],
  [/^(?:ho |gia dinh )/, "HOUSEHOLD"],
  [/^(?:ong |ba |anh |chi |dong chi |co |chau )/, "PERSON"],
  [/^(?:cong ti|doanh nghiep|hop tac xa|ngan hang|hoi |chi bo|truong|tap doan|chi nhanh|cua hang|don vi|ban |doan )/, "ORGANIZATION"],
];

function cellOf(row: SourceRow, key: string): Cell {
  return row.cells[key] ?? EMPTY;
}

function donorKindOf(name: string | null, said: DonorKind | null, group: DonorGroup | null): DonorKind | null {
  if (said !== null) return said;
  if (group !== null) return "GROUP";
  if (name === null) return null;
  return TELLING.find(([words]) => words.test(foldForSearch(name)))?.[1] ?? "PERSON";
}

function kindOf(said: ContributionKind | null, unit: string | null, hasMoney: boolean): ContributionKind {
  if (said !== null) return said;
  if (hasMoney && unit === null) return "CASH";
  const folded = foldForSearch(unit ?? "");
  if (/^(?:ngai cong|cong|cong lao dong)$/.test(folded)) return "LABOUR";
  if (/^(?:m2|m²|ha|met vuong)$/.test(folded)) return "LAND";
  return unit === null ? "CASH" : "GOODS";
}

/** The pledge that a line is for: by its title, and its unit where several have one of that title; null = for the ward in general. */
function pledgeOf(row: SourceRow, pledges: readonly GivenFor[], index: NameIndex<GivenFor>, faults: Fault[]): string | null {
  const title = lineOf(cellOf(row, "pledge"));
  if (title === null) return null;
  const unit = lineOf(cellOf(row, "pledgeUnit"));
  const match = matchName(title, index);
  if (match.kind !== "SEVERAL") return take(takeNamed(title, index, "PLEDGE"), "pledge", faults)?.id ?? null;
  const folded = unit === null ? null : foldForSearch(unit);
  const [one, other] =
    folded === null
      ? match.records
      : pledges.filter((pledge) => match.records.includes(pledge) && foldForSearch(pledge.unitName) === folded);
  if (one && !other) return one.id;
  const names = match.records.map(({ unitName }) => unitName).join(" · ");
  faults.push(faultAt("pledgeUnit", { code: "imports.pledgeOfSeveral", params: { typed: title, names } }));
  return null;
}

function readEntry(row: SourceRow, world: LedgerWorld, index: NameIndex<GivenFor>, moneyUnit: MoneyUnit, faults: Fault[]): EntryText {
  const line = (key: string) => lineOf(cellOf(row, key));
  const money = take(readMoney(cellOf(row, "value"), moneyUnit), "value", faults);
  const days = take(readDayCell(cellOf(row, "day"), "START", NO_SPAN), "day", faults);
  const unit = line("unit");
  const group = take(readWord<DonorGroup>(cellOf(row, "donorGroup"), GROUP_WORDS), "donorGroup", faults);
  const donorName = line("donor");
  return {
    pledgeId: pledgeOf(row, world.pledges, index, faults),
    stage: take(readWord(cellOf(row, "stage"), STAGE_WORDS), "stage", faults) ?? "RECEIVED",
    kind: kindOf(
      take(readWord(cellOf(row, "kind"), KIND_WORDS), "kind", faults),
      unit,
      money?.amount != null || money?.asPublished != null,
    ),
    source: take(readWord(cellOf(row, "source"), SOURCE_WORDS), "source", faults) ?? "SOCIALISED",
    ...{ donorName, donorGroup: group },
    donorKind: donorKindOf(donorName, take(readWord<DonorKind>(cellOf(row, "donorKind"), DONOR_WORDS), "donorKind", faults), group),
    headcount: take(readNumber(cellOf(row, "headcount")), "headcount", faults),
    headcountAsPublished: line("headcountAsPublished"),
    quantity: take(readNumber(cellOf(row, "quantity")), "quantity", faults),
    unit,
    value: money?.amount ?? null,
    valueAsPublished: line("valueAsPublished") ?? money?.asPublished ?? null,
    day: days?.day ?? null,
    dayAsPublished: line("dayAsPublished") ?? days?.asPublished ?? null,
    note: textOf(cellOf(row, "note")),
  };
}

const FIELDS: Readonly<Record<string, string>> = { donorName: "donor" };

function atField(reason: Reason): Fault {
  return faultAt(reason.field ? (FIELDS[reason.field] ?? reason.field) : null, reason);
}

function checkText(actor: Actor, entry: EntryText, faults: Fault[]): void {
  const checks = [
    checkEntry({ ...entry, hasDonor: isDonorTyped(entry) }, actor.today),
    ...(entry.stage === "SPENT" || !isDonorTyped(entry) ? [] : [readDonor(entry)]),
  ];
  for (const check of checks) if (!check.ok) faults.push(...check.reasons.map(atField));
  const most = { donorName: LIMITS.name, unit: LIMITS.unit, valueAsPublished: LIMITS.line, dayAsPublished: LIMITS.line, note: LIMITS.text };
  for (const [key, max] of Object.entries(most)) {
    const text = entry[key as keyof typeof most];
    const length = text === null ? 0 : lengthOf(text);
    if (length > max) faults.push(atField({ code: "kernel.textTooLong", field: key, params: { length, max } }));
  }
}

/** What two lines must share to be the same entry: all that the ledger keeps of them; names without accents. */
function keyOf(entry: EntryText): string {
  const { donorName, stage, ...rest } = entry;
  const { headcount: _headcount, headcountAsPublished: _words, donorKind: _kind, donorGroup: _group, ...kept } = rest;
  return canonicalJson({ ...kept, stage, donor: stage === "SPENT" ? "" : foldForSearch(donorName ?? "") });
}

function labelOf({ donorName, donorGroup, value, quantity, unit, stage }: EntryText): string {
  const who = stage === "SPENT" ? vi.stage.SPENT : (donorName ?? (donorGroup ? vi.group[donorGroup] : ""));
  const what = value === null ? `${quantity ?? ""} ${unit ?? ""}`.trim() : formatMoney(value);
  return [who, what].filter((part) => part !== "").join(": ");
}

/**
 * Plans the contributions of a file. The ledger is never rewritten: a line whose like stands in it already (the second of two alike by the second) is left, any other
 * is a new entry. Who is not told otherwise gave what was received, in money, from the people.
 */
export function* planContributions(
  actor: Actor,
  rows: readonly SourceRow[],
  world: LedgerWorld,
  moneyUnit: MoneyUnit,
): Generator<Planned<EntryText>> {
  const index = indexNames(world.pledges);
  const standing = new Map<string, number>();
  for (const entry of world.entries) {
    const key = keyOf(entry);
    standing.set(key, (standing.get(key) ?? 0) + 1);
  }
  const met = new Occurrences();
  for (const row of rows) {
    const faults: Fault[] = [];
    const entry = readEntry(row, world, index, moneyUnit, faults);
    checkText(actor, entry, faults);
    const line = { line: row.line, label: labelOf(entry), faults, notes: [], changes: [] };
    if (faults.length > 0) {
      yield { ...line, outcome: "ERROR", draft: null };
      continue;
    }
    const key = keyOf(entry);
    const isThere = met.take(key) < (standing.get(key) ?? 0);
    yield { ...line, outcome: isThere ? "SAME" : "CREATE", draft: entry };
  }
}

/** Entries of the ledger as the records of a table that `planContributions` reads back. */
export function contributionRecords(
  entries: readonly (EntryText & { readonly pledgeTitle: string | null; readonly unitName: string | null })[],
): readonly Readonly<Record<string, SheetValue>>[] {
  return entries.map((entry, index) => ({
    ...{ order: String(index + 1), day: entry.day, dayAsPublished: entry.dayAsPublished, donor: entry.donorName },
    donorKind: entry.donorKind && vi.donorKind[entry.donorKind],
    donorGroup: entry.donorGroup && vi.group[entry.donorGroup],
    ...{ headcount: entry.headcount, headcountAsPublished: entry.headcountAsPublished },
    ...{ stage: vi.stage[entry.stage], kind: vi.kind[entry.kind], source: viPledges.funding[entry.source] },
    ...{ value: entry.value, valueAsPublished: entry.valueAsPublished, quantity: entry.quantity, unit: entry.unit },
    ...{ pledgeUnit: entry.unitName, pledge: entry.pledgeTitle, note: entry.note },
  }));
}
