import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "./client";
import { missingMigrations } from "./migrate";
import { testDatabase } from "./test-db";

beforeAll(testDatabase);

describe("missingMigrations", () => {
  it("finds nothing missing in a migrated database", async () => {
    expect(await missingMigrations()).toEqual([]);
  });

  it("names what is missing", async () => {
    const [first] = await prisma.$queryRaw<{ migration_name: string }[]>`
      DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations) RETURNING migration_name`;
    expect(await missingMigrations()).toEqual([first?.migration_name]);
  });

  it("refuses a database of a newer version", async () => {
    await prisma.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '99990101000000_future', now())`;
    await expect(missingMigrations()).rejects.toThrow("99990101000000_future");
  });
});
