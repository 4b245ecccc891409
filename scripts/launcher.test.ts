import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimDataFolder, forgetDemo, keptSecret, loadedDemo, rememberDemo } from "./data-folder.mjs";
import { birthOf } from "./processes.mjs";
import { newSetupCode, setupCodeHash } from "./welcome.mjs";

let dataDir = "";

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "giao-uoc-launcher-"));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs a command that must end by itself, with nothing but the given settings. */
function run(script: "demo" | "start" | "dev", settings: Record<string, string>) {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !["DATABASE_URL", "DEMO_TODAY", "APP_URL"].includes(name)),
  );
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, `${script}.mjs`)], {
    env: { ...clean, NODE_ENV: process.env.NODE_ENV, DATA_DIR: dataDir, ...settings },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, said: stderr.trim() };
}

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address ? address.port : 0 });
    });
  });
}

const ONE_SENTENCE = /^[^\n]+\.$/;

describe("a start that cannot be", () => {
  it.each(["demo", "start", "dev"] as const)("says in one sentence that the port of %s is taken", async (script) => {
    const { server, port } = await listen();
    const { status, said } = run(script, { PORT: String(port) });
    server.close();
    expect(status).toBe(1);
    expect(said).toMatch(ONE_SENTENCE);
    expect(said).toContain(`Port ${port} is taken`);
    expect(existsSync(join(dataDir, "launcher.lock"))).toBe(false);
  });

  it("says where the program runs already", () => {
    writeFileSync(
      join(dataDir, "launcher.lock"),
      JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), note: "http://localhost:3177" }),
    );
    const { status, said } = run("start", { PORT: "3149" });
    expect([status, said]).toEqual([1, `It is running already, at http://localhost:3177 (process ${process.pid}).`]);
  });

  it.each([
    ["a port that is none", { PORT: "abc" }, /^PORT is "abc"/],
    ["the demo's clock in real use", { DEMO_TODAY: "2025-03-31" }, /^DEMO_TODAY/],
    ["a mistyped setting", { DEMO_TODY: "now" }, /^DEMO_TODY is not a setting/],
    ["a data folder that is a file", { DATA_DIR: import.meta.filename }, /is in the way/],
  ])("refuses %s in one sentence", (_, settings, sentence) => {
    const { status, said } = run("start", settings);
    expect(status).toBe(1);
    expect(said).toMatch(ONE_SENTENCE);
    expect(said).toMatch(sentence);
  });

  it("does not load the demo into the folder of real records", () => {
    claimDataFolder(dataDir, "start");
    const { status, said } = run("demo", { PORT: "3149" });
    expect(status).toBe(1);
    expect(said).toMatch(/holds data of real use, not of the demo/);
  });
});

describe("the data folder", () => {
  it("makes a secret once and keeps it to its owner", () => {
    const secret = keptSecret(dataDir);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(keptSecret(dataDir)).toBe(secret);
    expect(statSync(join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
    writeFileSync(join(dataDir, "auth-secret"), "short");
    expect(() => keptSecret(dataDir)).toThrow(/is damaged/);
  });

  it("remembers a loaded demo until it is forgotten", () => {
    const demo = { accounts: [{ login: "a", password: "b", who: "c" }], fingerprint: "x" };
    expect(loadedDemo(dataDir)).toBeNull();
    rememberDemo(dataDir, demo);
    expect(loadedDemo(dataDir)).toEqual(demo);
    forgetDemo(dataDir);
    expect(loadedDemo(dataDir)).toBeNull();
  });
});

describe("the set-up code", () => {
  it("has 12 signs that cannot be mistaken for one another, new each time", () => {
    expect(newSetupCode()).toMatch(/^([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}$/);
    expect(newSetupCode()).not.toBe(newSetupCode());
  });

  it("is recognised however it is typed", () => {
    const hash = setupCodeHash("K7QF-2MXD-9RTA");
    expect(setupCodeHash(" k7qf 2mxd9rta")).toBe(hash);
    expect(setupCodeHash("K7QF-2MXD-9RTB")).not.toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

it("names its commands as package.json does", () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"));
  expect(scripts).toMatchObject({
    demo: "node scripts/demo.mjs",
    start: "node scripts/start.mjs",
    dev: "node scripts/dev.mjs",
    test: "node scripts/test.mjs",
  });
});
