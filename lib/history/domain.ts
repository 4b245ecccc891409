import { type Day, dayAt } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { HISTORY_TOPICS, type HistoryEntry, type HistoryFilter } from "./types";

/** Steps of a covenant that its pledges' histories tell; drafting is told by the covenant's own. */
export const COVENANT_STEPS = [
  "covenants.submitted",
  "covenants.recalled",
  "covenants.returned",
  "covenants.approved",
  "covenants.signed",
  "covenants.amendmentBegun",
  "covenants.amendmentDropped",
] as const;

/** A person's post where it says more than the name: an account may carry the name of its post. */
export function postBeside(name: string, post: string): string | null {
  return post === "" || post === name ? null : post;
}

/** A person with their post, "Nguyễn Văn A, Bí thư chi bộ"; the name alone where the post says no more. */
export function withPost(name: string, post: string): string {
  const beside = postBeside(name, post);
  return beside === null ? name : `${name}, ${beside}`;
}

/** Lines of a stretch by the day on which they were recorded, in their order. */
export function byDay(entries: readonly HistoryEntry[]): { day: Day; entries: HistoryEntry[] }[] {
  const days: { day: Day; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayAt(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the address of a place's history; what is not understood is left out. */
export function readHistory(query: Query): HistoryFilter {
  const text = (name: string): string => {
    const value = query[name];
    return typeof value === "string" ? value : "";
  };
  const id = (name: string): string | null => (isId(text(name)) ? text(name) : null);
  return {
    topic: HISTORY_TOPICS.find((topic) => topic === text("about")) ?? null,
    campaignId: id("campaign"),
    organizationId: id("unit"),
    before: /^\d{1,15}$/.test(text("before")) ? Number(text("before")) : null,
  };
}

/** The address of a place's history with some of its filter changed; changing anything begins at the newest again. */
export function historyHref(filter: HistoryFilter, change: Partial<HistoryFilter> = {}): string {
  const { topic, campaignId, organizationId, before } = { ...filter, before: null, ...change };
  const parts = Object.entries({ about: topic, campaign: campaignId, unit: organizationId, before });
  const query = new URLSearchParams(parts.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))).toString();
  return query ? `/history?${query}` : "/history";
}
