import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import { FUNDING_SOURCES, PLEDGE_KINDS, PLEDGE_STATUSES } from "../constants";
import { ALL_PLEDGES, FILTER_NAMES, hrefOf, isNarrowed, likeWords, NO_CONTENT, readFilter } from "./domain";
import { PLEDGE_SORTS, type PledgeFilter } from "./types";

const CAMPAIGN = "0195ea00-0000-7000-8000-000000000001";
const UNIT = "0195ea00-0000-7000-8000-000000000002";

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const id = fc.integer({ min: 0, max: 0xffff }).map((number) => `0195ea00-0000-7000-8000-00000000${number.toString(16).padStart(4, "0")}`);

/** Any filter that an address can hold. */
const anyFilter: fc.Arbitrary<PledgeFilter> = fc.record({
  search: fc
    .oneof(fc.constantFrom("", "Đường bê tông tổ 3", "100% & hơn=?#"), fc.string({ unit: "grapheme", maxLength: 120 }))
    .map(readSearch),
  placeId: maybe(id),
  campaignId: maybe(id),
  organizationId: maybe(id),
  blockId: maybe(id),
  contentId: maybe(fc.oneof(id, fc.constant(NO_CONTENT))),
  light: maybe(oneOf(LIGHT_ORDER)),
  status: maybe(oneOf(PLEDGE_STATUSES)),
  kind: maybe(oneOf(PLEDGE_KINDS)),
  reporting: maybe(oneOf(["DUE", "OVERDUE"] as const)),
  waiting: fc.boolean(),
  overdue: fc.boolean(),
  counted: maybe(oneOf(["yes", "no"] as const)),
  assessment: maybe(oneOf(["PASSED", "FAILED", "NONE", "ALL"] as const)),
  branch: maybe(fc.constant("open" as const)),
  verdict: maybe(oneOf(["IN_TIME", "AT_RISK", "LATE", "NONE"] as const)),
  source: maybe(oneOf([...FUNDING_SOURCES, "NONE"] as const)),
  sort: oneOf(PLEDGE_SORTS),
  page: fc.integer({ min: 1, max: 500 }),
});

/** What is left of typed words when they are read from an address. */
function readSearch(typed: string): string {
  return readFilter({ q: typed }).search;
}

/** An address as the framework hands it over. */
function queryOf(href: string): Record<string, string> {
  return Object.fromEntries(new URL(href, "http://localhost").searchParams);
}

describe("the address of a list", () => {
  it("reads back to the same filter", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const href = hrefOf(filter, { page: filter.page });
        expect(new URL(href, "http://localhost").pathname).toBe("/pledges");
        expect(readFilter(queryOf(href))).toEqual(filter);
      }),
    );
  });

  it("is as short as can be for what is usual", () => {
    expect(hrefOf(ALL_PLEDGES)).toBe("/pledges");
    expect(ALL_PLEDGES).toMatchObject({ search: "", sort: "trouble", page: 1, waiting: false, overdue: false, campaignId: null });
    expect(hrefOf(ALL_PLEDGES, { campaignId: CAMPAIGN, light: "RED", waiting: true })).toBe(
      `/pledges?campaign=${CAMPAIGN}&light=RED&waiting=1`,
    );
    expect(hrefOf(ALL_PLEDGES, { sort: "due", page: 2, overdue: true })).toBe("/pledges?overdue=1&sort=due&page=2");
  });

  it("begins at the first page when anything but the page changes", () => {
    const third = { ...ALL_PLEDGES, page: 3, light: "RED" } as const;
    expect(hrefOf(third, { light: "AMBER" })).toBe("/pledges?light=AMBER");
    expect(hrefOf(third)).toBe("/pledges?light=RED");
    expect(hrefOf(third, { page: 4 })).toBe("/pledges?light=RED&page=4");
  });

  it("leaves out what is not understood", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(FILTER_NAMES).filter((name) => name !== "q")), fc.string(), (name, value) => {
        const known = readFilter({ [name]: value });
        expect(readFilter(queryOf(hrefOf(known, { page: known.page })))).toEqual(known);
      }),
    );
    expect(readFilter({ light: "PINK", status: "active", campaign: "1", page: "0", sort: "red", waiting: "true", overdue: "yes" })).toEqual(
      ALL_PLEDGES,
    );
    expect(readFilter({ campaign: [CAMPAIGN, CAMPAIGN], page: ["2"] })).toEqual(ALL_PLEDGES);
    expect(readFilter({ unit: "0195ea00-0000-4000-8000-000000000001" }).organizationId).toBeNull();
    expect(readFilter({ unit: UNIT, content: newId() })).toMatchObject({ organizationId: UNIT });
  });

  it("reads every name that it writes", () => {
    expect(readFilter({ place: UNIT, block: UNIT, content: UNIT, campaign: CAMPAIGN })).toMatchObject({
      placeId: UNIT,
      blockId: UNIT,
      contentId: UNIT,
      campaignId: CAMPAIGN,
    });
    expect(readFilter({ content: "NONE" }).contentId).toBe("NONE");
    expect(
      readFilter({ reporting: "DUE", counted: "no", assessment: "ALL", branch: "open", verdict: "NONE", source: "NONE" }),
    ).toMatchObject({
      reporting: "DUE",
      counted: "no",
      assessment: "ALL",
      branch: "open",
      verdict: "NONE",
      source: "NONE",
    });
  });

  it("keeps pages within what is worth going through", () => {
    const pageOf = (page: string) => readFilter({ page }).page;
    expect([pageOf("1"), pageOf("0"), pageOf("7"), pageOf("500"), pageOf("501"), pageOf("9999")]).toEqual([1, 1, 7, 500, 500, 500]);
    expect([pageOf("10000"), pageOf("-2"), pageOf("2.5"), pageOf("2a"), pageOf("a2"), pageOf("")]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("cuts what nobody types to search, never inside a letter", () => {
    expect(readSearch("a".repeat(101))).toBe("a".repeat(100));
    expect(readSearch(`${"a".repeat(99)}😀b`)).toBe(`${"a".repeat(99)}😀`);
    expect(readSearch(`${"a".repeat(99)} b`)).toBe("a".repeat(99));
    expect(readSearch("  Đường\u00a0 bê\ntông ")).toBe("Đường bê tông");
  });
});

describe("whether a list leaves anything out", () => {
  it("its order and page do not", () => {
    expect(isNarrowed(ALL_PLEDGES)).toBe(false);
    expect(isNarrowed({ ...ALL_PLEDGES, sort: "unit", page: 4 })).toBe(false);
    expect(isNarrowed({ ...ALL_PLEDGES, search: "đường" })).toBe(true);
    expect(isNarrowed({ ...ALL_PLEDGES, counted: "no" })).toBe(true);
  });
});

describe("words to search for", () => {
  it("are the same typed composed, decomposed, without accents, in any case", () => {
    const words = ["tram", "i", "te"];
    for (const typed of ["Trạm Y tế", "Trạm Y tế".normalize("NFD"), "tram y te", "TRAM  I TE "]) expect(likeWords(typed)).toEqual(words);
    expect(likeWords("   ")).toEqual([]);
  });

  it("take the signs of LIKE literally", () => {
    expect(likeWords("100% a_b \\")).toEqual(["100\\%", "a\\_b", "\\\\"]);
  });
});
