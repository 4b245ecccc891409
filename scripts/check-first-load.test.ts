import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { report } from "./check-first-load.mjs";

const PAGE = "/(main)/pledges/[id]/report/page";
let dist = "";
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "giao-uoc-weigh-"));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

/** A build whose framework and report page weigh so many bytes that do not compress. */
function build(
  framework: number,
  page: number,
  manifest = { [PAGE]: { entryJSFiles: { layout: ["page.js"], page: ["page.js"] } } } as object,
): void {
  write("framework.js", randomBytes(framework));
  write("page.js", randomBytes(page));
  write(`server/app${PAGE}/build-manifest.json`, JSON.stringify({ rootMainFiles: ["framework.js"] }));
  write(`server/app${PAGE}_client-reference-manifest.js`, `globalThis.__RSC_MANIFEST = ${JSON.stringify(manifest)};`);
}

it("weighs what the page and everything around it load, each file once", () => {
  build(100_000, 50_000);
  const { ok, total, text } = report(dist);
  expect(ok).toBe(true);
  expect(total).toBeGreaterThan(150_000);
  expect(total).toBeLessThan(151_000);
  expect(text).toContain("150.1 kB gzip, within the limit of 180.0 kB; a page of nothing 100.1 kB.");
});

it("refuses a page above the limit", () => {
  build(100_000, 81_000);
  expect(report(dist)).toMatchObject({ ok: false });
});

it("refuses a build that is not there or that it does not understand, rather than weigh nothing", () => {
  expect(() => report(dist)).toThrow("There is no build");
  build(100, 100, {});
  expect(() => report(dist)).toThrow("is not understood");
});
