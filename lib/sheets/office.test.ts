import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { expect, test } from "vitest";
import { looksComputed, restored } from "./neutral";
import { OFFICE } from "./test-office";
import { plainText, tableOf } from "./test-tables";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";
import { millionsText } from "./written-cells";

/** The office runs in English here: figures come out as "1,234.5". Field separator, quotes, UTF-8, from line 1; texts in quotes, cells as they are shown. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true,false";
const FROM_CSV = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true,false";

const rows = fc
  .sample(fc.tuple(plainText, fc.integer({ min: -9_000_000_000, max: 9_000_000_000 })), { numRuns: 150, seed: 7 })
  .map(([text, amount]) => ({ text, figure: 747.2, amount, on: "2025-03-31" }));

/** What LibreOffice shows of files that it opens, as csv, by their names. */
function shownByOffice(files: Readonly<Record<string, Uint8Array | string>>): (name: string) => string[][] {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const convert = (filters: string[], names: string[]) =>
      execFileSync(
        OFFICE ?? "",
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          ...filters,
          "--outdir",
          join(folder, "out"),
          ...names.map((name) => join(folder, name)),
        ],
        { stdio: "ignore", timeout: 90_000, env: { NODE_ENV: "test", PATH: "/usr/bin:/bin", LC_ALL: "en_US.UTF-8" } },
      );
    const names = Object.keys(files);
    convert(
      ["--convert-to", AS_CSV],
      names.filter((name) => name.endsWith(".xlsx")),
    );
    convert(
      [FROM_CSV, "--convert-to", AS_CSV],
      names.filter((name) => name.endsWith(".csv")),
    );
    const shown = new Map(names.map((name) => [name, readFileSync(join(folder, "out", name.replace(/\.\w+$/, ".csv")), "utf8")]));
    return (name) => parseCsv(shown.get(name) ?? "", { delimiter: ";" }).map((row) => row.map(String));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!OFFICE)(
  "LibreOffice opens what is written and shows the very texts, figures, đồng and days, computing nothing",
  async () => {
    const table = tableOf(rows);
    const shown = shownByOffice({ "a.xlsx": await writeXlsx([table]), "b.csv": writeCsv(table) });
    const book = shown("a.xlsx").slice(3);
    expect(book.map(([text]) => text)).toEqual(rows.map(({ text }) => text));
    const inMillions = (figure: string | undefined) => figure?.replaceAll(",", "").replace(".", ",");
    expect(book.map((row) => inMillions(row[2]))).toEqual(rows.map(({ amount }) => millionsText(amount)));
    expect(book[0]?.slice(1)).toEqual(["747.2", expect.any(String), "31/03/2025"]);
    // What looks like a day or a number it takes for one, as every program does with a csv; a formula nowhere.
    const inCsv = shown("b.csv").slice(1);
    rows.forEach(({ text }, at) => {
      if (looksComputed(text)) expect(restored(inCsv[at]?.[0] ?? "")).toBe(text);
    });
  },
  120_000,
);
