import ts from "typescript";
import { textsOf } from "./messages.mjs";
import { isTest, listFiles, parse, readText, walk } from "./tree.mjs";

export const name = "every sentence is used somewhere";

const MESSAGES_FILE = /(^|\/)messages\/vi\/([a-z-]+)\.json$/;

/**
 * The words of a program: its string literals, for templates a pattern of the parts that stand fast, the names of properties
 * that it reads, and the messages files that it imports as plain objects.
 */
function wordsOf(root, files) {
  const [literals, templates, properties, objects] = [new Set(), new Set(), new Set(), new Set()];
  for (const path of files) {
    walk(parse(root, path), (node) => {
      if (ts.isImportDeclaration(node)) objects.add(MESSAGES_FILE.exec(node.moduleSpecifier.text)?.[2]);
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      // Objects that map a status to its key ({ SIGNED: … }) name keys without quotes.
      else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) literals.add(node.name.text);
      else if (ts.isPropertyAccessExpression(node)) properties.add(node.name.text);
      else if (ts.isBindingElement(node)) properties.add((node.propertyName ?? node.name).getText());
      else if (ts.isTemplateExpression(node)) templates.add(patternOf(node));
    });
  }
  return {
    literals,
    properties,
    objects,
    patterns: [...templates].filter((pattern) => pattern !== null).map((pattern) => new RegExp(`^${pattern}$`)),
  };
}

const escapeForPattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `states.${x}.title` → "states\..+\.title"; null when nothing of it looks like a key. */
function patternOf(node) {
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (!parts.every((part) => /^[A-Za-z0-9_.-]*$/.test(part)) || parts.join("").length < 2) return null;
  return parts.map(escapeForPattern).join("[^.]+(\\.[^.]+)*");
}

/** Whether a dotted key may be meant somewhere: as a whole, by its end under a namespace, or as part of a group that is passed on. */
function mayBeUsed(key, { literals, patterns, properties, objects }) {
  const parts = key.split(".").filter((part) => !/^\d+$/.test(part));
  if (objects.has(parts[0]) && properties.has(parts.at(-1))) return true;
  for (let from = 0; from < parts.length; from += 1) {
    const rest = parts.slice(from);
    const names = rest.map((_, index) => rest.slice(0, index + 1).join("."));
    const whole = names.at(-1);
    if (literals.has(whole) || patterns.some((pattern) => pattern.test(whole))) return true;
    // A group of two steps or more ("form.hints") handed to something that picks from it.
    if (from === 0 && names.slice(1, -1).some((group) => literals.has(group))) return true;
  }
  return false;
}

/** A reason that refuses is written as a whole, "feature.code", since its type is the list of them. */
function isRefusal(key, { literals, patterns }) {
  return literals.has(key.replace(".reasons.", ".")) || patterns.some((pattern) => pattern.test(key.replace(".reasons.", ".")));
}

/** @param {string} root */
export async function run(root) {
  const sources = listFiles(root, { under: ["app", "components", "lib", "i18n", "prisma"], extensions: [".ts", ".tsx"] }).filter(
    (path) => !isTest(path),
  );
  const words = wordsOf(root, sources);
  const keys = listFiles(root, { under: ["messages/vi"], extensions: [".json"] }).flatMap((path) => {
    const namespace = path.slice("messages/vi/".length, -".json".length);
    return textsOf(JSON.parse(readText(root, path))).map(([key]) => `${namespace}.${key}`);
  });
  const unused = keys.filter((key) => (/^[a-z-]+\.reasons\./.test(key) ? !isRefusal(key, words) : !mayBeUsed(key, words)));
  const lines = unused.map((key) => `messages/vi/${key.split(".")[0]}.json  nothing uses ${key.slice(key.indexOf(".") + 1)}`);
  return { ok: lines.length === 0, looked: keys.length, lines };
}
