import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startThrowawayPostgres } from "../throwaway-postgres.mjs";
import { run } from "./drift.mjs";
import { type Files, makeTree } from "./test-tree";

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../generated"
}

datasource db {
  provider = "postgresql"
}

model Ward {
  id   String @id @db.Uuid
  name String
}
`;
const MIGRATION = `CREATE TABLE "Ward" ("id" UUID NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "Ward_pkey" PRIMARY KEY ("id"));
-- What the schema cannot say is no drift.
ALTER TABLE "Ward" ADD CONSTRAINT "Ward_name_check" CHECK ("name" <> '');`;

const house = (schema: string, migration: string): Files => ({
  "prisma/schema/main.prisma": schema,
  "prisma/migrations/migration_lock.toml": 'provider = "postgresql"\n',
  "prisma/migrations/20250101000000_init/migration.sql": migration,
});

let server: Awaited<ReturnType<typeof startThrowawayPostgres>>;

beforeAll(async () => {
  server = await startThrowawayPostgres();
}, 60_000);

afterAll(() => server.stop());

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", server.adminUrl());
  return () => vi.unstubAllEnvs();
});

test("migrations that make the schema pass", { timeout: 60_000 }, async () => {
  expect(await run(makeTree(house(SCHEMA, MIGRATION)))).toEqual({ ok: true, looked: 1, lines: [] });
});

test.each([
  ["a column that no migration makes", SCHEMA.replace("name String", "name String\n  path String"), MIGRATION, "path"],
  [
    "a column that only migrations know",
    SCHEMA,
    MIGRATION.replace('"name" TEXT NOT NULL,', '"name" TEXT NOT NULL, "extra" TEXT,'),
    "extra",
  ],
  ["another type", SCHEMA, MIGRATION.replace("TEXT", "VARCHAR(9)"), "name"],
])("%s is refused", { timeout: 60_000 }, async (_what, schema, migration, word) => {
  const { ok, lines } = await run(makeTree(house(schema, migration)));
  expect(ok).toBe(false);
  expect(lines[0]).toContain("prisma/schema  differs");
  expect(lines.join("\n")).toContain(word);
});

test("a migration that cannot be applied is refused", { timeout: 60_000 }, async () => {
  const { ok, lines } = await run(makeTree(house(SCHEMA, 'ALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;')));
  expect(ok).toBe(false);
  expect(lines[0]).toContain("could not be compared");
});
