import type { DaySession, NamedRef } from "@/lib/campaigns/types";
import type { Day } from "@/lib/kernel/dates";
import type { PreciseDay } from "@/lib/kernel/typed-days";
import type { SourceView } from "@/lib/sources/types";

export type EventType = "LAUNCH" | "SIGNING" | "GROUND_BREAKING" | "INAUGURATION" | "HAND_OVER" | "PLAQUE" | "REVIEW" | "CONFERENCE";

export type ParticipantKind = "PERSON" | "GROUP" | "ORGANIZATION";

/** What somebody did there. UNSPECIFIED: named as present, and the source does not say as what. */
export type ParticipantRole = "CHAIR" | "LAUNCHER" | "REPORTER" | "SPEAKER" | "DIRECTOR" | "SIGNER" | "GUEST" | "ATTENDEE" | "UNSPECIFIED";

/** Báo cáo, phát biểu, chỉ đạo, phát động. */
export type SpeechKind = "REPORT" | "ADDRESS" | "DIRECTION" | "LAUNCH" | "OTHER";

/** When an event was, as far as it is known. `yearInferred`: the source prints no year, a person concluded it. */
export type EventTime = {
  readonly when: PreciseDay | null;
  readonly session: DaySession | null;
  readonly dateAsPublished: string | null;
  readonly yearInferred: boolean;
};

/** Somebody who took part: a person by posts, a group (its words, a count where it is stated), an organisation. */
export type ParticipantView = {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly name: string | null;
  /** A person's posts as of that day. */
  readonly posts: readonly string[];
  readonly roles: readonly ParticipantRole[];
  readonly count: number | null;
  readonly organization: NamedRef | null;
};

export type SpeechView = {
  readonly id: string;
  readonly kind: SpeechKind;
  readonly participantId: string | null;
  readonly summary: string;
};

/** A picture in its order; `fileId` null = the caption stands without its photo. */
export type PictureView = { readonly id: string; readonly caption: string; readonly fileId: string | null };

/** An event whole, as its own forms keep it. */
export type EventRecord = EventTime & {
  readonly id: string;
  readonly placeId: string;
  readonly version: number;
  readonly type: EventType;
  readonly name: string;
  readonly location: string | null;
  readonly summary: string | null;
  readonly hosts: readonly NamedRef[];
  readonly participants: readonly ParticipantView[];
  readonly speeches: readonly SpeechView[];
  readonly pictures: readonly PictureView[];
  readonly source: SourceView | null;
};

/** A record of the place that an event is tied to. */
export type EventLink = { readonly id: string; readonly name: string };

/** An event's page: the record, and what it is tied to, of what the reader sees. */
export type EventPage = {
  readonly event: EventRecord;
  readonly placeName: string;
  readonly campaigns: readonly EventLink[];
  readonly pledges: readonly (EventLink & { readonly unitName: string })[];
  readonly occasions: readonly (EventLink & { readonly day: Day | null })[];
};

/** A line of a list of events. */
export type EventRow = EventTime & {
  readonly id: string;
  readonly type: EventType;
  readonly name: string;
  readonly location: string | null;
  readonly placeName: string;
};

export type EventList = {
  readonly rows: readonly EventRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Years in which events of the reader's scope lie, the latest first. */
  readonly years: readonly number[];
};

/** One part of an event's form. */
export type EventSection = "basics" | "people" | "speeches" | "pictures" | "links";

/** What an event may be tied to: of the actor's own place. */
export type LinkChoices = {
  readonly campaigns: readonly EventLink[];
  readonly pledges: readonly EventLink[];
  readonly occasions: readonly EventLink[];
};
