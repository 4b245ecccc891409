import type { ARCHIVED_TABLES } from "./constants";

export type ArchivedTable = (typeof ARCHIVED_TABLES)[number];

/** A record with everything that belongs to it, as plain data. */
export type ArchivedRecord = { readonly id: string };

/** A part of a table of records: so many, from the one after `after` on. */
export type Stretch = { readonly placeId: string; readonly after: string | null; readonly take: number };

/** A file of the place: where its bytes lie, and what it was called. */
export type ArchivedFile = { readonly id: string; readonly sha256: string; readonly name: string; readonly mime: string };
