import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch, lengthOf } from "@/lib/kernel/text";
import { MAX_CODE, MAX_HELP, MAX_NAME } from "@/lib/organizations/constants";
import { checkKind, isPlace } from "@/lib/organizations/domain";
import { type OrganizationKind, UNIT_KINDS, type UnitKind } from "@/lib/organizations/types";
import type { Cell, SheetValue } from "@/lib/sheets/types";
import en from "@/messages/en/organizations.json";
import vi from "@/messages/vi/organizations.json";
import { lineOf, readWord, textOf } from "../cells/domain";
import { commonWords, indexNames, matchName, nameKey } from "../names/domain";
import { changesBetween, faultAt, outcomeOf, take, takeNamed } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, Planned } from "../types";
import type { KnownBlock, KnownUnit, UnitDraft, UnitWorld } from "./types";

const KIND_WORDS = UNIT_KINDS.map((code) => ({ code, names: [vi.kinds[code], en.kinds[code]] }));

/** Beginnings of names, folded, by what they are; the first that fits. */
const TELLING: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:khu pho|khu|to dan pho|thon|ban|ap|khom|xom|lang)\s/, "RESIDENTIAL_AREA"],
  [/^(?:dang ui|chi bo|dang bo|van phong dang ui|ban xai dung dang)/, "PARTY_ORG"],
  [/^(?:hoi dong nhan dan)/, "PEOPLE_COUNCIL"],
  [/^(?:ui ban nhan dan|khoi ui ban nhan dan|van phong ui ban|van phong hoi dong)/, "PEOPLE_COMMITTEE"],
  [/(?:mat tran to quoc|mat tran)/, "FATHERLAND_FRONT"],
  [/^(?:doan thanh nien|hoi |lien doan|cong doan|doan phuong|doan xa)/, "MASS_ORG"],
  [/^(?:cong an|don bien phong|ban chi hui)/, "POLICE"],
  [/^(?:i te|tram i te|benh vien|phong kham|trung tam i te)/, "HEALTH_POST"],
  [/^(?:truong|nha tre|trung tam giao duc)/, "SCHOOL"],
  [/^(?:cong ti|doanh nghiep|hop tac xa|ngan hang|tap doan)/, "ENTERPRISE"],
];

function tellingKind(words: string): UnitKind | null {
  const key = nameKey(words);
  return TELLING.find(([beginning]) => beginning.test(`${key} `))?.[1] ?? null;
}

/** What a unit is, told by its name where the file does not say. */
export function kindByName(name: string): UnitKind {
  return tellingKind(name) ?? "AGENCY";
}

/** What a cell says that a unit is: one of our words, or words that tell ("UBND", "Công an"). */
function readKind(cell: Cell): Result<UnitKind | null> {
  const said = readWord(cell, KIND_WORDS);
  const telling = said.ok ? null : tellingKind(cell.text);
  return telling === null ? said : ok(telling);
}

type Parent = { readonly id: string | null; readonly line: number | null; readonly kind: OrganizationKind };

function told({ name, kind, code, helpContact, blockId }: Omit<UnitDraft, "known">, blocks: readonly KnownBlock[]) {
  return { name, kind: vi.kinds[kind], code, helpContact, block: blocks.find(({ id }) => id === blockId)?.name ?? null };
}

/** What is there keeps what the file does not say. */
function merged(known: KnownUnit, draft: UnitDraft): UnitDraft {
  return {
    ...draft,
    code: draft.code ?? known.code,
    helpContact: draft.helpContact ?? known.helpContact,
    blockId: draft.blockId ?? known.blockId,
  };
}

function checkLength(
  text: string | null,
  most: number,
  code: "organizations.nameTooLong" | "organizations.codeTooLong" | "organizations.helpTooLong",
): Result<null> {
  return text !== null && lengthOf(text) > most ? refuse(code) : ok(null);
}

/**
 * Plans the units of a file. A unit is the same when its code is, else when its name reads the same below the same parent; what the file leaves empty stays as it is. A
 * block must be one of the chosen campaign's; a parent may stand in the file itself, above or below.
 */
export function* planUnits(rows: readonly SourceRow[], world: UnitWorld): Generator<Planned<UnitDraft>> {
  const common = commonWords(world.place.name);
  const around: Surroundings = {
    world,
    rows,
    units: indexNames(world.units, common),
    blocks: indexNames(world.blocks),
    inFile: indexNames(rows.map(({ line, cells }) => ({ id: String(line), name: lineOf(cells.name ?? EMPTY) ?? "" }))),
    seen: new Map(),
  };
  for (const row of rows) yield planUnit(row, around);
}

function readTexts(row: SourceRow, faults: Fault[]) {
  const cell = (key: string) => row.cells[key] ?? EMPTY;
  const name = lineOf(cell("name")) ?? "";
  const code = lineOf(cell("code"));
  const helpContact = textOf(cell("helpContact"));
  if (name === "") faults.push(faultAt("name", { code: "organizations.nameMissing" }));
  take(checkLength(name, MAX_NAME, "organizations.nameTooLong"), "name", faults);
  take(checkLength(code, MAX_CODE, "organizations.codeTooLong"), "code", faults);
  take(checkLength(helpContact, MAX_HELP, "organizations.helpTooLong"), "helpContact", faults);
  return { name, code, helpContact };
}

/** What a unit is: as the file says, as it stands, or as its name tells. One that stands keeps its kind. */
function takeKind(row: SourceRow, name: string, known: KnownUnit | null, parent: Parent | null, faults: Fault[]): UnitKind {
  const said = take(readKind(row.cells.kind ?? EMPTY), "kind", faults);
  if (known && !isPlace(known.kind)) {
    if (said !== null && said !== known.kind) faults.push(faultAt("kind", { code: "imports.kindFixed" }));
    return known.kind as UnitKind;
  }
  const kind = said ?? kindByName(name);
  if (parent) take(checkKind(parent.kind, kind), "kind", faults);
  return kind;
}

function checkOnce(
  { name, code, parent, line }: { name: string; code: string | null; parent: Parent | null; line: number },
  seen: Map<string, number>,
  faults: Fault[],
): void {
  const key = code ?? `${foldForSearch(name)}/${parent?.id ?? parent?.line ?? ""}`;
  const twice = seen.get(key);
  if (twice !== undefined && name !== "") faults.push(faultAt("name", { code: "imports.twiceInFile", params: { line: twice } }));
  seen.set(key, line);
}

function planUnit(row: SourceRow, around: Surroundings): Planned<UnitDraft> {
  const { world, units, seen } = around;
  const faults: Fault[] = [];
  const { name, code, helpContact } = readTexts(row, faults);
  const parent = takeParent(lineOf(row.cells.parent ?? EMPTY), row, around, faults);
  const blockId = takeBlock(row, around, faults);
  const known = name === "" ? null : takeKnown(name, code, units, parent, faults);
  const kind = takeKind(row, name, known, parent, faults);
  checkOnce({ name, code, parent, line: row.line }, seen, faults);
  const own: UnitDraft = { known, name, kind, code, helpContact, blockId, parentId: parent?.id ?? null, parentLine: parent?.line ?? null };
  const draft = known ? merged(known, own) : own;
  const changes = known ? changesBetween(told({ ...draft, ...known, kind }, world.blocks), told(draft, world.blocks)) : [];
  return { line: row.line, label: name, outcome: outcomeOf(faults, known !== null, changes), faults, notes: [], changes, draft };
}

type Surroundings = {
  readonly world: UnitWorld;
  readonly units: ReturnType<typeof indexNames<KnownUnit>>;
  readonly inFile: ReturnType<typeof indexNames<{ id: string; name: string }>>;
  readonly blocks: ReturnType<typeof indexNames<KnownBlock>>;
  readonly rows: readonly SourceRow[];
  /** Line by what makes a unit the same. */
  readonly seen: Map<string, number>;
};

function takeParent(typed: string | null, row: SourceRow, around: Surroundings, faults: Fault[]): Parent | null {
  const { world, units, inFile, rows } = around;
  if (typed === null) return { id: world.place.id, line: null, kind: world.place.kind };
  if (matchName(typed, indexNames([world.place])).kind === "ONE") return { id: world.place.id, line: null, kind: world.place.kind };
  const known = matchName(typed, units);
  if (known.kind === "ONE") return { id: known.record.id, line: null, kind: known.record.kind };
  const beside = matchName(typed, inFile);
  if (known.kind === "NONE" && beside.kind === "ONE" && beside.record.id !== String(row.line)) {
    const cells = rows.find(({ line }) => String(line) === beside.record.id)?.cells ?? {};
    const said = readKind(cells.kind ?? EMPTY);
    return { id: null, line: Number(beside.record.id), kind: (said.ok ? said.value : null) ?? kindByName(beside.record.name) };
  }
  take(takeNamed(typed, units, "UNIT"), "parent", faults);
  return null;
}

/** The block by its column, else by the heading that the line stands under; a heading that names no block is only a heading. */
function takeBlock(row: SourceRow, { world, blocks: index }: Surroundings, faults: Fault[]): string | null {
  const { blocks, campaignName } = world;
  const typed = lineOf(row.cells.block ?? EMPTY);
  if (campaignName === null) {
    if (typed !== null) faults.push(faultAt("block", { code: "imports.blockNeedsCampaign", params: { block: typed } }));
    return null;
  }
  if (typed !== null) {
    const known = matchName(typed, index);
    if (known.kind === "ONE") return known.record.id;
    const names = blocks.map(({ name }) => name).join(" · ");
    faults.push(
      faultAt("block", { code: "imports.blockUnknown", params: { block: typed, campaign: campaignName, names: names || "none" } }),
    );
    return null;
  }
  const headed = row.groups.toReversed().map((group) => matchName(group, index));
  const found = headed.find((match) => match.kind === "ONE");
  return found?.kind === "ONE" ? found.record.id : null;
}

function takeKnown(
  name: string,
  code: string | null,
  units: ReturnType<typeof indexNames<KnownUnit>>,
  parent: Parent | null,
  faults: Fault[],
): KnownUnit | null {
  const byCode = code === null ? undefined : units.codes.get(code);
  if (byCode?.length === 1) return byCode[0] ?? null;
  const match = matchName(name, units);
  if (match.kind === "NONE") return null;
  const records = match.kind === "ONE" ? [match.record] : match.records;
  const beside = records.filter(({ parentId }) => parent !== null && parentId === parent.id);
  const [one, other] = records.length === 1 && parent?.line === null ? records : beside;
  if (one && !other) return code !== null && one.code !== null && one.code !== code ? null : one;
  if (records.length < 2) return null;
  const names = records.map((record) => (record.code ? `${record.name} (${record.code})` : record.name)).join(" · ");
  faults.push(faultAt("name", { code: "imports.nameSeveral", params: { what: "UNIT", typed: name, names, count: records.length } }));
  return null;
}

/** Units as the records of a table that `planUnits` reads back; `blockName` in the chosen campaign, `parentName` null for what lies directly in the place. */
export function unitRecords(
  units: readonly {
    readonly name: string;
    readonly kind: UnitKind;
    readonly parentName: string | null;
    readonly blockName: string | null;
    readonly code: string | null;
    readonly helpContact: string | null;
  }[],
): readonly Readonly<Record<string, SheetValue>>[] {
  return units.map(({ name, kind, parentName, blockName, code, helpContact }, index) => ({
    ...{ order: String(index + 1), name, kind: vi.kinds[kind], parent: parentName, block: blockName, code, helpContact },
  }));
}
