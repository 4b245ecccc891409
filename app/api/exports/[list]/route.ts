import { IDLE } from "@/lib/action-state";
import { recordListAction } from "@/lib/archives/lists/actions";
import { getActor } from "@/lib/auth/session";
import { MOST_LINES } from "@/lib/exports/constants";
import { personalList } from "@/lib/exports/domain";
import { formatField } from "@/lib/exports/schema";
import type { ExportFormat, Words } from "@/lib/exports/types";
import { download, noFile } from "@/lib/http/download";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { SheetTable } from "@/lib/sheets/types";
import { writeCsv } from "@/lib/sheets/write-csv";
import { writeJson } from "@/lib/sheets/write-json";
import { writeXlsx } from "@/lib/sheets/write-xlsx";
import { LISTS } from "../lists";
import { wordsOfRequest } from "../words";

type Context = { params: Promise<{ list: string }> };

async function written(table: SheetTable, format: ExportFormat): Promise<Uint8Array | string> {
  if (format === "xlsx") return writeXlsx([table]);
  return format === "csv" ? writeCsv(table) : writeJson([table]);
}

async function recordTaken(list: string, format: ExportFormat, count: number): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ list, format, count })) form.set(name, String(value));
  return (await recordListAction(IDLE, form)).status === "ok";
}

function tooMany(words: Words): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" };
  return new Response(words("exports.tooMany", { most: MOST_LINES }), { status: 413, headers });
}

/** A list of the product as its page shows it, all pages of it, as a file: `?format=xlsx|csv|json` and the filters of the page's own address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [actor, { list: name }] = await Promise.all([getActor(), params]);
  const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (!actor || !list) return noFile();
  const { format: asked, ...filters } = Object.fromEntries(new URL(request.url).searchParams);
  const format = formatField.parse(asked);
  const words = await wordsOfRequest();
  const narrowed = Object.keys(filters).length > 0 ? "yes" : "no";
  const { placeName } = actor.membership;
  const note = (count: number) => words("exports.note", { place: placeName, moment: formatMoment(actor.now), count, narrowed });
  const read = await list(actor, filters, words, note);
  if (read.status !== "READ") return read.status === "MISSING" ? noFile() : tooMany(words);
  const personal = personalList(name, filters["kind"]);
  if (personal && !(await recordTaken(personal, format, read.count))) return noFile();
  const fileName = `${read.table.name} - ${placeName} - ${formatDay(actor.today).replaceAll("/", "-")}.${format}`;
  return download(await written(read.table, format), fileName, format);
}
