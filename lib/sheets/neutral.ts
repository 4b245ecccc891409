/** How a text begins that a spreadsheet program would take for a formula (or, after a tab, for what follows it). */
const LOOKS_COMPUTED = /^'*[=+\-@\t\r]/;
const MARKED = /^''*[=+\-@\t\r]/;

/** Whether a spreadsheet program might compute a text that somebody opens or edits. */
export function looksComputed(text: string): boolean {
  return LOOKS_COMPUTED.test(text);
}

/**
 * A text as a csv may hold it: an apostrophe before what would be computed ("=1+1" → "'=1+1"), and one more before a text that looks like
 * that already, so that `restored` gives back the very text whatever it was.
 */
export function neutralised(text: string): string {
  return looksComputed(text) ? `'${text}` : text;
}

/** The text behind a neutralised one; any other text stays as it is. */
export function restored(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text;
}
