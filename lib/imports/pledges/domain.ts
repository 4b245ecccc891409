import { formatDay } from "@/lib/kernel/dates";
import { canonicalJson } from "@/lib/kernel/hash";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { BRANCH_KEYS, PLEDGE_KINDS } from "@/lib/pledges/constants";
import { checkContent } from "@/lib/pledges/content/domain";
import type { Branch, BranchKey, PledgeContent, PledgeKind } from "@/lib/pledges/types";
import type { Cell, SheetValue } from "@/lib/sheets/types";
import en from "@/messages/en/pledges.json";
import vi from "@/messages/vi/pledges.json";
import { lineOf, listOf, type ReadDay, readDayCell, readNumber, readWord, textOf } from "../cells/domain";
import { fundingOf, writeFunding } from "../funding/domain";
import { readMeasure, readRhythm, saysMeasure, writeMeasure, writeRhythm } from "../measures/domain";
import { checkLengths, columnOf, merged, told } from "../merging/domain";
import { commonWords, indexNames, matchName, type Named, type NameIndex, Occurrences } from "../names/domain";
import { changesBetween, faultAt, take, takeNamed } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, MoneyUnit, Planned } from "../types";
import type { KnownPledge, PledgeDraft, PledgeRecord, PledgeWorld, PledgingUnit } from "./types";

const KIND_WORDS = PLEDGE_KINDS.map((code) => ({ code, names: [vi.kind[code], en.kind[code]] }));
const ROLE = /^(?:chủ trì|đơn vị chủ trì|phối hợp|đơn vị phối hợp)\s*:\s*/i;

/** A pledge in a file: its first line, and one more for each branch of an either-or. */
type Group = { readonly first: SourceRow; readonly rows: readonly SourceRow[] };

function cellOf(row: SourceRow, key: string): Cell {
  return row.cells[key] ?? EMPTY;
}

function branchKeyOf(row: SourceRow): BranchKey | null {
  const typed = lineOf(cellOf(row, "branch"))?.toUpperCase();
  return BRANCH_KEYS.find((key) => key === typed) ?? null;
}

/** Lines of one pledge stand together: same unit, same title, another branch. */
function grouped(rows: readonly SourceRow[]): readonly Group[] {
  const groups: { first: SourceRow; rows: SourceRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const key = branchKeyOf(row);
    const goesOn =
      last !== undefined &&
      key !== null &&
      branchKeyOf(last.first) !== null &&
      ["title", "unit"].every((field) => lineOf(cellOf(row, field)) === lineOf(cellOf(last.first, field))) &&
      !last.rows.some((other) => branchKeyOf(other) === key);
    if (goesOn) last.rows.push(row);
    else groups.push({ first: row, rows: [row] });
  }
  return groups;
}

type Unit = { readonly lead: string | null; readonly supporters: readonly string[] };

/** "Chủ trì: UBND phường; phối hợp: Khu phố 3" in one cell, or the lead alone with the supporting units in their own column. */
function unitsOf(row: SourceRow): Unit {
  const [first = null, ...rest] = listOf(cellOf(row, "unit"));
  const bare = (text: string) => text.replace(/^\((.*)\)$/, "$1").replace(ROLE, "");
  const supporters = [...rest, ...listOf(cellOf(row, "supporters"))];
  return { lead: first === null ? null : bare(first), supporters: supporters.map(bare) };
}

function readKind(row: SourceRow, faults: Fault[]): PledgeKind | null {
  const said = take(readWord(cellOf(row, "kind"), KIND_WORDS), "kind", faults);
  if (said !== null) return said;
  const headed = row.groups.map(foldForSearch).toReversed();
  const heading = headed.find((text) => /cong trinh|phan viec/.test(text) && !/cong trinh.*phan viec/.test(text));
  if (heading === undefined) return null;
  return heading.includes("cong trinh") ? "WORK" : "TASK";
}

function contentIdsOf(row: SourceRow, { contentIds }: PledgeWorld, faults: Fault[]): string[] {
  return listOf(cellOf(row, "contents"))
    .flatMap((part) => part.split(/\s*,\s*/))
    .flatMap((typed) => {
      const id = /^\d{1,3}$/.test(typed) ? contentIds[Number(typed) - 1] : undefined;
      if (id !== undefined) return [id];
      faults.push(faultAt("contents", { code: "imports.contentUnknown", params: { typed: typed.slice(0, 40), max: contentIds.length } }));
      return [];
    });
}

function supportersOf(names: readonly string[], lead: PledgingUnit | null, all: NameIndex<Named>, faults: Fault[]): string[] {
  const found = names.flatMap((name) => take(takeNamed(name, all, "UNIT"), "supporters", faults)?.id ?? []);
  return [...new Set(found)].filter((id) => id !== lead?.id);
}

type Days = { readonly start: ReadDay | null; readonly due: ReadDay | null };

function daysOf(row: SourceRow, { start, end }: PledgeWorld, faults: Fault[]): Days {
  const span = { from: start, to: end };
  return {
    start: take(readDayCell(cellOf(row, "start"), "START", span), "start", faults),
    due: take(readDayCell(cellOf(row, "due"), "END", span), "due", faults),
  };
}

/** What was read into words that leave something open: shown, so that a person can object. */
function notesOf({ start, due }: Days, isMeasureGuessed: boolean, content: PledgeContent): Fault[] {
  const days = [
    ["start", start],
    ["due", due],
  ] as const;
  const read = days.flatMap(([key, value]): Fault[] =>
    value?.day && value.asPublished !== null
      ? [faultAt(key, { code: "imports.dayRead", params: { typed: value.asPublished, day: formatDay(value.day) } })]
      : [],
  );
  const [branch] = content.branches;
  if (!isMeasureGuessed || !branch) return read;
  return [...read, faultAt("measure", { code: "imports.measureRead", params: { measure: vi.measure[branch.measure.type] } })];
}

function branchOf(row: SourceRow, kind: PledgeKind, title: string, faults: Fault[]): Branch {
  return {
    key: branchKeyOf(row) ?? "A",
    title: lineOf(cellOf(row, "branchTitle")),
    precondition: textOf(cellOf(row, "precondition")),
    measure: readMeasure(row, kind, title, faults),
  };
}

/** Which pledge of its unit a line means: the one with the title, the next of several with the same one. */
function knownOf(unit: PledgingUnit, title: string, met: Occurrences): KnownPledge | null {
  const folded = foldForSearch(title);
  const same = unit.pledges.filter(({ content }) => foldForSearch(content.title) === folded);
  return same[met.take(`${unit.id}/${folded}`)] ?? null;
}

function unitOf(
  lead: string | null,
  row: SourceRow,
  units: NameIndex<PledgingUnit>,
  all: NameIndex<Named>,
  faults: Fault[],
): PledgingUnit | null {
  const headed = row.groups.toReversed().map((group) => matchName(group, units));
  const typed = lead ?? headed.flatMap((match) => (match.kind === "ONE" ? [match.record.name] : []))[0] ?? null;
  if (typed === null) {
    faults.push(faultAt("unit", { code: "people.unitMissing" }));
    return null;
  }
  const match = matchName(typed, units);
  if (match.kind === "ONE") return match.record;
  if (match.kind === "NONE" && matchName(typed, all).kind === "ONE") {
    faults.push(faultAt("unit", { code: "imports.unitNotInCampaign", params: { unit: typed } }));
    return null;
  }
  return take(takeNamed(typed, units, "UNIT"), "unit", faults);
}

/** What stands in the way of a change in a covenant that was sent or signed. */
function mayWrite({ state, name }: PledgingUnit): Result<null> {
  if (state === "OPEN") return ok(null);
  return refuse(state === "SIGNED" ? "imports.signed" : "imports.underWay", { params: { unit: name } });
}

type Around = {
  readonly world: PledgeWorld;
  readonly moneyUnit: MoneyUnit;
  readonly units: NameIndex<PledgingUnit>;
  readonly all: NameIndex<Named>;
  readonly titles: Occurrences;
};

/** The pledge that a group of lines states, over what is known of it, with what was read into its words. */
function readPledge({ first, rows }: Group, around: Around, faults: Fault[]) {
  const { world, moneyUnit, units, all, titles } = around;
  const title = lineOf(cellOf(first, "title")) ?? "";
  const { lead, supporters } = unitsOf(first);
  const unit = unitOf(lead, first, units, all, faults);
  const known = unit && title !== "" ? knownOf(unit, title, titles) : null;
  const kind = readKind(first, faults) ?? known?.content.kind ?? (fundingOf(first, moneyUnit, [], []).length > 0 ? "WORK" : "TASK");
  const days = daysOf(first, world, faults);
  const isMeasureSaid = rows.some(saysMeasure);
  const open: Fault[] = [];
  const read: PledgeContent = {
    ...{ kind, title, description: textOf(cellOf(first, "description")), asPublished: textOf(cellOf(first, "asPublished")) },
    ...{ location: lineOf(cellOf(first, "location")), scale: lineOf(cellOf(first, "scale")) },
    ...{ startDay: days.start?.day ?? null, dueDay: days.due?.day ?? null },
    dueAsPublished: lineOf(cellOf(first, "dueAsPublished")) ?? days.due?.asPublished ?? null,
    weight: take(readNumber(cellOf(first, "weight")), "weight", faults) ?? known?.content.weight ?? 1,
    rhythm: take(readRhythm(lineOf(cellOf(first, "rhythm"))), "rhythm", faults),
    branches: rows.map((row) => branchOf(row, kind, title, faults)),
    funding: fundingOf(first, moneyUnit, faults, open),
    contentIds: contentIdsOf(first, world, faults),
    supportingOrganizationIds: supportersOf(supporters, unit, all, faults),
    sampleFields: [],
  };
  const content = merged(known?.content ?? null, read, isMeasureSaid);
  return { title, unit, known, content, notes: [...notesOf(days, known === null && !isMeasureSaid, content), ...open] };
}

function checkPledge(content: PledgeContent, unit: PledgingUnit | null, world: PledgeWorld, faults: Fault[]): void {
  checkLengths(content, faults);
  const lead = unit ? { leadOrganizationId: unit.id } : {};
  const sound = checkContent(content, { campaignEnd: world.end, contentIds: world.contentIds, ...lead });
  if (!sound.ok) faults.push(...sound.reasons.map((reason) => faultAt(columnOf(reason, content), reason)));
}

function planGroup(group: Group, around: Around): Planned<PledgeDraft> {
  const faults: Fault[] = [];
  const { title, unit, known, content, notes } = readPledge(group, around, faults);
  checkPledge(content, unit, around.world, faults);
  const isSame = known !== null && canonicalJson(known.content) === canonicalJson(content);
  const changes = known && !isSame ? changesBetween(told(known.content), told(content)) : [];
  const line = { line: group.first.line, label: unit ? `${title} (${unit.name})` : title, notes, changes };
  if (faults.length > 0 || unit === null) return { ...line, outcome: "ERROR", faults, draft: null };
  if (isSame) return { ...line, outcome: "SAME", faults, draft: null };
  const gate = mayWrite(unit);
  if (!gate.ok) return { ...line, outcome: "LEFT", faults, notes: [faultAt(null, gate.reasons[0])], draft: null };
  return { ...line, outcome: known ? "CHANGE" : "CREATE", faults, draft: { unit, known, content } };
}

/**
 * Plans the works and tasks of a file for a campaign, each for the unit that it names (or whose heading it stands under) by its title. New ones go into the
 * unit's draft; what was sent or signed is left as it is. What is not stated stays empty; a blank never erases.
 */
export function* planPledges(rows: readonly SourceRow[], world: PledgeWorld, moneyUnit: MoneyUnit): Generator<Planned<PledgeDraft>> {
  const common = commonWords(world.placeName);
  const around: Around = {
    world,
    moneyUnit,
    units: indexNames(world.units, common),
    all: indexNames(world.all, common),
    titles: new Occurrences(),
  };
  for (const group of grouped(rows)) yield planGroup(group, around);
}

/** Pledges as the records of a table that `planPledges` reads back: a line each, and one more for each further branch of an either-or. */
export function pledgeRecords(pledges: readonly PledgeRecord[]): readonly Readonly<Record<string, SheetValue>>[] {
  return pledges.flatMap(({ unitName, content, supporterNames, contentNumbers }, index) => {
    const { kind, title, description, location, scale, startDay, dueDay, dueAsPublished, weight, rhythm, branches, asPublished } = content;
    const isEitherOr = branches.length > 1 || branches[0]?.key !== "A";
    const whole = {
      ...{ order: String(index + 1), kind: vi.kind[kind], supporters: supporterNames.join("\n") || null },
      ...{ description, scale, location, start: startDay, due: dueDay, dueAsPublished, asPublished },
      ...{ weight, rhythm: writeRhythm(rhythm), contents: contentNumbers.join("; ") || null },
      ...writeFunding(content.funding),
    };
    return branches.map(({ key, title: branchTitle, precondition, measure }, at) => ({
      ...(at === 0 ? whole : {}),
      ...{ title, unit: unitName, branch: isEitherOr ? key : null, branchTitle, precondition },
      ...writeMeasure(measure),
    }));
  });
}
