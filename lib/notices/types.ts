import type { EventCode } from "@/lib/kernel/events";
import type { NOTICE_KINDS } from "./constants";

/** Whose bell a notice rings: people of a unit or holders of a role in a place, as such; or one person. */
export type Audience = "UNIT" | "OFFICIALS" | "LEADERS" | "PERSON";

/** What a notice is; its sentence stands in the messages under `notices.sentence`, its group's head under `notices.group`. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Holders of a role in a place, as somebody who asked and is answered. */
export type Asker = { readonly placeId: string; readonly audience: "OFFICIALS" | "LEADERS" };

/** What the history does not keep of a change, but its notices need. */
export type Concerns = {
  /** The pledge that the record belongs to. */
  readonly pledgeId?: string;
  /** The person whom it is about. */
  readonly personId?: string;
  /** Who asked, and so gets the answer. */
  readonly asker?: Asker;
  /** The units that it names, where it is about several. */
  readonly unitIds?: readonly string[];
  /** A covenant of which a signed revision is in force. */
  readonly isAmendment?: boolean;
};

/** A change as the table of notices sees it. */
export type NoticedEvent = {
  readonly type: EventCode;
  readonly subject: { readonly type: string; readonly id: string };
  readonly campaignId?: string | null;
  readonly organizationId?: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly concerns?: Concerns;
};

/** To whom: the event's unit, the units that it names, every unit of its campaign, roles of its place, whoever asked, or the person whom it concerns. */
export type Recipient = "UNIT" | "NAMED_UNITS" | "CAMPAIGN_UNITS" | "OFFICIALS" | "LEADERS" | "ASKER" | "PERSON";

/** A notice that an event writes. `waits`: it asks for something. `about`: it opens the event's own record, or the pledge that this belongs to. */
export type Telling = {
  readonly kind: NoticeKind;
  readonly to: readonly Recipient[];
  readonly waits: boolean;
  readonly about?: "pledge";
  readonly when?: (event: NoticedEvent) => boolean;
};

/**
 * Notices that an event makes done: those of its own record (of its unit alone: `unitRecord`), of its pledge, of its unit in the campaign, or of the whole campaign.
 * `unlessClaimed`: not while the pledge is still reported as done.
 */
export type Settling = {
  readonly kinds: readonly NoticeKind[];
  readonly of: "record" | "unitRecord" | "pledge" | "unit" | "campaign";
  readonly unlessClaimed?: true;
};

export type NoticeRule = { readonly tells?: readonly Telling[]; readonly settles?: readonly Settling[] };

/** One notice as its reader sees it. */
export type NoticeLine = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly waits: boolean;
  readonly isDone: boolean;
  readonly isRead: boolean;
  readonly at: Date;
  readonly unitName: string | null;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Notices of one kind; `count` may be more than the lines shown. */
export type NoticeGroup = {
  readonly kind: NoticeKind;
  readonly count: number;
  readonly unread: number;
  readonly waits: boolean;
  readonly lines: readonly NoticeLine[];
};

type UnitChoice = { readonly id: string; readonly name: string };

/** What is open: all that waits, and what was not read yet. */
export type OpenNotices = { readonly groups: readonly NoticeGroup[]; readonly unread: number; readonly units: readonly UnitChoice[] };

/** What is over: done, or read with nothing left to do. */
export type PastNotices = {
  readonly lines: readonly NoticeLine[];
  readonly total: number;
  readonly from: number;
  readonly pageSize: number;
};
