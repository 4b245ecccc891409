import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holderOf, takeLock, waitForLock } from "./lock.mjs";
import { birthOf, isAlive, waitFor } from "./processes.mjs";

let folder = "";
let other: ChildProcess;
const path = () => join(folder, "some.lock");

function hold(pid: number, birth = birthOf(pid)): void {
  writeFileSync(path(), JSON.stringify({ pid, birth, note: "the other" }));
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error("not started");
  return child.pid;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "giao-uoc-lock-"));
  other = spawn("sleep", ["60"]);
});

afterEach(() => {
  other.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("takeLock", () => {
  it("is taken once, and again after it was given back", () => {
    const lock = takeLock(path(), "me");
    expect(lock).toMatchObject({ taken: true, inherited: false });
    expect(takeLock(path(), "me again")).toMatchObject({ taken: false, holder: { pid: process.pid, note: "me" } });
    if (lock.taken) lock.release();
    expect(holderOf(path())).toBeNull();
    expect(takeLock(path(), "me")).toMatchObject({ taken: true, inherited: false });
  });

  it("is refused while another process lives, and inherited when that is killed", async () => {
    hold(pidOf(other));
    expect(takeLock(path(), "me")).toMatchObject({ taken: false, holder: { pid: other.pid, note: "the other" } });
    other.kill("SIGKILL");
    await waitFor(() => !isAlive(pidOf(other)), 5);
    expect(takeLock(path(), "me")).toMatchObject({ taken: true, inherited: true });
  });

  it("is not held by a process that got a dead one's number", () => {
    hold(pidOf(other), "12345");
    expect(takeLock(path(), "me")).toMatchObject({ taken: true, inherited: true });
  });

  it("takes a damaged file for nobody's", () => {
    writeFileSync(path(), "{");
    expect(takeLock(path(), "me")).toMatchObject({ taken: true });
  });

  it("gives back only what is its own, and leaves nothing beside", () => {
    const lock = takeLock(path(), "me");
    hold(pidOf(other));
    if (lock.taken) lock.release();
    expect(JSON.parse(readFileSync(path(), "utf8"))).toMatchObject({ pid: other.pid });
    expect(existsSync(`${path()}.${process.pid}`)).toBe(false);
  });

  it("waits for its holder, telling once", async () => {
    hold(pidOf(other));
    const told: number[] = [];
    const waiting = waitForLock(path(), "me", (holder) => told.push(holder.pid));
    setTimeout(() => other.kill("SIGKILL"), 600);
    expect(await waiting).toMatchObject({ taken: true, inherited: true });
    expect(told).toEqual([other.pid]);
  });
});
