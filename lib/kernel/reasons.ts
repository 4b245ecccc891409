import type access from "@/messages/vi/access.json";
import type campaigns from "@/messages/vi/campaigns.json";
import type ceremonies from "@/messages/vi/ceremonies.json";
import type contributions from "@/messages/vi/contributions.json";
import type covenants from "@/messages/vi/covenants.json";
import type directives from "@/messages/vi/directives.json";
import type documents from "@/messages/vi/documents.json";
import type events from "@/messages/vi/events.json";
import type explanations from "@/messages/vi/explanations.json";
import type files from "@/messages/vi/files.json";
import type holidays from "@/messages/vi/holidays.json";
import type imports from "@/messages/vi/imports.json";
import type indicators from "@/messages/vi/indicators.json";
import type kernel from "@/messages/vi/kernel.json";
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

/** Each feature whose rules can refuse; its `reasons` in the Vietnamese messages are the codes. */
type Features = {
  access: typeof access;
  campaigns: typeof campaigns;
  contributions: typeof contributions;
  ceremonies: typeof ceremonies;
  covenants: typeof covenants;
  directives: typeof directives;
  documents: typeof documents;
  explanations: typeof explanations;
  events: typeof events;
  files: typeof files;
  holidays: typeof holidays;
  imports: typeof imports;
  indicators: typeof indicators;
  kernel: typeof kernel;
  occasions: typeof occasions;
  organizations: typeof organizations;
  papers: typeof papers;
  people: typeof people;
  plaques: typeof plaques;
  pledges: typeof pledges;
  progress: typeof progress;
  publications: typeof publications;
  reviews: typeof reviews;
  setup: typeof setup;
  sheets: typeof sheets;
  sources: typeof sources;
  targets: typeof targets;
  screens: typeof screens;
};

/** Every reason for a refusal, as "feature.code". A code without a Vietnamese sentence does not compile. */
export type ReasonCode = {
  [F in keyof Features & string]: `${F}.${keyof Features[F]["reasons"] & string}`;
}[keyof Features & string];
