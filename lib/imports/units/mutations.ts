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

/** Writes the planned units of a file, and puts them into the blocks of the campaign, inside a write that holds the place's lock. */
export async function applyUnits(
  actor: Actor,
  tx: Tx,
  campaignId: string | null,
  lines: readonly Planned<UnitDraft>[],
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  const { placeId } = actor.membership;
  const changes: WrittenChange[] = [];
  const ids = new Map(lines.flatMap(({ line, draft }) => (draft?.known ? [[line, draft.known.id] as const] : [])));
  const joining: Placing[] = [];
  for (const { line, label, outcome, draft } of inOrder(lines)) {
    if (!draft || (outcome !== "CREATE" && outcome !== "CHANGE")) continue;
    const { known, name, kind, code, helpContact, blockId } = draft;
    const parentId = draft.parentLine === null ? draft.parentId : (ids.get(draft.parentLine) ?? null);
    if (known === null) {
      if (parentId === null) return refuse("access.conflict");
      const id = newId();
      const created = await createInside(actor, tx, placeId, { id, parentId, kind, name, code, helpContact });
      if (!created.ok) return created;
      ids.set(line, id);
      changes.push({
        line,
        label,
        action: "CREATED",
        recordType: "organization",
        recordId: id,
        before: null,
        after: kept(draft),
        version: 1,
      });
    } else {
      const isSame = known.name === name && known.code === code && known.helpContact === helpContact;
      const changed = isSame
        ? ok({ version: known.version })
        : await changeInside(actor, tx, placeId, { id: known.id, version: known.version, name, code, helpContact });
      if (!changed.ok) return changed;
      const { version } = changed.value;
      const rendered = { before: kept(known), after: kept(draft) };
      changes.push({ line, label, action: "CHANGED", recordType: "organization", recordId: known.id, ...rendered, version });
    }
    const id = ids.get(line);
    if (id && blockId !== null && blockId !== known?.blockId) joining.push({ organizationId: id, blockId });
    await onLine(changes.length);
  }
  if (campaignId !== null && joining.length > 0) {
    const joined = await placeUnits(actor, tx, campaignId, joining);
    if (!joined.ok) return joined;
  }
  return ok(changes);
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
