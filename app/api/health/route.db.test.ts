import { beforeAll, expect, it } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { GET } from "./route";

beforeAll(testDatabase);

it("answers 200 while the database is reached and migrated, else 503, and is not kept by caches", async () => {
  const well = await GET();
  expect([well.status, await well.json()]).toEqual([200, { status: "ok", database: "reached", migrations: "applied" }]);
  expect(well.headers.get("cache-control")).toBe("no-store");

  await prisma.$executeRaw`DELETE FROM _prisma_migrations`;
  const behind = await GET();
  expect([behind.status, await behind.json()]).toEqual([503, { status: "unavailable", database: "reached", migrations: "missing" }]);

  await prisma.$executeRaw`DROP TABLE _prisma_migrations`;
  const broken = await GET();
  expect([broken.status, await broken.json()]).toEqual([503, { status: "unavailable", database: "unreached", migrations: "unknown" }]);
});
