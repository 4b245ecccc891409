import { expect, test } from "vitest";
import { currentKey } from "./nav-entry";

const ITEMS = [
  { key: "desk", href: "/desk" },
  { key: "pledges", href: "/pledges" },
  { key: "more", href: "/more" },
] as const;

test.each([
  ["/pledges", "pledges"],
  ["/pledges/1/report", "pledges"],
  ["/more", "more"],
  ["/plaques/1", "more"],
  ["/pledges-of-old", "more"],
  ["/account", null],
  ["/notices", null],
])("at %s the navigation shows %s", (path, key) => {
  expect(currentKey(ITEMS, path)).toBe(key);
});

test("who has no entry for the rest sees none of it marked", () => {
  expect(currentKey(ITEMS.slice(0, 2), "/plaques")).toBeNull();
});
