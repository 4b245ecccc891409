import fc from "fast-check";
import { expect, it } from "vitest";
import { fraction } from "@/lib/kernel/fraction";
import { readSheets } from "./read";
import { plainText, tableOf } from "./test-tables";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";

const records = fc.sample(
  fc.record({
    text: plainText,
    figure: fc.option(fc.integer({ min: -999_999, max: 999_999 }).map((digits) => digits / 1000)),
    amount: fc.option(fc.integer({ min: 0, max: 8_500_000_000_000_000 })),
    on: fc.constantFrom("2025-03-31", "1900-03-01", "2030-12-31", null),
  }),
  { numRuns: 400, seed: 20_250_331 },
);

it("what is written as xlsx is read as the very same: texts, figures, đồng, days", async () => {
  const read = await readSheets(await writeXlsx([tableOf(records)]), "a.xlsx");
  const rows = read.ok ? (read.value.sheets[0]?.rows.slice(3) ?? []) : [];
  for (const [index, { text, figure, amount, on }] of records.entries()) {
    const [first, second, third, fourth] = rows[index] ?? [];
    expect([first?.text ?? "", second?.number ?? null, fourth?.day ?? null]).toEqual([text, figure, on]);
    const millions = third?.number === null || third?.number === undefined ? null : fraction(third.number);
    expect(millions && millions.num * 1_000_000n).toEqual(amount === null ? null : BigInt(amount) * (millions?.den ?? 0n));
  }
  expect(read.ok && read.value.letters).toBeNull();
  expect(read.ok && read.value.formulaCount).toBe(0);
});

it("texts of a csv come back as they were", async () => {
  const read = await readSheets(new TextEncoder().encode(writeCsv(tableOf(records))), "a.csv");
  const rows = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
  expect(rows.slice(-records.length).map(([first]) => first?.text ?? "")).toEqual(records.map(({ text }) => text));
});
