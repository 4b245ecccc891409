import ts from "typescript";
import { ACTOR_MAKERS, VISITOR_FEATURES } from "./house.mjs";
import { exportsOf, functionOf, importsOf, isTest, listFiles, parse, placeOf, walk } from "./tree.mjs";

export const name = "every read and write takes the actor first, and few can make one";

const READS_AND_WRITES = /^lib\/.+\/(data|mutations)\.ts$/;
const ACTOR = { parameter: "actor", type: "Actor", from: /(^@\/lib\/access|^\.\.?(\/\.\.)*)\/actor$/ };
const VISITOR = { parameter: "visitor", type: "Visitor", from: /(^@\/lib\/auth|^\.\.?(\/\.\.)*)\/visitor$/, partial: true };

/** The name in `T` and, where a part may stand for the whole, in `Pick<T, …>`. */
function nameOfType(type, { partial = false }) {
  if (!type || !ts.isTypeReferenceNode(type)) return undefined;
  const name = type.typeName.getText();
  return partial && name === "Pick" ? nameOfType(type.typeArguments?.[0], {}) : name;
}

/** Whether a function's first parameter is exactly `<parameter>: <Type>`, the type being the one that the house defines. */
function begins(fn, imports, wanted) {
  const [first] = fn.parameters;
  if (!first || first.questionToken || first.dotDotDotToken || !ts.isIdentifier(first.name)) return false;
  if (first.name.text.replace(/^_/, "") !== wanted.parameter) return false;
  const imported = imports.get(nameOfType(first.type, wanted));
  return imported?.name === wanted.type && wanted.from.test(imported.from);
}

/** `{ … } satisfies Prisma.PledgeSelect`: the columns that several reads share, which ask nothing by themselves. */
function isShapeOfQuery(value) {
  return (
    value !== null &&
    ts.isSatisfiesExpression(value) &&
    ts.isObjectLiteralExpression(value.expression) &&
    /^Prisma\./.test(value.type.getText())
  );
}

function signatureComplaints(source) {
  const imports = importsOf(source);
  const allowed = VISITOR_FEATURES.some((pattern) => pattern.test(source.fileName)) ? [ACTOR, VISITOR] : [ACTOR];
  return exportsOf(source).flatMap((item) => {
    const fn = functionOf(item.value);
    if (isShapeOfQuery(item.value)) return [];
    if (!fn) return [`${placeOf(source, item.node)}  ${item.name} is no function: a read or write module exports functions and types only`];
    if (allowed.some((wanted) => begins(fn, imports, wanted))) return [];
    return [
      `${placeOf(source, item.node)}  ${item.name} does not take "${allowed.map((one) => `${one.parameter}: ${one.type}`).join('" or "')}" first`,
    ];
  });
}

function makerComplaints(source) {
  if (ACTOR_MAKERS.some((pattern) => pattern.test(source.fileName))) return [];
  const lines = [];
  walk(source, (node) => {
    if (ts.isIdentifier(node) && node.text === "unsafeActor") lines.push(`${placeOf(source, node)}  makes an actor out of nothing`);
    if (ts.isAsExpression(node) && ts.isTypeReferenceNode(node.type) && node.type.getText(source) === "Actor") {
      lines.push(`${placeOf(source, node)}  calls something an Actor that is none`);
    }
  });
  return lines;
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["lib", "app", "components", "prisma"], extensions: [".ts", ".tsx"] });
  const readsAndWrites = files.filter((path) => READS_AND_WRITES.test(path));
  const lines = [
    ...readsAndWrites.flatMap((path) => signatureComplaints(parse(root, path))),
    ...files.filter((path) => !isTest(path)).flatMap((path) => makerComplaints(parse(root, path))),
  ];
  return { ok: lines.length === 0, looked: readsAndWrites.length, lines };
}
