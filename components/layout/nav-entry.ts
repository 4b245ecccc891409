import type { IconName } from "@/components/ui/icon-shapes";
import type { NavKey } from "@/lib/access/navigation";

/** One entry of the navigation, with its words. */
export type NavItem = {
  readonly key: NavKey;
  readonly href: string;
  readonly label: string;
  /** For the narrow bar of a phone. */
  readonly shortLabel: string;
};

export const NAV_ICONS: Readonly<Record<NavKey, IconName>> = {
  dashboard: "dashboard",
  desk: "desk",
  today: "clock",
  campaigns: "campaign",
  pledges: "pledge",
  reports: "report",
  calendar: "calendar",
  units: "units",
  people: "people",
  history: "history",
  holidays: "calendar",
  more: "more",
};

/** Pages that the head leads to, not the navigation. */
const OF_THE_HEAD = ["/account", "/notices"];

const leadsTo = (href: string, path: string): boolean => path === href || path.startsWith(`${href}/`);

/** The entry that leads to the open page or to a list above it; what no entry of its own leads to lies behind "more". */
export function currentKey(items: readonly Pick<NavItem, "key" | "href">[], path: string): NavKey | null {
  const own = items.find(({ href }) => leadsTo(href, path));
  if (own) return own.key;
  const isElsewhere = OF_THE_HEAD.some((href) => leadsTo(href, path));
  return isElsewhere ? null : (items.find(({ key }) => key === "more")?.key ?? null);
}
