import ts from "typescript";
import { isTest, listFiles, parse, placeOf, walk } from "./tree.mjs";

export const name = "scenarios play the product's own mutations and insert nothing";

const STORES = /^(@\/lib\/db(\/|$)|(\.\.\/)+lib\/db(\/|$)|@prisma\/|pg$|pg\/)/;
const BUILDERS = /(^|\/)test-[a-z-]+$/;
const WRITES = new Set([
  "create",
  "createMany",
  "createManyAndReturn",
  "update",
  "updateMany",
  "updateManyAndReturn",
  "upsert",
  "delete",
  "deleteMany",
]);
const RAW = /^\$(query|execute)Raw/;
const CLIENTS = /^(prisma|tx|db|client|pool|transaction)$/i;

function rootOf(expression) {
  let at = expression;
  while (ts.isPropertyAccessExpression(at) || ts.isCallExpression(at) || ts.isNonNullExpression(at)) at = at.expression;
  return at.getText();
}

/** `prisma.pledge.create(…)`, `tx.pledge.upsert(…)`, `anything.model.createMany(…)`, and raw SQL of any kind. */
function isDirectWrite(node) {
  if (!ts.isPropertyAccessExpression(node)) return false;
  if (RAW.test(node.name.text)) return true;
  if (!WRITES.has(node.name.text)) return false;
  return CLIENTS.test(rootOf(node.expression)) || ts.isPropertyAccessExpression(node.expression);
}

/** The module that an import, a re-export or `import(…)` names; null where nothing of it is there when the program runs. */
function reachedBy(node) {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ? null : node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? null : (node.moduleSpecifier ?? null);
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? (node.arguments[0] ?? null) : null;
}

/** Tests beside the scenarios read what was played out of the store; builders of other tests, which insert as they like, are no scenario's. */
function reaches(node, isOwnTest) {
  const module = reachedBy(node);
  if (module === null || !ts.isStringLiteralLike(module) || isOwnTest) return null;
  if (STORES.test(module.text)) return "reaches for the database itself";
  return BUILDERS.test(module.text) ? "builds on what only tests may insert" : null;
}

function complaints(source) {
  const lines = [];
  const isOwnTest = isTest(source.fileName);
  walk(source, (node) => {
    const reached = reaches(node, isOwnTest);
    if (reached) lines.push(`${placeOf(source, node)}  ${reached}`);
    if (isDirectWrite(node)) lines.push(`${placeOf(source, node)}  writes by ${node.getText(source)} instead of a mutation`);
  });
  return lines;
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["prisma/scenarios"], extensions: [".ts", ".mjs"] });
  const lines = files.flatMap((path) => complaints(parse(root, path)));
  return { ok: lines.length === 0, looked: files.length, lines };
}
