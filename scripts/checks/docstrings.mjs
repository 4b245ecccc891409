import ts from "typescript";
import { exportsOf, functionOf, isTest, listFiles, parse, placeOf } from "./tree.mjs";

export const name = "the rules and the ways to the data say what they mean";

const EXPLAINED = /^lib\/(kernel|access)\/|^lib\/.+\/(domain|policy|data|mutations)\.ts$/;
const FEWEST_WORDS = 3;

/** The words of the comment `/** … *\/` that stands directly above a statement. */
function wordsAbove(source, statement) {
  const ranges = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  const last = ranges.at(-1);
  const text = last ? source.text.slice(last.pos, last.end) : "";
  if (!text.startsWith("/**")) return 0;
  return text
    .replace(/[/*]/g, " ")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["lib"], extensions: [".ts", ".tsx"] }).filter((path) => EXPLAINED.test(path) && !isTest(path));
  const lines = files.flatMap((path) => {
    const source = parse(root, path);
    return exportsOf(source)
      .filter((item) => functionOf(item.value) !== null && wordsAbove(source, item.statement) < FEWEST_WORDS)
      .map((item) => `${placeOf(source, item.node)}  ${item.name} has no docstring: the rule in the words of the domain`);
  });
  return { ok: lines.length === 0, looked: files.length, lines };
}
