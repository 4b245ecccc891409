import "server-only";
import type { EventCode } from "@/lib/kernel/events";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import type { Concerns } from "@/lib/notices/types";

/** What kind of record an event is about. */
export type SubjectType =
  | "organization"
  | "person"
  | "membership"
  | "campaign"
  | "covenant"
  | "revision"
  | "pledge"
  | "report"
  | "event"
  | "occasion"
  | "source"
  | "document"
  | "contribution"
  | "donor"
  | "plaque"
  | "explanation"
  | "target"
  | "indicator"
  | "review"
  | "directive"
  | "ceremony"
  | "publication"
  | "screen"
  | "dayOff"
  | "import"
  | "template";

/** JSON without undefined: what `before` and `after` may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A change as its maker tells it: the sentence's code and parameters, the record, and what changed. */
export type AuditInput = {
  readonly type: EventCode;
  readonly subject: { readonly type: SubjectType; readonly id: string };
  readonly campaignId?: string | null;
  readonly organizationId?: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly before?: Json;
  readonly after?: Json;
  /** For notices alone; the history does not keep it. */
  readonly concerns?: Concerns;
};

/** The columns that a hash covers. */
export type HashedEvent = {
  readonly id: string;
  readonly placeId: string;
  readonly seq: bigint;
  readonly at: Date;
  readonly actorPersonId: string | null;
  readonly actorName: string;
  readonly actorPost: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly campaignId: string | null;
  readonly organizationId: string | null;
  readonly params: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly previousHash: string;
};

/** SHA-256 of an event's canonical JSON with the hash before it: changing any event breaks every later link. */
export function hashOf(event: HashedEvent): string {
  return sha256(
    canonicalJson({
      id: event.id,
      placeId: event.placeId,
      seq: event.seq.toString(),
      at: event.at.toISOString(),
      actorPersonId: event.actorPersonId,
      actorName: event.actorName,
      actorPost: event.actorPost,
      type: event.type,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      campaignId: event.campaignId,
      organizationId: event.organizationId,
      params: event.params,
      before: event.before ?? null,
      after: event.after ?? null,
      previousHash: event.previousHash,
    }),
  );
}
