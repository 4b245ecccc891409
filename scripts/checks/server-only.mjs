import ts from "typescript";
import { exportsOf, isTest, listFiles, parse } from "./tree.mjs";

export const name = "what must not reach a browser says server-only first";

const GUARDED = /^lib\/(db|auth|audit|jobs|live)\/|^lib\/.+\/(data|mutations)\.ts$|^lib\/(action|log)\.ts$/;
/** The pure files of a guarded folder may be shown in a browser. */
const PURE = /\/(domain|policy|constants|types|schema|topics)\.ts$/;

function isGuarded(path) {
  return GUARDED.test(path) && !PURE.test(path) && !isTest(path);
}

function startsServerOnly(source) {
  const [first] = source.statements;
  return first !== undefined && ts.isImportDeclaration(first) && first.moduleSpecifier.text === "server-only";
}

/** A file of types alone is gone when the product runs. */
function isGuardless(source) {
  return !startsServerOnly(source) && exportsOf(source).length > 0;
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["lib"], extensions: [".ts", ".tsx"] }).filter(isGuarded);
  const lines = files.filter((path) => isGuardless(parse(root, path))).map((path) => `${path}:1  does not begin with import "server-only"`);
  return { ok: lines.length === 0, looked: files.length, lines };
}
