import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packagesAreInstalled, sourceFingerprint } from "./prepare.mjs";

let root = "";

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

const LOCK = {
  "": { dependencies: { next: "1.0.0" } },
  "node_modules/next": { version: "1.0.0" },
  "node_modules/only-elsewhere": { version: "1.0.0", optional: true },
  "node_modules/vitest": { version: "1.0.0", dev: true },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "giao-uoc-prepare-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("packagesAreInstalled", () => {
  beforeEach(() => {
    write("package-lock.json", { packages: LOCK });
    write("node_modules/next/package.json", {});
    write("node_modules/.package-lock.json", {
      packages: { "node_modules/next": { version: "1.0.0" }, "node_modules/vitest": { version: "1.0.0" } },
    });
  });

  it("holds when npm recorded what the lock wants, packages of other systems aside", () => {
    expect(packagesAreInstalled(root, true)).toBe(true);
  });

  it("does not hold after an interrupted installation, which leaves no record", () => {
    rmSync(join(root, "node_modules", ".package-lock.json"));
    expect(packagesAreInstalled(root, false)).toBe(false);
  });

  it("does not hold when the lock moved on, nor when a package was deleted", () => {
    write("package-lock.json", { packages: { ...LOCK, "node_modules/next": { version: "2.0.0" } } });
    expect(packagesAreInstalled(root, false)).toBe(false);
    write("package-lock.json", { packages: LOCK });
    rmSync(join(root, "node_modules", "next"), { recursive: true });
    expect(packagesAreInstalled(root, false)).toBe(false);
  });

  it("needs the tools of tests only for tests", () => {
    write("node_modules/.package-lock.json", { packages: { "node_modules/next": { version: "1.0.0" } } });
    expect(packagesAreInstalled(root, false)).toBe(true);
    expect(packagesAreInstalled(root, true)).toBe(false);
  });
});

describe("sourceFingerprint", () => {
  it("changes with what is served, and only with that", () => {
    write("app/page.tsx", "one");
    const before = sourceFingerprint(root);
    for (const path of ["app/page.test.tsx", "lib/db/generated/client.ts", "docs/notes.md", "data/demo/x", ".next/x"])
      write(path, "anything");
    expect(sourceFingerprint(root)).toBe(before);
    write("app/page.tsx", "two");
    const edited = sourceFingerprint(root);
    expect(edited).not.toBe(before);
    write("messages/vi/kernel.json", "{}");
    expect(sourceFingerprint(root)).not.toBe(edited);
  });

  it("tells a renamed file from an unchanged one", () => {
    write("lib/a.ts", "same");
    const before = sourceFingerprint(root);
    rmSync(join(root, "lib", "a.ts"));
    write("lib/b.ts", "same");
    expect(sourceFingerprint(root)).not.toBe(before);
  });
});
