import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../lib/db/migrations.mjs";
import { startThrowawayPostgres } from "./throwaway-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server's administrator, for making databases. */
    adminUrl: string;
    /** Name of the migrated, empty database from which each file's is copied. */
    templateName: string;
  }
}

/** Once per run: a throw-away server with one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowawayPostgres();
  try {
    await applyMigrations(server.url(), fileURLToPath(new URL("../prisma/migrations", import.meta.url)));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("adminUrl", server.adminUrl("postgres"));
  project.provide("templateName", server.databaseName);
  return () => server.stop();
}
