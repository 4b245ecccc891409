import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES, type PageExpectation } from "./expectations";

/** The page of which each list is the file: who opens the one may take the other along, and both say the same of foreign records. */
const PAGE_OF: Readonly<Record<string, string>> = {
  people: "/people",
  campaigns: "/campaigns",
  pledges: "/pledges",
  reports: "/reports",
  contributions: "/contributions",
  donors: "/contributions/donors",
  plaques: "/plaques",
  events: "/events",
  occasions: "/occasions",
  documents: "/documents",
  sources: "/sources",
  explanations: "/explanations",
  directives: "/directives",
  targets: "/targets",
  indicators: "/indicators",
  reviews: "/reviews",
  ceremonies: "/ceremonies",
  publications: "/publishing",
  holidays: "/holidays",
  history: "/history",
};

// Times and titles above the lines differ from one minute to the next; a csv has none.
const FILE = { given: "format=csv", strangersGet: "missing" } as const;

function fileOf(page: string): PageExpectation {
  const expectation = PAGES[page];
  if (!expectation) throw new Error(`no expectation of ${page}`);
  return { ...expectation, ...FILE };
}

const OFFICES = ["OFFICIAL", "LEADER", "ADMINISTRATOR"] as const;

/** Every list that can be taken along as a file, by its address. */
export const EXPORTED_LISTS: Readonly<Record<string, PageExpectation>> = {
  // A representative has one unit and its page, not a list.
  "GET /api/exports/units": { opens: { own: OFFICES, above: OFFICES }, asks: { q: "words", place: "unit" }, ...FILE },
  "GET /api/exports/importable": {
    opens: { own: ["OFFICIAL", "ADMINISTRATOR"], above: ["OFFICIAL", "ADMINISTRATOR"] },
    asks: { campaign: "campaign" },
    given: "format=csv&kind=UNITS",
    strangersGet: "missing",
  },
  "GET /api/exports/board?format=csv&campaign=[id]": {
    opens: { own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] },
    takes: ["campaign"],
    strangersGet: "missing",
  },
  "GET /api/exports/summary?format=csv&campaign=[id]": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] },
    takes: ["campaign"],
    strangersGet: "missing",
  },
  ...Object.fromEntries(Object.entries(PAGE_OF).map(([list, page]) => [`GET /api/exports/${list}`, fileOf(page)])),
};

/** The lists of the registry, read from its text: the registry itself needs a database. */
export function registeredLists(): string[] {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "app", "api", "exports", "lists.ts"), "utf8");
  return [...text.matchAll(/^ {2}([a-z]+): (?:exported\(|async)/gm)].map(([, list]) => list ?? "");
}

/** The lists that have an expectation. */
export const expectedLists = (): string[] => [...Object.keys(PAGE_OF), "units", "board", "summary", "importable"];
