import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, onTestFinished } from "vitest";

export type Files = Readonly<Record<string, string>>;

/** The project that the checks belong to. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** A small tree of files of its own, gone when the test is over. With `packages` it sees the packages of the project. */
export function makeTree(files: Files, { packages = false } = {}): string {
  const root = writeTree(files, packages);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** The same for several tests: made in `beforeAll`, gone when the last test of the file is over. */
export function keepTree(files: Files): string {
  const root = writeTree(files, true);
  kept.push(root);
  return root;
}

const kept: string[] = [];

afterAll(() => {
  for (const root of kept) rmSync(root, { recursive: true, force: true });
});

function writeTree(files: Files, packages: boolean): string {
  const root = mkdtempSync(join(tmpdir(), "giao-uoc-tree-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (packages) symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"));
  return root;
}

/** The smallest tsconfig.json under which "@/…" leads to the root, as in the project. */
export const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: "ES2023",
    lib: ["esnext"],
    module: "esnext",
    moduleResolution: "bundler",
    jsx: "react-jsx",
    strict: true,
    noUncheckedIndexedAccess: true,
    types: [],
    resolveJsonModule: true,
    noEmit: true,
    paths: { "@/*": ["./*"] },
  },
  include: ["**/*.ts", "**/*.tsx"],
});
