import ts from "typescript";
import { PUBLIC_ROUTES } from "./house.mjs";
import { exportsOf, importsOf, listFiles, parse, walk } from "./tree.mjs";

export const name = "every page and route asks who it is, the public ones excepted";

const ROUTE = /^app\/(.+\/)?(page|route|default)\.(tsx|ts)$/;
const SESSION = /^@\/lib\/auth\//;
const ASKS = /^(get|require)\w*Actor$/;

/** What a browser reaches in such a file: the page itself, and each method of a route. */
const REACHED = /^(default|GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** Functions of the file by name, so that a handler may leave the asking to one of them. */
function localFunctions(source) {
  const found = new Map();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: id, initializer } of statement.declarationList.declarations)
      if (initializer) found.set(id.getText(source), initializer);
  }
  return found;
}

/** Whether a piece of code calls requireActor or getActor (or a narrower one) of lib/auth, itself or through a function of its file. */
function asks(node, known, seen = new Set()) {
  if (!node || seen.has(node)) return false;
  seen.add(node);
  let found = false;
  walk(node, (inner) => {
    if (found || !ts.isIdentifier(inner) || ts.isImportSpecifier(inner.parent)) return;
    const imported = known.imports.get(inner.text);
    const isCalled = ts.isCallExpression(inner.parent) && inner.parent.expression === inner;
    if (imported) found = isCalled && SESSION.test(imported.from) && ASKS.test(imported.name);
    else found = asks(known.locals.get(inner.text), known, seen);
  });
  return found;
}

/** The names under which a file can be reached without being asked who it is; "default" for a page. */
function silentDoors(source) {
  const known = { imports: importsOf(source), locals: localFunctions(source) };
  const doors = exportsOf(source).filter((item) => REACHED.test(item.name) || isDefault(item));
  return doors.filter((item) => !asks(item.value ?? item.node, known)).map((item) => (isDefault(item) ? "default" : item.name));
}

function isDefault({ node, name: exported }) {
  return (
    exported === "default" ||
    (ts.isFunctionDeclaration(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
  );
}

function complaints(source) {
  return silentDoors(source).map((door) => {
    const what = door === "default" ? "" : `${door} `;
    return `${source.fileName}  ${what}does not ask for the actor, and scripts/checks/house.mjs does not call it public`;
  });
}

/** @param {string} root */
export async function run(root) {
  const routes = listFiles(root, { under: ["app"] }).filter((path) => ROUTE.test(path));
  const lines = routes
    .filter((path) => !PUBLIC_ROUTES.some((pattern) => pattern.test(path)))
    .flatMap((path) => complaints(parse(root, path)));
  return { ok: lines.length === 0, looked: routes.length, lines };
}
