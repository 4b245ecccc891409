import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { walk } from "./tree.mjs";

export const name = "the types hold, and no promise is left alone";

const GENERATED = /(^|\/)(node_modules|\.next)\/|^lib\/db\/generated\/|^next-env\.d\.ts$/;

function lineOf(root, diagnostic) {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
  if (!diagnostic.file) return `tsconfig.json  ${text}`;
  const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  return `${relative(root, diagnostic.file.fileName)}:${line + 1}  TS${diagnostic.code} ${text}`;
}

function isPromise(checker, type) {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return false;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => {
    const then = part.getProperty("then");
    return then !== undefined && checker.getTypeOfSymbol(then).getCallSignatures().length > 0;
  });
}

/** `.catch(f)` and `.then(f, g)` end a chain; `.finally` passes a failure on. */
function isHandled(call) {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const method = call.expression.name.text;
  if (method === "finally") return isHandled(call.expression.expression);
  return (method === "catch" && call.arguments.length >= 1) || (method === "then" && call.arguments.length >= 2);
}

/** The value of a statement that nobody takes: `save()`, `ready && save()`, `ready ? save() : null`. */
function leftAlone(expression) {
  if (ts.isParenthesizedExpression(expression)) return leftAlone(expression.expression);
  if (ts.isConditionalExpression(expression)) return [...leftAlone(expression.whenTrue), ...leftAlone(expression.whenFalse)];
  const logical = [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.CommaToken,
  ];
  if (ts.isBinaryExpression(expression) && logical.includes(expression.operatorToken.kind)) return leftAlone(expression.right);
  return ts.isCallExpression(expression) || ts.isNewExpression(expression) ? [expression] : [];
}

function floatingPromises(root, checker, source) {
  const lines = [];
  walk(source, (node) => {
    if (!ts.isExpressionStatement(node)) return;
    for (const expression of leftAlone(node.expression)) {
      if (isHandled(expression) || !isPromise(checker, checker.getTypeAtLocation(expression))) continue;
      const { line } = source.getLineAndCharacterOfPosition(expression.getStart(source));
      lines.push(`${relative(root, source.fileName)}:${line + 1}  a promise is left alone: await it, or say void and why`);
    }
  });
  return lines;
}

/**
 * `tsc --noEmit` with the tree's own tsconfig.json. The linter finds promises behind relative imports only, so those behind
 * "@/…" are looked for here, where the types are known anyway.
 * @param {string} root
 */
export async function run(root) {
  const path = join(root, "tsconfig.json");
  if (!existsSync(path)) return { ok: true, looked: 0, lines: [] };
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) return { ok: false, looked: 1, lines: [lineOf(root, error)] };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, { ...options, noEmit: true, incremental: false });
  const written = program
    .getSourceFiles()
    .filter(({ fileName }) => !GENERATED.test(relative(root, fileName)) && !fileName.endsWith(".json"));
  if (written.length === 0) return { ok: true, looked: 0, lines: [] };
  const checker = program.getTypeChecker();
  const lines = [
    ...ts.getPreEmitDiagnostics(program).map((diagnostic) => lineOf(root, diagnostic)),
    ...written.flatMap((source) => floatingPromises(root, checker, source)),
  ];
  return { ok: lines.length === 0, looked: written.length, lines };
}
