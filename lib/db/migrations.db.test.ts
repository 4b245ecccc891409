import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Sentence } from "@/lib/sentence.mjs";
import { applyMigrations } from "./migrations.mjs";
import { testDatabase } from "./test-db";

const folder = mkdtempSync(join(tmpdir(), "giao-uoc-migrations-"));
let url = "";
let client: pg.Client;

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

beforeAll(async () => {
  const database = await testDatabase();
  const own = new URL(database.url);
  own.pathname = `${own.pathname}_empty`;
  url = own.href;
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${own.pathname.slice(1)}" TEMPLATE template0`);
  await admin.end();
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  rmSync(folder, { recursive: true, force: true });
  write("1_first", "CREATE TABLE one (id INT); INSERT INTO one VALUES (1);");
  write("2_second", "CREATE FUNCTION two() RETURNS INT LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END $$;");
});

const count = async (sql: string) => Number((await client.query(sql)).rows[0]?.count);

describe("applyMigrations", () => {
  it("applies all in order, and a second time nothing", async () => {
    expect(await applyMigrations(url, folder)).toEqual(["1_first", "2_second"]);
    expect(await applyMigrations(url, folder)).toEqual([]);
    expect(await count("SELECT count(*) FROM one")).toBe(1);
    expect((await client.query("SELECT two() AS count")).rows[0]).toEqual({ count: 2 });
  });

  it("applies only what is new", async () => {
    await applyMigrations(url, folder);
    write("3_third", "INSERT INTO one VALUES (3);");
    expect(await applyMigrations(url, folder)).toEqual(["3_third"]);
    expect(await count("SELECT count(*) FROM one")).toBe(2);
  });

  it("undoes a migration that fails half-way, keeps those before it, and goes on once it is mended", async () => {
    write("3_third", "INSERT INTO one VALUES (3); SELECT 1/0;");
    await expect(applyMigrations(url, folder)).rejects.toThrow(/3_third failed and was undone: division by zero/);
    expect(await count("SELECT count(*) FROM one")).toBe(1);
    write("3_third", "INSERT INTO one VALUES (3);");
    expect(await applyMigrations(url, folder)).toEqual(["3_third"]);
  });

  it("refuses a file that was changed after it was applied", async () => {
    await applyMigrations(url, folder);
    write("1_first", "CREATE TABLE one (id BIGINT);");
    await expect(applyMigrations(url, folder)).rejects.toThrow(Sentence);
  });

  it("lets two starts at the same time apply each migration once", async () => {
    write("3_slow", "SELECT pg_sleep(0.3);");
    const [one, other] = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);
    expect([...one, ...other].toSorted()).toEqual(["1_first", "2_second", "3_slow"]);
    expect(await count("SELECT count(*) FROM _prisma_migrations")).toBe(3);
  });
});
