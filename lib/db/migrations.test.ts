import { describe, expect, it } from "vitest";
import { Sentence } from "@/lib/sentence.mjs";
import { type AppliedRow, pendingMigrations } from "./migrations.mjs";

const migration = (name: string) => ({ name, sql: `-- ${name}`, checksum: `sum of ${name}` });
const applied = (name: string, changes: Partial<AppliedRow> = {}): AppliedRow => ({
  migration_name: name,
  checksum: `sum of ${name}`,
  finished_at: new Date(0),
  rolled_back_at: null,
  ...changes,
});

const [first, second, third] = ["1_first", "2_second", "3_third"].map(migration) as [
  ReturnType<typeof migration>,
  ReturnType<typeof migration>,
  ReturnType<typeof migration>,
];

describe("pendingMigrations", () => {
  it("gives what is not applied, in order", () => {
    expect(pendingMigrations([first, second, third], [applied("1_first")])).toEqual([second, third]);
    expect(pendingMigrations([first], [applied("1_first")])).toEqual([]);
  });

  it("applies again what Prisma's command line marked as rolled back", () => {
    expect(pendingMigrations([first], [applied("1_first", { finished_at: null, rolled_back_at: new Date(1) })])).toEqual([first]);
  });

  it.each([
    ["a file changed after it was applied", [applied("1_first", { checksum: "other" })], /1_first was changed/],
    ["a migration that this version does not know", [applied("9_future")], /9_future.*newer version/],
    ["a migration that was begun and not finished", [applied("1_first", { finished_at: null })], /1_first was begun/],
    ["a new file that comes before an applied one", [applied("2_second")], /1_first comes before 2_second/],
  ])("refuses %s in one sentence", (_, rows, sentence) => {
    const act = () => pendingMigrations([first, second], rows);
    expect(act).toThrow(Sentence);
    expect(act).toThrow(sentence);
  });
});
