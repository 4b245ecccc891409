import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles, readText } from "./tree.mjs";

export const name = "every link and picture of the documents leads to a file";

/** A link or picture of Markdown, `[text](address)`; addresses of elsewhere and of the same page are not files. */
const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;
const ELSEWHERE = /^(?:[a-z]+:|#)/;
const CODE = /`[^`]*`/g;

function brokenIn(root, path) {
  return readText(root, path)
    .split("\n")
    .flatMap((line, index) =>
      [...line.replaceAll(CODE, "").matchAll(LINK)]
        .map(([, address]) => address)
        .filter((address) => !ELSEWHERE.test(address))
        .filter((address) => !existsSync(join(root, dirname(path), decodeURI(address.split("#")[0]))))
        .map((address) => `${path}:${index + 1}  ${address} is not there`),
    );
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { extensions: [".md"] });
  const lines = files.flatMap((path) => brokenIn(root, path));
  return { ok: lines.length === 0, looked: files.length, lines };
}
