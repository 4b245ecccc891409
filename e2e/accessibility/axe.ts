import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type WithAxe = { readonly axe: { run: (options: RunOptions) => Promise<AxeResults> } };

/** What axe finds serious or critical on the page as it stands, each with the first elements it means; by all of its rules or by some. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(SOURCE);
  const options: RunOptions = rules ? { runOnly: [...rules] } : {};
  const { violations } = await page.evaluate((chosen) => (globalThis as unknown as WithAxe).axe.run(chosen), options);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`)
          .join(" | ")}`,
    );
}

/** By how many pixels the page is wider than its window; and what sticks out furthest. */
export async function overflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const widest = [...document.body.querySelectorAll("*")].reduce<{ right: number; html: string }>(
      (found, element) => {
        const { right } = element.getBoundingClientRect();
        return right > found.right ? { right, html: element.outerHTML.slice(0, 160) } : found;
      },
      { right: clientWidth, html: "" },
    );
    return `${scrollWidth - clientWidth} px: ${widest.html}`;
  });
}
