import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What can be asked of the program, read from its files: whatever is added there is asked for an expectation. */

const ROOT = join(import.meta.dirname, "..", "..");

/** Files of `app/` that answer under an address of their own, beside pages and routes. */
const ANSWERING =
  /^(?:icon|apple-icon|favicon|opengraph-image|twitter-image|sitemap|robots|manifest)\d*\.(?:tsx?|svg|png|ico|jpg|xml|txt|json|webmanifest)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** "app/(main)/campaigns/[id]/page.tsx" → "/campaigns/[id]" */
function addressOf(path: string): string {
  const folders = path.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join("/")}`;
}

/** A page, and whether what it shows depends on what follows the "?". */
export type PageFile = { readonly address: string; readonly readsQuery: boolean };

export function pageFiles(): PageFile[] {
  return filesBelow("app")
    .filter((path) => /\/page\.tsx?$/.test(path))
    .map((path) => ({ address: addressOf(path), readsQuery: /\bsearchParams\b/.test(textOf(path)) }));
}

/** Each method of each route as "POST /api/uploads", and each file that answers as "GET /icon.svg". */
export function routeMethods(): string[] {
  const files = filesBelow("app");
  const routes = files
    .filter((path) => /\/route\.tsx?$/.test(path))
    .flatMap((path) => {
      const methods = [...textOf(path).matchAll(/^export (?:async )?(?:function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm)];
      return methods.map(([, method]) => `${method} ${addressOf(path)}`);
    });
  const others = files.filter((path) => ANSWERING.test(path.split("/").at(-1) ?? ""));
  return [...routes, ...others.map((path) => `GET ${join(addressOf(path), path.split("/").at(-1) ?? "")}`)];
}

/** Each exported server action as "lib/people/actions.ts createAccountAction". */
export function actionNames(): string[] {
  return ["lib", "app", "components"]
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path) && /^\s*["']use server["']/m.test(textOf(path)))
    .flatMap((path) => {
      const exported = [...textOf(path).matchAll(/^export (?:async function|function|const|let) (\w+)/gm)];
      return (exported.length === 0 ? [[path, "(inline)"]] : exported).map(([, name]) => `${path} ${name}`);
    });
}

/** What stands on one side only. */
export function compare(found: readonly string[], expected: readonly string[]): { unexpected: string[]; vanished: string[] } {
  return {
    unexpected: found.filter((name) => !expected.includes(name)),
    vanished: expected.filter((name) => !found.includes(name)),
  };
}
