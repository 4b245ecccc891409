import type { CampaignStatus } from "@/lib/campaigns/types";

/** Where a campaign's page leads. */
export const HEAD_LINKS = [
  "edit",
  "board",
  "dashboard",
  "covenants",
  "ceremonies",
  "publish",
  "plan",
  "summary",
  "brief",
  "past",
  "copy",
  "history",
] as const;
export type HeadLink = (typeof HEAD_LINKS)[number];

/** What matters most in each state, first the one thing to do: entering, then registering, then how it goes, then what is told of it. */
const FIRST: Readonly<Record<CampaignStatus, readonly HeadLink[]>> = {
  DRAFT: ["edit"],
  OPEN: ["board", "covenants", "edit"],
  LAUNCHED: ["board", "covenants", "dashboard"],
  CLOSED: ["dashboard", "covenants", "publish"],
  ARCHIVED: ["dashboard", "covenants"],
  CANCELLED: ["covenants", "history"],
};

/** Which links stand in the head and which behind "more"; a single one is not put behind a menu. */
export function arrangeLinks(status: CampaignStatus, may: Readonly<Record<HeadLink, boolean>>): { shown: HeadLink[]; more: HeadLink[] } {
  const shown = FIRST[status].filter((link) => may[link]);
  const rest = HEAD_LINKS.filter((link) => may[link] && !shown.includes(link));
  return rest.length > 1 ? { shown, more: rest } : { shown: [...shown, ...rest], more: [] };
}
