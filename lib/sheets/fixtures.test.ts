import { beforeAll, describe, expect, it } from "vitest";
import { readSheets } from "./read";
import { FIXTURES, type Fixture, makeFixtures } from "./test-fixtures";
import { OFFICE } from "./test-office";
import type { Cell, SheetFile } from "./types";

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellAt(file: SheetFile, place: string): Cell | undefined {
  const [, sheet, letters = "A", line] = /^(\d+)!([A-Z]+)(\d+)$/.exec(place) ?? [];
  return file.sheets[Number(sheet)]?.rows[Number(line) - 1]?.[columnOf(letters)];
}

function shown(cell: Cell | undefined, asText: boolean) {
  if (asText || !cell) return cell?.text ?? "";
  return [cell.text, cell.number ?? cell.day];
}

function check(file: SheetFile, expected: Exclude<Fixture["expected"], { refusal: string }>) {
  for (const [place, probe] of Object.entries(expected.cells))
    expect([place, shown(cellAt(file, place), typeof probe === "string")]).toEqual([place, probe]);
  expect(file.sheets[0]?.rows.length).toBe(expected.lines);
  expect(file.letters?.set ?? null).toBe(expected.letters ?? null);
  expect(file.formulaCount).toBe(expected.formulas ?? 0);
  if (expected.merges !== undefined) expect(file.sheets[0]?.merges.length).toBe(expected.merges);
  if (expected.hidden) expect(file.sheets.map(({ isHidden }) => isHidden)).toEqual(expected.hidden);
}

describe.skipIf(!OFFICE)("files that other programs made", () => {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    files = await makeFixtures();
  }, 120_000);

  it("are at least 25", () => {
    expect(FIXTURES.length).toBeGreaterThan(25);
    expect(new Set(FIXTURES.map(({ name }) => name)).size).toBe(FIXTURES.length);
  });

  it.each(FIXTURES)("$name", { timeout: 60_000 }, async ({ name, expected }) => {
    const bytes = files.get(name);
    expect(bytes).toBeDefined();
    const read = await readSheets(bytes ?? new Uint8Array(), name);
    if ("refusal" in expected) return expect(read).toMatchObject({ ok: false, reasons: [{ code: expected.refusal, params: { name } }] });
    expect(read).toMatchObject({ ok: true });
    if (read.ok) check(read.value, expected);
  });
});
