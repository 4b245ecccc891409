import { isId } from "@/lib/kernel/ids";
import { normaliseLine } from "@/lib/kernel/text";
import { PLEDGE_SORTS, type PledgeFilter } from "./types";

const LIGHTS = ["DONE", "GREEN", "AMBER", "RED", "GREY"] as const;
const STATUSES = ["ACTIVE", "DONE_REPORTED", "ACCEPTED", "WAITING", "PAUSED", "NOT_DELIVERED", "CANCELLED", "TRANSFERRED"] as const;
const KINDS = ["WORK", "TASK"] as const;
const VERDICTS = ["IN_TIME", "AT_RISK", "LATE", "NONE"] as const;
const SOURCES = ["CENTRAL", "PROVINCE", "DISTRICT", "COMMUNE", "SOCIALISED", "ENTERPRISE", "OTHER"] as const;
const REPORTING = ["DUE", "OVERDUE"] as const;

/** Deeper pages cost more than they help: whoever looks for something further back narrows the list. */
const MAX_PAGE = 500;
const MAX_SEARCH = 100;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Names of the filter in an address. */
export const FILTER_NAMES = {
  search: "q",
  campaignId: "campaign",
  organizationId: "unit",
  blockId: "block",
  contentId: "content",
  light: "light",
  status: "status",
  kind: "kind",
  reporting: "reporting",
  waiting: "waiting",
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
    search: normaliseLine(text("search")).slice(0, MAX_SEARCH),
    campaignId: id("campaignId"),
    organizationId: id("organizationId"),
    blockId: id("blockId"),
    contentId: id("contentId"),
    light: oneOf("light", LIGHTS),
    status: oneOf("status", STATUSES),
    kind: oneOf("kind", KINDS),
    reporting: oneOf("reporting", REPORTING),
    waiting: text("waiting") === "1",
    branch: oneOf("branch", ["open"]),
    verdict: oneOf("verdict", VERDICTS),
    source: oneOf("source", SOURCES),
    sort: oneOf("sort", PLEDGE_SORTS) ?? "trouble",
    page: Math.min(Math.max(page, 1), MAX_PAGE),
  };
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
