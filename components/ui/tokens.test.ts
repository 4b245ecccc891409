import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const TOKEN = /--color-([\w-]+):\s*var\(--day,\s*(#[0-9a-f]{6})\)\s*var\(--night,\s*(#[0-9a-f]{6})\)/g;
const tokens = new Map([...css.matchAll(TOKEN)].map(([, name = "", day = "", night = ""]) => [name, { day, night }]));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

function colour(name: string, theme: "day" | "night"): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`no such colour: ${name}`);
  return token[theme];
}

const SURFACES = ["paper", "card", "sunken"];
const INKS = [
  "ink",
  "ink-soft",
  "action",
  "danger",
  "warning",
  "success",
  "slow",
  "attention",
  "on-track",
  "unassessed",
  "done",
  "waiting",
];
const TEXT: [string, string][] = [
  ...SURFACES.flatMap((surface) => INKS.map((ink): [string, string] => [ink, surface])),
  ["action-strong", "paper"],
  ["action-strong", "action-tint"],
  ["action", "action-tint"],
  ["ink", "action-tint"],
  ["on-action", "action"],
  ["on-action", "action-strong"],
  ["on-brand", "brand"],
  ["on-brand", "brand-deep"],
  ["on-brand-soft", "brand"],
  ["on-brand-soft", "brand-deep"],
  ["on-danger", "danger"],
  ["danger-strong", "danger-tint"],
  ...["danger", "warning", "success"].flatMap((kind): [string, string][] => [
    [kind, `${kind}-tint`],
    ["ink", `${kind}-tint`],
    ["ink-soft", `${kind}-tint`],
  ]),
];
/** Borders of inputs and the marks of charts: what must be seen, but is not read. */
const DRAWN: [string, string][] = [
  ...SURFACES.map((surface): [string, string] => ["line-strong", surface]),
  ["gold", "brand"],
  ["action", "sunken"],
];

describe.each(["day", "night"] as const)("colours by %s", (theme) => {
  it.each(TEXT)("%s can be read on %s (AA, 4,5 : 1)", (ink, surface) => {
    expect(contrast(colour(ink, theme), colour(surface, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(DRAWN)("%s can be seen on %s (3 : 1)", (line, surface) => {
    expect(contrast(colour(line, theme), colour(surface, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe("tokens", () => {
  it("are found, each with a value for day and for night", () => {
    const declared = [...css.matchAll(/--color-([a-z][\w-]*):/g)].map(([, name = ""]) => name);
    const plain = ["transparent", "current", "white", "black"];
    expect(declared.filter((name) => !plain.includes(name)).sort()).toEqual([...tokens.keys()].sort());
    expect(tokens.size).toBeGreaterThan(30);
  });

  it("keep danger apart from the brand's red", () => {
    expect(colour("danger", "day")).not.toBe(colour("brand", "day"));
    expect(colour("slow", "day")).not.toBe(colour("brand", "day"));
  });
});
