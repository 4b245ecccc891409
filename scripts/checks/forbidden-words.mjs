import ts from "typescript";
import { CLOCK_READERS } from "./house.mjs";
import { isTest, listFiles, parse, placeOf, walk } from "./tree.mjs";

export const name = "settings, clock, console, dates and raw SQL have one way each";

const RAW_FORMATS = new Set(["toLocaleDateString", "toLocaleTimeString", "toLocaleString"]);
const INTL_FORMATS = new Set(["DateTimeFormat", "NumberFormat", "RelativeTimeFormat"]);

const isKernel = (path) => path.startsWith("lib/kernel/");
const isTool = (path) =>
  isTest(path) || /^(scripts|bench|e2e)\//.test(path) || /^[^/]+\.(ts|mjs|cjs|js)$/.test(path) || path === "prisma/seed.ts";

function isMember(node, object, property) {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === object &&
    (property === null || node.name.text === property)
  );
}

/** Each rule: who is free of it, what breaks it, and the sentence. */
const RULES = [
  {
    free: (path) => path === "lib/env.ts" || isTool(path),
    // The bundler puts a constant for NODE_ENV; it is no setting.
    breaks: (node) => isMember(node, "process", "env") && node.parent.name?.text !== "NODE_ENV",
    sentence: "reads the environment: lib/env.ts is its only reader",
  },
  {
    free: isTool,
    breaks: (node) => isMember(node, "console", null),
    sentence: "writes to the console: lib/log.ts does that",
  },
  {
    free: (path) => isKernel(path) || isTool(path),
    breaks: (node) =>
      ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && RAW_FORMATS.has(node.expression.name.text),
    sentence: "formats a date or number by itself: kernel/dates and kernel/money do that",
  },
  {
    free: (path) => isKernel(path) || isTool(path),
    breaks: (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === "Intl" && INTL_FORMATS.has(node.name.text),
    sentence: "formats by Intl: kernel/dates and kernel/money do that",
  },
  {
    free: isTool,
    breaks: (node) =>
      ts.isImportSpecifier(node) && ["useFormatter", "getFormatter", "useNow", "getNow"].includes((node.propertyName ?? node.name).text),
    sentence: "takes another formatter or clock: kernel/dates and the actor have them",
  },
  {
    free: (path) => isTool(path) || CLOCK_READERS.some((pattern) => pattern.test(path)),
    breaks: (node) =>
      (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0) ||
      isMember(node, "Date", "now"),
    sentence: "asks the machine for the time: the actor carries it",
  },
  {
    free: isTool,
    breaks: (node) => ts.isPropertyAccessExpression(node) && /^\$(query|execute)RawUnsafe$/.test(node.name.text),
    sentence: "sends SQL put together from text: use the tagged template",
  },
];

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["app", "components", "lib", "prisma"], extensions: [".ts", ".tsx", ".mjs", ".js"] });
  const lines = [];
  for (const path of files) {
    const rules = RULES.filter((rule) => !rule.free(path));
    if (rules.length === 0) continue;
    const source = parse(root, path);
    walk(source, (node) => {
      for (const rule of rules) if (rule.breaks(node)) lines.push(`${placeOf(source, node)}  ${rule.sentence}`);
    });
  }
  return { ok: lines.length === 0, looked: files.length, lines };
}
