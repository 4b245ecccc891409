// Before the imports of each database test file: a database of its own, which `DATABASE_URL` then names, and an empty data folder.
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";

const adminUrl = inject("adminUrl");
const name = `test_${randomUUID().replaceAll("-", "")}`;

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

await asAdmin(`CREATE DATABASE "${name}" TEMPLATE "${inject("templateName")}"`);
const url = new URL(adminUrl);
url.pathname = `/${name}`;
process.env["DATABASE_URL"] = url.href;
const dataDir = await mkdtemp(join(tmpdir(), "giao-uoc-files-"));
process.env["DATA_DIR"] = dataDir;

afterAll(async () => {
  const { prisma } = await import("@/lib/db/client");
  await prisma.$disconnect();
  await rm(dataDir, { recursive: true, force: true });
  await asAdmin(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
});
