import { isId } from "@/lib/kernel/ids";
import { foldForSearch, normaliseLine } from "@/lib/kernel/text";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import { FUNDING_SOURCES, PLEDGE_KINDS, PLEDGE_STATUSES } from "../constants";
import { PLEDGE_SORTS, type PledgeFilter } from "./types";

const VERDICTS = ["IN_TIME", "AT_RISK", "LATE", "NONE"] as const;
const SOURCES = [...FUNDING_SOURCES, "NONE"] as const;
const ASSESSMENTS = ["PASSED", "FAILED", "NONE", "ALL"] as const;
const REPORTING = ["DUE", "OVERDUE"] as const;

/** Stands in the place of a content's id: linked to none. */
export const NO_CONTENT = "NONE";

/** Deeper pages cost more than they help: whoever looks for something further back narrows the list. */
const MAX_PAGE = 500;
const MAX_SEARCH = 100;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Names of the filter in an address. */
export const FILTER_NAMES = {
  search: "q",
  placeId: "place",
  campaignId: "campaign",
  organizationId: "unit",
  blockId: "block",
  contentId: "content",
  light: "light",
  status: "status",
  kind: "kind",
  reporting: "reporting",
  waiting: "waiting",
  overdue: "overdue",
  counted: "counted",
  assessment: "assessment",
  branch: "branch",
  verdict: "verdict",
  source: "source",
  sort: "sort",
  page: "page",
} as const satisfies Record<keyof PledgeFilter, string>;

/** Reads a list's address. What is not understood is left out, so that an old or mistyped link still opens a list. */
export function readFilter(query: Query): PledgeFilter {
  const text = (name: keyof PledgeFilter): string => {
    const value = query[FILTER_NAMES[name]];
    return typeof value === "string" ? value : "";
  };
  const oneOf = <T extends string>(name: keyof PledgeFilter, allowed: readonly T[]): T | null =>
    allowed.find((value) => value === text(name)) ?? null;
  const id = (name: keyof PledgeFilter): string | null => (isId(text(name)) ? text(name) : null);
  const page = /^\d{1,4}$/.test(text("page")) ? Number(text("page")) : 1;
  return {
    search: [...normaliseLine(text("search"))].slice(0, MAX_SEARCH).join("").trimEnd(),
    placeId: id("placeId"),
    campaignId: id("campaignId"),
    organizationId: id("organizationId"),
    blockId: id("blockId"),
    contentId: oneOf("contentId", [NO_CONTENT]) ?? id("contentId"),
    light: oneOf("light", LIGHT_ORDER),
    status: oneOf("status", PLEDGE_STATUSES),
    kind: oneOf("kind", PLEDGE_KINDS),
    reporting: oneOf("reporting", REPORTING),
    waiting: text("waiting") === "1",
    overdue: text("overdue") === "1",
    counted: oneOf("counted", ["yes", "no"]),
    assessment: oneOf("assessment", ASSESSMENTS),
    branch: oneOf("branch", ["open"]),
    verdict: oneOf("verdict", VERDICTS),
    source: oneOf("source", SOURCES),
    sort: oneOf("sort", PLEDGE_SORTS) ?? "trouble",
    page: Math.min(Math.max(page, 1), MAX_PAGE),
  };
}

/** Every signed pledge in force, trouble first: what a list shows when nothing is asked for. */
export const ALL_PLEDGES: PledgeFilter = readFilter({});

/** The words of a search as they are looked for with LIKE: without accents, each for itself, the signs that LIKE reads as "anything" taken literally. */
export function likeWords(search: string): string[] {
  return foldForSearch(search)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => word.replace(/[\\%_]/g, "\\$&"));
}

/** Whether a list leaves anything out; its order and page do not. */
export function isNarrowed(filter: PledgeFilter): boolean {
  return hrefOf(filter, { sort: ALL_PLEDGES.sort }) !== hrefOf(ALL_PLEDGES);
}

/** The address of a list with some of its filter changed; changing anything but the page begins at the first page. */
export function hrefOf(filter: PledgeFilter, change: Partial<PledgeFilter> = {}): string {
  const next: PledgeFilter = { ...filter, page: 1, ...change };
  const params = new URLSearchParams();
  for (const [key, name] of Object.entries(FILTER_NAMES) as [keyof PledgeFilter, string][]) {
    const value = next[key];
    if (value === null || value === "" || value === false) continue;
    if ((key === "page" && value === 1) || (key === "sort" && value === "trouble")) continue;
    params.set(name, value === true ? "1" : String(value));
  }
  const query = params.toString();
  return query ? `/pledges?${query}` : "/pledges";
}
