// Makes one workbook beside the server's own thread: thousands of rows take a second or two without a pause.
import { parentPort } from "node:worker_threads";
import { writeXlsx } from "hucre/xlsx";

/** Rows come in parts, each cell with the number of its style; 0 is what its column says. */
const sheets = [];

/** @type {Record<string, (message: any) => void | Promise<void>>} */
const steps = {
  sheet({ sheet }) {
    sheets.push({ ...sheet, rows: [], styled: [], heights: [] });
  },
  rows({ rows, styled, heights }) {
    const sheet = sheets.at(-1);
    const first = sheet.rows.length;
    for (const row of rows) sheet.rows.push(row);
    for (const [row, column, style] of styled) sheet.styled.push([first + row, column, style]);
    for (const [row, height] of heights) sheet.heights.push([first + row, height]);
  },
  async end({ styles, properties, font }) {
    const bytes = await writeXlsx({
      sheets: sheets.map(({ styled, heights, ...sheet }) => ({
        ...sheet,
        cells: new Map(styled.map(([row, column, style]) => [`${row},${column}`, { style: styles[style] }])),
        rowDefs: new Map(heights.map(([row, height]) => [row, { height }])),
      })),
      properties,
      defaultFont: font,
      stringMode: "shared",
    });
    parentPort?.postMessage(bytes, [bytes.buffer]);
  },
};

parentPort?.on("message", (message) => steps[message.step]?.(message));
