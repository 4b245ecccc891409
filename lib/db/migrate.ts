import "server-only";
import { join } from "node:path";
import { prisma } from "./client";
import { type AppliedRow, pendingMigrations, readMigrations } from "./migrations.mjs";

/**
 * Names of the migrations that the database still lacks; empty when it is up to date.
 * Throws when the database cannot be reached or belongs to another version.
 */
export async function missingMigrations(): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<AppliedRow[]>`SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations`;
  return pendingMigrations(readMigrations(join(process.cwd(), "prisma", "migrations")), rows).map(({ name }) => name);
}
