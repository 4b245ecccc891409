import { addDays, type Day, momentOf } from "@/lib/kernel/dates";
import { REFRESH_HOURS, TITLES_SHOWN } from "./constants";
import type { FeedEntry, FeedKind, WordedEntry } from "./types";

/** A line of a calendar's file holds this many bytes; longer ones go on behind a space (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** A matter of one day before those of the same kind and day are put together. */
export type Single = { readonly kind: FeedKind; readonly day: Day; readonly title: string };

/**
 * Matters of one kind as one entry for each day: thirty works that fall due on the same day are one line of a phone's calendar. `of` and `path`
 * are those of all; the key of an entry is its kind, its day and `scope`.
 */
export function byDay(
  singles: readonly Single[],
  common: { readonly scope: string; readonly of: string; readonly path: string },
): FeedEntry[] {
  const days = new Map<string, { first: Single; titles: string[] }>();
  for (const single of singles) {
    const key = `${single.kind}-${single.day}`;
    const day = days.get(key) ?? { first: single, titles: [] };
    day.titles.push(single.title);
    days.set(key, day);
  }
  return [...days].map(([key, { first, titles }]) => ({
    // What is late moves with the day and stays the same matter.
    id: `${(first.kind === "REPORTS_LATE" ? first.kind : key).toLowerCase()}-${common.scope}`,
    kind: first.kind,
    day: first.day,
    titles: titles.slice(0, TITLES_SHOWN),
    count: titles.length,
    of: common.of,
    session: null,
    location: null,
    path: common.path,
  }));
}

/** Entries of several posts of one person in the order of their days; what two posts both see stands once. */
export function together(entries: readonly FeedEntry[]): FeedEntry[] {
  const known = new Map<string, FeedEntry>();
  for (const entry of entries) if (!known.has(entry.id)) known.set(entry.id, entry);
  return [...known.values()].sort((left, right) =>
    left.day === right.day ? (left.id < right.id ? -1 : 1) : left.day < right.day ? -1 : 1,
  );
}

/** Text as a calendar's file holds it (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

const encoder = new TextEncoder();

/** A line in pieces of at most 75 bytes, never cut inside a letter. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > LINE_BYTES) {
      pieces.push(piece);
      piece = " ";
      bytes = 1;
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece].join("\r\n");
}

const compact = (day: Day): string => day.replaceAll("-", "");

function stampOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** "-PT16H": a moment by its hours from the beginning of the day. */
function triggerOf(hours: number): string {
  return `${hours < 0 ? "-" : ""}PT${Math.abs(hours)}H`;
}

function eventLines(entry: WordedEntry, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${entry.uid}@giao-uoc`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.day, 1))}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    ...(entry.location ? [`LOCATION:${escaped(entry.location)}`] : []),
    `URL:${entry.url}`,
    // A deadline takes no hour of the day.
    "TRANSP:TRANSPARENT",
    ...entry.alarms.flatMap((hours) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(entry.summary)}`,
      `TRIGGER:${triggerOf(hours)}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/**
 * A calendar's file (iCalendar, RFC 5545) of whole days in Asia/Ho_Chi_Minh. The same entries on the same day are the same bytes, so that a
 * phone that asks again is told that nothing changed.
 */
export function icsOf(name: string, entries: readonly WordedEntry[], today: Day): string {
  const stamp = stampOf(momentOf(today));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Giao Uoc//Giao Uoc//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
    `REFRESH-INTERVAL;VALUE=DURATION:PT${REFRESH_HOURS}H`,
    `X-PUBLISHED-TTL:PT${REFRESH_HOURS}H`,
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Ho_Chi_Minh",
    "BEGIN:STANDARD",
    "DTSTART:19750613T000000",
    "TZOFFSETFROM:+0700",
    "TZOFFSETTO:+0700",
    "TZNAME:+07",
    "END:STANDARD",
    "END:VTIMEZONE",
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
