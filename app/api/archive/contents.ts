import type { Actor } from "@/lib/access/actor";
import { ARCHIVED_TABLES } from "@/lib/archives/whole/constants";
import { bytesOf, campaignsOf, dossiersOf, filesOf, frozenReviewsOf, recordsOf } from "@/lib/archives/whole/data";
import type { ArchivedFile, ArchivedTable } from "@/lib/archives/whole/types";
import { MOST_LINES } from "@/lib/exports/constants";
import type { Words } from "@/lib/exports/types";
import { formatMoment } from "@/lib/kernel/dates";
import type { SheetTable } from "@/lib/sheets/types";
import { writeXlsx } from "@/lib/sheets/write-xlsx";
import { LISTS } from "../exports/lists";
import type { Asked } from "../exports/reading";
import type { Packed } from "./packing";

/** Lists that belong to one campaign; and those that are other files of what is here already, or are an administrator's. */
const OF_A_CAMPAIGN = ["board", "summary"];
const LEFT_OUT = ["importable", "holidays", ...OF_A_CAMPAIGN];
/** Views of lists that would show a part otherwise. */
const WHOLE: Readonly<Record<string, readonly Asked[]>> = {
  directives: [{ show: "all" }],
  reports: [{ view: "accepted" }, { view: "waiting" }, { view: "periodic" }, { view: "returned" }],
};

const IN_NAMES = /[<>:"/\\|?*\s]+/g;
const plainName = (name: string) => name.normalize("NFC").replace(IN_NAMES, " ").trim().slice(0, 80);

/** In place of a list that is too long for one workbook: it is whole among the records. */
function instead(words: Words): SheetTable {
  const title = words("exports.tooMany", { most: MOST_LINES });
  return { name: "-", heading: [], isWide: false, columns: [{ key: "note", title, kind: "LINES", width: 80 }], lines: [] };
}

function listFile(actor: Actor, words: Words, folder: string, list: string, asked: Asked, name: string): Packed {
  return {
    path: `${folder}/${name}.xlsx`,
    isPacked: true,
    content: async () => {
      const note = (count: number) =>
        words("exports.note", { place: actor.membership.placeName, moment: formatMoment(actor.now), count, narrowed: "no" });
      const read = await LISTS[list]?.(actor, asked, words, note);
      return writeXlsx([read?.status === "READ" ? read.table : instead(words)]);
    },
  };
}

/** A value of the database as data: figures as numbers where they are exact, days without a time. */
function plain(this: Record<string, unknown>, key: string, value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("utf8");
  if (typeof value === "string" && /day$/i.test(key) && /T00:00:00\.000Z$/.test(value)) return value.slice(0, 10);
  return value;
}

async function* asJson(parts: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const rows of parts) {
    for (const row of rows) {
      yield before + JSON.stringify(row, plain);
      before = ",\n";
    }
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

async function* once(rows: Promise<readonly object[]>): AsyncGenerator<readonly object[]> {
  yield await rows;
}

function tableFile(actor: Actor, folder: string, table: ArchivedTable): Packed {
  return { path: `${folder}/${table}.json`, content: async () => asJson(recordsOf(actor, table)) };
}

const ENDINGS: Readonly<Record<string, string>> = { "application/pdf": "pdf", "image/png": "png", "image/webp": "webp" };

function storedFile(actor: Actor, words: Words, folder: string, file: ArchivedFile): Packed {
  const base = plainName(file.name.replace(/\.[^.]*$/, ""));
  return {
    path: `${folder}/${[file.id, base].filter(Boolean).join(" ")}.${ENDINGS[file.mime] ?? "jpg"}`,
    isPacked: true,
    content: async () => (await bytesOf(actor, file)) ?? words("exports.wholeFile.missing"),
  };
}

/** Everything of the actor's place in the order in which it is packed: what it is, lists to read, records as data, files. */
export async function contentsOf(actor: Actor, words: Words): Promise<readonly Packed[]> {
  const [campaigns, files] = await Promise.all([campaignsOf(actor), filesOf(actor)]);
  const [lists, records, stored] = [words("exports.wholeFile.lists"), words("exports.wholeFile.records"), words("exports.wholeFile.files")];
  const readme = words("exports.wholeFile.readme", {
    ...{ place: actor.membership.placeName, moment: formatMoment(actor.now), who: actor.person?.name ?? actor.membership.post },
    ...{ lists, records, stored, count: files.length },
  });
  const named = Object.keys(LISTS).filter((list) => !LEFT_OUT.includes(list));
  const general = named.flatMap((list) =>
    (WHOLE[list] ?? [{}]).map((asked) => listFile(actor, words, lists, list, asked, [list, ...Object.values(asked)].join("-"))),
  );
  const ofCampaigns = campaigns.flatMap(({ id, name }, index) =>
    OF_A_CAMPAIGN.map((list) =>
      listFile(actor, words, `${lists}/${String(index + 1).padStart(2, "0")} ${plainName(name)}`, list, { campaign: id }, list),
    ),
  );
  return [
    { path: "README.txt", content: async () => `\ufeff${readme.replaceAll("\n", "\r\n")}\r\n` },
    ...general,
    ...ofCampaigns,
    ...ARCHIVED_TABLES.map((table) => tableFile(actor, records, table)),
    { path: `${records}/dossiers.json`, content: async () => asJson(once(dossiersOf(actor))) },
    { path: `${records}/frozenReviews.json`, content: async () => asJson(once(frozenReviewsOf(actor))) },
    ...files.map((file) => storedFile(actor, words, stored, file)),
  ];
}
