import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "./locale";
import { NAMESPACES } from "./messages";

const folder = (locale: string) => new URL(`../../messages/${locale}/`, import.meta.url);

/** Read by the page that stands when nothing else does; it takes no part in the loading. */
const APART = ["fatal"];

describe("messages", () => {
  it.each(LOCALES)("every file of %s is loaded, and no other", (locale) => {
    const files = readdirSync(folder(locale)).map((name) => name.replace(/\.json$/, ""));
    expect(files.filter((name) => !APART.includes(name)).sort()).toEqual([...NAMESPACES].sort());
  });

  it.each(LOCALES)("the days of the week of %s are seven", (locale) => {
    const ui = JSON.parse(readFileSync(new URL("ui.json", folder(locale)), "utf8"));
    expect(ui.client.weekdays).toHaveLength(7);
  });
});
