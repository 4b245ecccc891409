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

/** Whether an entry leads to the page that is open, or to a list above it. */
export function isCurrent(href: string, path: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
