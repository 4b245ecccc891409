import { expect, test } from "vitest";
import { CAMPAIGN_STATUSES } from "@/lib/campaigns/constants";
import { arrangeLinks, HEAD_LINKS, type HeadLink } from "./head-links";

const may = (...links: HeadLink[]) =>
  Object.fromEntries(HEAD_LINKS.map((link) => [link, links.includes(link)])) as Record<HeadLink, boolean>;

test("an official has at most three things in the head in every state, and everything once", () => {
  for (const status of CAMPAIGN_STATUSES) {
    const { shown, more } = arrangeLinks(status, may(...HEAD_LINKS));
    expect(shown.length).toBeLessThanOrEqual(3);
    expect([...shown, ...more].toSorted()).toEqual([...HEAD_LINKS].toSorted());
  }
});

test("what matters changes with the state; a single other thing needs no menu", () => {
  const official = may("edit", "board", "dashboard", "ceremonies", "publish", "past", "copy", "history");
  expect(arrangeLinks("OPEN", official).shown).toEqual(["board", "edit"]);
  expect(arrangeLinks("LAUNCHED", official).shown).toEqual(["board", "dashboard"]);
  expect(arrangeLinks("CLOSED", official).shown).toEqual(["dashboard", "publish"]);
  expect(arrangeLinks("DRAFT", may("edit", "copy", "history"))).toEqual({ shown: ["edit"], more: ["copy", "history"] });
  expect(arrangeLinks("LAUNCHED", may("covenants"))).toEqual({ shown: ["covenants"], more: [] });
  expect(arrangeLinks("LAUNCHED", may("history"))).toEqual({ shown: ["history"], more: [] });
});
