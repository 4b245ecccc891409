import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import type { Saved } from "@/lib/campaigns/types";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { putBytes } from "@/lib/files/storage";
import { sha256 } from "@/lib/kernel/hash";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { normaliseLine } from "@/lib/kernel/text";
import { tagsOf } from "../writing/write";
import { MAX_TEMPLATE_BYTES, MAX_TEMPLATE_MEGABYTES, MAX_TEMPLATES } from "./constants";
import { loadTemplate } from "./data";
import { placeholdersOf, sortedOut } from "./domain";
import { cleanDocx } from "./package";
import { mayManage } from "./policy";
import { placeholdersSchema, type TemplateStepInput, type UploadTemplateInput } from "./schema";
import type { Placeholder } from "./types";

const LONGEST_NAME = 200;

async function readTemplate(
  actor: Actor,
  file: File,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; placeholders: readonly Placeholder[] }>> {
  if (file.size > MAX_TEMPLATE_BYTES) return refuse("papers.templateTooBig", { field: "file", params: { max: MAX_TEMPLATE_MEGABYTES } });
  const clean = await cleanDocx(new Uint8Array(await file.arrayBuffer()), actor.now);
  if (!clean.ok) return clean;
  const read = await tagsOf(clean.value);
  if ("problem" in read) return refuse("papers.templateSyntax", { field: "file", params: { name: read.problem.slice(0, LONGEST_NAME) } });
  const placeholders = placeholdersOf(read.tags);
  if (!placeholders.ok) return { ok: false, reasons: [{ ...placeholders.reasons[0], field: "file" }] };
  return ok({ bytes: clean.value, placeholders: placeholders.value });
}

type Told = { readonly id: string; readonly placeId: string; readonly name: string };
type Change = { readonly before?: Json; readonly after?: Json };

async function tell(
  tx: Tx,
  actor: Actor,
  { id, placeId, name }: Told,
  type: "papers.templateAdded" | "papers.templateKept" | "papers.templateRemoved",
  change: Change,
): Promise<void> {
  await record(tx, actor, placeId, { type, subject: { type: "template", id }, params: { template: name }, ...change });
}

/** Keeps a ward's own Word document, cleaned, with the places that it has to fill. The same new id again is the same template. */
export async function uploadTemplate(actor: Actor, input: UploadTemplateInput): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  const read = await readTemplate(actor, input.file);
  if (!read.ok) return read;
  const { bytes, placeholders } = read.value;
  const hash = sha256(bytes);
  await putBytes(hash, "full", bytes);
  return writeInPlace<Saved>(placeId, async (tx) => {
    const known = await loadTemplate(actor, tx, input.id);
    if (known) return ok({ id: known.id, version: known.version });
    if ((await tx.paperTemplate.count({ where: { id: input.id } })) > 0) return refuse("access.notFound");
    if ((await tx.paperTemplate.count({ where: { placeId } })) >= MAX_TEMPLATES) {
      return refuse("papers.templateTooMany", { field: "file", params: { max: MAX_TEMPLATES } });
    }
    const originalName = normaliseLine(input.file.name).slice(0, LONGEST_NAME);
    const { id, name, subject } = input;
    await tx.paperTemplate.create({
      data: {
        ...{ id, placeId, subject, name, originalName, size: bytes.length, sha256: hash, createdAt: actor.now },
        placeholders: placeholders.map((one) => ({ ...one })),
        uploadedByName: actor.person?.name ?? "",
      },
    });
    await tell(tx, actor, { id, placeId, name }, "papers.templateAdded", { after: { subject, originalName, sha256: hash } });
    return ok({ id, version: 1 });
  });
}

async function step(
  actor: Actor,
  { id, version }: TemplateStepInput,
  change: (tx: Tx, known: NonNullable<Awaited<ReturnType<typeof loadTemplate>>>) => Promise<Result<number>>,
): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace<Saved>(placeId, async (tx) => {
    const known = await loadTemplate(actor, tx, id);
    if (!known) return refuse("access.notFound");
    const changed = await change(tx, known);
    if (!changed.ok) return changed;
    return changed.value === 0 ? refuse("access.conflict") : ok({ id, version: version + 1 });
  });
}

/** Decides that places with unknown names stay in the filled papers as they are. An unknown list cannot. */
export async function keepUnknown(actor: Actor, input: TemplateStepInput): Promise<Result<Saved>> {
  return step(actor, input, async (tx, known) => {
    const { unknown, mayKeep } = sortedOut(known.subject, placeholdersSchema.parse(known.placeholders));
    if (!mayKeep) return refuse("papers.templateListUnknown");
    const { count } = await tx.paperTemplate.updateMany({
      where: { id: known.id, version: input.version, placeId: known.placeId },
      data: { keepsUnknown: true, version: { increment: 1 } },
    });
    if (count > 0) await tell(tx, actor, known, "papers.templateKept", { after: { unknown: [...unknown] } });
    return ok(count);
  });
}

/** Takes a template out of the place's list; papers that were filled with it are in people's hands. */
export async function removeTemplate(actor: Actor, input: TemplateStepInput): Promise<Result<Saved>> {
  return step(actor, input, async (tx, known) => {
    const { count } = await tx.paperTemplate.deleteMany({ where: { id: known.id, version: input.version, placeId: known.placeId } });
    const { subject, originalName, sha256: hash } = known;
    if (count > 0) await tell(tx, actor, known, "papers.templateRemoved", { before: { subject, originalName, sha256: hash } });
    return ok(count);
  });
}
