import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Placing, placeUnits } from "@/lib/campaigns/blocks/mutations";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { changeInside, createInside, removeInside } from "@/lib/organizations/mutations";
import type { OnLine, WrittenChange } from "../applying/types";
import type { Planned } from "../types";
import type { KnownUnit, UnitDraft } from "./types";

type Before = Pick<KnownUnit, "name" | "code" | "helpContact" | "blockId">;

function kept({ name, code, helpContact, blockId }: Before): Before {
  return { name, code, helpContact, blockId };
}

/** Parents before what stands below them, otherwise in the order of the file. */
function inOrder(lines: readonly Planned<UnitDraft>[]): readonly Planned<UnitDraft>[] {
  const first = lines.filter(({ draft }) => draft?.parentLine === null);
  return [...first, ...lines.filter(({ draft }) => draft !== null && draft.parentLine !== null)];
}

/** Creates or changes one unit; the version that it has afterwards. */
async function writeUnit(
  actor: Actor,
  tx: Tx,
  draft: UnitDraft,
  parentId: string | null,
): Promise<Result<{ id: string; version: number }>> {
  const { known, name, kind, code, helpContact } = draft;
  const { placeId } = actor.membership;
  if (known === null) {
    if (parentId === null) return refuse("access.conflict");
    const created = await createInside(actor, tx, placeId, { id: newId(), parentId, kind, name, code, helpContact });
    return created.ok ? ok({ id: created.value.id, version: 1 }) : created;
  }
  const { id, version } = known;
  const isSame = known.name === name && known.code === code && known.helpContact === helpContact;
  return isSame ? ok({ id, version }) : changeInside(actor, tx, placeId, { id, version, name, code, helpContact });
}

/** Writes the planned units of a file, and puts them into the blocks of the campaign, inside a write that holds the place's lock. */
export async function applyUnits(
  actor: Actor,
  tx: Tx,
  campaignId: string | null,
  lines: readonly Planned<UnitDraft>[],
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  const changes: WrittenChange[] = [];
  const ids = new Map(lines.flatMap(({ line, draft }) => (draft?.known ? [[line, draft.known.id] as const] : [])));
  const joining: Placing[] = [];
  for (const { line, label, outcome, draft } of inOrder(lines)) {
    if (!draft || (outcome !== "CREATE" && outcome !== "CHANGE")) continue;
    const { known, blockId, parentId, parentLine } = draft;
    const written = await writeUnit(actor, tx, draft, parentLine === null ? parentId : (ids.get(parentLine) ?? null));
    if (!written.ok) return written;
    const { id, version } = written.value;
    ids.set(line, id);
    const [action, before] = known ? (["CHANGED", kept(known)] as const) : (["CREATED", null] as const);
    changes.push({ line, label, action, recordType: "organization", recordId: id, before, after: kept(draft), version });
    if (blockId !== null && blockId !== known?.blockId) joining.push({ organizationId: id, blockId });
    await onLine(changes.length);
  }
  if (campaignId === null || joining.length === 0) return ok(changes);
  const joined = await placeUnits(actor, tx, campaignId, joining);
  return joined.ok ? ok(changes) : joined;
}

/** Takes back what `applyUnits` wrote, last first. Refuses what was changed or used since. */
export async function undoUnits(actor: Actor, tx: Tx, campaignId: string | null, changes: readonly WrittenChange[]): Promise<Result<null>> {
  const { placeId } = actor.membership;
  const moved = changes.filter(({ before, after }) => (before as Before | null)?.blockId !== (after as Before).blockId);
  if (campaignId !== null && moved.length > 0) {
    const back = moved.map(({ recordId, before }) => ({ organizationId: recordId, blockId: (before as Before | null)?.blockId ?? null }));
    const left = await placeUnits(actor, tx, campaignId, back);
    if (!left.ok) return left;
  }
  for (const { action, recordId: id, version, before, label } of changes) {
    const row = await tx.organization.findFirst({
      where: { id, placeId, deletedAt: null },
      select: { version: true, name: true, code: true, helpContact: true },
    });
    if (row?.version !== version) return refuse("imports.changedSince", { params: { label } });
    if (action === "CREATED") {
      const used = await tx.membership.count({ where: { organizationId: id } });
      if (used > 0) return refuse("imports.builtOn", { params: { label, why: "ACCOUNT" } });
      const removed = await removeInside(actor, tx, placeId, { id, version });
      if (!removed.ok) return removed;
      continue;
    }
    const { name, code, helpContact } = before as Before;
    if (row.name === name && row.code === code && row.helpContact === helpContact) continue;
    const restored = await changeInside(actor, tx, placeId, { id, version, name, code, helpContact });
    if (!restored.ok) return restored;
  }
  return ok(null);
}
