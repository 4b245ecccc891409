// Before the imports of each database test file: a database of its own, which `DATABASE_URL` then names.
import { randomUUID } from "node:crypto";
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

afterAll(async () => {
  const { prisma } = await import("@/lib/db/client");
  await prisma.$disconnect();
  await asAdmin(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
});
