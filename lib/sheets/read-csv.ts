import { evidenceOf } from "./letters";
import { restored } from "./neutral";

const QUOTE = '"';
const DELIMITERS = [",", ";", "\t"] as const;
/** Lines on which the delimiter is told: title lines above a table hold none. */
const TOLD_ON = 200;
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** More of these than one in a hundred letters, and a text is no Vietnamese of Windows-1258. */
const WESTERN_SHARE = 0.01;

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** UTF-16 without its mark, or null: every other byte of Latin letters is zero. */
export function silentUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even === 0) return "utf-16le";
  return even > head.length / 8 && odd === 0 ? "utf-16be" : null;
}

/** Letters of Windows-1258 follow their vowel as marks; elsewhere those codes stand for Ì, Ò, Þ, ì, ò, which hardly follow a vowel with a hat. */
function isWindowsVietnamese(western: string, vietnamese: string): boolean {
  const marks = vietnamese.match(/[aeiouyâêôăơưAEIOUYÂÊÔĂƠƯ][\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const loose = vietnamese.match(/(?<![aeiouyâêôăơưAEIOUYÂÊÔĂƠƯ])[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  return marks > 0 && loose <= western.length * WESTERN_SHARE && loose < marks;
}

/** Bytes of a text as letters: UTF-8, UTF-16, else Windows-1258; Windows-1252 where the letters are those of TCVN3 or VNI, or western. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withoutMark(new TextDecoder("utf-16le").decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withoutMark(new TextDecoder("utf-16be").decode(bytes));
  const silent = silentUtf16(bytes);
  if (silent) return new TextDecoder(silent).decode(bytes);
  try {
    return withoutMark(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const western = new TextDecoder("windows-1252").decode(bytes);
    if (evidenceOf([western])) return western;
    const vietnamese = new TextDecoder("windows-1258").decode(bytes);
    return isWindowsVietnamese(western, vietnamese) ? vietnamese : western;
  }
}

/** How many of a delimiter stand outside of quotes in each of the first lines. */
function countsOf(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === delimiter) count += 1;
    else if (letter === "\n") {
      counts.push(count);
      count = 0;
      if (counts.length === TOLD_ON) break;
    }
  }
  return count > 0 ? [...counts, count] : counts;
}

/** The delimiter that most lines have equally often, and then the one that stands there most. */
function tellDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const counts = countsOf(text, delimiter).filter((count) => count > 0);
    const usual = new Map<number, number>();
    for (const count of counts) usual.set(count, (usual.get(count) ?? 0) + 1);
    return { delimiter, lines: Math.max(0, ...usual.values()), all: counts.reduce((sum, count) => sum + count, 0) };
  });
  scored.sort((left, right) => right.lines - left.lines || right.all - left.all);
  return scored[0]?.delimiter ?? ",";
}

/** What stands in quotes from `at` on, and the place behind them; two quotes are one of the text. Quotes that are never closed reach to the end. */
function quotedAt(text: string, at: number): { value: string; next: number; isOpen?: true } {
  let value = "";
  let from = at + 1;
  for (;;) {
    const end = text.indexOf(QUOTE, from);
    if (end < 0) return { value: value + text.slice(from), next: text.length, isOpen: true };
    value += text.slice(from, end);
    if (text[end + 1] !== QUOTE) return { value, next: end + 1 };
    value += QUOTE;
    from = end + 2;
  }
}

/** One value, from `at` to the delimiter or line end behind it. */
function valueAt(text: string, at: number, delimiter: string): { value: string; end: number; isOpen: boolean } {
  const { value, next, isOpen = false } = text[at] === QUOTE ? quotedAt(text, at) : { value: "", next: at };
  let end = next;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  return { value: value + text.slice(next, end).replace(/\r$/, ""), end, isOpen };
}

/**
 * The rows of a csv one by one: delimiter as the content shows it (comma, semicolon, tab) or as a line "sep=;" says, line breaks and doubled
 * quotes inside quotes, and the apostrophe that guards a text from being computed taken off again. Ends with null, or with the number of the row in
 * which quotes were opened and never closed: everything below has then become one cell.
 */
export function* csvRows(text: string): Generator<string[], number | null> {
  const said = SEPARATOR_LINE.exec(text);
  const rest = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? tellDelimiter(rest);
  let row: string[] = [];
  let at = 0;
  let count = 1;
  while (at < rest.length) {
    const { value, end, isOpen } = valueAt(rest, at, delimiter);
    if (isOpen) return count;
    row.push(restored(value));
    at = end + 1;
    if (rest[end] === delimiter && at < rest.length) continue;
    if (rest[end] === delimiter) row.push("");
    yield row;
    count += 1;
    row = [];
  }
  return null;
}
