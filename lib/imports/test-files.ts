import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { newId } from "@/lib/kernel/ids";
import type { SheetTable } from "@/lib/sheets/types";
import { writeXlsx } from "@/lib/sheets/write-xlsx";
import { must } from "../people/test-world";
import { applyImport } from "./applying/mutations";
import { uploadImport } from "./mutations";
import { planImport } from "./planning/data";
import type { Plan } from "./planning/types";
import { findImport, sheetsOf } from "./stored/data";
import type { ImportKind } from "./types";

/** A csv file of lines of cells. */
export function csvFile(lines: readonly (readonly string[])[], name = "tep.csv"): File {
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
  return new File([`\ufeff${text}`], name);
}

/** A workbook with a table, as an export writes it. */
export async function xlsxFile(table: SheetTable, name = "tep.xlsx"): Promise<File> {
  return new File([Uint8Array.from(await writeXlsx([table]))], name);
}

type Wanted = { readonly kind: ImportKind; readonly campaignId?: string; readonly targetSetId?: string };

/** Brings a file in up to its dry run; the import's id. */
export async function uploaded(actor: Actor, file: File, { kind, campaignId, targetSetId }: Wanted): Promise<string> {
  const target = { campaignId: campaignId ?? null, targetSetId: targetSetId ?? null };
  return must(await uploadImport(actor, { id: newId(), kind, file, ...target })).id;
}

/** The dry run of an import as things stand. */
export async function planOf(actor: Actor, id: string): Promise<Plan> {
  const stored = await findImport(actor, prisma, id);
  const file = await sheetsOf(actor, prisma, id);
  const plan = stored && file && (await planImport(actor, prisma, stored, file));
  if (!plan) throw new Error("the file has no plan");
  return plan;
}

/** Its version now. */
export async function importVersion(id: string): Promise<number> {
  return (await prisma.import.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}

/** Brings a file in, whole. */
export async function imported(actor: Actor, file: File, wanted: Wanted): Promise<string> {
  const id = await uploaded(actor, file, wanted);
  return must(await applyImport(actor, { id, version: await importVersion(id), isOwnFile: false })).id;
}
