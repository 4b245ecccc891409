import ts from "typescript";
import { directivesOf, exportsOf, importsOf, isTest, listFiles, parse, placeOf, walk } from "./tree.mjs";

export const name = "server actions are made by lib/action.ts only";

const ACTIONS = /^lib\/.+\/actions\.ts$/;
const MAKER = "@/lib/action";
const MAX_LINES = 15;

function isMade(value, imports) {
  return (
    value !== null && ts.isCallExpression(value) && ts.isIdentifier(value.expression) && imports.get(value.expression.text)?.from === MAKER
  );
}

function linesOf(source, node) {
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line;
  return lineAt(node.getEnd()) - lineAt(node.getStart(source)) + 1;
}

function actionComplaints(source) {
  const imports = importsOf(source);
  const lines = directivesOf(source.statements).includes("use server") ? [] : [`${source.fileName}:1  does not begin with "use server"`];
  for (const item of exportsOf(source)) {
    if (!isMade(item.value, imports)) lines.push(`${placeOf(source, item.node)}  ${item.name} is not made by a call of ${MAKER}`);
    else if (linesOf(source, item.statement) > MAX_LINES)
      lines.push(`${placeOf(source, item.node)}  ${item.name} is longer than ${MAX_LINES} lines: the work belongs in mutations.ts`);
  }
  return lines;
}

function strayComplaints(source) {
  const lines = [];
  walk(source, (node) => {
    const statements = ts.isSourceFile(node) || (ts.isBlock(node) && ts.isFunctionLike(node.parent)) ? node.statements : [];
    if (directivesOf(statements).includes("use server"))
      lines.push(`${placeOf(source, node)}  "use server" stands in a feature's actions.ts only`);
  });
  return lines;
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["app", "components", "lib"], extensions: [".ts", ".tsx"] }).filter((path) => !isTest(path));
  const actions = files.filter((path) => ACTIONS.test(path));
  const lines = [
    ...actions.flatMap((path) => actionComplaints(parse(root, path))),
    ...files.filter((path) => !ACTIONS.test(path)).flatMap((path) => strayComplaints(parse(root, path))),
  ];
  return { ok: lines.length === 0, looked: actions.length, lines };
}
