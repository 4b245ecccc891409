import ts from "typescript";
import { PUBLIC_ROUTES } from "./house.mjs";
import { importsOf, listFiles, parse, walk } from "./tree.mjs";

export const name = "every page and route asks who it is, the public ones excepted";

const ROUTE = /^app\/(.+\/)?(page|route|default)\.(tsx|ts)$/;
const SESSION = /^@\/lib\/auth\//;
const ASKS = /^(get|require)\w*Actor$/;

/** Whether a file calls requireActor or getActor (or a narrower one) of lib/auth. */
function asks(source) {
  const imports = importsOf(source);
  let found = false;
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const imported = imports.get(node.expression.text);
    if (imported && SESSION.test(imported.from) && ASKS.test(imported.name)) found = true;
  });
  return found;
}

/** @param {string} root */
export async function run(root) {
  const routes = listFiles(root, { under: ["app"] }).filter((path) => ROUTE.test(path));
  const lines = routes
    .filter((path) => !PUBLIC_ROUTES.some((pattern) => pattern.test(path)))
    .filter((path) => !asks(parse(root, path)))
    .map((path) => `${path}  does not ask for the actor, and scripts/checks/house.mjs does not call it public`);
  return { ok: lines.length === 0, looked: routes.length, lines };
}
