import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PUBLIC_STYLE } from "./style";

const tokens = readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8");
const TOKEN = /--color-([\w-]+):\s*var\(--day,\s*(#[0-9a-f]{6})\)\s*var\(--night,\s*(#[0-9a-f]{6})\)/g;
const colours = new Map([...tokens.matchAll(TOKEN)].map(([, name = "", day = "", night = ""]) => [name, [day, night]]));

function declared(block: string | undefined): [string, string][] {
  return [...(block ?? "").matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]);
}

describe("the look of public pages", () => {
  const [day, night] = [...PUBLIC_STYLE.matchAll(/:root\{([^}]*)\}/g)].map(([, block]) => declared(block));

  it.each([
    ["day", day, 0],
    ["night", night, 1],
  ] as const)("has the colours of the product by %s", (_theme, block, index) => {
    expect(block?.length).toBeGreaterThan(10);
    for (const [name, value] of block ?? []) expect([name, value]).toEqual([name, colours.get(name)?.[index]]);
  });

  it("has the same colours by day and by night", () => {
    expect(night?.map(([name]) => name).sort()).toEqual(day?.map(([name]) => name).sort());
  });

  it("fetches nothing, and is small", () => {
    expect(PUBLIC_STYLE).not.toMatch(/url\(|@import/);
    expect(PUBLIC_STYLE.length).toBeLessThan(7_000);
  });
});
