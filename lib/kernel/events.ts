import type campaigns from "@/messages/vi/campaigns.json";
import type ceremonies from "@/messages/vi/ceremonies.json";
import type contributions from "@/messages/vi/contributions.json";
import type covenants from "@/messages/vi/covenants.json";
import type directives from "@/messages/vi/directives.json";
import type documents from "@/messages/vi/documents.json";
import type events from "@/messages/vi/events.json";
import type explanations from "@/messages/vi/explanations.json";
import type exportsWords from "@/messages/vi/exports.json";
import type files from "@/messages/vi/files.json";
import type holidays from "@/messages/vi/holidays.json";
import type imports from "@/messages/vi/imports.json";
import type indicators from "@/messages/vi/indicators.json";
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
import type sources from "@/messages/vi/sources.json";
import type targets from "@/messages/vi/targets.json";

type Features = {
  campaigns: typeof campaigns;
  contributions: typeof contributions;
  ceremonies: typeof ceremonies;
  covenants: typeof covenants;
  directives: typeof directives;
  documents: typeof documents;
  explanations: typeof explanations;
  events: typeof events;
  exports: typeof exportsWords;
  files: typeof files;
  holidays: typeof holidays;
  imports: typeof imports;
  indicators: typeof indicators;
  occasions: typeof occasions;
  organizations: typeof organizations;
  papers: typeof papers;
  people: typeof people;
  plaques: typeof plaques;
  pledges: typeof pledges;
  progress: typeof progress;
  publications: typeof publications;
  reviews: typeof reviews;
  sources: typeof sources;
  targets: typeof targets;
  screens: typeof screens;
};

/** Every kind of change in the history, as "feature.event"; its sentence stands under `events` in the feature's messages. */
export type EventCode = {
  [F in keyof Features & string]: `${F}.${keyof Features[F]["events"] & string}`;
}[keyof Features & string];
