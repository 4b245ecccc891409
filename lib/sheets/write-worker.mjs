// Makes one workbook beside the server's own thread: thousands of rows take a second or two without a pause.
import { parentPort } from "node:worker_threads";
import { writeXlsx } from "hucre/xlsx";

/** Rows come in parts, each cell with the number of its style. */
const sheets = [];

/** One object for each style, which all its cells share; what it looks like is told at the end. */
/** @type {{ style?: object }[]} */
const looks = [];
const lookOf = (/** @type {number} */ number) => {
  looks[number] ??= {};
  return looks[number];
};

/** @type {Record<string, (message: any) => void | Promise<void>>} */
const steps = {
  sheet({ sheet }) {
    sheets.push({ ...sheet, rows: [], cells: new Map(), rowDefs: new Map() });
  },
  rows({ rows, styled, heights }) {
    const sheet = sheets.at(-1);
    const first = sheet.rows.length;
    let next = 0;
    for (const row of rows) {
      const at = sheet.rows.push(row) - 1;
      for (let column = 0; column < row.length; column += 1) sheet.cells.set(`${at},${column}`, lookOf(styled[next++]));
    }
    for (const [row, height] of heights) sheet.rowDefs.set(first + row, { height });
  },
  async end({ styles, properties, font }) {
    for (const [number, style] of styles.entries()) lookOf(number).style = style;
    const bytes = await writeXlsx({
      sheets,
      properties,
      defaultFont: font,
      // As small once it is packed, and made in half the time.
      stringMode: "inline",
    });
    parentPort?.postMessage(bytes, [bytes.buffer]);
  },
};

parentPort?.on("message", (message) => steps[message.step]?.(message));
