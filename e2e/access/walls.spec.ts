import { expect } from "@playwright/test";
import { test } from "../fixtures/test";
import { PAGES, type PageExpectation, READ_ROUTES } from "./expectations";
import { EXPORTED_LISTS, expectedLists, registeredLists } from "./exported-lists";
import { type MarkedWorld, markedWorld } from "./marked-world";
import { compare, pageFiles, routeMethods } from "./tree";
import { Trial } from "./trying";
import { VIEWERS } from "./viewers";
import { WRITE_ROUTES } from "./write-routes";

test.use({ worldName: "walls" });

let marked: MarkedWorld;

test.beforeAll(async ({ world }) => {
  test.setTimeout(180_000);
  marked = await markedWorld(world);
});

test("every page and route of the tree has an expectation, and every expectation an address", () => {
  expect(compare(["/a", "/b"], ["/b", "/c"])).toEqual({ unexpected: ["/a"], vanished: ["/c"] });
  const pages = pageFiles();
  expect(pages.length).toBeGreaterThan(0);
  const addresses = pages.map(({ address }) => address);
  expect(compare(addresses, Object.keys(PAGES))).toEqual({ unexpected: [], vanished: [] });
  expect(compare(routeMethods(), [...Object.keys(READ_ROUTES), ...WRITE_ROUTES])).toEqual({ unexpected: [], vanished: [] });
  expect(compare(registeredLists(), expectedLists())).toEqual({ unexpected: [], vanished: [] });
  const asking = pages.filter(({ readsQuery }) => readsQuery).map(({ address }) => address);
  const expected = Object.keys(PAGES).filter((address) => PAGES[address]?.asks);
  expect(compare(asking, expected)).toEqual({ unexpected: [], vanished: [] });
});

test("the marks are there, and are seen where they should not be", () => {
  const stranger = VIEWERS.find(({ role }) => role === null);
  const neighbour = VIEWERS.find(({ name }) => name === "daiyen.khupho2");
  const [holding] = marked.holdings;
  if (!stranger || !neighbour || !holding) throw new Error("the world is empty");
  const text = `<p>${marked.wordsOf(holding)}0qz Khu phố</p>`;
  expect(marked.foreignIn(stranger, text, {})).toHaveLength(1);
  expect(marked.foreignIn(neighbour, text, {})).toHaveLength(1);
});

const READ: Readonly<Record<string, PageExpectation>> = { ...PAGES, ...READ_ROUTES, ...EXPORTED_LISTS };

for (const [name, expectation] of Object.entries(READ)) {
  test(`${name} opens for whom it should and tells nobody else anything`, async () => {
    const found = await Promise.all(
      VIEWERS.map(async (viewer) => {
        const trial = new Trial(name.replace(/^GET /, ""), expectation, viewer, await marked.callerOf(viewer), marked);
        await trial.records();
        await trial.questions();
        return trial.wrong.map((line) => `${viewer.name}: ${line}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });
}
