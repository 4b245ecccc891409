import type { Actor } from "./actor";
import { can } from "./actor";

/** A place in the navigation; its words stand in the messages under `layout.nav.<key>`. */
export type NavKey = "dashboard" | "desk" | "today" | "campaigns" | "pledges" | "reports" | "units" | "people" | "history";

export type NavEntry = { readonly key: NavKey; readonly href: string };

const HREF: Readonly<Record<NavKey, string>> = {
  dashboard: "/dashboard",
  desk: "/desk",
  today: "/today",
  campaigns: "/campaigns",
  pledges: "/pledges",
  reports: "/reports",
  units: "/units",
  people: "/people",
  history: "/history",
};

/** The pages that a person opens most, first page first; at most seven, of which a phone's bar shows the first four. */
export function navigationFor(actor: Actor): readonly NavEntry[] {
  return keysFor(actor).map((key) => ({ key, href: HREF[key] }));
}

/** The page that answers the first question of the person's day. */
export function homeOf(actor: Actor): string {
  const [first = "campaigns"] = keysFor(actor);
  return HREF[first];
}

function keysFor(actor: Actor): readonly NavKey[] {
  const { role, placeKind } = actor.membership;
  if (role === "REPRESENTATIVE") return ["today", "pledges", "reports", "campaigns"];
  if (role === "ADMINISTRATOR") return ["units", "people", "campaigns", "history"];
  if (role === "LEADER")
    return placeKind === "WARD" ? ["dashboard", "pledges", "reports", "campaigns", "history"] : ["dashboard", "pledges", "campaigns"];
  if (role === "OFFICIAL")
    return ["desk", "pledges", "reports", "campaigns", "dashboard", "units", ...(can(actor, "people.manage") ? (["people"] as const) : [])];
  return [];
}
