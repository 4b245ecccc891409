import { foldForSearch } from "@/lib/kernel/text";

/** Something that a name in a file may mean. */
export type Named = { readonly id: string; readonly name: string; readonly code?: string | null };

/** What a name means: one record, none (with those that read alike), or several between which nobody chooses silently. */
export type NameMatch<T extends Named> =
  | { readonly kind: "ONE"; readonly record: T }
  | { readonly kind: "NONE"; readonly near: readonly T[] }
  | { readonly kind: "SEVERAL"; readonly records: readonly T[] };

/** Offices shorten; both sides are written out before they are compared. Folded: no accents, y as i. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, "ui ban nhan dan"],
  [/\bhdnd\b/g, "hoi dong nhan dan"],
  [/\b(?:ubmttq|ub mttq)\b/g, "ui ban mat tran to quoc"],
  [/\bmttq\b/g, "mat tran to quoc"],
  [/\bkp\s*(?=\d)/g, "khu pho "],
  [/\b(?:tdp|to dp)\s*(?=\d)/g, "to dan pho "],
  [/\bthcs\b/g, "trung hoc co so"],
  [/\bthpt\b/g, "trung hoc pho thong"],
  [/\btr\b(?=\s+(?:th|tieu|mam|trung|mn))/g, "truong"],
  [/\bmn\b/g, "mam non"],
  [/\bth\b/g, "tieu hoc"],
  [/\bcah?\b(?=\s+(?:phuong|xa))/g, "cong an"],
  [/\btyt\b/g, "tram i te"],
  [/\bhlhpn\b|\bhoi lhpn\b/g, "hoi lien hiep phu nu"],
  [/\bccb\b/g, "cuu chien binh"],
  [/\bdtncs\b|\bdoan tncs\b/g, "doan thanh nien cong san"],
];

const NEAR = 3;

/** A name as it is compared: without accents, case and punctuation, shortenings written out, numbers without leading zeros. */
export function nameKey(text: string): string {
  const bare = foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return SHORT.reduce((line, [short, long]) => line.replace(short, long), bare)
    .replace(/\b0+(?=\d)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Records by the names that they may be typed by. */
export type NameIndex<T extends Named> = {
  readonly codes: ReadonlyMap<string, readonly T[]>;
  readonly names: ReadonlyMap<string, readonly T[]>;
  readonly keys: ReadonlyMap<string, readonly T[]>;
  readonly shortKeys: ReadonlyMap<string, readonly T[]>;
  readonly common: readonly string[];
};

function grouped<T>(records: readonly T[], keyOf: (record: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

function withoutWords(key: string, words: readonly string[]): string {
  const rest = words.reduce((line, word) => line.replace(` ${word} `, " "), ` ${key} `).trim();
  return rest.replace(/\s+/g, " ") || key;
}

/** The words that a ward's units may carry or leave out: "phường Đại Yên", "Đại Yên", "phường". */
export function commonWords(placeName: string): readonly string[] {
  const [word = "", ...name] = placeName.trim().split(/\s+/);
  return [placeName, name.join(" "), word];
}

/** Makes records findable by code and name; `common` are words that every name of the ward may carry or leave out (the ward's own name). */
export function indexNames<T extends Named>(records: readonly T[], common: readonly string[] = []): NameIndex<T> {
  const words = common
    .map(nameKey)
    .filter((word) => word !== "")
    .sort((left, right) => right.length - left.length);
  return {
    codes: grouped(records, ({ code }) => code ?? ""),
    names: grouped(records, ({ name }) => name.normalize("NFC").trim()),
    keys: grouped(records, ({ name }) => nameKey(name)),
    shortKeys: grouped(records, ({ name }) => withoutWords(nameKey(name), words)),
    common: words,
  };
}

function oneOf<T extends Named>(found: readonly T[] | undefined): NameMatch<T> | null {
  const [first, second] = found ?? [];
  if (!found || !first) return null;
  return second ? { kind: "SEVERAL", records: found } : { kind: "ONE", record: first };
}

/**
 * The record that a typed name means. By code where the record has one; else by the very name; else without accents, case and shortenings; else with the
 * common words left out. Two that fit equally are never chosen between.
 */
export function matchName<T extends Named>(typed: string, index: NameIndex<T>): NameMatch<T> {
  const text = typed.normalize("NFC").trim();
  const key = nameKey(text);
  if (key === "") return { kind: "NONE", near: [] };
  return (
    oneOf(index.codes.get(text)) ??
    oneOf(index.names.get(text)) ??
    oneOf(index.keys.get(key)) ??
    oneOf(index.shortKeys.get(withoutWords(key, index.common))) ?? { kind: "NONE", near: nearOnes(key, index) }
  );
}

function nearOnes<T extends Named>(key: string, index: NameIndex<T>): readonly T[] {
  const near: T[] = [];
  for (const [other, records] of index.keys) {
    if (near.length >= NEAR) break;
    if (other.includes(key) || key.includes(other)) near.push(...records);
  }
  return near.slice(0, NEAR);
}

/** Counts how often something was met, so that the second of two alike in a file means the second of two alike in the system. */
export class Occurrences {
  readonly #met = new Map<string, number>();

  /** How many of a key were met before this one. */
  take(key: string): number {
    const earlier = this.#met.get(key) ?? 0;
    this.#met.set(key, earlier + 1);
    return earlier;
  }
}
