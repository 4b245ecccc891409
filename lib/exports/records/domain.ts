import type { CeremonyRow } from "@/lib/ceremonies/types";
import type { DocumentRow } from "@/lib/documents/types";
import type { EventRow } from "@/lib/events/types";
import type { HistoryEntry } from "@/lib/history/types";
import type { DayLine } from "@/lib/holidays/types";
import { dayAt, formatTime } from "@/lib/kernel/dates";
import { formatPreciseDay } from "@/lib/kernel/typed-days";
import type { OccasionRow } from "@/lib/occasions/types";
import type { UnitRow } from "@/lib/organizations/types";
import type { PersonRow } from "@/lib/people/types";
import type { PublishedLine } from "@/lib/publications/managing/types";
import type { SourceRow } from "@/lib/sources/types";
import type { Field } from "../types";

/** A unit with the names above it in its place. */
export type PlacedUnit = UnitRow & { readonly above: string | null; readonly placeName: string };

/** Units in the office's order. */
export const UNIT_FIELDS: readonly Field<PlacedUnit>[] = [
  { key: "unit", kind: "TEXT", width: 40, of: (row) => row.name },
  { key: "unitKind", kind: "TEXT", width: 26, of: (row, words) => words(`organizations.kinds.${row.kind}`) },
  { key: "above", kind: "TEXT", width: 32, of: (row) => row.above },
  { key: "place", kind: "TEXT", width: 24, of: (row) => row.placeName },
  {
    key: "representatives",
    kind: "LINES",
    width: 40,
    of: (row) => row.representatives.map(({ name, post }) => `${name}, ${post}`).join("\n"),
  },
];

/** People with their posts and how their account stands; nothing of passwords or codes is in the row. */
export const PERSON_FIELDS: readonly Field<PersonRow>[] = [
  { key: "person", kind: "TEXT", of: (row) => row.fullName },
  { key: "login", kind: "CODE", width: 22, of: (row) => row.login },
  { key: "account", kind: "TEXT", width: 16, of: (row, words) => words(`people.accountStates.${row.account}`) },
  {
    key: "posts",
    kind: "LINES",
    width: 60,
    of: ({ memberships }, words) =>
      memberships.map(({ post, organizationName, role }) => `${post}, ${organizationName} (${words(`people.roles.${role}`)})`).join("\n"),
  },
];

/** When something happened, as far as it is known: a day, or words where only a part of it is. */
function whenOf({ when, dateAsPublished }: EventRow): string | null {
  if (!when) return dateAsPublished;
  return when.precision === "DAY" ? when.day : formatPreciseDay(when);
}

/** Events. */
export const EVENT_FIELDS: readonly Field<EventRow>[] = [
  { key: "event", kind: "TEXT", width: 48, of: (row) => row.name },
  { key: "eventType", kind: "TEXT", width: 20, of: (row, words) => words(`events.types.${row.type}`) },
  { key: "day", kind: "DAY", width: 16, of: whenOf },
  { key: "session", kind: "TEXT", width: 10, of: (row, words) => row.session && words(`events.session.${row.session}`) },
  { key: "dayAsPublished", kind: "TEXT", width: 20, of: (row) => row.dateAsPublished },
  { key: "location", kind: "TEXT", of: (row) => row.location },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
];

/** Occasions. */
export const OCCASION_FIELDS: readonly Field<OccasionRow>[] = [
  { key: "occasion", kind: "TEXT", width: 52, of: (row) => row.name },
  { key: "occasionKind", kind: "TEXT", width: 18, of: (row, words) => words(`occasions.kinds.${row.kind}`) },
  { key: "day", kind: "DAY", of: (row) => row.day },
  { key: "dayAsPublished", kind: "TEXT", width: 18, of: (row) => row.dateAsPublished },
  { key: "originDay", kind: "DAY", of: (row) => row.originDay },
  { key: "years", kind: "COUNT", of: (row) => row.years },
  { key: "campaigns", kind: "COUNT", of: (row) => row.campaigns },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
];

/** Papers that campaigns rest on. */
export const DOCUMENT_FIELDS: readonly Field<DocumentRow>[] = [
  { key: "document", kind: "TEXT", width: 56, of: (row) => row.title },
  { key: "documentKind", kind: "TEXT", width: 18, of: (row, words) => row.kind && words(`documents.kinds.${row.kind}`) },
  { key: "number", kind: "CODE", width: 18, of: (row) => row.number },
  { key: "issuer", kind: "TEXT", of: (row) => row.issuer },
  { key: "day", kind: "DAY", of: (row) => row.signedDay },
  { key: "dayAsPublished", kind: "TEXT", width: 18, of: (row) => row.dateAsPublished },
  { key: "campaigns", kind: "COUNT", of: (row) => row.campaigns },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
];

/** Published texts that records come from. */
export const SOURCE_FIELDS: readonly Field<SourceRow>[] = [
  { key: "sourceTitle", kind: "TEXT", width: 56, of: (row) => row.title },
  { key: "publisher", kind: "TEXT", of: (row) => row.publisher },
  { key: "day", kind: "DAY", of: (row) => row.publishedDay },
  { key: "discrepancies", kind: "COUNT", of: (row) => row.discrepancies },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
];

/** The history in its sentences: "covenants.returned" has its own under "covenants.events.returned". */
export const HISTORY_FIELDS: readonly Field<HistoryEntry>[] = [
  { key: "number", kind: "COUNT", of: (row) => row.seq },
  { key: "day", kind: "DAY", of: (row) => dayAt(row.at) },
  { key: "time", kind: "CODE", width: 8, of: (row) => formatTime(row.at) },
  { key: "who", kind: "TEXT", width: 32, of: (row) => [...new Set([row.actorName, row.actorPost])].filter(Boolean).join(", ") },
  {
    key: "change",
    kind: "LINES",
    width: 80,
    of: (row, words) => {
      const [feature, name] = row.type.split(".");
      return words(`${feature}.events.${name}`, { ...row.params, actor: row.actorName || row.actorPost });
    },
  },
];

/** Days off and make-up days. */
export const DAY_FIELDS: readonly Field<DayLine>[] = [
  { key: "day", kind: "DAY", of: (row) => row.day },
  { key: "dayKind", kind: "TEXT", width: 18, of: (row, words) => words(`holidays.kind.${row.kind}`) },
  { key: "dayName", kind: "TEXT", width: 40, of: (row) => row.name },
  { key: "declaredBy", kind: "TEXT", of: (row) => row.from },
];

/** Signing ceremonies. */
export const CEREMONY_FIELDS: readonly Field<CeremonyRow>[] = [
  { key: "ceremony", kind: "TEXT", width: 44, of: (row) => row.name },
  { key: "campaign", kind: "TEXT", width: 36, of: (row) => row.campaignName },
  { key: "day", kind: "DAY", of: (row) => row.day },
  { key: "session", kind: "TEXT", width: 10, of: (row, words) => row.session && words(`ceremonies.session.${row.session}`) },
  { key: "location", kind: "TEXT", of: (row) => row.location },
  { key: "status", kind: "TEXT", width: 16, of: (row, words) => words(`ceremonies.status.${row.status}`) },
  { key: "signed", kind: "COUNT", of: (row) => row.counter.signed },
  { key: "toSign", kind: "COUNT", of: (row) => row.counter.total },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
];

/** What is open to the public now. */
export const PUBLICATION_FIELDS: readonly Field<PublishedLine>[] = [
  { key: "publicName", kind: "TEXT", width: 56, of: (row) => row.name },
  { key: "publicKind", kind: "TEXT", width: 22, of: (row, words) => words(`exports.subject.${row.subject}`) },
  { key: "unit", kind: "TEXT", of: (row) => row.unit },
  { key: "photos", kind: "COUNT", of: (row) => row.photos },
  { key: "publishedDay", kind: "DAY", of: (row) => dayAt(row.publishedAt) },
  { key: "withdrawnDay", kind: "DAY", of: (row) => row.withdrawn && dayAt(row.withdrawn.at) },
  { key: "address", kind: "TEXT", width: 44, of: (row) => row.address.path },
];
