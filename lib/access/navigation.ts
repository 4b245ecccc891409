import type { Actor } from "./actor";
import { can } from "./actor";
import type { Permission } from "./permissions";

/** A place in the navigation; its words stand in the messages under `layout.nav.<key>`. */
export type NavKey =
  | "dashboard"
  | "desk"
  | "today"
  | "campaigns"
  | "pledges"
  | "reports"
  | "calendar"
  | "units"
  | "people"
  | "history"
  | "holidays"
  | "more";

export type NavEntry = { readonly key: NavKey; readonly href: string };

const HREF: Readonly<Record<NavKey, string>> = {
  dashboard: "/dashboard",
  desk: "/desk",
  today: "/today",
  campaigns: "/campaigns",
  pledges: "/pledges",
  reports: "/reports",
  calendar: "/calendar",
  units: "/units",
  people: "/people",
  history: "/history",
  holidays: "/holidays",
  more: "/more",
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
  if (role === "REPRESENTATIVE") return ["today", "pledges", "reports", "campaigns", "calendar", "more"];
  if (role === "ADMINISTRATOR") return ["units", "people", "campaigns", "history", "holidays"];
  if (role === "LEADER")
    return placeKind === "WARD"
      ? ["dashboard", "pledges", "reports", "campaigns", "calendar", "more"]
      : ["dashboard", "pledges", "campaigns", "calendar", "more"];
  if (role === "OFFICIAL") return ["desk", "pledges", "reports", "campaigns", "calendar", "dashboard", "more"];
  return [];
}

/** What stands behind "more": every other list of the product, each under the question that it belongs to. */
const DIRECTORY = {
  follow: {
    events: "events.read",
    explanations: "pledges.read",
    directives: "pledges.read",
    targets: "targets.read",
    indicators: "targets.read",
  },
  results: { contributions: "contributions.read", plaques: "plaques.read", reviews: "reviews.read" },
  showing: { ceremonies: "ceremonies.watch", screens: "screens.manage", publishing: "publications.manage" },
  keeping: {
    covenants: "covenants.read",
    occasions: "events.manage",
    documents: "events.manage",
    papers: "campaigns.manage",
    units: "organizations.manage",
    people: "people.manage",
    imports: "people.manage",
    history: "history.read",
    archive: "place.export",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Permission>>>>;

export type DirectoryGroup = keyof typeof DIRECTORY;
export type DirectoryKey = { [Group in DirectoryGroup]: keyof (typeof DIRECTORY)[Group] }[DirectoryGroup];

const GROUPS = Object.keys(DIRECTORY) as DirectoryGroup[];

/** The lists that the actor may open, in groups; a group without any is left out. An entry's address is its key. */
export function directoryFor(
  actor: Actor,
): readonly { readonly group: DirectoryGroup; readonly entries: readonly { readonly key: DirectoryKey; readonly href: string }[] }[] {
  return GROUPS.map((group) => ({
    group,
    entries: (Object.entries(DIRECTORY[group]) as [DirectoryKey, Permission][])
      .filter(([, permission]) => can(actor, permission))
      .map(([key]) => ({ key, href: `/${key}` })),
  })).filter(({ entries }) => entries.length > 0);
}
