import ts from "typescript";
import { isTest, listFiles, parse, placeOf, readText } from "./tree.mjs";

export const name = "files are short, kebab-case and no barrels";

const MAX_LINES = 300;
const MEASURED = [".ts", ".tsx", ".mjs", ".cjs", ".js", ".css", ".prisma"];
const CODE = [".ts", ".tsx", ".mjs", ".cjs", ".js"];
const NAMED = /^(app|components|lib|prisma|e2e|bench|scripts|messages|i18n)\//;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** The router's [param], [...rest] and [[...rest]]: their names become keys of an object and may be camelCase. */
const PARAM = /^\[{1,2}(\.\.\.)?[a-z][A-Za-z0-9]*\]{1,2}$/;
/** What the router puts around or before a name: (group), (.)intercepted, _private, @slot. */
const ROUTER_MARKS = /^(\(\.{1,3}\))+|^[@_]|^\(|\)$/g;

function isKebab(part) {
  return part.startsWith(".") || PARAM.test(part) || KEBAB.test(part.replace(ROUTER_MARKS, ""));
}

function lengthComplaint(root, path) {
  const count = readText(root, path).trimEnd().split("\n").length;
  return count > MAX_LINES ? [`${path}  has ${count} lines, ${MAX_LINES} are the most`] : [];
}

function nameComplaint(path) {
  const wrong = path.split("/").find((part) => !isKebab(part));
  return NAMED.test(path) && wrong !== undefined ? [`${path}  "${wrong}" is not kebab-case`] : [];
}

function barrelComplaints(root, path) {
  const source = parse(root, path);
  return source.statements
    .filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
    .map((statement) => `${placeOf(source, statement)}  passes on what another module exports: import it from there`);
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root).filter((path) => !path.startsWith("prisma/migrations/") && path !== "next-env.d.ts");
  const measured = files.filter((path) => MEASURED.some((extension) => path.endsWith(extension)));
  const code = measured.filter((path) => CODE.some((extension) => path.endsWith(extension)) && !isTest(path));
  const lines = [
    ...measured.flatMap((path) => lengthComplaint(root, path)),
    ...files.flatMap(nameComplaint),
    ...code.flatMap((path) => barrelComplaints(root, path)),
  ];
  return { ok: lines.length === 0, looked: measured.length, lines };
}
