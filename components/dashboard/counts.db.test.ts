import { NextIntlClientProvider } from "next-intl";
import { type ComponentProps, createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { DeskView } from "@/components/desk/desk-view";
import { WordsProvider } from "@/components/ui/words";
import type { Actor } from "@/lib/access/actor";
import { boardOf } from "@/lib/covenants/board/data";
import { filterLines } from "@/lib/covenants/board/domain";
import { boardQuerySchema } from "@/lib/covenants/board/schema";
import { campaignDashboard } from "@/lib/dashboard/campaign/data";
import { placesDashboard } from "@/lib/dashboard/places/data";
import { addPlace, type Campaign, leaderOf, makeCampaign, putBelow, TODAY } from "@/lib/dashboard/test-campaign";
import { testDatabase } from "@/lib/db/test-db";
import { deskOf } from "@/lib/desk/data";
import { listPledges } from "@/lib/pledges/list/data";
import { readFilter } from "@/lib/pledges/list/domain";
import { reportList } from "@/lib/progress/review/data";
import { reportFilterSchema } from "@/lib/progress/review/schema";
import { as } from "@/lib/progress/test-world";
import campaigns from "@/messages/vi/campaigns.json";
import charts from "@/messages/vi/charts.json";
import covenants from "@/messages/vi/covenants.json";
import dashboard from "@/messages/vi/dashboard.json";
import desk from "@/messages/vi/desk.json";
import explanations from "@/messages/vi/explanations.json";
import pledges from "@/messages/vi/pledges.json";
import progress from "@/messages/vi/progress.json";
import ui from "@/messages/vi/ui.json";
import { CampaignView } from "./campaign-view";
import { PlacesView } from "./places-view";

const messages = { campaigns, charts, covenants, dashboard, desk, explanations, pledges, progress, ui };

/** A page's part as the browser gets it. */
function render(element: ReactNode): string {
  const inWords = createElement(WordsProvider, { words: ui.client } as ComponentProps<typeof WordsProvider>, element);
  const intl = { locale: "vi", messages: messages as never, timeZone: "Asia/Ho_Chi_Minh", children: inWords } as const;
  return renderToStaticMarkup(createElement(NextIntlClientProvider, intl));
}

type Link = { readonly href: string; readonly text: string };

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function linksIn(html: string): Link[] {
  return [...html.matchAll(/<a[^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].map(([, href = "", inner = ""]) => ({
    href: href.replaceAll("&amp;", "&"),
    text: words(inner),
  }));
}

/** How many records stand behind an address: the list's own answer to it. Null for addresses that are not lists. */
async function recordsBehind(actor: Actor, href: string): Promise<number | null> {
  const { pathname, searchParams } = new URL(href, "http://localhost");
  const query = Object.fromEntries(searchParams);
  if (pathname === "/pledges") return (await listPledges(actor, readFilter(query)))?.total ?? null;
  if (pathname === "/reports") {
    const { view, q: search, campaign: campaignId, unit: organizationId, page } = reportFilterSchema.parse(query);
    return (await reportList(actor, { view, search, campaignId, organizationId, page }))?.total ?? null;
  }
  const board = /^\/campaigns\/([^/]+)\/board$/.exec(pathname);
  if (!board || !("state" in query)) return null;
  const asked = boardQuerySchema.parse(query);
  const found = await boardOf(actor, board[1] ?? "");
  return found ? filterLines(found.lines, { text: asked.q, state: asked.state, blockId: asked.block, isShort: asked.short }).length : null;
}

/** The number that a link shows: the second of "28/42" for the whole, the only one of "6 Chậm" or "Quá hạn báo 15"; null for a name or a percentage. */
function numberIn(text: string): number | null {
  if (/%/.test(text)) return null;
  const share = /(\d+)\/(\d+)/.exec(text);
  if (share) return Number(share[2]);
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}

/** Every numbered link of some markup, against the list that it opens. */
async function expectExact(actor: Actor, links: readonly Link[]): Promise<number> {
  let looked = 0;
  for (const { href, text } of links) {
    const shown = numberIn(text);
    const behind = await recordsBehind(actor, href);
    if (shown === null || behind === null) continue;
    const expected = href.includes("state=SIGNED") ? Number(/(\d+)\//.exec(text)?.[1]) : shown;
    expect({ text, href, behind }).toEqual({ text, href, behind: expected });
    looked += 1;
  }
  return looked;
}

/** Rows of the groups: the name opens the whole of the row's "a/b", the percentage its a. */
async function expectRows(actor: Actor, html: string): Promise<number> {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row).filter((row) => row.includes('scope="row"'));
  for (const row of rows) {
    const links = linksIn(row);
    const [assessable = 0, whole = 0] = (/(\d+)\/(\d+)</.exec(row) ?? []).slice(1).map(Number);
    const [name] = links;
    if (name?.href.startsWith("/pledges"))
      expect({ ...name, behind: await recordsBehind(actor, name.href) }).toEqual({ ...name, behind: whole });
    const percent = links.find(({ text }) => /^-?\d+%$/.test(text));
    if (percent) expect({ ...percent, behind: await recordsBehind(actor, percent.href) }).toEqual({ ...percent, behind: assessable });
  }
  return rows.length;
}

let campaign: Campaign;
let province: { id: string; path: string };

beforeAll(async () => {
  await testDatabase();
  campaign = await makeCampaign();
  const foreign = await makeCampaign("Nơi khác");
  const nation = await addPlace("NATION", "Việt Nam");
  province = await addPlace("PROVINCE", "Tỉnh Một", nation.id);
  await putBelow(campaign, province);
  await putBelow(foreign, await addPlace("PROVINCE", "Tỉnh Hai", nation.id));
}, 120_000);

describe("each number opens exactly the records behind it", () => {
  test("on the ward's dashboard: lights, verdicts, states, rhythm, what is counted and what is not, blocks, contents, sources, what waits", async () => {
    const leader = as(campaign, "leader", TODAY);
    const view = await campaignDashboard(leader, campaign.campaignId);
    if (!view) throw new Error("the leader sees the campaign");
    const html = render(createElement(CampaignView, { view, today: leader.today, mayDecide: true, mayAsk: true }));
    const outsideTables = html.replace(/<table.*?<\/table>/gs, "");
    expect(await expectExact(leader, linksIn(outsideTables))).toBeGreaterThan(30);
    expect(
      await expectExact(
        leader,
        linksIn(html).filter(({ href }) => href.includes("light=")),
      ),
    ).toBeGreaterThan(25);
    expect(await expectRows(leader, html)).toBe(2 + 4 + 4);

    const shown = linksIn(html).map(({ href }) => href);
    for (const needed of [
      "counted=yes",
      "counted=no",
      "verdict=LATE",
      "assessment=FAILED",
      "reporting=OVERDUE",
      "status=CANCELLED",
      "branch=open",
    ]) {
      expect(shown.some((href) => href.includes(needed)) ? needed : null).toBe(needed);
    }
    expect(shown).toContain(`/reports?view=periodic&campaign=${campaign.campaignId}`);
    expect(view.waiting.amendments.map(({ unitName }) => unitName)).toEqual(["Khu phố 1"]);
  });

  test("on a province's dashboard and on the ward's campaign seen from there", async () => {
    const leader = leaderOf(province);
    const places = await placesDashboard(leader, null);
    if (!places) throw new Error("the leader sees the province");
    const html = render(createElement(PlacesView, { view: places, mayAsk: true }));
    expect(await expectExact(leader, linksIn(html.replace(/<table.*?<\/table>/gs, "")))).toBeGreaterThan(12);
    expect(
      await expectExact(
        leader,
        linksIn(html).filter(({ href }) => href.includes("light=")),
      ),
    ).toBeGreaterThan(8);
    const view = await campaignDashboard(leader, campaign.campaignId);
    if (!view) throw new Error("the leader sees the campaign");
    const ward = render(createElement(CampaignView, { view, today: leader.today, mayDecide: false, mayAsk: false }));
    expect(await expectExact(leader, linksIn(ward.replace(/<table.*?<\/table>/gs, "")))).toBeGreaterThan(30);
    expect(html).not.toContain("Nơi khác");
  });

  test("on the official's desk, where what waits to be approved or sent stands on the page itself", async () => {
    const official = as(campaign, "official", TODAY);
    const found = await deskOf(official, { id: campaign.campaignId, name: "Phong trào thử", placeName: "Phường Thử" });
    if (!found) throw new Error("the official sees the desk");
    const html = render(createElement(DeskView, { desk: found }));
    expect(await expectExact(official, linksIn(html))).toBeGreaterThan(7);
    const stat = (label: string) => Number(new RegExp(`${label} (\\d+)`).exec(words(html))?.[1]);
    expect(stat(desk.toApprove)).toBe(2);
    expect(found.toApprove).toHaveLength(2);
    expect(stat(desk.notSent)).toBe(found.notSent.length);
  });
});
