import { diffContents } from "@/lib/covenants/diff/domain";
import type { Change } from "@/lib/covenants/diff/types";
import { formatDay, parseDay } from "@/lib/kernel/dates";
import type { PledgeContent } from "@/lib/pledges/types";
import type { HistoryChange, HistoryField, Shown } from "./types";

type Fields = Readonly<Record<string, unknown>>;
/** Reads a stored value; null when it is empty or not what the field holds, so that nothing raw is ever shown. */
type Reader = (value: unknown) => Shown | null;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

const text: Reader = (value) => {
  if (typeof value === "string") return value === "" ? null : { type: "TEXT", text: value };
  return typeof value === "number" ? { type: "TEXT", text: String(value) } : null;
};

const day: Reader = (value) => {
  const known = typeof value === "string" ? parseDay(value) : null;
  return known && { type: "DAY", day: known };
};

const yesNo: Reader = (value) => (typeof value === "boolean" ? { type: "YES_NO", value } : null);

/** A code whose word stands in the messages below `group`. */
function word(group: string): Reader {
  return (value) => (typeof value === "string" && /^\w+$/.test(value) ? { type: "WORD", key: `${group}.${value}` } : null);
}

function ref(of: "unit" | "campaign"): Reader {
  return (value) => (typeof value === "string" ? { type: "REF", of, id: value } : null);
}

const contentRow: Reader = (value) => text(fieldsOf(value)["text"]);

/** "Nghị quyết 09-NQ/TU: …" as it is cited: number before title. */
const basisRow: Reader = (value) => {
  const { title, number } = fieldsOf(value);
  return text([number, title].filter((part) => typeof part === "string" && part !== "").join(": "));
};

const blockRow: Reader = (value) => {
  const { name, members, minWorks, minTasks } = fieldsOf(value);
  if (typeof name !== "string" || typeof minWorks !== "number" || typeof minTasks !== "number") return null;
  return { type: "BLOCK", name, units: Array.isArray(members) ? members.length : 0, works: minWorks, tasks: minTasks };
};

const occasionRow: Reader = (value) => {
  const { name, day: on, isMain } = fieldsOf(value);
  return typeof name === "string"
    ? { type: "OCCASION", name, day: typeof on === "string" ? parseDay(on) : null, isMain: isMain === true }
    : null;
};

const VALUES: Readonly<Partial<Record<HistoryField, Reader>>> = {
  administrator: text,
  alsoOfficial: yesNo,
  audience: text,
  branch: text,
  cancelReason: text,
  code: text,
  day,
  decision: text,
  declaredContentCount: text,
  disabled: yesNo,
  due: day,
  endDay: day,
  form: word("campaigns.form"),
  fromDay: day,
  fullName: text,
  helpContact: text,
  isDeleted: yesNo,
  isSpecial: yesNo,
  kind: word("organizations.kinds"),
  launchAsPublished: text,
  launchDay: day,
  launchSession: word("campaigns.session"),
  launchYearInferred: yesNo,
  launchedBy: text,
  name: text,
  parentId: ref("campaign"),
  periodAsPublished: text,
  person: text,
  position: text,
  post: text,
  preamble: text,
  purpose: text,
  reason: text,
  removed: yesNo,
  rhythm: word("pledges.every"),
  rhythmDay: text,
  role: word("people.roles"),
  sourceAuthors: text,
  sourceDay: day,
  sourceId: ref("campaign"),
  sourceNotes: text,
  sourceOriginalPublisher: text,
  sourcePortal: text,
  sourcePublisher: text,
  sourceTime: text,
  sourceTitle: text,
  startDay: day,
  termAsPublished: text,
  termFrom: text,
  termTo: text,
  theme: text,
  title: text,
  toDay: day,
};

const ROWS: Readonly<Partial<Record<HistoryField, Reader>>> = {
  blocks: blockRow,
  contents: contentRow,
  hostIds: ref("unit"),
  inferredFields: word("campaigns.fields"),
  legalBases: basisRow,
  occasions: occasionRow,
  sampleFields: word("campaigns.fields"),
};

/** Words of a status, by the feature that the change is of. */
const STATUS: Readonly<Record<string, Reader>> = {
  campaigns: word("campaigns.status"),
  covenants: word("covenants.status"),
  pledges: word("pledges.status"),
  progress: word("progress.status"),
};

/** Where a covenant's step leads: its history keeps the step. */
const AFTER_STEP: Readonly<Record<string, string>> = { SUBMIT: "SUBMITTED", RECALL: "DRAFT", RETURN: "RETURNED", APPROVE: "APPROVED" };

/** Fields that have the name of another feature's field and mean something else. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  people: ["purpose"],
  covenants: ["code"],
  occasions: ["kind"],
  documents: ["kind", "title"],
  sources: ["title"],
  events: ["type"],
};

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

function rowsOf(reader: Reader, value: unknown): Shown[] {
  return Array.isArray(value) ? value.flatMap((row) => reader(row) ?? []) : [];
}

function rowChange(field: HistoryField, reader: Reader, before: unknown, after: unknown): HistoryChange | null {
  const [was, is] = [rowsOf(reader, before), rowsOf(reader, after)];
  const missing = (from: readonly Shown[], others: readonly Shown[]) => from.filter((row) => !others.some((other) => same(row, other)));
  const [removed, added] = [missing(was, is), missing(is, was)];
  return removed.length + added.length === 0 ? null : { kind: "ROWS", field, removed, added };
}

function valueChange(field: HistoryField, reader: Reader, before: Fields, after: Fields): HistoryChange | null {
  const [was, is] = [reader(before[field]), reader(after[field])];
  return same(was, is) ? null : { kind: "VALUE", field, before: was, after: is, isFirst: Object.keys(before).length === 0 };
}

function pledgeChange(before: Fields, after: Fields): HistoryChange | null {
  if (!before["content"] || !after["content"]) return null;
  const changes = diffContents(before["content"] as PledgeContent, after["content"] as PledgeContent);
  return changes.length === 0 ? null : { kind: "PLEDGE", changes };
}

function changeOf(feature: string, name: string, before: Fields, after: Fields): HistoryChange | null {
  if (UNTOLD[feature]?.includes(name)) return null;
  const field = name as HistoryField;
  const rows = ROWS[field];
  if (rows) return rowChange(field, rows, before[name], after[name]);
  if (name === "status" && (before[name] === undefined || after[name] === undefined)) return null;
  const reader = name === "status" ? STATUS[feature] : VALUES[field];
  return reader ? valueChange(field, reader, before, after) : null;
}

function statusAfter(fields: Fields): unknown {
  const { event } = fields;
  return fields["status"] ?? (typeof event === "string" ? AFTER_STEP[event] : undefined);
}

/** A value in the words in which sentences carry it. */
function inWords(value: Shown | null): string | null {
  if (value?.type === "TEXT") return value.text;
  return value?.type === "DAY" ? formatDay(value.day) : null;
}

/** Whether the sentence says already what a change says: something new, word for word. */
function isTold(change: HistoryChange, params: Fields): boolean {
  if (change.kind !== "VALUE" || change.before !== null) return false;
  const words = inWords(change.after);
  return words !== null && Object.values(params).some((value) => String(value) === words);
}

/**
 * What a stored change says that its sentence does not: the fields that read differently before and after, in the order in which they are stored. Fields
 * without a name, and values that are not what the field holds, are left out, so that nothing raw is ever shown; `params` are the sentence's own words.
 */
export function changesOf(type: string, before: unknown, after: unknown, params: unknown): HistoryChange[] {
  const [feature = ""] = type.split(".");
  const was = fieldsOf(before);
  const is = { ...fieldsOf(after), ...("status" in was ? { status: statusAfter(fieldsOf(after)) } : {}) };
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changes = names.map((name) => (name === "content" ? pledgeChange(was, is) : changeOf(feature, name, was, is)));
  return changes.filter((change) => change !== null).filter((change) => !isTold(change, fieldsOf(params)));
}

type Named = { readonly of: "unit" | "campaign" | "content"; readonly id: string };

function namedBy(values: readonly (Shown | null)[]): Named[] {
  return values.flatMap((value) => (value?.type === "REF" ? [{ of: value.of, id: value.id }] : []));
}

/** The contents and supporting units that a pledge's text names. */
function namedInText(change: Change): Named[] {
  if (change.type !== "FIELD") return [];
  const of = change.field === "contentIds" ? "content" : change.field === "supportingOrganizationIds" ? "unit" : null;
  if (of === null) return [];
  return [change.before, change.after].flat().flatMap((id) => (typeof id === "string" ? [{ of, id } as const] : []));
}

function namedIn(change: HistoryChange): Named[] {
  if (change.kind === "VALUE") return namedBy([change.before, change.after]);
  return change.kind === "ROWS" ? namedBy([...change.removed, ...change.added]) : change.changes.flatMap(namedInText);
}

/** The ids that changes name, so that they can be shown by their names. */
export function idsIn(changes: readonly HistoryChange[]): { units: string[]; campaigns: string[]; contents: string[] } {
  const named = changes.flatMap(namedIn);
  const idsOf = (kind: Named["of"]) => [...new Set(named.filter(({ of }) => of === kind).map(({ id }) => id))];
  return { units: idsOf("unit"), campaigns: idsOf("campaign"), contents: idsOf("content") };
}
