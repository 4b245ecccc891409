import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Sentence } from "../lib/sentence.mjs";
import { startPostgres } from "./postgres.mjs";
import { waitFor } from "./processes.mjs";
import { keepPostgres } from "./supervise.mjs";

type Server = Awaited<ReturnType<typeof startPostgres>>;

let dataDir = "";
let server: Server;

const start = () => startPostgres({ dataDir, durable: false });
const lockFile = () => join(dataDir, "postgres", "postmaster.pid");

async function query(of: Server, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: of.url() });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "giao-uoc-postgres-"));
  chmodSync(dataDir, 0o711);
  server = await start();
  await query(server, "CREATE TABLE kept (word TEXT COLLATE \"vi-x-icu\"); INSERT INTO kept VALUES ('Đại Yên'), ('Bãi Cháy')");
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

afterEach(async () => {
  server = await start();
  expect(await query(server, "SELECT word FROM kept ORDER BY word")).toEqual([{ word: "Bãi Cháy" }, { word: "Đại Yên" }]);
});

describe("startPostgres", () => {
  it("gives a role without power over the server, and keeps the passwords to its owner", async () => {
    expect(await query(server, "SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user")).toEqual([
      { rolsuper: false, rolcreatedb: false, rolcreaterole: false },
    ]);
    expect(statSync(join(dataDir, "postgres-access.json")).mode & 0o777).toBe(0o600);
    await expect(query(server, "SELECT 'ĐẠI' ILIKE 'đại' AS same")).resolves.toEqual([{ same: true }]);
  });

  it("takes over the server that runs already", async () => {
    const second = await start();
    expect(second).toMatchObject({ reused: true, pid: server.pid, port: server.port });
  });

  it("lets two starts at the same time end up with one server", async () => {
    await server.stop();
    const both = await Promise.all([start(), start()]);
    expect(new Set(both.map(({ pid }) => pid)).size).toBe(1);
  });

  it("starts after kill -9", async () => {
    process.kill(server.pid, "SIGKILL");
    const next = await start();
    expect(next.reused).toBe(false);
    expect(next.pid).not.toBe(server.pid);
  });

  it("does not take another program that got the number for itself", async () => {
    const lines = readFileSync(lockFile(), "utf8").split("\n");
    await server.stop();
    writeFileSync(lockFile(), [String(process.pid), ...lines.slice(1)].join("\n"));
    expect((await start()).reused).toBe(false);
  });

  it("takes a zombie for dead", async () => {
    const lines = readFileSync(lockFile(), "utf8").split("\n");
    await server.stop();
    // The shell becomes a program that never collects its child.
    const parent = spawn("/bin/sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    const zombie = Number(await new Promise((resolve) => parent.stdout.once("data", (chunk) => resolve(String(chunk)))));
    await waitFor(() => readFileSync(`/proc/${zombie}/stat`, "utf8").includes(") Z "), 5);
    writeFileSync(lockFile(), [String(zombie), ...lines.slice(1)].join("\n"));
    expect((await start()).reused).toBe(false);
    parent.kill("SIGKILL");
  });

  it("says in a sentence that the passwords are gone", async () => {
    const file = join(dataDir, "postgres-access.json");
    const text = readFileSync(file, "utf8");
    rmSync(file);
    await expect(start()).rejects.toThrow(/postgres-access.json is missing/);
    writeFileSync(file, JSON.stringify({ admin: "wrong", app: "wrong" }));
    await expect(start()).rejects.toThrow(Sentence);
    writeFileSync(file, text);
  });

  it("leaves nothing half-made behind when the folder cannot be used", async () => {
    const file = join(dataDir, "a-file");
    writeFileSync(file, "");
    await expect(startPostgres({ dataDir: join(file, "data") })).rejects.toThrow(Sentence);
    expect(existsSync(join(dataDir, "postgres.new"))).toBe(false);
  });
});

describe("keepPostgres", () => {
  it("starts a killed server again on the same port, and not one that it stopped itself", async () => {
    const kept = keepPostgres(server, { dataDir, say: () => {}, onGiveUp: (error) => expect.fail(error.message) });
    process.kill(server.pid, "SIGKILL");
    await expect(waitFor(() => query(server, "SELECT 1").catch(() => null), 20)).resolves.toEqual([{ "?column?": 1 }]);
    await kept.stop();
    await expect(query(server, "SELECT 1")).rejects.toThrow();
  });

  it("goes on when the server is killed again while it is being started", async () => {
    const kept = keepPostgres(server, { dataDir, say: () => {}, onGiveUp: (error) => expect.fail(error.message) });
    const postmaster = () => Number(/^\d+/.exec(existsSync(lockFile()) ? readFileSync(lockFile(), "utf8") : "")?.[0] ?? 0);
    let killed = server.pid;
    process.kill(killed, "SIGKILL");
    for (const pauseMs of [0, 60, 120]) {
      await waitFor(() => postmaster() !== 0 && postmaster() !== killed, 20, 5);
      await waitFor(() => false, pauseMs / 1000, 5);
      killed = postmaster();
      process.kill(killed, "SIGKILL");
    }
    await expect(waitFor(() => query(server, "SELECT 1").catch(() => null), 20)).resolves.toEqual([{ "?column?": 1 }]);
    await kept.stop();
  });
});
