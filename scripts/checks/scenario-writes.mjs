import ts from "typescript";
import { listFiles, parse, placeOf, walk } from "./tree.mjs";

export const name = "scenarios play the product's own mutations and insert nothing";

const STORES = /^(@\/lib\/db(\/|$)|(\.\.\/)+lib\/db(\/|$)|@prisma\/|pg$|pg\/)/;
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

function complaints(source) {
  const lines = [];
  walk(source, (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly && STORES.test(node.moduleSpecifier.text)) {
      lines.push(`${placeOf(source, node)}  reaches for the database itself`);
    }
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
