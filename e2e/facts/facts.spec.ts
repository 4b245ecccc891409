import { expect, type Page } from "@playwright/test";
import fc from "fast-check";
import { FACT_PAGES, FACT_ROWS } from "../../prisma/scenarios/facts/table";
import type { Fact, FactPage } from "../../prisma/scenarios/facts/types";
import { test } from "../fixtures/test";
import { changeFact } from "./changing";
import { addressOf } from "./pages";
import { recordOf, type Shown, shownOn, withinRecord } from "./shown";
import { isTyped, typeFact } from "./typing";

test.use({ worldName: "facts" });
test.describe.configure({ mode: "serial" });

/** Which facts are typed: FACTS_SEED chooses others, the long run types all that have a form. */
const SEED = Number(process.env["FACTS_SEED"] ?? "19461019");
const TYPED = process.env["LONG"] === "1" ? Number.POSITIVE_INFINITY : 20;

/** No field holds the whole of a text: the shortest of the five has more letters than this. */
const LONGEST_FIELD = 700;

/** A fact where it was found: the page's address, the id of the record that the page is of, the id of that in a list. */
type Found = { readonly fact: Fact; readonly path: string; readonly page: string | null; readonly record: string | null };

const found: (Found & { readonly ward: string })[] = [];

const nameOf = ([row, field, text]: Fact) => `${row} ${field} “${text}”`;
const tells = ([, field, text]: Fact, shown: Shown) => shown.field === field && shown.text.includes(text.normalize("NFC"));

/** Pages of the program, each ward's by its official. */
function officials(as: (login: string) => Promise<Page>) {
  const open = new Map<string, Promise<Page>>();
  return async (ward: string, path: string): Promise<Page> => {
    const official = open.get(ward) ?? as(`${ward}.canbo`);
    open.set(ward, official);
    const page = await official;
    const answer = await page.goto(path, { waitUntil: "domcontentloaded" });
    expect(answer?.status(), path).toBe(200);
    return page;
  };
}

/** Pages whose facts stand in the order of the wards. */
async function eachPage(visit: (page: FactPage) => Promise<void>): Promise<void> {
  for (const page of FACT_PAGES) await test.step(`${page.ward}: ${page.page} ${page.named ?? ""}`, () => visit(page));
}

test("every row of the five texts has a place, and each fact stands in its own field", async ({ as, world }) => {
  test.setTimeout(240_000);
  const rows = new Set(FACT_PAGES.flatMap(({ facts }) => facts.map(([row]) => row)));
  expect(FACT_ROWS).toHaveLength(97);
  expect([...rows].sort()).toEqual([...FACT_ROWS].sort());

  const open = officials(as);
  const homeless: string[] = [];
  const crowded: string[] = [];
  await eachPage(async (factPage) => {
    const { path, id } = await addressOf(world.records, factPage);
    const all = await shownOn(await open(factPage.ward, path));
    const shown = factPage.within ? withinRecord(all, factPage.within) : all;
    for (const fact of factPage.facts) {
      const place = shown.find((one) => tells(fact, one));
      if (!place) {
        homeless.push(`${nameOf(fact)} on ${path}`);
        continue;
      }
      if (place.text.length > LONGEST_FIELD) crowded.push(nameOf(fact));
      found.push({ fact, path, page: id, record: recordOf(place), ward: factPage.ward });
    }
  });
  expect(homeless, "facts without a place").toEqual([]);
  expect(crowded, "facts inside of a pasted text").toEqual([]);
});

test("what was changed is typed again through the forms", async ({ as, world }) => {
  const typable = found.filter(({ fact }) => isTyped(fact));
  const count = Math.min(TYPED, typable.length);
  test.setTimeout(30_000 + count * 15_000);
  expect(typable.length).toBeGreaterThan(100);
  const [chosen = []] = fc.sample(fc.shuffledSubarray(typable, { minLength: count, maxLength: count }), { seed: SEED, numRuns: 1 });
  const open = officials(as);
  for (const { fact, path, page: id, record, ward } of chosen) {
    await test.step(nameOf(fact), async () => {
      await changeFact(world.records, fact, { page: id, record });
      const page = await open(ward, path);
      const isHere = async () => (await shownOn(page)).some((one) => tells(fact, one) && recordOf(one) === record);
      expect(await isHere(), `${nameOf(fact)} before it is typed`).toBe(false);
      await typeFact(page, fact, { page: id, record });
      await open(ward, path);
      expect(await isHere(), `${nameOf(fact)} once it is typed`).toBe(true);
    });
  }
});

test("each page shows what its fields hold: changed there, it is changed here", async ({ as, world }) => {
  test.setTimeout(240_000);
  const open = officials(as);
  const written: string[] = [];
  for (const { ward, path } of new Map(found.map((one) => [`${one.ward} ${one.path}`, one])).values()) {
    await test.step(`${ward}: ${path}`, async () => {
      const facts = found.filter((one) => one.ward === ward && one.path === path);
      for (const { fact, page, record } of facts) await changeFact(world.records, fact, { page, record });
      const shown = await shownOn(await open(ward, path));
      for (const { fact, record } of facts) {
        if (shown.some((one) => tells(fact, one) && recordOf(one) === record)) written.push(`${nameOf(fact)} on ${path}`);
      }
    });
  }
  expect(written, "facts that stand in a page without its field").toEqual([]);
});
