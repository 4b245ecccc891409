import { z } from "zod";
import { DAY_SESSIONS, MAX_LINE, MAX_NAME, MAX_TEXT } from "@/lib/campaigns/constants";
import { line, requiredLine, rowsOf, text, typedField, versionField } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { normaliseLine } from "@/lib/kernel/text";
import { EVENT_TYPES, MAX_HOSTS, MAX_LINKS } from "./constants";

/** Ids ticked in a list, each once; what is no id of ours is left out. */
export function tickedIds(most: number) {
  return rowsOf(z.string().default(""), most).transform((ids) => [...new Set(ids.filter(isId))]);
}

/** An event's first part: what, when (as typed), where, whose. `version` is empty for a new one. */
export const basicsSchema = z.object({
  id: idField,
  version: versionField.or(z.literal("").transform(() => null)).default(null),
  type: z.enum(EVENT_TYPES, "events.typeMissing"),
  name: requiredLine(MAX_LINE, "events.nameMissing"),
  when: typedField,
  session: z
    .enum(["", ...DAY_SESSIONS])
    .catch("")
    .default("")
    .transform((session) => (session === "" ? null : session)),
  dateAsPublished: line(MAX_NAME),
  location: line(MAX_LINE),
  summary: text(MAX_TEXT),
  hostIds: tickedIds(MAX_HOSTS),
  sourceId: optionalIdField,
});

export type BasicsInput = z.output<typeof basicsSchema>;

/** What the event is tied to. */
export const linksSchema = z.object({
  id: idField,
  version: versionField,
  campaignIds: tickedIds(MAX_LINKS),
  pledgeIds: tickedIds(MAX_LINKS),
  occasionIds: tickedIds(MAX_LINKS),
});

export type LinksInput = z.output<typeof linksSchema>;

/** Taking an event out of the place's list. */
export const removeEventSchema = z.object({ id: idField, version: versionField });

export type RemoveEventInput = z.output<typeof removeEventSchema>;

/** The list's words, kind, year and page, as the address has them; anything unknown is left out. */
export const eventListSchema = z.object({
  q: z.string().catch("").default("").transform(normaliseLine),
  type: z.enum(EVENT_TYPES).nullable().catch(null).default(null),
  year: z.coerce.number().int().min(1900).max(2100).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type EventListInput = z.output<typeof eventListSchema>;
