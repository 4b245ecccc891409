import type access from "@/messages/vi/access.json";
import type briefs from "@/messages/vi/briefs.json";
import type campaigns from "@/messages/vi/campaigns.json";
import type ceremonies from "@/messages/vi/ceremonies.json";
import type charts from "@/messages/vi/charts.json";
import type common from "@/messages/vi/common.json";
import type contributions from "@/messages/vi/contributions.json";
import type covenants from "@/messages/vi/covenants.json";
import type dashboard from "@/messages/vi/dashboard.json";
import type desk from "@/messages/vi/desk.json";
import type directives from "@/messages/vi/directives.json";
import type documents from "@/messages/vi/documents.json";
import type events from "@/messages/vi/events.json";
import type explanations from "@/messages/vi/explanations.json";
import type exportsWords from "@/messages/vi/exports.json";
import type feeds from "@/messages/vi/feeds.json";
import type files from "@/messages/vi/files.json";
import type history from "@/messages/vi/history.json";
import type holidays from "@/messages/vi/holidays.json";
import type imports from "@/messages/vi/imports.json";
import type indicators from "@/messages/vi/indicators.json";
import type kernel from "@/messages/vi/kernel.json";
import type layout from "@/messages/vi/layout.json";
import type notices from "@/messages/vi/notices.json";
import type occasions from "@/messages/vi/occasions.json";
import type organizations from "@/messages/vi/organizations.json";
import type papers from "@/messages/vi/papers.json";
import type people from "@/messages/vi/people.json";
import type plaques from "@/messages/vi/plaques.json";
import type pledges from "@/messages/vi/pledges.json";
import type progress from "@/messages/vi/progress.json";
import type publications from "@/messages/vi/publications.json";
import type reviews from "@/messages/vi/reviews.json";
import type screens from "@/messages/vi/screens.json";
import type setup from "@/messages/vi/setup.json";
import type sheets from "@/messages/vi/sheets.json";
import type sources from "@/messages/vi/sources.json";
import type targets from "@/messages/vi/targets.json";
import type ui from "@/messages/vi/ui.json";
import type { Locale } from "./locale";

/** All sentences of the interface by feature file; the Vietnamese files say which keys exist. A new file needs its line here and in `NAMESPACES`. */
export type Messages = {
  access: typeof access;
  campaigns: typeof campaigns;
  ceremonies: typeof ceremonies;
  charts: typeof charts;
  common: typeof common;
  contributions: typeof contributions;
  covenants: typeof covenants;
  dashboard: typeof dashboard;
  desk: typeof desk;
  directives: typeof directives;
  documents: typeof documents;
  explanations: typeof explanations;
  events: typeof events;
  exports: typeof exportsWords;
  feeds: typeof feeds;
  files: typeof files;
  history: typeof history;
  holidays: typeof holidays;
  imports: typeof imports;
  indicators: typeof indicators;
  kernel: typeof kernel;
  layout: typeof layout;
  notices: typeof notices;
  occasions: typeof occasions;
  organizations: typeof organizations;
  papers: typeof papers;
  people: typeof people;
  plaques: typeof plaques;
  pledges: typeof pledges;
  progress: typeof progress;
  publications: typeof publications;
  screens: typeof screens;
  briefs: typeof briefs;
  reviews: typeof reviews;
  setup: typeof setup;
  sheets: typeof sheets;
  sources: typeof sources;
  targets: typeof targets;
  ui: typeof ui;
};

/** The feature files of `messages/<locale>/`; a test compares this list with the folders. */
export const NAMESPACES = [
  "access",
  "campaigns",
  "ceremonies",
  "charts",
  "common",
  "contributions",
  "covenants",
  "dashboard",
  "desk",
  "directives",
  "documents",
  "explanations",
  "events",
  "exports",
  "feeds",
  "files",
  "history",
  "holidays",
  "imports",
  "indicators",
  "kernel",
  "layout",
  "notices",
  "occasions",
  "organizations",
  "papers",
  "people",
  "plaques",
  "pledges",
  "progress",
  "publications",
  "screens",
  "briefs",
  "reviews",
  "setup",
  "sheets",
  "sources",
  "targets",
  "ui",
] as const satisfies readonly (keyof Messages)[];

async function load(locale: Locale): Promise<Messages> {
  const entries = await Promise.all(
    NAMESPACES.map(async (name) => {
      const file = (await import(`../../messages/${locale}/${name}.json`)) as { default: unknown };
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(entries) as Messages;
}

const loaded = new Map<Locale, Promise<Messages>>();

/** The sentences of a language, read once per process. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const loading = load(locale);
  loaded.set(locale, loading);
  return loading;
}
