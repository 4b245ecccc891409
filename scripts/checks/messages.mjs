import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse as parseMessage, TYPE } from "@formatjs/icu-messageformat-parser";
import { listFiles, readText } from "./tree.mjs";

export const name = "every sentence exists in Vietnamese and English with the same places to fill";

const LANGUAGES = ["vi", "en"];
/** Two languages may share a short word ("Zalo", "PDF", "OK") but hardly a whole sentence. */
const FEWEST_WORDS_OF_A_SENTENCE = 4;

/** Every text of a messages file by its dotted key. */
export function textsOf(value, prefix = "") {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    return inner !== null && typeof inner === "object" ? textsOf(inner, path) : [[path, inner]];
  });
}

const ARGUMENTS = new Map([
  [TYPE.argument, "text"],
  [TYPE.number, "number"],
  [TYPE.date, "date"],
  [TYPE.time, "time"],
  [TYPE.select, "select"],
  [TYPE.plural, "number"],
  [TYPE.tag, "tag"],
]);

/** The places of a message with their kinds ("n:number"); for a select the branches too, since code sends their names. */
function placesOf(elements, found = new Set()) {
  for (const element of elements) {
    const kind = ARGUMENTS.get(element.type);
    if (kind)
      found.add(
        element.type === TYPE.select
          ? `${element.value}:select(${Object.keys(element.options).sort().join("|")})`
          : `${element.value}:${kind}`,
      );
    if (element.children) placesOf(element.children, found);
    for (const option of Object.values(element.options ?? {})) placesOf(option.value, found);
  }
  return found;
}

/** "{n}" in one language and "{n, plural, …}" in the other are the same place. */
function namesAlike(place) {
  return place.replace(/:(text|number)$/, "");
}

function placesIn(text) {
  const list = [...placesOf(parseMessage(text))].map(namesAlike).sort();
  return [...new Set(list)].join(", ");
}

/** What is wrong with one text alone; an empty list when it reads well. */
function textComplaints(text) {
  if (typeof text !== "string") return ["is no text"];
  if (text.trim() === "") return ["is empty"];
  if (text !== text.normalize("NFC")) return ["has decomposed accents"];
  try {
    placesIn(text);
    return [];
  } catch (error) {
    return [`cannot be read: ${error.message}`];
  }
}

function pairComplaints(vi, en) {
  if (textComplaints(vi).length > 0 || textComplaints(en).length > 0) return [];
  const [inVi, inEn] = [placesIn(vi), placesIn(en)];
  if (inVi !== inEn) return [`has places [${inVi}] in vi and [${inEn}] in en`];
  const isSentence = vi.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= FEWEST_WORDS_OF_A_SENTENCE;
  return vi === en && isSentence ? ["is the same sentence in both languages: one of them was not translated"] : [];
}

function fileComplaints(file, vi, en) {
  const keys = new Set([...vi.keys(), ...en.keys()]);
  return [...keys].flatMap((key) => {
    if (!en.has(key))
      return [`messages/en/${file}  lacks ${key}`, ...textComplaints(vi.get(key)).map((one) => `messages/vi/${file}  ${key} ${one}`)];
    if (!vi.has(key)) return [`messages/vi/${file}  lacks ${key}`];
    return [
      ...LANGUAGES.flatMap((language) =>
        textComplaints((language === "vi" ? vi : en).get(key)).map((one) => `messages/${language}/${file}  ${key} ${one}`),
      ),
      ...pairComplaints(vi.get(key), en.get(key)).map((one) => `messages/*/${file}  ${key} ${one}`),
    ];
  });
}

function read(root, language, file) {
  const path = `messages/${language}/${file}`;
  return existsSync(join(root, path)) ? JSON.parse(readText(root, path)) : null;
}

function complaintsOf(root, file) {
  const [vi, en] = LANGUAGES.map((language) => read(root, language, file));
  if (vi === null || en === null) return [`messages/${vi === null ? "vi" : "en"}/${file}  is missing`];
  return fileComplaints(file, new Map(textsOf(vi)), new Map(textsOf(en)));
}

/** @param {string} root */
export async function run(root) {
  const names = LANGUAGES.flatMap((language) =>
    listFiles(root, { under: [`messages/${language}`], extensions: [".json"] }).map((path) => path.slice(12)),
  );
  const files = [...new Set(names)].sort();
  const lines = files.flatMap((file) => complaintsOf(root, file));
  const looked = files.reduce((sum, file) => sum + textsOf(read(root, "vi", file) ?? {}).length, 0);
  return { ok: lines.length === 0, looked, lines };
}
