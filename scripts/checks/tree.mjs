import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import ts from "typescript";

/** Folders that hold what was made, installed or stored, never what was written. */
const NOT_WRITTEN = new Set(["node_modules", ".git", ".next", ".stryker-tmp", "test-results", "playwright-report", "reports", "coverage"]);
const NOT_WRITTEN_PATHS = new Set(["lib/db/generated", "data", "public"]);

/** Written files below the given folders (or the whole tree), as paths from the root with "/", in alphabetical order. */
export function listFiles(root, { under = [""], extensions = null } = {}) {
  const found = under.flatMap((folder) => [...filesBelow(root, folder)]);
  return found.filter((path) => !extensions || extensions.includes(extname(path))).sort();
}

function* filesBelow(root, folder) {
  const at = join(root, folder);
  if (!existsSync(at)) return;
  for (const entry of readdirSync(at, { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!NOT_WRITTEN.has(entry.name) && !NOT_WRITTEN_PATHS.has(path)) yield* filesBelow(root, path);
    } else if (entry.isFile()) {
      yield path;
    }
  }
}

export function readText(root, path) {
  return readFileSync(join(root, path), "utf8");
}

const KINDS = { ".tsx": ts.ScriptKind.TSX, ".ts": ts.ScriptKind.TS };

/** A file as a syntax tree; nothing is resolved and no type is known. */
export function parse(root, path) {
  const kind = KINDS[extname(path)] ?? ts.ScriptKind.JS;
  return ts.createSourceFile(path, readText(root, path), ts.ScriptTarget.Latest, true, kind);
}

/** Calls `visit` with every node below (and including) `node`, outside in. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** "lib/x/data.ts:12", the place of a node as editors open it. */
export function placeOf(source, node) {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return `${source.fileName}:${line + 1}`;
}

/** Local name → where it was imported from, and under which name there ("default" and "*" for those forms). */
export function importsOf(source) {
  const imports = new Map();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !statement.importClause) continue;
    const from = statement.moduleSpecifier.text;
    const { name, namedBindings } = statement.importClause;
    if (name) imports.set(name.text, { from, name: "default" });
    if (namedBindings && ts.isNamespaceImport(namedBindings)) imports.set(namedBindings.name.text, { from, name: "*" });
    if (namedBindings && ts.isNamedImports(namedBindings)) {
      for (const element of namedBindings.elements)
        imports.set(element.name.text, { from, name: (element.propertyName ?? element.name).text });
    }
  }
  return imports;
}

function hasModifier(node, kind) {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

/**
 * What a module exports at run time, types left out: its name, the node that says so, its value (a function, or the
 * initialiser of a constant; null for anything else) and the statement that carries its comment.
 */
export function exportsOf(source) {
  const declared = new Map(source.statements.flatMap(valuesIn).map((item) => [item.name, item]));
  return source.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return [{ name: "default", node: statement, value: statement.expression, statement }];
    if (ts.isExportDeclaration(statement)) return namedIn(statement, declared);
    return hasModifier(statement, ts.SyntaxKind.ExportKeyword) ? valuesIn(statement) : [];
  });
}

/** `export { a, b as c }` with the declarations that it names; what comes from another module has no value here. */
function namedIn(statement, declared) {
  if (statement.isTypeOnly || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
  const elements = statement.exportClause.elements.filter((element) => !element.isTypeOnly);
  return elements.map((element) => {
    const known = statement.moduleSpecifier ? undefined : declared.get((element.propertyName ?? element.name).text);
    return known ? { ...known, name: element.name.text } : { name: element.name.text, node: element, value: null, statement };
  });
}

function valuesIn(statement) {
  if (ts.isFunctionDeclaration(statement))
    return [{ name: statement.name?.text ?? "default", node: statement, value: statement, statement }];
  if (ts.isClassDeclaration(statement)) return [{ name: statement.name?.text ?? "default", node: statement, value: null, statement }];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map((declaration) => ({
    name: ts.isIdentifier(declaration.name) ? declaration.name.text : declaration.name.getText(),
    node: declaration,
    value: declaration.initializer ?? null,
    statement,
  }));
}

/**
 * The function that a value is: itself, or the one handed to a wrapper such as `cache(async (actor) => …)`.
 * Null when the value is no function.
 */
export function functionOf(value) {
  if (!value) return null;
  if (ts.isFunctionDeclaration(value) || ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return value;
  if (ts.isCallExpression(value)) return value.arguments.map(functionOf).find(Boolean) ?? null;
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value))
    return functionOf(value.expression);
  return null;
}

/** The directives ("use server", "use client") that stand at the top of a file or function body. */
export function directivesOf(statements) {
  const directives = [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
    directives.push(statement.expression.text);
  }
  return directives;
}

/** Tests, and builders that only tests use. */
export function isTest(path) {
  return /\.(test|spec)\.(ts|tsx|mjs)$/.test(path) || /(^|\/)test-[a-z-]+\.tsx?$/.test(path);
}
