import { expect, test } from "vitest";
import { run } from "./doc-links.mjs";
import { makeTree } from "./test-tree";

test("links to files, to parts of them, to the same page and to elsewhere pass", async () => {
  const root = makeTree({
    "README.md":
      "[guide](docs/guide.md#one) ![picture](docs/a%20b.png) [site](https://example.vn/x) [mail](mailto:a@example.vn) [below](#below)\n",
    "docs/guide.md": "[back](../README.md) `[form](NNNN.md)`\n",
    "docs/a b.png": "",
  });
  expect(await run(root)).toEqual({ ok: true, looked: 2, lines: [] });
});

test("a picture that was never taken is told with its line", async () => {
  const root = makeTree({ "docs/guide.md": "# Guide\n\n![Desk](pictures/desk.png)\n" });
  expect(await run(root)).toEqual({ ok: false, looked: 1, lines: ["docs/guide.md:3  pictures/desk.png is not there"] });
});
