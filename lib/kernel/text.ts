const MARKS = /\p{M}/gu;
/** Spaces of every kind, so that text pasted from Word or a web page compares equal. */
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/gu;
/** Control characters other than line feed; they have no meaning in typed text and break papers and logs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f]/gu;

/** A single line as it is stored: NFC, no control characters, spaces collapsed and trimmed. */
export function normaliseLine(text: string): string {
  return text.normalize("NFC").replace(/\n/g, " ").replace(CONTROLS, " ").replace(SPACES, " ").trim();
}

/** Several lines as they are stored: NFC, each line normalised, at most one empty line in a row. */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(normaliseLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/**
 * The form in which words are searched: without accents, đ as d, lower case, tone placement (hòa/hoà) and y/i (Quý/Quí) alike.
 * Every letter y becomes i, so both spellings meet.
 */
export function foldForSearch(text: string): string {
  return normaliseLine(text).normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/y/g, "i");
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese alphabetical order (a ă â … d đ …), numbers inside by value: "Khu phố 2" before "Khu phố 10". */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right);
}

const letters = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** Length as a person counts it: composed letters and emoji are one each. */
export function lengthOf(text: string): number {
  return [...letters.segment(text.normalize("NFC"))].length;
}
