import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { MAX_NAME_LENGTH } from "@/lib/files/constants";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { normaliseLine } from "@/lib/kernel/text";
import { readSheets } from "@/lib/sheets/read";
import type { SheetFile } from "@/lib/sheets/types";
import words from "@/messages/vi/imports.json";
import { IMPORT_COLUMNS } from "./columns/constants";
import { type FoundHeader, proposeColumns, proposeReading, titlesAt } from "./header/domain";
import { mayImport } from "./policy";
import type { ReadingInput, StepInput, UploadInput } from "./schema";
import { findImport, packSheets, type StoredReading, sheetsOf } from "./stored/data";
import { titleKey } from "./titles/domain";
import type { ImportKind, MoneyUnit, Reading } from "./types";

/** What the titles of a header are remembered by. */
function titlesHash(titles: FoundHeader["titles"]): string {
  return sha256(canonicalJson(titles.map((own) => own.map(titleKey).join("/"))));
}

/** How a file is understood at first; a header with the same titles as the ward understood them last. */
async function firstReading(actor: Actor, kind: ImportKind, file: SheetFile): Promise<StoredReading | null> {
  const proposed = proposeReading(file.sheets, IMPORT_COLUMNS[kind]);
  if (!proposed) return null;
  const { placeId } = actor.membership;
  const titles = titlesHash(proposed.titles);
  const known = await prisma.importMapping.findUnique({ where: { placeId_kind_titles: { placeId, kind, titles } } });
  const remembered = known ? { columns: known.columns as Record<number, string>, moneyUnit: known.moneyUnit as MoneyUnit } : {};
  return { ...proposed.reading, ...remembered, isOwnFile: false };
}

async function checkTarget(actor: Actor, { kind, campaignId, targetSetId }: UploadInput): Promise<Result<null>> {
  const { placeId } = actor.membership;
  if ((kind === "PLEDGES" || kind === "PROGRESS") && campaignId === null) return refuse("imports.campaignMissing", { field: "campaignId" });
  if (kind === "TARGETS" && targetSetId === null) return refuse("imports.setMissing", { field: "targetSetId" });
  const [campaigns, sets] = await Promise.all([
    campaignId === null ? 1 : prisma.campaign.count({ where: { id: campaignId, placeId, deletedAt: null } }),
    targetSetId === null ? 1 : prisma.targetSet.count({ where: { id: targetSetId, placeId, deletedAt: null } }),
  ]);
  if (campaigns === 0) return refuse("access.notFound", { field: "campaignId" });
  return sets === 0 ? refuse("access.notFound", { field: "targetSetId" }) : ok(null);
}

/** Reads a spreadsheet and keeps what was read, to be looked at; nothing of it is written. The form's id again is the same import. */
export async function uploadImport(actor: Actor, input: UploadInput): Promise<Result<{ id: string }>> {
  const allowed = mayImport(actor, input.kind);
  if (!allowed.ok) return allowed;
  const target = await checkTarget(actor, input);
  if (!target.ok) return target;
  const bytes = new Uint8Array(await input.file.arrayBuffer());
  const file = await readSheets(bytes, input.file.name);
  if (!file.ok) return { ok: false, reasons: [{ ...file.reasons[0], field: "file" }] };
  return keepImport(actor, input, bytes, file.value);
}

async function keepImport(actor: Actor, input: UploadInput, bytes: Uint8Array, file: SheetFile): Promise<Result<{ id: string }>> {
  const { id, kind, campaignId, targetSetId } = input;
  const { placeId } = actor.membership;
  const again = await prisma.import.findUnique({ where: { id }, select: { placeId: true, createdById: true } });
  if (again) return again.placeId === placeId && again.createdById === actor.person?.id ? ok({ id }) : refuse("access.notFound");
  const reading = await firstReading(actor, kind, file);
  const fileName = normaliseLine(input.file.name.replace(/^.*[\\/]/, "")).slice(0, MAX_NAME_LENGTH);
  await prisma.import.create({
    data: {
      ...{ id, placeId, kind, fileName, fileHash: sha256(bytes), fileBytes: bytes.byteLength, sheets: await packSheets(actor, file) },
      campaignId: kind === "TARGETS" || kind === "ACCOUNTS" || kind === "CONTRIBUTIONS" ? null : campaignId,
      targetSetId: kind === "TARGETS" ? targetSetId : null,
      ...(reading ? { reading: reading as unknown as Prisma.InputJsonValue } : {}),
      ...{ createdAt: actor.now, createdById: actor.person?.id ?? "", createdByName: actor.person?.name ?? "" },
    },
  });
  return ok({ id });
}

function titleOf(kind: ImportKind, key: string): string {
  const titles: Readonly<Record<string, string>> = words.columns[kind];
  return titles[key] ?? key;
}

function checkColumns(kind: ImportKind, keys: readonly (string | null)[]): Result<Readonly<Record<number, string>>> {
  const fields = IMPORT_COLUMNS[kind];
  const columns: Record<number, string> = {};
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (key === null) continue;
    if (!fields.some((field) => field.key === key)) return refuse("kernel.badRequest");
    if (seen.has(key)) return refuse("imports.columnTwice", { field: `columns.${index}`, params: { field: titleOf(kind, key) } });
    seen.add(key);
    columns[index] = key;
  }
  const missing = fields.find(({ isRequired, key }) => isRequired && !seen.has(key));
  return missing ? refuse("imports.columnMissing", { field: "columns", params: { field: titleOf(kind, missing.key) } }) : ok(columns);
}

/**
 * Corrects how a file is understood: the sheet, the line and depth of the header, the columns, what bare amounts mean. Another sheet or header has its columns
 * proposed anew; columns that a person chose are remembered for the next file with these titles.
 */
export async function changeReading(actor: Actor, input: ReadingInput): Promise<Result<{ id: string }>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const stored = await findImport(actor, tx, input.id);
    const file = stored && (await sheetsOf(actor, tx, input.id));
    if (!stored || !file) return refuse("access.notFound");
    if (stored.status !== "READ") return refuse("imports.done");
    const sheet = file.sheets[input.sheet];
    const top = input.line - 1;
    if (!sheet || top >= sheet.rows.length) return refuse("imports.noHeader", { field: "line" });
    const titles = titlesAt(sheet, top, input.depth);
    const before = stored.reading;
    const isSame = before?.sheet === input.sheet && before.top === top && before.depth === input.depth;
    const columns = isSame ? checkColumns(stored.kind, input.columns) : ok(proposeColumns(titles, IMPORT_COLUMNS[stored.kind]));
    if (!columns.ok) return columns;
    const { moneyUnit, depth } = input;
    const reading: Reading = { sheet: input.sheet, top, depth, columns: columns.value, moneyUnit };
    const saved = await saveReading(tx, stored, input.version, { ...reading, isOwnFile: before?.isOwnFile ?? false });
    if (saved.ok && isSame) await remember(actor, tx, stored.kind, titlesHash(titles), reading);
    return saved;
  });
}

async function saveReading(
  tx: Tx,
  { id }: { readonly id: string },
  version: number,
  reading: StoredReading,
): Promise<Result<{ id: string }>> {
  const { count } = await tx.import.updateMany({
    where: { id, version, status: "READ" },
    data: { reading: reading as unknown as Prisma.InputJsonValue, version: { increment: 1 } },
  });
  return count === 0 ? refuse("access.conflict") : ok({ id });
}

async function remember(actor: Actor, tx: Tx, kind: ImportKind, titles: string, { columns, moneyUnit }: Reading): Promise<void> {
  const { placeId } = actor.membership;
  const data = { columns, moneyUnit, savedAt: actor.now };
  await tx.importMapping.upsert({
    where: { placeId_kind_titles: { placeId, kind, titles } },
    create: { placeId, kind, titles, ...data },
    update: data,
  });
}

/** Throws away a file that was read and not written. */
export async function discardImport(actor: Actor, input: StepInput): Promise<Result<{ id: string }>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const stored = await findImport(actor, tx, input.id);
    if (!stored) return refuse("access.notFound");
    if (stored.status !== "READ") return refuse("imports.done");
    const { count } = await tx.import.deleteMany({ where: { id: stored.id, version: input.version, status: "READ" } });
    return count === 0 ? refuse("access.conflict") : ok({ id: stored.id });
  });
}
