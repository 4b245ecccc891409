import ts from "typescript";
import { isTest, listFiles, parse, placeOf, walk } from "./tree.mjs";

export const name = "people read sentences of messages only, none written into code";

/** A letter with an accent, composed or not, or đ: Vietnamese text hardly has five words without one, English and code have none. */
const ACCENTED = /\p{L}\p{M}|[đĐ]/u;
const WORD = /\p{L}{2}/u;
/** Attributes that are read aloud or shown. */
const SHOWN_ATTRIBUTES = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "aria-placeholder",
  "aria-roledescription",
  "label",
  "placeholder",
  "title",
]);

/**
 * Vietnamese that is no sentence on a screen but the grammar of what people type and of papers:
 * words for days and money, letters that fold to others in a search, what a syllable may be and the letters of old code pages.
 */
const GRAMMAR = /^lib\/(kernel\/(dates|money|numbers|text)|sheets\/(letters|syllables))\.ts$/;

function isShown(node) {
  if (ts.isJsxText(node)) return WORD.test(node.text);
  if (!ts.isStringLiteral(node)) return false;
  const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  return ts.isJsxAttribute(holder) && SHOWN_ATTRIBUTES.has(holder.name.getText()) && WORD.test(node.text);
}

function textOf(node) {
  const isText =
    ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return isText ? node.text : null;
}

function complaints(source) {
  const lines = [];
  walk(source, (node) => {
    const text = textOf(node);
    if (text === null) return;
    if (ACCENTED.test(text.normalize("NFD")) || isShown(node))
      lines.push(`${placeOf(source, node)}  "${text.trim().slice(0, 40)}" belongs in messages`);
  });
  return lines;
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["app", "components", "lib"], extensions: [".ts", ".tsx"] }).filter(
    (path) => !isTest(path) && !GRAMMAR.test(path),
  );
  const lines = files.flatMap((path) => complaints(parse(root, path)));
  return { ok: lines.length === 0, looked: files.length, lines };
}
