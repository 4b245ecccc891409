import { setImmediate as pause } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import { LINES_AT_ONCE, MOST_LINES } from "@/lib/exports/constants";
import { columnsOf, linesOf } from "@/lib/exports/domain";
import type { Field, Words } from "@/lib/exports/types";
import type { SheetLine, SheetTable } from "@/lib/sheets/types";

/** What stands behind the "?" of a list's address. */
export type Asked = Readonly<Record<string, string>>;

/** A part of a list; null = nothing that the actor may read. */
type Part<Row> = { readonly rows: readonly Row[]; readonly total: number } | null;

/** Rows of a list in parts; null first and alone = nothing that the actor may read. */
export type Rows<Row> = (actor: Actor, asked: Asked) => AsyncGenerator<readonly Row[] | null>;

export type ReadTable =
  | { readonly status: "READ"; readonly table: SheetTable; readonly count: number }
  | { readonly status: "MISSING" | "TOO_MANY" };

/** A list of the product: read by the function and the filters of its page, as the table that its file holds. `note`: what stands below its title. */
export type ExportedList = (actor: Actor, asked: Asked, words: Words, note: (count: number) => string) => Promise<ReadTable>;

/** Rows that come page by page. */
export function paged<Row>(read: (actor: Actor, asked: Asked, page: number, size: number) => Promise<Part<Row>>): Rows<Row> {
  return async function* parts(actor, asked) {
    for (let page = 1, count = 0, total = 1; count < total; page += 1) {
      const part = await read(actor, asked, page, LINES_AT_ONCE);
      if (!part) return yield null;
      if (part.rows.length === 0) return;
      yield part.rows;
      count += part.rows.length;
      total = part.total;
    }
  };
}

/** Rows that come at once. */
export function whole<Row>(read: (actor: Actor, asked: Asked) => Promise<readonly Row[] | null>): Rows<Row> {
  return async function* parts(actor, asked) {
    yield await read(actor, asked);
  };
}

const WORDED_AT_ONCE = 250;

async function readLines<Row>(
  parts: AsyncGenerator<readonly Row[] | null>,
  fields: readonly Field<Row>[],
  words: Words,
): Promise<readonly SheetLine[] | "MISSING" | "TOO_MANY"> {
  const lines: SheetLine[] = [];
  for await (const rows of parts) {
    if (!rows) return "MISSING";
    if (lines.length + rows.length > MOST_LINES) return "TOO_MANY";
    for (let from = 0; from < rows.length; from += WORDED_AT_ONCE) {
      lines.push(...linesOf(rows.slice(from, from + WORDED_AT_ONCE), fields, words));
      await pause();
    }
  }
  return lines;
}

/** A list as the registry keeps it. */
export function exported<Row>(titleKey: string, isWide: boolean, fields: readonly Field<Row>[], rows: Rows<Row>): ExportedList {
  return async (actor, asked, words, note) => {
    const lines = await readLines(rows(actor, asked), fields, words);
    if (typeof lines === "string") return { status: lines };
    const title = words(titleKey);
    const table = { name: title, heading: [title, note(lines.length)], isWide, columns: columnsOf(fields, words), lines };
    return { status: "READ", table, count: lines.length };
  };
}
